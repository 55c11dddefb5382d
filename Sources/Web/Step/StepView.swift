import Actions
import Chain
import Figures

/// The texts of a step.
struct StepView: PicturedView {
    struct Link {
        let href: String
        let text: String
    }

    struct Fact {
        let name: String
        let value: ValueLink
    }

    struct Code {
        let text: String
        let href: String
        let note: String
    }

    let back: Link
    let name: String
    let standing: String
    let kind: String
    let lead: String
    let sentence: String
    let facts: [Fact]
    let codes: [Code]
    let ways: [Link]
    let picture: [ChainPicture]
    let graph: DownloadLink
    let makers: TableView
    let hasMakers: Bool
    let noMakers: String
    let inputs: TableView
    let isMade: Bool
    let takers: TableView
    let hasTakers: Bool
    let balance: TableView
    let flows: TableView
    let hasFlows: Bool
    let links: TableView
    let hasLinks: Bool
    let changes: [String]
    let hasChanges: Bool

    var pictures: [any Picture] { picture }

    init(_ model: StepModel, for request: PageRequest) {
        let (language, question, words) = (request.language, model.question, StepMessages())
        let tables = StepTables(model: model, language: language), cells = ChainCells(numbers: model.numbers, language: language)
        let (situation, item, chain) = (model.situation, model.item, model.situation.scope.chain)
        back = Link(href: question.link(ChainsPage.name, chain.id, in: language), text: chain.name[language])
        name = item.name[language]
        standing = model.step.verdict.words[language]
        kind = "is-\(model.step.verdict.rawValue)"
        lead = ChainsMessages.place(model.answer.area, on: question.day)[language]
        sentence = StepMessages.sentence(model.step.verdict)[language]
        isMade = !situation.makers[model.good].isEmpty
        let measures: [(String, LocalizedText)] = [
            ("coverage", ChainSentences.coverage), ("capacity", ChainSentences.capacity), ("need", ChainSentences.need), ("gap", ChainsMessages().gap),
            ("demand", ChainsMessages().demand),
        ]
        let isMade = isMade
        facts = measures.compactMap { measure, text in
            guard isMade || ["need", "demand"].contains(measure), model.step.coverage != nil || measure != "coverage" else { return nil }
            return cells.link(["good", item.id, measure]).map { Fact(name: text[language], value: $0) }
        }
        codes = item.codes.map { code in
            Code(
                text: code.code.description, href: request.link(TariffPage.name) + QueryText.text(["goods": code.code.description]),
                note: [code.jurisdiction?.code, code.source].compactMap { $0 }.joined(separator: " · "))
        }
        ways = [
            Link(
                href: question.link(ChainsPage.name, chain.id, asking: ["around": item.id], in: language), text: words.around[language])
        ] + (PageRegister.has("dossier")
            ? [Link(href: question.link("dossier", chain.id, item.id, in: language), text: words.dossier[language])] : [])
        picture = ChainPicture(
            model.numbers, shown: model.around, title: StepMessages.picture(name)[language], chosen: model.good, in: language
        ) { good in question.link(StepPage.name, chain.id, situation.goods[good].id, in: language) }.map { [$0.offered(as: "around", of: request)] } ?? []
        graph = DownloadLink(href: request.path(in: language, as: .graphml), text: PageFormat.graphml.name)
        makers = TableView(tables.makers, for: request)
        hasMakers = !model.capacities.isEmpty
        noMakers = words.noMakers[language]
        inputs = TableView(tables.inputs, for: request)
        takers = TableView(tables.takers, for: request)
        hasTakers = !situation.takers[model.good].isEmpty
        balance = TableView(tables.balance, for: request)
        flows = TableView(tables.flows, for: request)
        hasFlows = !model.flows.isEmpty
        links = TableView(tables.links, for: request)
        hasLinks = !model.links.isEmpty
        changes = model.answer.contributions.flatMap { contribution in
            contribution.changes.filter { contribution.before.situation.goods[$0.good].id == item.id }.map { change in
                "\(contribution.day), \(contribution.holder): \(change.before.words[language]) → \(change.after.words[language])"
            }
        }
        hasChanges = !changes.isEmpty
    }
}
