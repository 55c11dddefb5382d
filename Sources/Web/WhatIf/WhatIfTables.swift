import Actions
import Chain
import Figures

/// The tables of what follows where something of a chain is switched off.
struct WhatIfTables {
    let model: WhatIfModel
    let language: Language
    private let words = WhatIfMessages()

    init(model: WhatIfModel, language: Language) { (self.model, self.language) = (model, language) }

    private var answer: WhatIfAnswer { model.answer }
    private var situation: ChainSituation { answer.network.situation }

    private func cells(_ numbers: ChainNumbers) -> ChainCells { ChainCells(numbers: numbers, language: language) }

    private func list(_ texts: [String]) -> PageTable.Cell {
        var seen: Set<String> = []
        let names = texts.filter { seen.insert($0).inserted }
        return .words(names.isEmpty ? "–" : names.joined(separator: language == .chinese ? "、" : ", "))
    }

    private func goods(_ goods: [Int]) -> PageTable.Cell { list(goods.map { situation.goods[$0].name[language] }) }
    private func steps(_ steps: [Int]) -> PageTable.Cell { list(steps.map { answer.words(of: $0)[language] }) }

    /// Who stands still, and for want of what.
    var idle: PageTable {
        PageTable(
            name: "idle", title: WhatIfSentences.idle[language],
            columns: [.words(WhatIfSentences.idle[language]), .words(words.process[language]), .words(WhatIfSentences.because[language])],
            rows: answer.disruption.idle.map { idle in
                var process = "–"
                if case .maker(let capacity) = answer.network.sources[idle.step] {
                    process = situation.processes.first { $0.id == capacity.process }?.name[language] ?? capacity.process
                }
                return PageTable.Row(cells: [
                    .words(answer.words(of: idle.step)[language]), .words(process), .words(WhatIfSentences.cause(idle, in: answer, language)),
                ])
            })
    }

    /// What is met of each demand, with and without what is switched off.
    var met: PageTable {
        let (before, now) = (cells(answer.undisturbed), cells(answer.numbers))
        return PageTable(
            name: "met", title: words.met[language],
            columns: [
                .words(words.good[language]), .number(words.demand[language]), .words(ChainSentences.unit[language]), .number(words.before[language]),
                .number(words.now[language]), .number(words.share[language], unit: "%"),
            ],
            rows: situation.goods.indices.filter { situation.demand(of: $0).isPositive }.map { good in
                let id = before.good(good)
                return PageTable.Row(cells: [
                    .words(before.name(good), href: model.question.link(StepPage.name, situation.scope.chain.id, id, in: language)),
                    before.cell(["good", id, "demand"]), .whole(before.unit(good)), before.cell(["good", id, "supplied", "met"]),
                    now.cell(["good", id, "supplied", "met"]), now.cell(["good", id, "supplied", "met-share"]),
                ])
            })
    }

    /// In which order to bring back what is switched off.
    var recovery: PageTable {
        PageTable(
            name: "recovery", title: words.recovery[language],
            columns: [
                .words(WhatIfSentences.bringBack[language]), .words(WhatIfSentences.comesBack[language]), .words(WhatIfSentences.runsAgain[language]),
                .number(WhatIfSentences.metThen[language], unit: "%"),
            ],
            rows: answer.recovery.map { step, numbers in
                PageTable.Row(cells: [
                    .words(answer.words(of: step.outage)[language]), goods(step.regained), steps(step.resumed), cells(numbers).cell(["completeness", "supplied"]),
                ])
            })
    }

    /// Every single failure, the worst first.
    var ranking: PageTable {
        PageTable(
            name: "ranking", title: WhatIfSentences.ranking[language],
            columns: [
                .words(WhatIfSentences.stops[language]), .words(WhatIfSentences.kind[language]), .number(WhatIfSentences.lostShare[language], unit: "%"),
                .words(WhatIfSentences.goods[language]), .words(WhatIfSentences.idle[language]),
            ],
            rows: answer.ranking.places.map { place in
                PageTable.Row(cells: [
                    .words(answer.words(of: place.outage)[language], href: href(switchingOff: place.outage)), .whole(place.outage.kindWords[language]),
                    answer.lost(by: place).map { cells(answer.numbers).cell($0) } ?? .words("–"), goods(place.lost), steps(place.idle),
                ])
            })
    }

    private func href(switchingOff outage: Outage) -> String {
        let path = model.question.link(WhatIfPage.name, situation.scope.chain.id, in: language)
        return path + (path.contains("?") ? "&" : "?") + QueryText.encoded(outage.description) + "=off"
    }
}
