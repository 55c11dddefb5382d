import Actions
import Figures
import Formats
import Registry

/// Who is specialised in what, and the why of each number of it; the address of a number is the page's.
struct SpecialisationPage: Page {
    typealias Messages = SpecialisationMessages

    static let name = "specialisation"
    static let template = "Specialisation"
    static let queryBudget = 40
    static let navigation: NavigationEntry? = NavigationEntry(words: SpecialisationMessages().specialisation, icon: "figures", part: .chain)

    /// The levels that are open at first, and the most that one page opens.
    static let levels = (first: 2, most: 6)

    func model(for request: PageRequest, in state: ZoneState) async throws -> SpecialisationModel {
        guard request.rest.isEmpty else { return try await number(request, state) }
        let question = try Self.question(request, state)
        let kinds: [PlaceKind] = [.zone, .area, .programme, .province, .prefecture, .park]
        let places = state.register.places.places.keys.compactMap { state.register.places.place($0, on: state.today, asOf: state.today) }
            .filter { kinds.contains($0.kind) }
            .sorted { (kinds.firstIndex(of: $0.kind) ?? 0, $0.id) < (kinds.firstIndex(of: $1.kind) ?? 0, $1.id) }
        do {
            return .tables(question, try await question.answer(with: state.reader), places)
        } catch let error as SpecialisationError {
            return .refused(question, error, places)
        }
    }

    private func number(_ request: PageRequest, _ state: ZoneState) async throws -> SpecialisationModel {
        guard let address = SpecialisationAddress(([Self.name] + request.rest).joined(separator: "/")) else { throw PageFault.notFound }
        if address.path.isEmpty {
            throw PageMoved(path: request.link(Self.name) + QueryText.text([
                "area": address.area, "places": address.kind, "level": "\(address.digits)", "period": address.period.description,
            ]))
        }
        let levels = try request.query["depth"].map { text -> Int in
            guard let depth = Int(text), (1...Self.levels.most).contains(depth) else { throw PageFault.badQuestion("depth") }
            return depth
        } ?? Self.levels.first
        do {
            guard let node = try await AskSpecialisation.why([address], levels: levels, with: state.reader).first else { throw PageFault.notFound }
            return .number(node, levels: levels, listsAll: request.query["rows"] == "all")
        } catch is SpecialisationError {
            throw PageFault.notFound
        }
    }

    private static func question(_ request: PageRequest, _ state: ZoneState) throws -> SpecialisationQuestion {
        func told(_ name: String) -> String? { request.query[name].flatMap { $0.isEmpty ? nil : $0 } }
        func read<Value>(_ name: String, _ read: (String) -> Value?) throws -> Value? {
            try told(name).map { text in
                guard let value = read(text) else { throw PageFault.badQuestion(name) }
                return value
            }
        }
        return SpecialisationQuestion(
            area: told("area") ?? state.zone.settings.zonePlace, kind: try read("places") { PlaceKind(rawValue: $0) },
            digits: try read("level") { Int($0).flatMap { (2...4).contains($0) ? $0 : nil } } ?? 2,
            period: try read("period") { try? Period(parsing: $0) }, place: told("place"), count: 15)
    }

    func title(of model: SpecialisationModel, in language: Language) -> String {
        switch model {
        case .tables(_, let answer, _): answer.tables.heading[language]
        case .refused: SpecialisationMessages().specialisation[language]
        case .number(let node, _, _): node.title[language]
        }
    }

    func view(of model: SpecialisationModel, for request: PageRequest) -> Any { SpecialisationView(model, for: request) }

    func json(of model: SpecialisationModel, for request: PageRequest) -> JSONValue {
        switch model {
        case .tables(_, let answer, _): answer.json(in: request.language)
        case .refused(_, let error, _): .members(["problem": .string(error.message[request.language])])
        case .number(let node, _, _): DerivationJSON(language: request.language).node(node)
        }
    }

    func tables(of model: SpecialisationModel, for request: PageRequest) -> [PageTable] {
        switch model {
        case .tables(_, let answer, _): answer.tables.all.map { PageTable($0, in: request.language) }
        case .refused: []
        case .number(let node, _, _): [QuotationTables.why(node, request.language)]
        }
    }
}
