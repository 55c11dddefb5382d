import CPostgreSQL

/// One connection to a server. Its calls block: it is used on its connection's own thread only.
final class ServerLink {
    /// The oldest version that is understood.
    static let oldestVersion: Int32 = 150_000

    let handle: OpaquePointer
    /// The names of prepared statements by their portable text.
    private var prepared: [String: String] = [:]
    private var cursorCount = 0

    /// - Parameter patience: how many seconds a statement waits for another's lock.
    init(_ address: ServerAddress, patience: Double) throws {
        guard let handle = PQconnectdb(address.text) else {
            throw RecordError.unreachable(server: address.text, reason: "out of memory")
        }
        self.handle = handle
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        guard PQstatus(handle) == CONNECTION_OK else { throw Self.refusal(address, handle) }
        try checkServer()
        for setting in Dialect.postgresql.settings { try run(setting) }
        try run("SET lock_timeout = \(Int(patience * 1000))")
    }

    deinit { PQfinish(handle) }

    var isUsable: Bool { PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE }

    /// Runs text without parameters: several statements, if need be.
    @discardableResult
    func run(_ sql: String) throws -> ServerResult {
        try checked(PQexec(handle, sql))
    }

    /// Runs a statement that is prepared once for each connection.
    func run(_ sql: String, _ values: [StoredValue]) throws -> ServerResult {
        let name = try name(of: sql)
        return try checked(values.withPointers { PQexecPrepared(handle, name, $0, $1, nil, nil, 1) })
    }

    /// Begins an answer that is fetched in pieces; it ends with the transaction.
    func openCursor(_ sql: String, _ values: [StoredValue]) throws -> String {
        cursorCount += 1
        let name = "rows_\(cursorCount)"
        let text = "DECLARE \(name) NO SCROLL CURSOR FOR " + Self.numbered(sql)
        _ = try checked(values.withPointers { PQexecParams(handle, text, $0, nil, $1, nil, nil, 1) })
        return name
    }

    func fetch(_ count: Int, from cursor: String) throws -> ServerResult {
        try checked(PQexecParams(handle, "FETCH \(count) FROM \(cursor)", 0, nil, nil, nil, nil, 1))
    }

    /// The name of a prepared statement.
    func name(of sql: String) throws -> String {
        if let name = prepared[sql] { return name }
        let name = "statement_\(prepared.count + 1)"
        _ = try checked(PQprepare(handle, name, Self.numbered(sql), 0, nil))
        prepared[sql] = name
        return name
    }

    /// - Throws: ``ServerFault``.
    func checked(_ result: OpaquePointer?) throws -> ServerResult {
        guard let result else {
            throw ServerFault(code: ServerFault.noCode, message: String(cString: PQerrorMessage(handle)).trimmedLine)
        }
        let answer = ServerResult(result)
        if let fault = answer.fault { throw fault }
        return answer
    }

    /// Portable text with its parameters as the server counts them; texts in quotes hold no `?`.
    static func numbered(_ sql: String) -> String {
        var text = ""
        var count = 0
        for character in sql {
            guard character == "?" else {
                text.append(character)
                continue
            }
            count += 1
            text += "$\(count)"
        }
        return text
    }

    private func checkServer() throws {
        let version = PQserverVersion(handle)
        guard version >= Self.oldestVersion else {
            throw RecordError.unsuitableServer(
                found: "PostgreSQL \(version / 10_000)", needed: "PostgreSQL \(Self.oldestVersion / 10_000)")
        }
        let encoding = PQparameterStatus(handle, "server_encoding").map { String(cString: $0) } ?? "?"
        guard encoding == "UTF8" else { throw RecordError.unsuitableServer(found: encoding, needed: "UTF8") }
    }

    /// Why no connection came about: the library gives words only, but begins the server's with `FATAL`.
    private static func refusal(_ address: ServerAddress, _ handle: OpaquePointer) -> RecordError {
        let words = String(cString: PQerrorMessage(handle)).trimmedLine
        if PQconnectionNeedsPassword(handle) != 0 || PQconnectionUsedPassword(handle) != 0
            || words.contains("permission denied for database") || words.contains("pg_hba.conf")
            || words.contains("authentication failed") {
            return .notPermitted(what: words)
        }
        return .unreachable(server: address.text, reason: words)
    }
}

extension [StoredValue] {
    /// The values as the texts that libpq takes.
    func withPointers<Result>(_ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?) throws -> Result) rethrows -> Result {
        var bytes: [CChar] = []
        var starts: [Int?] = []
        for value in self {
            switch value {
            case .none: starts.append(nil)
            case .number(let number):
                starts.append(bytes.count)
                bytes.append(contentsOf: String(number).utf8CString)
            case .text(let text):
                starts.append(bytes.count)
                bytes.append(contentsOf: text.utf8CString)
            }
        }
        return try bytes.withUnsafeBufferPointer { buffer in
            let pointers = starts.map { start in start.flatMap { buffer.baseAddress?.advanced(by: $0) } }
            return try pointers.withUnsafeBufferPointer { try body(Int32(count), $0.baseAddress) }
        }
    }
}
