import Figures

/// Everything that is registered: places, enterprises, projects, contracts, facilities, statements.
public struct ZoneRegister: Sendable {
    public private(set) var places = PlaceRegister()
    public private(set) var enterprises: [String: DatedHistory<Enterprise>] = [:]
    public private(set) var projects: [String: Project] = [:]
    public private(set) var contracts: [String: DatedHistory<Contract>] = [:]
    public private(set) var leads: [String: DatedHistory<Lead>] = [:]
    /// By park.
    public private(set) var premises: [String: DatedHistory<Premises>] = [:]
    public private(set) var facilities: [String: DatedHistory<Facility>] = [:]
    /// All versions of all statements, in the order they were taken.
    public private(set) var statements: [Statement] = []

    public init() {}

    /// Takes a line of the form of kind `places`.
    public mutating func takePlace(_ line: FiledLine) {
        places.takePlace(line)
    }

    /// Takes a line of the form of kind `memberships`.
    public mutating func takeMembership(_ line: FiledLine) {
        places.takeMembership(line)
    }

    /// Takes a line of the form of kind `enterprises`.
    public mutating func takeEnterprise(_ line: FiledLine) {
        guard case .day(let from) = line.line.period, let enterprise = Enterprise(line) else { return }
        enterprises[enterprise.id, default: DatedHistory()].insert(.init(from: from, value: enterprise, source: line))
    }

    /// Takes a line of the form of kind `projects`.
    public mutating func takeProject(_ line: FiledLine) {
        guard case .day(let from) = line.line.period, let phase = ProjectPhase(line) else { return }
        projects[phase.project, default: Project(id: phase.project)].insert(.init(from: from, value: phase, source: line))
    }

    /// Takes a line of the form of kind `contracts`.
    public mutating func takeContract(_ line: FiledLine) {
        guard case .day(let from) = line.line.period, let contract = Contract(line) else { return }
        contracts[contract.id, default: DatedHistory()].insert(.init(from: from, value: contract, source: line))
    }

    /// Takes a line of the form of kind `leads`.
    public mutating func takeLead(_ line: FiledLine) {
        guard case .day(let from) = line.line.period, let lead = Lead(line) else { return }
        leads[lead.id, default: DatedHistory()].insert(.init(from: from, value: lead, source: line))
    }

    /// Takes a line of the form of kind `premises`.
    public mutating func takePremises(_ line: FiledLine) {
        guard case .day(let from) = line.line.period else { return }
        premises[line.line.subject, default: DatedHistory()].insert(.init(from: from, value: Premises(line), source: line))
    }

    /// Takes a line of the form of kind `facilities`.
    public mutating func takeFacility(_ line: FiledLine) {
        guard case .day(let from) = line.line.period, let facility = Facility(line) else { return }
        facilities[facility.id, default: DatedHistory()].insert(.init(from: from, value: facility, source: line))
    }

    /// Takes a line of the form of kind `statements`.
    public mutating func takeStatement(_ line: FiledLine) {
        guard let statement = Statement(line) else { return }
        statements.append(statement)
    }

    /// The statements as they were known on a day: of each the version told last, in the order of
    /// their first.
    public func statements(asOf known: Day) -> [Statement] {
        var order: [String] = []
        var latest: [String: Statement] = [:]
        for statement in statements where statement.line.filing.knownOn <= known {
            guard let held = latest[statement.id] else {
                order.append(statement.id)
                latest[statement.id] = statement
                continue
            }
            if FiledLine.isToldBefore(held.line, statement.line) { latest[statement.id] = statement }
        }
        return order.compactMap { latest[$0] }
    }

    /// The name under which anything registered is shown; its id where none is known.
    public func name(of id: String) -> LocalizedText {
        places.latest(id)?.name ?? enterprises[id]?.entries.last?.value.name ?? projects[id]?.name
            ?? facilities[id]?.entries.last?.value.name ?? LocalizedText(same: id)
    }
}
