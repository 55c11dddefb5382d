import Figures
import Products
import Registry
import Statistics
import Storage

/// Builds the register from the record: every line of a registry form, in the order told.
enum LoadRegister {
    static func run(
        from record: any RecordStore, definitions: ZoneDefinitions
    ) async throws -> (register: ZoneRegister, classification: IndustryClassification) {
        var register = ZoneRegister()
        var classification = IndustryClassification()
        for form in definitions.forms.values.sorted(by: { ($0.kind.rank, $0.id) < ($1.kind.rank, $1.id) })
        where form.kind.isRegister {
            for line in try await record.lines(LineQuery(form: form.id)) {
                take(line, kind: form.kind, register: &register, classification: &classification)
            }
        }
        return (register, classification)
    }

    static func take(
        _ line: FiledLine, kind: FormKind, register: inout ZoneRegister, classification: inout IndustryClassification
    ) {
        switch kind {
        case .places: register.takePlace(line)
        case .memberships: register.takeMembership(line)
        case .classes: classification.take(line)
        case .enterprises: register.takeEnterprise(line)
        case .projects: register.takeProject(line)
        case .contracts: register.takeContract(line)
        case .leads: register.takeLead(line)
        case .premises: register.takePremises(line)
        case .facilities: register.takeFacility(line)
        case .statements: register.takeStatement(line)
        case .products, .report, .base, .readings: break
        }
    }
}

extension FormKind {
    /// Whether lines feed the register rather than cells.
    var isRegister: Bool {
        switch self {
        case .report, .base, .readings: false
        default: true
        }
    }

    /// Whether lines make cells.
    var isCounted: Bool { !isRegister }
}
