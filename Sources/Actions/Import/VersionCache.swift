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
    private var order: [Key] = []
    private let capacity = 40

    mutating func versions(of form: Form, period: Period?, from record: any RecordStore) async throws -> Versions {
        let key = Key(form: form.id, period: period)
        if let known = held[key] { return known }
        let lines = try await record.lines(LineQuery(form: form.id, periods: period.map { [$0] }))
        let versions = Dictionary(grouping: lines.sorted(by: FiledLine.isToldBefore)) { LineIdentity($0, kind: form.kind) }
        held[key] = versions
        order.append(key)
        if order.count > capacity { held[order.removeFirst()] = nil }
        return versions
    }

    /// Adds lines that were just filed.
    mutating func add(_ lines: [FiledLine], form: Form, period: Period?) {
        let key = Key(form: form.id, period: period)
        guard held[key] != nil else { return }
        for line in lines {
            let identity = LineIdentity(line, kind: form.kind)
            held[key]?[identity, default: []].append(line)
            held[key]?[identity]?.sort(by: FiledLine.isToldBefore)
        }
    }

    mutating func forget() {
        held = [:]
        order = []
    }
}
