import Figures
import Registry
import Statistics
import Storage

/// Whose cells may move when lines of the register are filed.
struct MovedRespondents {
    private var subjects: [Respondent: Set<String>] = [:]
    /// Whether restated bases may move with them.
    private(set) var movesBases = false

    /// All of them, whatever they report.
    var all: Set<String> { subjects.values.reduce(into: []) { $0.formUnion($1) } }

    var isNone: Bool { subjects.allSatisfy { $0.value.isEmpty } && !movesBases }

    init(lines: [ReportLine], kind: FormKind, register: ZoneRegister) {
        let named = Set(lines.map(\.subject))
        switch kind {
        case .enterprises: subjects[.enterprise] = named
        case .projects: subjects[.project] = named
        case .facilities: subjects[.facility] = named
        case .places, .memberships:
            var moved = MovedPlaces(named: named, register: register)
            func isSeated(_ seats: some Sequence<Seat>) -> Bool { seats.contains { moved.hold($0) } }
            subjects[.enterprise] = Set(register.enterprises.filter { isSeated($0.value.entries.map(\.value.seat)) }.keys)
            subjects[.project] = Set(
                register.projects.filter { isSeated($0.value.phases.flatMap { $0.history.entries.map(\.value.seat) }) }.keys)
            subjects[.facility] = Set(register.facilities.filter { isSeated($0.value.entries.map(\.value.seat)) }.keys)
            movesBases = true
        default: break
        }
    }

    /// The respondents of a counted form to look at again; empty for all of them, `nil` for none.
    func subjects(for form: Form) -> Set<String>? {
        if form.kind == .base { return movesBases ? [] : nil }
        let respondent = form.kind == .readings ? .facility : form.versions[0].respondent
        guard let moved = subjects[respondent], !moved.isEmpty else { return nil }
        return moved
    }
}

extension MovedRespondents {
    /// Up to so many respondents are looked up line by line; of more all reports are read as columns.
    static let few = 500

    /// What the cells of respondents become by another register.
    static func changes(
        of form: Form, _ subjects: Set<String>, from before: CellRule, to after: CellRule, in record: any RecordStore
    ) async throws -> [CellChange] {
        try await record.withColumns(of: form.id) { projection in
            let index = projection.index
            let changes = try await projection.reading(projection.periods) { block in
                CellRule.difference(
                    from: before.changes(form: form, block: block, of: index, subjects: subjects),
                    to: after.changes(form: form, block: block, of: index, subjects: subjects))
            }
            return changes.values.flatMap { $0 }
        }
    }
}
