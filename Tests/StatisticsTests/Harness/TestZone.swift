import Figures
import Products
import Registry
import Statistics

/// A zone in memory: lines are filed one document after another, and the cells are changed by
/// differences, as an import changes them.
struct TestZone {
    var today: Day
    var forms = Dictionary(uniqueKeysWithValues: StandardForms.all.map { ($0.id, $0) })
    var indicators: [String: Indicator] = [:]
    var groups: [String: ClassGroup] = [:]
    var classification = IndustryClassification()
    var conventions = FigureConventions()
    private(set) var register = ZoneRegister()
    /// All lines, in the order of the ledger.
    private(set) var filed: [FiledLine] = []
    /// What the filings changed, added up by cell and day; the sums of the keys stay empty.
    private var sums: [CellChange: CellSums] = [:]
    private var filings = 0

    init(today: String) {
        self.today = day(today)
    }

    /// Files one document: a table whose first line names the fields of the form.
    mutating func file(
        _ form: String, known: String, provenance: Provenance = .reported, _ table: String
    ) {
        let table = TextTable(table)
        file(form, known: day(known), provenance: provenance, fields: table.fields, rows: table.rows)
    }

    mutating func file(
        _ id: String, known: Day, provenance: Provenance = .reported, fields: [String], rows: [[String]]
    ) {
        guard let form = forms[id] else { preconditionFailure("no form \(id)") }
        filings += 1
        let filing = Filing(
            position: FilingPosition(key: "chain", sequence: filings),
            document: SourceDocument(hash: "\(filings)", name: "\(id)-\(filings).csv", byteCount: 0), form: id, period: nil,
            fields: fields, provenance: provenance, knownOn: known,
            recordedAt: Instant(microsecondsSince1970: Int64(filings)), enteredBy: "test", isBackdated: true)
        let lines = rows.enumerated().map { row, texts in
            func text(_ field: String?) -> String? { field.flatMap(fields.firstIndex).map { texts[$0] } }
            let period = try? text(form.kind.periodField).map { try Period(parsing: $0) }
            return FiledLine(filing: filing, line: ReportLine(
                row: row + 2, subject: text(form.kind.subjectField ?? fields[0]) ?? "",
                period: period ?? .year(2000), texts: texts))
        }
        if [.report, .base, .readings].contains(form.kind) {
            count(lines, of: form)
        } else {
            take(lines, of: form)
        }
        filed += lines
    }

    /// A filing of a counted form changes the cells of its respondents and periods.
    private mutating func count(_ lines: [FiledLine], of form: Form) {
        let rule = CellRule(register: register, forms: forms)
        let before: [FiledLine]
        if form.kind == .readings {
            let facilities = Set(lines.map(\.line.subject))
            before = filed.filter { $0.filing.form == form.id && facilities.contains($0.line.subject) }
        } else {
            let identities = Set(lines.map { LineIdentity($0, kind: form.kind) })
            before = filed.filter { $0.filing.form == form.id && identities.contains(LineIdentity($0, kind: form.kind)) }
        }
        add(CellRule.difference(
            from: rule.changes(form: form, lines: before), to: rule.changes(form: form, lines: before + lines)))
    }

    /// A filing of the register changes the cells of everyone it moves.
    private mutating func take(_ lines: [FiledLine], of form: Form) {
        let before = CellRule(register: register, forms: forms)
        for line in lines { register.take(line, kind: form.kind, &classification) }
        let after = CellRule(register: register, forms: forms)
        for counted in forms.values where [.report, .base, .readings].contains(counted.kind) {
            guard let moved = movedLines(by: lines, kind: form.kind, counted) else { continue }
            add(CellRule.difference(
                from: before.changes(form: counted, lines: moved), to: after.changes(form: counted, lines: moved)))
        }
    }

    /// The lines of a counted form whose cells a filing of the register may move.
    private func movedLines(by lines: [FiledLine], kind: FormKind, _ counted: Form) -> [FiledLine]? {
        let held = filed.filter { $0.filing.form == counted.id }
        let named = Set(lines.map(\.line.subject))
        let respondent: Respondent = counted.kind == .readings ? .facility : counted.versions[0].respondent
        switch kind {
        case .enterprises where respondent == .enterprise, .projects where respondent == .project,
            .facilities where respondent == .facility:
            return held.filter { named.contains($0.line.subject) }
        case .places, .memberships: return held
        default: return nil
        }
    }

    private mutating func add(_ changes: [CellChange]) {
        for change in changes {
            sums[CellChange(key: change.key, knownOn: change.knownOn, sums: .zero), default: .zero] += change.sums
        }
    }

    /// The cells as the filings left them.
    var cells: [CellChange] {
        sums.compactMap { $0.value == .zero ? nil : CellChange(key: $0.key.key, knownOn: $0.key.knownOn, sums: $0.value) }
    }

    /// The cells as one computation over all lines gives them.
    var recomputed: [CellChange] {
        let rule = CellRule(register: register, forms: forms)
        let changes = forms.values.flatMap { form in
            rule.changes(form: form, lines: filed.filter { $0.filing.form == form.id })
        }
        return CellRule.difference(from: [], to: changes)
    }
}

extension ZoneRegister {
    /// Takes a line of any register form.
    mutating func take(_ line: FiledLine, kind: FormKind, _ classification: inout IndustryClassification) {
        switch kind {
        case .places: takePlace(line)
        case .memberships: takeMembership(line)
        case .classes: classification.take(line)
        case .enterprises: takeEnterprise(line)
        case .projects: takeProject(line)
        case .contracts: takeContract(line)
        case .leads: takeLead(line)
        case .premises: takePremises(line)
        case .facilities: takeFacility(line)
        case .statements: takeStatement(line)
        case .report, .base, .readings, .products: break
        }
    }
}
