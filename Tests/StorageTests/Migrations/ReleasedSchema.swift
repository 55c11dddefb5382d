import Testing

@testable import Storage

/// The tables as released versions made them: never changed, whatever becomes of ``Schema``.
struct ReleasedSchema: CustomTestStringConvertible {
    let version: Int
    /// With `{text}`, `{integer}`, `{end}` and `{clustered}` where the engines differ.
    let statements: [String]

    var testDescription: String { "version \(version)" }

    func statements(_ engine: TestEngine) -> [String] {
        let words = engine == .sqlite
            ? ["text": "TEXT", "integer": "INTEGER", "end": "STRICT", "clustered": "STRICT, WITHOUT ROWID"]
            : ["text": "TEXT COLLATE \"C\"", "integer": "BIGINT", "end": "", "clustered": ""]
        return statements.map { statement in
            words.reduce(statement) { $0.replacing("{\($1.key)}", with: $1.value) }
        }
    }

    static let all = [
        ReleasedSchema(version: 1, statements: first),
        ReleasedSchema(version: 2, statements: first + second),
    ]

    private static let first = [
        """
        CREATE TABLE filing (
            chain_key {text} NOT NULL, sequence {integer} NOT NULL CHECK (sequence > 0), document_hash {text} NOT NULL,
            document_name {text} NOT NULL, document_byte_count {integer} NOT NULL, document_source {text} NOT NULL,
            document_link {text} NOT NULL, form {text} NOT NULL, period {text}, fields {text} NOT NULL,
            provenance {text} NOT NULL, known_on {integer} NOT NULL, recorded_at {integer} NOT NULL,
            entered_by {text} NOT NULL, is_backdated {integer} NOT NULL CHECK (is_backdated IN (0, 1)),
            line_count {integer} NOT NULL CHECK (line_count >= 0), content_hash {text} NOT NULL,
            previous_hash {text} NOT NULL, hash {text} NOT NULL, PRIMARY KEY (chain_key, sequence)
        ) {end}
        """,
        """
        CREATE TABLE line (
            chain_key {text} NOT NULL, sequence {integer} NOT NULL, row_index {integer} NOT NULL CHECK (row_index >= 0),
            document_row {integer} NOT NULL, form {text} NOT NULL, period {text} NOT NULL, subject {text} NOT NULL,
            texts {text} NOT NULL, PRIMARY KEY (chain_key, sequence, row_index),
            FOREIGN KEY (chain_key, sequence) REFERENCES filing (chain_key, sequence)
        ) {clustered}
        """,
        """
        CREATE TABLE cell (
            chain_key {text} NOT NULL, series {text} NOT NULL, period_last_day {integer} NOT NULL, period {text} NOT NULL,
            atom {text} NOT NULL, class_code {text} NOT NULL, provenance {text} NOT NULL, known_on {integer} NOT NULL,
            month {integer} NOT NULL CHECK (month BETWEEN -9223372036854775807 AND 9223372036854775807),
            year_to_date {integer} NOT NULL CHECK (year_to_date BETWEEN -9223372036854775807 AND 9223372036854775807),
            prior_month {integer} NOT NULL CHECK (prior_month BETWEEN -9223372036854775807 AND 9223372036854775807),
            prior_year_to_date {integer} NOT NULL CHECK (prior_year_to_date BETWEEN -9223372036854775807 AND 9223372036854775807),
            answered {integer} NOT NULL CHECK (answered BETWEEN -9223372036854775807 AND 9223372036854775807),
            PRIMARY KEY (series, period_last_day, period, chain_key, atom, class_code, provenance, known_on)
        ) {clustered}
        """,
        "CREATE INDEX filing_document ON filing (document_hash)",
        "CREATE INDEX filing_recorded ON filing (recorded_at, chain_key, sequence)",
        "CREATE INDEX line_period ON line (form, period, subject)",
        "CREATE INDEX line_subject ON line (form, subject)",
        "CREATE TABLE schema_version (version {integer} NOT NULL PRIMARY KEY) {end}",
        "INSERT INTO schema_version (version) VALUES (1)",
    ]

    private static let second = [
        """
        CREATE TABLE job (
            id {integer} NOT NULL PRIMARY KEY CHECK (id > 0), kind {text} NOT NULL, request {text} NOT NULL, asked_by {text} NOT NULL,
            state {text} NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
            is_cancel_requested {integer} NOT NULL CHECK (is_cancel_requested IN (0, 1)), holder {text} NOT NULL,
            heartbeat_at {integer} NOT NULL, lease_until {integer} NOT NULL, attempts {integer} NOT NULL CHECK (attempts >= 0),
            unit {text} NOT NULL, done {integer} NOT NULL, total {integer}, lines {integer} NOT NULL, worked {integer} NOT NULL,
            created_at {integer} NOT NULL, started_at {integer}, ended_at {integer}, outcome {text} NOT NULL
        ) {end}
        """,
        "CREATE INDEX job_state ON job (state, id)",
        "INSERT INTO schema_version (version) VALUES (2)",
    ]
}
