import Actions
import Chain
import Figures

/// How complete a chain is, as text.
struct ChainLines {
    let answer: ChainAnswer
    let language: Language
    /// Whether its numbers can be asked why.
    let isFiled: Bool

    func lines(width: Int) -> [String] {
        let completeness = answer.completeness
        let situation = completeness.situation
        let numbers = answer.numbers
        func text(_ path: [String], decimals: Int) -> String {
            numbers.node(path, levels: 0).map { $0.value.cellText(column: $0.unit, decimals: decimals, in: language) } ?? ""
        }
        func percent(_ path: [String]) -> String { text(path, decimals: 1) + "%" }
        var lines = ChainSentences.heading(answer)[language].wrapped(toColumns: width) + [""]
        if completeness.supplied.share == nil {
            lines += ChainSentences.nothing(within: answer.area)[language].wrapped(toColumns: width)
        } else {
            lines += ChainSentences.met(
                percent(["completeness", "own"]), percent(["completeness", "supplied"]), steps: percent(["completeness", "steps"]), in: language
            ).wrapped(toColumns: width)
            lines += ChainSentences.wanting(completeness.wanting.map { situation.goods[$0.good].name[language] }, in: language).wrapped(toColumns: width)
        }
        let layers = ChainLayers(situation).layers
        let table = TextTable(
            columns: [
                .words(ChainSentences.step[language]), .mark(ChainSentences.unit[language]), .number(ChainSentences.capacity[language]), .number(ChainSentences.need[language]),
                .number(ChainSentences.coverage[language]), .mark(ChainSentences.verdict[language]),
            ],
            rows: completeness.steps.sorted { (layers[$0.good], $0.good) < (layers[$1.good], $1.good) }.map { step in
                let good = situation.goods[step.good]
                let isMade = step.verdict != .broughtIn
                return TextTable.Row([
                    good.name[language], good.unit.code, isMade ? text(["good", good.id, "capacity"], decimals: 0) : "–",
                    text(["good", good.id, "need"], decimals: 0),
                    isMade && step.coverage != nil ? percent(["good", good.id, "coverage"]) : "–",
                    step.verdict.words[language],
                ])
            })
        lines += [""] + table.lines(width: width) + [""] + ChainSentences.rule[language].wrapped(toColumns: width)
        let short = ChainSentences.shortages(numbers).filter { !$0.shortages.isEmpty }
        for told in short {
            lines += [""] + told.title[language].wrapped(toColumns: width)
            for (_, shortage) in told.shortages {
                let text = ChainSentences.shortage(shortage, of: situation, in: language)
                lines += (text.before + text.factor + text.after).wrapped(toColumns: width - 2).map { "  " + $0 }
            }
        }
        if !answer.contributions.isEmpty {
            lines += [""] + ChainSentences.adds[language].wrapped(toColumns: width)
            for contribution in answer.contributions {
                lines += ChainSentences.contribution(contribution, in: language).wrapped(toColumns: width - 2).map { "  " + $0 }
            }
        }
        if !answer.links.isEmpty { lines += [""] + ChainSentences.links(answer.links, in: language).wrapped(toColumns: width) }
        guard isFiled else { return lines }
        let address = situation.scope.address
        return lines + [""] + (
            [address.appending("completeness", "own")] + short.compactMap { told in
                told.shortages.first.map { address.appending("shortage", told.plan.rawValue, "\($0.place)") }
            }).map { "corridor why \($0)" }
    }
}
