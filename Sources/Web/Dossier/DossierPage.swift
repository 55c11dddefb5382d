import Actions
import Figures
import Formats
import Registry

/// A step of a chain for those who look for investors: what it lacks, who could do it where, what it would unlock.
struct DossierPage: Page {
    typealias Messages = DossierMessages

    static let name = "dossier"
    static let template = "Dossier"
    static let queryBudget = 60

    func model(for request: PageRequest, in state: ZoneState) async throws -> DossierModel {
        guard request.rest.count == 2 else { throw PageFault.notFound }
        let kind = try request.query["places"].flatMap { $0.isEmpty ? nil : $0 }.map { text in
            guard let kind = PlaceKind(rawValue: text) else { throw PageFault.badQuestion("places") }
            return kind
        }
        let question = CandidateQuestion(
            chain: request.rest[0], step: request.rest[1], area: request.query["area"] ?? state.zone.settings.zonePlace, kind: kind)
        let model = try await state.chains.balances(in: state).desk.model
        return DossierModel(question: question, answer: try await AskDossier.run(question, in: model, with: state.reader))
    }

    func title(of model: DossierModel, in language: Language) -> String { model.answer.heading[language] }

    func view(of model: DossierModel, for request: PageRequest) -> Any { DossierView(model, for: request) }

    func json(of model: DossierModel, for request: PageRequest) -> JSONValue { model.answer.json(in: request.language) }

    func tables(of model: DossierModel, for request: PageRequest) -> [PageTable] { model.answer.tables.map { PageTable($0, in: request.language) } }
}

extension PageFault {
    init(_ error: CandidateError) {
        switch error {
        case .unknownStep(let step, let held): self = .unknown(step, instead: held)
        case .noPlaces: self = .badQuestion("places")
        case .noSuchNumber: self = .notFound
        }
    }
}
