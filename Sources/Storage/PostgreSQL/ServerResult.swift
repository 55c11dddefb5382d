import CPostgreSQL

/// What the server answered to one statement; freed with its last row.
final class ServerResult {
    private let result: OpaquePointer
    let rowCount: Int32

    /// - Parameter result: owned from here on.
    init(_ result: OpaquePointer) {
        self.result = result
        rowCount = PQntuples(result)
    }

    deinit { PQclear(result) }

    var status: ExecStatusType { PQresultStatus(result) }

    /// What the statement did, as in `COMMIT`.
    var tag: String { String(cString: PQcmdStatus(result)) }

    /// What went wrong; `nil` where nothing did.
    var fault: ServerFault? {
        guard status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE else { return nil }
        func field(_ code: Character) -> String? {
            PQresultErrorField(result, Int32(code.asciiValue ?? 0)).map { String(cString: $0) }
        }
        return ServerFault(
            code: field("C") ?? ServerFault.noCode,
            message: field("M") ?? String(cString: PQresultErrorMessage(result)).trimmedLine)
    }

    /// The bytes of a column; `nil` where it is empty.
    func bytes(_ row: Int32, _ column: Int) -> UnsafeRawBufferPointer? {
        let column = Int32(column)
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return nil }
        return UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
    }

    /// The kind of a column's values, as the server numbers them.
    func kind(_ column: Int) -> Oid { PQftype(result, Int32(column)) }
}
