import Chain
import Figures
import Products
import Statistics

/// Gathers the dossier of a step of a chain.
public enum AskDossier {
    /// - Parameter model: who makes what from what.
    /// - Throws: ``CandidateError``, ``ChainError``, `FigureError`, `RecordError`.
    public static func run(
        _ question: CandidateQuestion, in model: ChainModel, with reader: FigureReader
    ) async throws -> DossierAnswer {
        let scope = try await AskCandidates.scope(of: question, in: model, with: reader)
        let candidates = try await AskCandidates.run(question, in: model, scope, with: reader)
        let situation = ChainSituation(model, scope: scope)
        guard let completeness = ChainCompleteness(situation) else { throw ChainError.noSource(chain: scope.chain.id) }
        guard let number = situation.number(of: question.step) else { throw CandidateError.unknownStep(question.step, held: situation.goods.map(\.id)) }
        let numbers = ChainNumbers(completeness), good = situation.goods[number]
        func cell(_ path: [String]) -> AnswerTable.Cell {
            numbers.node(path, levels: 0).map { .number($0) } ?? .words(LocalizedText(same: "–"))
        }
        let words = DossierSentences.self
        let balance = AnswerTable(
            name: "balance", title: words.balance,
            columns: [.words("measure", words.measure), .number("value", words.aYear, unit: good.unit, decimals: 0)],
            rows: [("need", ChainSentences.need), ("capacity", ChainSentences.capacity), ("gap", words.gap), ("demand", words.demand)].map { path, title in
                [.words(title), cell(["good", good.id, path])]
            })
        let upstream = ChainUpstreamness(completeness)
        let makers = situation.makers[number].map { situation.processes[$0] }
        let needs = AnswerTable(
            name: "inputs", title: words.inputs,
            columns: [
                .words("process", words.process), .words("input", words.input), .words("run", words.perRun, isShort: true), .words("unit", ChainSentences.unit, isShort: true),
                .number("coverage", ChainSentences.coverage, unit: .percent, decimals: 1), .words("standing", ChainSentences.verdict),
                .number("upstreamness", words.upstreamness, decimals: 2),
            ],
            rows: makers.flatMap { process in
                process.inputs.flatMap { input in
                    input.alternatives.compactMap { part -> [AnswerTable.Cell]? in
                        guard let taken = situation.number(of: part.good) else { return nil }
                        let item = situation.goods[taken], step = completeness.steps[taken]
                        return [
                            .words(process.name), .words(item.name), .words(LocalizedText(same: part.quantity.description)), .words(item.unit.name),
                            step.coverage == nil || situation.makers[taken].isEmpty ? .words(LocalizedText(same: "–")) : cell(["good", item.id, "coverage"]),
                            .words(step.verdict.words), upstream.map { .number($0.closed(taken)) } ?? .words(LocalizedText(same: "–")),
                        ]
                    }
                }
            })
        let unlocks = AnswerTable(
            name: "unlocks", title: words.unlocks,
            columns: [
                .words("process", words.process), .words("makes", words.makes), .number("draws", words.draws, unit: good.unit, decimals: 0),
                .number("supplied", words.drawsNow, unit: good.unit, decimals: 0), .words("standing", ChainSentences.verdict),
            ],
            rows: situation.takers[number].map { taker in
                let process = situation.processes[taker]
                let made = process.outputs.first.flatMap { situation.number(of: $0.good) }
                return [
                    .words(process.name), .words(made.map { situation.goods[$0].name } ?? process.name),
                    cell(["process", process.id, "need", "draws", good.id]), cell(["process", process.id, "supplied", "draws", good.id]),
                    .words(made.map { completeness.steps[$0].verdict.words } ?? LocalizedText(same: "–")),
                ]
            })
        return DossierAnswer(
            good: good, chain: scope.chain.name, verdict: completeness.steps[number].verdict, candidates: candidates, balance: balance, needs: needs,
            unlocks: unlocks, leads: ListLeads.run(over: await reader.gathered, chain: scope.chain.id, step: good.id))
    }
}
