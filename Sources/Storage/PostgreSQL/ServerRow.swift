import CPostgreSQL

/// A row of an answer of PostgreSQL, in its binary form: a number is its bytes, the most
/// significant first.
struct ServerRow: StoredRow {
    let result: ServerResult
    let row: Int32

    func number(_ column: Int) throws -> Int64 {
        guard let bytes = result.bytes(row, column), [2, 4, 8].contains(bytes.count) else { throw unreadable(column) }
        let isNegative = (bytes.first ?? 0) & 0x80 != 0
        return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int64($1) }
    }

    func text(_ column: Int) throws -> String {
        guard let text = try textIfAny(column) else { throw unreadable(column) }
        return text
    }

    func textIfAny(_ column: Int) throws -> String? {
        guard let bytes = result.bytes(row, column) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    func value(_ column: Int) throws -> StoredValue {
        // 20 is the server's BIGINT.
        guard result.kind(column) == 20 else { return .text(ifAny: try textIfAny(column)) }
        return result.bytes(row, column) == nil ? .none : .number(try number(column))
    }

    private func unreadable(_ column: Int) -> RecordError { .damaged(what: "column \(column) of an answer") }
}
