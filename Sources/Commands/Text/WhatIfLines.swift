import Actions
import Chain
import Figures

/// What follows where something of a chain is switched off, as text.
struct WhatIfLines {
    let answer: WhatIfAnswer
    let language: Language

    func lines(width: Int) -> [String] {
        let off = answer.disruption.outages
        var lines = WhatIfSentences.heading(answer)[language].wrapped(toColumns: width) + [""]
        if !off.isEmpty { lines += followed(width) + [""] }
        lines += WhatIfSentences.ranking[language].wrapped(toColumns: width)
        lines += ranking.lines(width: width) + [""]
        if !answer.ranking.isWhole { lines += WhatIfSentences.onlyFirst(answer.ranking, in: language).wrapped(toColumns: width) }
        lines += WhatIfSentences.rule[language].wrapped(toColumns: width)
        let first = off.isEmpty ? answer.ranking.places.first.flatMap(answer.lost) : answer.numbers.node(["lost", "supplied"], levels: 0)
        return lines + (first.map { ["", "corridor why \"\($0.address)\""] } ?? [])
    }

    private func followed(_ width: Int) -> [String] {
        let lost = names(answer.disruption.lost)
        var lines = WhatIfSentences.met(
            percent(answer.undisturbed, ["completeness", "supplied"]), percent(answer.numbers, ["completeness", "supplied"]),
            percent(answer.numbers, ["lost", "supplied"]), in: language).wrapped(toColumns: width)
        let colon = language == .chinese ? "：" : ": "
        lines += (lost == "–" ? WhatIfSentences.nothingLost[language] : WhatIfSentences.goods[language] + colon + lost).wrapped(toColumns: width)
        if !answer.disruption.idle.isEmpty {
            lines += ["", WhatIfSentences.idle[language]]
            lines += answer.disruption.idle.flatMap { idle in
                (answer.words(of: idle.step)[language] + colon + WhatIfSentences.cause(idle, in: answer, language)).wrapped(toColumns: width - 2).map { "  " + $0 }
            }
        }
        let recovery = TextTable(
            columns: [.words(WhatIfSentences.bringBack[language]), .words(WhatIfSentences.comesBack[language]), .number(WhatIfSentences.metThen[language])],
            rows: answer.recovery.map { step, numbers in
                TextTable.Row([answer.words(of: step.outage)[language], names(step.regained), percent(numbers, ["completeness", "supplied"])])
            })
        return lines + [""] + recovery.lines(width: width)
    }

    private var ranking: TextTable {
        TextTable(
            columns: [
                .words(WhatIfSentences.stops[language]), .mark(WhatIfSentences.kind[language]), .number(WhatIfSentences.lostShare[language]),
                .words(WhatIfSentences.goods[language]),
            ],
            rows: answer.ranking.places.map { place in
                TextTable.Row([
                    answer.words(of: place.outage)[language], place.outage.kindWords[language],
                    answer.lost(by: place).map(percent) ?? "–", names(place.lost),
                ])
            })
    }

    private func names(_ goods: [Int]) -> String {
        let names = goods.map { answer.network.situation.goods[$0].name[language] }
        return names.isEmpty ? "–" : names.joined(separator: language == .chinese ? "、" : ", ")
    }

    private func percent(_ numbers: ChainNumbers, _ path: [String]) -> String {
        numbers.node(path, levels: 0).map(percent) ?? "–"
    }

    private func percent(_ node: Derivation) -> String { node.value.cellText(column: .percent, decimals: 1, in: language) + "%" }
}
