import Figures
import Statistics
import Storage

/// The versions of lines by form and period, so that a bulk import reads each period once.
struct VersionCache {
    struct Key: Hashable {
        var form: String
        /// `nil` holds all periods of a form.
        var period: Period?
    }

    /// A form's lines by what they speak of, each list in the order told.
    typealias Versions = [LineIdentity: [FiledLine]]

    private var held: [Key: Versions] = [:]
    private var lineCounts: [Key: Int] = [:]
    /// The one asked last at the end.
    private var order: [Key] = []
    /// So many lines may be held between batches: some hundreds of MiB.
    private let budget = 600_000

    /// Whether lines are so few that what the record holds is asked for by their subjects, rather than with all others of
    /// their period.
    static func isFew(_ lines: [ReportLine]) -> Bool { lines.count <= 200 }

    /// - Parameter subjects: whom it is asked for; `nil` asks for all, and keeps them.
    mutating func versions(
        of form: Form, period: Period?, subjects: Set<String>? = nil, from record: any RecordStore
    ) async throws -> Versions {
        let key = Key(form: form.id, period: period)
        if let subjects, held[key] == nil {
            return Self.grouped(
                try await record.lines(LineQuery(form: form.id, subjects: subjects, periods: period.map { [$0] })), form)
        }
        order.removeAll { $0 == key }
        order.append(key)
        if let known = held[key] { return known }
        let lines = try await record.lines(LineQuery(form: form.id, periods: period.map { [$0] }))
        let versions = Self.grouped(lines, form)
        held[key] = versions
        lineCounts[key] = lines.count
        return versions
    }

    private static func grouped(_ lines: [FiledLine], _ form: Form) -> Versions {
        Dictionary(grouping: lines.sorted(by: FiledLine.isToldBefore)) { LineIdentity($0, kind: form.kind) }
    }

    /// Adds lines that were just filed, or are being filed.
    mutating func add(_ lines: [FiledLine], form: Form, period: Period?) {
        let key = Key(form: form.id, period: period)
        guard var versions = held.removeValue(forKey: key) else { return }
        versions.reserveCapacity(versions.count + lines.count)
        for line in lines { versions[LineIdentity(line, kind: form.kind), default: []].take(line) }
        held[key] = versions
        lineCounts[key, default: 0] += lines.count
    }

    /// Drops what was not asked for longest, until the rest is within the budget.
    ///
    /// - Parameter periods: what is on its way into the record cannot be read there yet, and stays.
    mutating func trim(sparing periods: Set<Period?>, of form: Form) {
        var total = lineCounts.values.reduce(0, +)
        for key in order.dropLast(3) where total > budget && !(key.form == form.id && periods.contains(key.period)) {
            order.removeAll { $0 == key }
            held[key] = nil
            total -= lineCounts.removeValue(forKey: key) ?? 0
        }
    }

    mutating func forget() {
        (held, lineCounts, order) = ([:], [:], [])
    }
}

extension [FiledLine] {
    /// Puts a line among those told before.
    fileprivate mutating func take(_ line: FiledLine) {
        append(line)
        if count > 1 { sort(by: FiledLine.isToldBefore) }
    }
}
