/// The tables, and the forward-only steps that bring a record up to the newest version.
///
/// The chain key stands in the primary key of every table that grows, so that an engine that
/// distributes rows can distribute by it.
enum Schema {
    /// The statements of each version, from 1.
    static func versions(_ dialect: Dialect) -> [[String]] {
        [
            [filing(dialect), line(dialect), cell(dialect)] + indexes,
            [job(dialect), "CREATE INDEX job_state ON job (state, id)"],
            // Half of what a filing of reports wrote went into this index, whose pages they touch all over.
            dialect.releaseLines + ["DROP INDEX line_subject"],
        ]
    }

    static let versionTable = "schema_version"

    /// A filing keeps the description of its document beside its own, so that the same bytes handed
    /// in again under another name leave the first filing as it was.
    private static func filing(_ dialect: Dialect) -> String {
        let (text, integer) = (dialect.text, dialect.integer)
        return """
            CREATE TABLE filing (
                chain_key \(text) NOT NULL,
                sequence \(integer) NOT NULL CHECK (sequence > 0),
                document_hash \(text) NOT NULL,
                document_name \(text) NOT NULL,
                document_byte_count \(integer) NOT NULL,
                document_source \(text) NOT NULL,
                document_link \(text) NOT NULL,
                form \(text) NOT NULL,
                period \(text),
                fields \(text) NOT NULL,
                provenance \(text) NOT NULL,
                known_on \(integer) NOT NULL,
                recorded_at \(integer) NOT NULL,
                entered_by \(text) NOT NULL,
                is_backdated \(integer) NOT NULL CHECK (is_backdated IN (0, 1)),
                line_count \(integer) NOT NULL CHECK (line_count >= 0),
                content_hash \(text) NOT NULL,
                previous_hash \(text) NOT NULL,
                hash \(text) NOT NULL,
                PRIMARY KEY (chain_key, sequence)
            ) \(dialect.tableEnd)
            """
    }

    private static func line(_ dialect: Dialect) -> String {
        let (text, integer) = (dialect.text, dialect.integer)
        return """
            CREATE TABLE line (
                chain_key \(text) NOT NULL,
                sequence \(integer) NOT NULL,
                row_index \(integer) NOT NULL CHECK (row_index >= 0),
                document_row \(integer) NOT NULL,
                form \(text) NOT NULL,
                period \(text) NOT NULL,
                subject \(text) NOT NULL,
                texts \(text) NOT NULL,
                PRIMARY KEY (chain_key, sequence, row_index),
                FOREIGN KEY (chain_key, sequence) REFERENCES filing (chain_key, sequence)
            ) \(dialect.clusteredTableEnd)
            """
    }

    /// The sums are bounded one short of 64 bits on the negative side: an engine that turns an
    /// overflowing sum into a floating number then meets a bound that no such number passes.
    private static func cell(_ dialect: Dialect) -> String {
        let (text, integer) = (dialect.text, dialect.integer)
        let sums = CellRow.sums.map { name in
            "\(name) \(integer) NOT NULL CHECK (\(name) BETWEEN -9223372036854775807 AND 9223372036854775807)"
        }
        return """
            CREATE TABLE cell (
                chain_key \(text) NOT NULL,
                series \(text) NOT NULL,
                period_last_day \(integer) NOT NULL,
                period \(text) NOT NULL,
                atom \(text) NOT NULL,
                class_code \(text) NOT NULL,
                provenance \(text) NOT NULL,
                known_on \(integer) NOT NULL,
                \(sums.joined(separator: ",\n    ")),
                PRIMARY KEY (series, period_last_day, period, chain_key, atom, class_code, provenance, known_on)
            ) \(dialect.clusteredTableEnd)
            """
    }

    /// Jobs are few, and no part of any chain: their table is small and stays on one node.
    private static func job(_ dialect: Dialect) -> String {
        let (text, integer) = (dialect.text, dialect.integer)
        return """
            CREATE TABLE job (
                id \(integer) NOT NULL PRIMARY KEY CHECK (id > 0),
                kind \(text) NOT NULL,
                request \(text) NOT NULL,
                asked_by \(text) NOT NULL,
                state \(text) NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
                is_cancel_requested \(integer) NOT NULL CHECK (is_cancel_requested IN (0, 1)),
                holder \(text) NOT NULL,
                heartbeat_at \(integer) NOT NULL,
                lease_until \(integer) NOT NULL,
                attempts \(integer) NOT NULL CHECK (attempts >= 0),
                unit \(text) NOT NULL,
                done \(integer) NOT NULL,
                total \(integer),
                lines \(integer) NOT NULL,
                worked \(integer) NOT NULL,
                created_at \(integer) NOT NULL,
                started_at \(integer),
                ended_at \(integer),
                outcome \(text) NOT NULL
            ) \(dialect.tableEnd)
            """
    }

    private static let indexes = [
        "CREATE INDEX filing_document ON filing (document_hash)",
        "CREATE INDEX filing_recorded ON filing (recorded_at, chain_key, sequence)",
        "CREATE INDEX line_period ON line (form, period, subject)",
        "CREATE INDEX line_subject ON line (form, subject)",
    ]
}
