/// What the server, or the way to it, says is wrong.
struct ServerFault: Error, Hashable, Sendable {
    /// The five characters by which the SQL standard and PostgreSQL name it.
    var code: String
    var message: String

    /// The library's own faults have no code: the connection is gone.
    static let noCode = ""

    /// The code of our own by which a record that was moved away refuses filings.
    static let movedCode = "CR001"

    /// Whether the server can no longer be talked to over this connection.
    var isCut: Bool {
        code == Self.noCode || code.hasPrefix("08") || ["57P01", "57P02", "57P05", "25P03"].contains(code)
    }

    /// What a refused row says for itself.
    func refusal(row: Int) -> RowRefusal? {
        switch code {
        case "23505": .taken(row: row)
        case "23514", "22003": .outOfBounds(row: row)
        default: nil
        }
    }

    var recordError: RecordError {
        switch code {
        // Waited too long for a lock, got in each other's way, or was told to stop.
        case "55P03", "40001", "40P01", "57014": .busy
        case "53100": .diskFull
        case Self.movedCode: .moved(to: message)
        case "42501", "25006": .notPermitted(what: message)
        case "XX001", "XX002": .damaged(what: message)
        default: isCut ? .connectionCut : .statementFailed(code: code, message: message)
        }
    }
}
