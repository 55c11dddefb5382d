import Actions
import Chain
import Figures
import Solver

/// The texts of what follows where something of a chain is switched off.
struct WhatIfView: PicturedView {
    struct Kind {
        let name: String
        let boxes: [Box]
    }

    /// What can be switched off.
    struct Box {
        let id: String
        let name: String
        let text: String
        let isOff: Bool
    }

    struct Fact {
        let name: String
        let value: ValueLink
    }

    struct Result {
        let facts: [Fact]
        let lost: String
        let idle: TableView
        let hasIdle: Bool
        let met: TableView
        let recovery: TableView
        let key: [ChainWholeView.Key]
        let picture: [ChainPicture]
        let graph: DownloadLink
    }

    struct Whole {
        let back: ChainWholeView.Link
        let heading: String
        let choice: Choice
        let days: [String]
        let kinds: [Kind]
        let isOpen: Bool
        let clear: [String]
        let results: [Result]
        let ranking: TableView
        let rest: [String]
        let rule: String
    }

    let wholes: [Whole]
    let isEmpty: Bool

    var pictures: [any Picture] { wholes.flatMap { $0.results.flatMap(\.picture) } }

    init(_ model: WhatIfModel?, for request: PageRequest) {
        isEmpty = model == nil
        wholes = model.map { [Self.whole($0, for: request)] } ?? []
    }

    private static func whole(_ model: WhatIfModel, for request: PageRequest) -> Whole {
        let (language, answer, question) = (request.language, model.answer, model.question)
        let chain = answer.network.situation.scope.chain
        let tables = WhatIfTables(model: model, language: language)
        let off = Set(answer.disruption.outages)
        let outages = Dictionary(grouping: answer.network.outages.enumerated()) { $0.element.kindWords[language] }
        let kinds = outages.sorted { ($0.value.first?.offset ?? 0) < ($1.value.first?.offset ?? 0) }.map { name, outages in
            Kind(
                name: name,
                boxes: outages.map { index, outage in
                    Box(id: "off-\(index)", name: outage.description, text: answer.words(of: outage)[language], isOff: off.contains(outage))
                })
        }
        return Whole(
            back: ChainWholeView.Link(href: question.link(ChainsPage.name, chain.id, in: language), text: chain.name[language]),
            heading: WhatIfSentences.heading(answer)[language], choice: question.choice(in: language),
            days: question.day == question.today ? [] : [question.day.description], kinds: kinds, isOpen: off.isEmpty,
            clear: off.isEmpty ? [] : [question.link(WhatIfPage.name, chain.id, in: language)], results: off.isEmpty ? [] : [result(model, tables, for: request)],
            ranking: TableView(tables.ranking, for: request), rest: answer.ranking.isWhole ? [] : [WhatIfSentences.onlyFirst(answer.ranking, in: language)],
            rule: WhatIfSentences.rule[language])
    }

    private static func result(_ model: WhatIfModel, _ tables: WhatIfTables, for request: PageRequest) -> Result {
        let (language, answer, words) = (request.language, model.answer, WhatIfMessages())
        let situation = answer.network.situation
        let (before, now) = (ChainCells(numbers: answer.undisturbed, language: language), ChainCells(numbers: answer.numbers, language: language))
        let lost = answer.disruption.lost.map { situation.goods[$0].name[language] }
        let list = lost.joined(separator: language == .chinese ? "、" : ", ")
        let shown = ChainFocus(show: "", around: "", of: answer.undisturbed.completeness).goods(of: answer.undisturbed.completeness)
            .union(answer.disruption.lost)
        let title = WhatIfMessages.picture(WhatIfSentences.heading(answer)[language])[language]
        let picture = ChainPicture(answer.undisturbed, shown: shown, title: title, marks: marks(answer, language), in: language) { good in
            model.question.link(StepPage.name, situation.scope.chain.id, situation.goods[good].id, in: language)
        }
        return Result(
            facts: [
                before.link(["completeness", "supplied"]).map { Fact(name: words.before[language], value: $0) },
                now.link(["completeness", "supplied"]).map { Fact(name: words.now[language], value: $0) },
                now.link(["lost", "supplied"]).map { Fact(name: WhatIfSentences.lostShare[language], value: $0) },
            ].compactMap { $0 },
            lost: lost.isEmpty ? WhatIfSentences.nothingLost[language] : WhatIfMessages.lost(list)[language],
            idle: TableView(tables.idle, for: request), hasIdle: !answer.disruption.idle.isEmpty, met: TableView(tables.met, for: request),
            recovery: TableView(tables.recovery, for: request),
            key: [("is-off", words.off), ("is-lost", words.stands), ("is-less", words.less), ("is-running", words.same)].map {
                ChainWholeView.Key(kind: $0.0, text: $0.1[language])
            },
            picture: picture.map { [$0.offered(as: "whatif", of: request)] } ?? [],
            graph: DownloadLink(href: request.path(in: language, as: .graphml), text: PageFormat.graphml.name))
    }

    /// What stands in the boxes: gone where its makers are off, gone for want of something, less than before, or as before.
    private static func marks(_ answer: WhatIfAnswer, _ language: Language) -> [Int: ChainPicture.Mark] {
        let (situation, words) = (answer.network.situation, WhatIfMessages())
        let off = Set(answer.disruption.outages.flatMap { answer.network.nodes(of: $0) })
        let (before, now) = (answer.undisturbed.completeness, answer.numbers.completeness)
        return Dictionary(
            uniqueKeysWithValues: situation.goods.indices.map { good in
                let makers = answer.network.steps.indices.filter { answer.network.steps[$0].outputs.contains(good) }
                let made = { (balance: ChainCompleteness) in balance.supplied.plan.made(good, in: balance.situation) + balance.supplied.plan.brought[good] }
                let mark: ChainPicture.Mark = switch true {
                case answer.disruption.lost.contains(good) && makers.allSatisfy({ off.contains(.step($0)) }): .init(kind: "is-off", text: words.off[language])
                case answer.disruption.lost.contains(good): .init(kind: "is-lost", text: words.stands[language])
                case made(now) < made(before): .init(kind: "is-less", text: words.less[language])
                default: .init(kind: "is-running", text: words.same[language])
                }
                return (good, mark)
            })
    }
}
