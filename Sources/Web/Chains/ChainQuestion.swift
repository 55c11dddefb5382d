import Actions
import Chain
import Figures
import Registry

/// Within which area and on which day a reader looks at chains.
struct ChainQuestion: Sendable {
    let area: String
    let day: Day
    let today: Day
    /// What can be chosen from.
    let areas: [(id: String, name: LocalizedText)]

    /// - Throws: ``PageFault`` for a day that is none.
    init(for request: PageRequest, in state: ZoneState, desk: ChainDesk) throws {
        let areas = desk.areas(of: [.zone, .programme, .area, .prefecture])
        self.areas = areas
        let whole = state.whole.flatMap { id in areas.contains { $0.id == id } ? id : nil }
        area = request.query["area"].flatMap { $0.isEmpty ? nil : $0 } ?? whole ?? areas.first?.id ?? ""
        today = desk.today
        guard let text = request.query["on"], !text.isEmpty else {
            day = today
            return
        }
        guard let day = Day(text) else { throw PageFault.badQuestion("on") }
        self.day = day
    }

    /// The address of a chain as it is asked about.
    func address(of chain: String) -> ChainAddress { ChainAddress(chain: chain, area: area, day: day) }

    /// A page about chains, looked at the same way.
    func link(_ page: String, _ parts: String..., on day: Day? = nil, asking: KeyValuePairs<String, String?> = [:], in language: Language) -> String {
        let day = day ?? self.day
        let path = ([page] + parts).map(QueryText.encoded).joined(separator: "/")
        let own = QueryText.text(["area": area, "on": day == today ? nil : day.description])
        let more = QueryText.text(asking)
        return "/\(language.rawValue)/\(path)\(own)" + (own.isEmpty ? more : more.isEmpty ? "" : "&" + more.dropFirst())
    }

    /// The choice of an area.
    func choice(in language: Language) -> Choice {
        Choice("area", label: ChainsMessages().area[language], all: "–", options: areas.map { ($0.id, $0.name[language]) }, chosen: area)
    }
}

extension PageFault {
    init(_ error: ChainError) {
        switch error {
        case .unknownChain(let id, let held): self = .unknown(id, instead: held)
        case .unknownArea(let id): self = .unknown(id, instead: [])
        case .unknownOutage(let id, let held): self = .unknown(id, instead: held)
        default: self = .notFound
        }
    }
}
