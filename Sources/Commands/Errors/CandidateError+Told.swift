import Actions

extension CandidateError {
    var told: ErrorMessage { ErrorMessage(message, .notThere) }
}
