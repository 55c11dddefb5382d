/// The rows of an answer of PostgreSQL, whole or piece by piece.
final class ServerRows: StoredRows {
    private var piece: ServerResult
    private var row: Int32 = 0
    private let more: (() throws -> ServerResult)?

    /// - Parameter more: asks for the next piece; an empty one is the last.
    init(_ first: ServerResult, more: (() throws -> ServerResult)? = nil) {
        piece = first
        self.more = more
    }

    func next() throws -> (any StoredRow)? {
        if row == piece.rowCount, piece.rowCount > 0, let more {
            piece = try more()
            row = 0
        }
        guard row < piece.rowCount else { return nil }
        defer { row += 1 }
        return ServerRow(result: piece, row: row)
    }
}
