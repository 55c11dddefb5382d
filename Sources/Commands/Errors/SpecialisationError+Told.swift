import Actions

extension SpecialisationError {
    var told: ErrorMessage { ErrorMessage(message, .notThere) }
}
