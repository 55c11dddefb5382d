/// The SQL that differs between engines. All other SQL in this module is portable text, with `?`
/// for its parameters.
enum Dialect: Hashable, Sendable {
    case sqlite
    case postgresql

    /// A whole number of 64 bits.
    var integer: String {
        switch self {
        case .sqlite: "INTEGER"
        case .postgresql: "BIGINT"
        }
    }

    /// Text that is compared byte by byte.
    var text: String {
        switch self {
        case .sqlite: "TEXT"
        case .postgresql: "TEXT COLLATE \"C\""
        }
    }

    /// What follows the columns of a table.
    var tableEnd: String {
        switch self {
        case .sqlite: "STRICT"
        case .postgresql: ""
        }
    }

    /// What follows the columns of a table whose rows lie in the order of its primary key.
    var clusteredTableEnd: String {
        switch self {
        case .sqlite: "STRICT, WITHOUT ROWID"
        case .postgresql: ""
        }
    }

    /// What lets lines be written without a look at their filing for each: a filing and its lines are one transaction, and
    /// `verify` finds lines without a filing. SQLite has the filing at hand, and could not let go of its key without writing
    /// all lines anew.
    var releaseLines: [String] {
        switch self {
        case .sqlite: []
        case .postgresql: ["ALTER TABLE line DROP CONSTRAINT line_chain_key_sequence_fkey"]
        }
    }

    /// A condition with one parameter, bound to ``list(_:)``: a list of any length costs one
    /// parameter and one prepared statement.
    func isMember(_ column: String) -> String {
        switch self {
        case .sqlite: "\(column) IN (SELECT value FROM json_each(?))"
        case .postgresql: "\(column) = ANY (?)"
        }
    }

    /// The statement that finds whether a table exists, by its name.
    var tableNamed: String {
        switch self {
        case .sqlite: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ?"
        case .postgresql: "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?"
        }
    }

    /// The statement by which the engine checks its own structures; one text a fault, or `ok`.
    /// `nil` where the engine has none: reading every row is then the check.
    var integrityCheck: String? {
        switch self {
        case .sqlite: "PRAGMA integrity_check"
        case .postgresql: nil
        }
    }

    /// The statement that tells the time by which leases run, in microseconds; `nil` where all who use the database are on
    /// one machine, whose time since it started serves.
    var leaseClock: String? {
        switch self {
        case .sqlite: nil
        case .postgresql: "SELECT (EXTRACT(EPOCH FROM clock_timestamp()) * 1000000)::BIGINT"
        }
    }

    /// What a connection is told before it is used.
    ///
    /// SQLite, once the journal is in place: every commit reaches the disk before it returns; and
    /// the pages of the indexes that a bulk file touches stay in memory (64 MiB at most), or each of
    /// its lines would read them again; and the log is carried over into the file when it has 32 MiB, so that a
    /// page that many commits change is carried over once. PostgreSQL: every commit reaches the disk, whatever the
    /// server's habit; an answer that is read in pieces is planned to be read to its end; and no time limit of the server ends
    /// what takes long: Corridor's own limits do.
    var settings: [String] {
        switch self {
        case .sqlite: ["PRAGMA synchronous = FULL", "PRAGMA cache_size = -65536", "PRAGMA wal_autocheckpoint = 8192"]
        case .postgresql:
            [
                "SET synchronous_commit = on", "SET client_encoding = 'UTF8'", "SET cursor_tuple_fraction = 1",
                "SET standard_conforming_strings = on", "SET statement_timeout = 0", "SET idle_in_transaction_session_timeout = 0",
            ]
        }
    }

    /// Statements after which every filing is refused with the name of the place where the record
    /// is now. Reading stays possible.
    func sealing(movedTo place: String) -> [String] {
        let text = "'" + place.replacing("'", with: "''") + "'"
        switch self {
        case .sqlite:
            return ["CREATE TRIGGER record_moved BEFORE INSERT ON filing BEGIN SELECT RAISE(ABORT, \(text)); END"]
        case .postgresql:
            return [
                """
                CREATE FUNCTION record_moved() RETURNS trigger LANGUAGE plpgsql AS $body$
                BEGIN RAISE EXCEPTION USING ERRCODE = '\(ServerFault.movedCode)', MESSAGE = \(text); END $body$
                """,
                "CREATE TRIGGER record_moved BEFORE INSERT ON filing FOR EACH STATEMENT EXECUTE FUNCTION record_moved()",
            ]
        }
    }

    /// The statement that finds whether a record is sealed.
    var seal: String {
        switch self {
        case .sqlite: "SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = 'record_moved'"
        case .postgresql: "SELECT 1 FROM pg_trigger WHERE tgname = 'record_moved' AND tgrelid = 'filing'::regclass"
        }
    }

    /// The statements by which PostgreSQL tells and hears that something was written.
    static let announcement = "NOTIFY corridor_written"
    static let listening = "LISTEN corridor_written"

    /// The statement that begins a transaction in which all reads see one state.
    static let beginReading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

    /// The statement that begins a transaction in which each statement sees what others committed
    /// before it, so that a writer sees what the writer saw it waited for.
    static let beginWriting = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"

    /// What a writer on PostgreSQL waits for, each with its values. SQLite's writers take turns by
    /// themselves. Where a lock is not seen by all, as between nodes of a cluster, the primary key
    /// of the filings still refuses the second.
    static func locks(_ scope: WriteScope) -> [(sql: String, values: [StoredValue])] {
        switch scope {
        case .everything:
            [("SELECT pg_advisory_xact_lock(hashtextextended(current_schema(), 0))", [])]
        // No chain's key holds a space.
        case .jobs: locks(.chains([" jobs"]))
        case .chains(let keys):
            [("SELECT pg_advisory_xact_lock_shared(hashtextextended(current_schema(), 0))", [])]
                + keys.sorted().map {
                    ("SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || ?, 0))", [.text($0)])
                }
        }
    }
}

extension Dialect {
    /// An insertion of one row.
    func insertion(into table: String, _ columns: [String]) -> String {
        let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))"
    }

    /// What follows an insertion that adds to the sums of the row that already has the key.
    func adding(to table: String, key: [String], sums: [String]) -> String {
        let additions = sums.map { "\($0) = \(table).\($0) + excluded.\($0)" }.joined(separator: ", ")
        return "ON CONFLICT (\(key.joined(separator: ", "))) DO UPDATE SET \(additions)"
    }

    /// The value to bind to the parameter of ``isMember(_:)``.
    func list(_ texts: some Sequence<String>) -> StoredValue {
        switch self {
        case .sqlite: .text("[" + texts.map(Self.jsonString).joined(separator: ",") + "]")
        case .postgresql: .text(ServerArray(texts.lazy.map(StoredValue.text)).text)
        }
    }

    private static func jsonString(_ text: String) -> String {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": json += "\\\(scalar)"
            case "\0"..<" ":
                let digits = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}
