import Actions

extension LeadError {
    var told: ErrorMessage { ErrorMessage(message, .notThere) }
}
