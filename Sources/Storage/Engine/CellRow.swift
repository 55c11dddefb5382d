import Figures
import Registry
import Statistics

/// The columns of the table of cells, and a change as it is added to them.
struct CellRow: Hashable, Sendable {
    static let key = [
        "series", "period_last_day", "period", "chain_key", "atom", "class_code", "provenance", "known_on",
    ]
    static let sums = ["month", "year_to_date", "prior_month", "prior_year_to_date", "answered"]

    /// Cells without any sum are as good as absent.
    static let isNotZero = "NOT (\(sums.map { "\($0) = 0" }.joined(separator: " AND ")))"

    /// Whether a cell lies in one district, with the parameters ``bounds(of:)``. Texts are ordered by their bytes.
    static let isInDistrict = "chain_key = ? AND atom >= ? AND atom < ?"

    static func bounds(of district: CellQuery.District) -> [StoredValue] {
        let start = "\(district.prefecture)|\(district.district)"
        // `}` is the byte after `|`.
        return [.text(district.prefecture), .text(start + "|"), .text(start + "}")]
    }

    static let selection = "SELECT \((key + sums).joined(separator: ", ")) FROM cell"

    var key: CellKeyAndDay
    var periodText: String
    var atomText: String
    /// In the order of ``sums``, in millionths; the last is a count.
    var numbers: [Int64]

    /// - Throws: ``RecordError/cellTooLarge(series:period:)``, ``RecordError/unstorable(field:text:)``.
    init(_ key: CellKeyAndDay, _ change: CellSums) throws(RecordError) {
        self.key = key
        periodText = key.key.period.description
        atomText = key.key.atom.description
        numbers = []
        for sum in [change.month, change.yearToDate, change.priorMonth, change.priorYearToDate] {
            guard let number = Int64(exactly: sum.millionths) else { throw tooLarge }
            numbers.append(number)
        }
        numbers.append(Int64(change.answered))
    }

    var tooLarge: RecordError { .cellTooLarge(series: key.key.series, period: key.key.period.description) }

    /// In the order of ``key``, then ``sums``.
    var values: [StoredValue] {
        [
            .text(key.key.series), .number(key.key.period.lastDay.dayNumber), .text(periodText),
            .text(key.key.atom.prefecture), .text(atomText), .text(key.key.classCode), .text(key.key.provenance.rawValue),
            .number(key.knownOn.dayNumber),
        ] + numbers.map(StoredValue.number)
    }
}

/// Turns rows into cell changes. Few periods and atoms stand in many rows: each is parsed once.
struct CellReader {
    private var lines = LineReader()
    private var atoms: [String: PlaceAtom] = [:]
    /// Rows of one atom stand together.
    private var last: (text: String, atom: PlaceAtom)?

    /// - Throws: ``RecordError/damaged(what:)`` where a column does not read as what it holds, or
    ///   the columns contradict each other.
    mutating func change(_ row: any StoredRow) throws -> CellChange {
        let series = try row.text(0)
        let periodText = try row.text(2)
        let atomText = try row.text(4)
        guard let period = lines.period(periodText), let atom = atom(atomText),
            let provenance = Provenance(rawValue: try row.text(6)),
            let knownOn = Day(stored: try row.number(7)),
            try row.count(1) == period.lastDay.dayNumber,
            try row.text(3) == atom.prefecture
        else { throw RecordError.damaged(what: "cell \(series) \(periodText) \(atomText)") }
        return CellChange(
            key: CellKey(
                series: series, period: period, atom: atom, classCode: try row.text(5), provenance: provenance),
            knownOn: knownOn,
            sums: CellSums(
                month: try sum(row, 8), yearToDate: try sum(row, 9), priorMonth: try sum(row, 10),
                priorYearToDate: try sum(row, 11), answered: try row.count(12)))
    }

    private func sum(_ row: any StoredRow, _ column: Int) throws -> ExactDecimal {
        ExactDecimal(millionths: Int128(try row.number(column)))
    }

    private mutating func atom(_ text: String) -> PlaceAtom? {
        if let last, last.text == text { return last.atom }
        guard let atom = atoms[text] ?? PlaceAtom(text) else { return nil }
        atoms[text] = atom
        last = (text, atom)
        return atom
    }
}
