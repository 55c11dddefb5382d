import Figures

/// A project: its phases, each with a dated history of status, seat and plan.
public struct Project: Sendable {
    public let id: String
    /// By phase id, ascending.
    public private(set) var phases: [(id: String, history: DatedHistory<ProjectPhase>)] = []

    init(id: String) {
        self.id = id
    }

    mutating func insert(_ entry: DatedHistory<ProjectPhase>.Entry) {
        if let index = phases.firstIndex(where: { $0.id == entry.value.phase }) {
            phases[index].history.insert(entry)
        } else {
            var history = DatedHistory<ProjectPhase>()
            history.insert(entry)
            phases.append((entry.value.phase, history))
            phases.sort { $0.id < $1.id }
        }
    }

    /// The phases as they stood on a day.
    public func entries(on day: Day, asOf known: Day) -> [DatedHistory<ProjectPhase>.Entry] {
        phases.compactMap { $0.history.entry(on: day, asOf: known) }
    }

    /// The seat of the project: that of its first phase known on the day.
    public func seat(on day: Day, asOf known: Day) -> Seat? {
        entries(on: day, asOf: known).first?.value.seat
    }

    public var name: LocalizedText {
        phases.first?.history.entries.last?.value.name ?? LocalizedText(same: id)
    }
}
