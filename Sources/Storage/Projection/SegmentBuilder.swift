import Figures
import Statistics

/// Makes segments of filings that are handed to it in ledger order, in bounded memory.
final class SegmentBuilder {
    /// The rows of one period so far, in the order in which they came.
    private struct Stage {
        var period: Period
        var subjects: [UInt32] = []
        var tellings: [UInt32] = []
        var columns: [NumberColumn] = []
        var fields: [String: Int] = [:]
    }

    private let form: String
    private let folder: String?
    private let limit: Int
    private(set) var segments: [Segment] = []

    private var start: [String: ChainHead]
    private var reached: [String: ChainHead]
    private var rows = 0
    private var stages: [Stage] = []
    private var stageNumbers: [String: Int] = [:]
    private var subjects: [String: UInt32] = [:]
    private var chains: [String: UInt32] = [:]
    private var tellings: [Telling] = []

    /// Of the filing that was begun.
    private var knownOn = Day(dayNumber: 0)
    private var provenance = Provenance.reported
    private var isTold = false
    private var fields: [String] = []
    /// The stage that ``columns`` is for, and by field of the filing the number of its column there.
    private var stage = -1
    private var columns: [Int] = []

    /// - Parameters:
    ///   - folder: where the segments are to lie; `nil` keeps them in memory.
    ///   - heads: what is covered already.
    ///   - limit: how many rows a segment has before the next begins; a filing is never split.
    init(form: String, folder: String?, after heads: [ChainHead], limit: Int) {
        (self.form, self.folder, self.limit) = (form, folder, limit)
        start = Dictionary(heads.map { ($0.key, $0) }) { first, _ in first }
        reached = start
    }

    /// Begins a filing; those of other forms are only noted as covered.
    ///
    /// - Returns: whether its lines are wanted.
    func begin(_ row: FilingRow) throws -> Bool {
        guard row.form == form else {
            pass(row)
            return false
        }
        let filing = try row.filing()
        knownOn = filing.knownOn
        provenance = filing.provenance
        isTold = false
        fields = filing.fields
        stage = -1
        return true
    }

    /// Adds a line of the filing that was begun.
    ///
    /// - Parameter texts: as `JoinedTexts` writes them.
    /// - Throws: ``RecordError/damaged(what:)`` where the line does not read as one.
    func add(subject: String, period: String, texts: String, of row: FilingRow) throws {
        try enter(period, of: row)
        if !isTold { tell(row) }
        let subjectNumber = subjects[subject] ?? UInt32(subjects.count)
        if subjectNumber == subjects.count { subjects[subject] = subjectNumber }
        let number = stages[stage].subjects.count
        stages[stage].subjects.append(subjectNumber)
        stages[stage].tellings.append(UInt32(tellings.count - 1))
        let isWhole = LineNumbers.read(texts) { field, value in
            guard field < fields.count, columns[field] != Self.unread else { return }
            if columns[field] < 0 {
                columns[field] = stages[stage].columns.count
                stages[stage].fields[fields[field]] = columns[field]
                stages[stage].columns.append(NumberColumn())
            }
            stages[stage].columns[columns[field]].fill(to: number)
            stages[stage].columns[columns[field]].append(value.millionths)
        }
        guard isWhole else { throw RecordError.damaged(what: "a line of filing \(row.position)") }
        rows += 1
    }

    /// Notes a filing as covered.
    func pass(_ row: FilingRow) {
        reached[row.key] = ChainHead(key: row.key, sequence: Int(row.sequence), hash: row.hash)
    }

    /// Ends the filing that was begun.
    func end(_ row: FilingRow) throws {
        pass(row)
        if rows >= limit { try flush() }
    }

    /// All segments; what is covered without a line of the form is in none.
    func finish() throws -> [Segment] {
        if rows > 0 { try flush() }
        return segments
    }

    /// Takes the filing itself with its first line.
    private func tell(_ row: FilingRow) {
        let chain = chains[row.key] ?? UInt32(chains.count)
        chains[row.key] = chain
        tellings.append(Telling(
            chain: chain, sequence: row.sequence, knownOn: Int32(knownOn.dayNumber), recordedAt: row.recordedAt, provenance: provenance))
        isTold = true
    }

    private func enter(_ period: String, of row: FilingRow) throws {
        let number: Int
        if let known = stageNumbers[period] {
            number = known
        } else {
            guard let read = try? Period(parsing: period) else { throw RecordError.damaged(what: "a line of filing \(row.position)") }
            number = stages.count
            stages.append(Stage(period: read))
            stageNumbers[period] = number
        }
        guard number != stage else { return }
        stage = number
        // The first of several fields of one name is the one that lines answer to.
        columns = fields.enumerated().map { index, name in
            fields.firstIndex(of: name) == index ? stages[number].fields[name] ?? -1 : Self.unread
        }
    }

    private static let unread = Int.max

    private func flush() throws {
        let subjectNames = subjects.sorted { $0.key < $1.key }
        let chainNames = chains.sorted { $0.key < $1.key }
        let subjectRanks = Self.ranks(subjectNames.map(\.value))
        let chainRanks = Self.ranks(chainNames.map(\.value))
        for index in tellings.indices { tellings[index].chain = chainRanks[Int(tellings[index].chain)] }
        let order = tellings.indices.sorted { Telling.isBefore(tellings[$0], tellings[$1]) }
        let tellingRanks = Self.ranks(order.map { UInt32($0) })
        let sink = try SegmentSink(folder: folder)
        for stage in stages.sorted(by: { $0.period < $1.period }) where !stage.subjects.isEmpty {
            try sink.add(Self.block(of: stage, subjectRanks, tellingRanks))
        }
        let spans = reached.values.filter { start[$0.key] != $0 }.sorted { $0.key < $1.key }.map {
            SegmentLayout.Span(after: start[$0.key] ?? ChainHead(key: $0.key, sequence: 0, hash: ""), through: $0)
        }
        segments.append(try sink.finish(
            form: form, spans: spans,
            index: ReportIndex(chains: chainNames.map(\.key), subjects: subjectNames.map(\.key), tellings: order.map { tellings[$0] })))
        (start, rows, stages, stageNumbers, subjects, chains, tellings) = (reached, 0, [], [:], [:], [:], [])
    }

    /// Where each number stands in an order.
    private static func ranks(_ order: [UInt32]) -> [UInt32] {
        var ranks = [UInt32](repeating: 0, count: order.count)
        for (rank, number) in order.enumerated() { ranks[Int(number)] = UInt32(rank) }
        return ranks
    }

    private static func block(of stage: Stage, _ subjectRanks: [UInt32], _ tellingRanks: [UInt32]) -> ReportBlock {
        let subjects = stage.subjects.map { subjectRanks[Int($0)] }
        let tellings = stage.tellings.map { tellingRanks[Int($0)] }
        // Two lines of one filing about the same respondent keep the order in which they stood.
        let rows = subjects.indices.map { Int32($0) }.sorted { left, right in
            let (one, two) = (Int(left), Int(right))
            return (subjects[one], tellings[one], left) < (subjects[two], tellings[two], right)
        }
        var numbers: [String: NumberColumn] = [:]
        for (field, number) in stage.fields {
            var column = stage.columns[number]
            column.fill(to: rows.count)
            numbers[field] = column.picking(rows)
        }
        return ReportBlock(
            period: stage.period, subjects: rows.map { subjects[Int($0)] }, tellings: rows.map { tellings[Int($0)] }, numbers: numbers)
    }
}
