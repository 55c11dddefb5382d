import Actions

extension RollUpError {
    var told: ErrorMessage { ErrorMessage(message, .notThere) }
}
