import Chain
import Figures
import Registry
import Statistics

/// Answers who could complete a step of a chain within an area.
public enum AskCandidates {
    /// - Parameter model: who makes what from what.
    /// - Throws: ``CandidateError``, ``ChainError``, `FigureError`, `RecordError`.
    public static func run(_ question: CandidateQuestion, in model: ChainModel, with reader: FigureReader) async throws -> CandidateAnswer {
        try await run(question, in: model, scope(of: question, in: model, with: reader), with: reader)
    }

    /// What the question means by its chain, its area and its day.
    static func scope(of question: CandidateQuestion, in model: ChainModel, with reader: FigureReader) async throws -> ChainScope {
        let places = await reader.register.places, today = await reader.today
        guard let chain = model.chain(question.chain) else { throw ChainError.unknownChain(question.chain, held: model.chains.map(\.id)) }
        guard places.latest(question.area) != nil else { throw ChainError.unknownArea(question.area) }
        let day = question.day ?? today
        let within = PlacesWithin.run(question.area, of: places, on: day, asOf: today)
        return ChainScope(chain: chain, area: question.area, places: within, day: day, today: today)
    }

    static func run(
        _ question: CandidateQuestion, in model: ChainModel, _ scope: ChainScope, with reader: FigureReader
    ) async throws -> CandidateAnswer {
        let facts = await reader.gathered
        let places = facts.register.places, today = facts.today, chain = scope.chain, day = scope.day, within = scope.places
        guard let step = StepNeighbours(question.step, of: chain, in: model), let good = model.goods[question.step] else {
            let held = chain.processes.compactMap { model.processes[$0] }.flatMap(\.outputs).map(\.good)
            throw CandidateError.unknownStep(question.step, held: Array(Set(held)).sorted())
        }
        func ids(_ kind: PlaceKind) -> [String] { within.filter { places.place($0, on: day, asOf: today)?.kind == kind }.sorted() }
        let kind = question.kind ?? (ids(.park).count > 1 ? .park : .prefecture)
        guard !ids(kind).isEmpty else { throw CandidateError.noPlaces(area: question.area, kind: kind.rawValue) }
        let period = if let output = facts.indicators["output.gross"] { try await LatestPeriod.run(of: output, in: reader.zone) } else { Period?.none }
        let whole = ChainAddress(chain: chain.id, area: question.area, day: day, path: ["good", step.good, "candidates"])
        func gathered(_ sheet: String, _ numbers: SpecialisationNumbers?) -> CandidateFacts {
            CandidateFacts(
                model: model, chain: chain, step: step, facts: facts, numbers: numbers, area: question.area, within: within, day: day,
                address: whole.appending(sheet), period: period)
        }
        let numbers = try await specialisation(of: kind, around: question.area, period, with: reader)
        let ofPlaces = gathered(kind.rawValue, numbers).placeCandidates(ids(kind))
        let ofEnterprises = try await gathered("enterprise", numbers).enterpriseCandidates(with: reader)
        return CandidateAnswer(
            step: good.name, area: facts.register.name(of: question.area), day: day,
            places: CandidateSheet(address: whole.appending(kind.rawValue), criteria: CandidateCriterion.ofPlaces, candidates: ofPlaces),
            enterprises: CandidateSheet(address: whole.appending("enterprise"), criteria: CandidateCriterion.ofEnterprises, candidates: ofEnterprises))
    }

    /// Whether ``why(_:levels:in:with:)`` opens a number of a chain: a candidate's figure, or an upstreamness.
    public static func opens(_ address: ChainAddress) -> Bool { NumberOpener.opens(address) }

    /// The numbers at addresses, each with so many levels of its why.
    ///
    /// - Throws: as ``run(_:in:with:)``.
    public static func why(
        _ addresses: [ChainAddress], levels: Int, in model: ChainModel, with reader: FigureReader
    ) async throws -> [Derivation] {
        var opener = NumberOpener(model: model, reader: reader)
        var nodes: [Derivation] = []
        for address in addresses { nodes.append(try await opener.number(at: address, levels: levels)) }
        return nodes
    }

    /// Who is specialised in what among all places of the kind, as far around the area as they are compared; by divisions.
    private static func specialisation(
        of kind: PlaceKind, around area: String, _ period: Period?, with reader: FigureReader
    ) async throws -> SpecialisationNumbers? {
        guard let period else { return nil }
        let facts = await reader.gathered
        let above = [area] + facts.register.places.ancestors(of: area, on: period.lastDay, asOf: facts.today)
        let universe = above.last { [.province, .zone, .programme].contains(facts.register.places.latest($0)?.kind) } ?? area
        let address = SpecialisationAddress(indicator: "output.gross", area: universe, kind: kind.rawValue, digits: 2, period: period)
        do {
            return try await AskSpecialisation.run(address, with: reader)
        } catch is SpecialisationError {
            return nil
        }
    }
}
