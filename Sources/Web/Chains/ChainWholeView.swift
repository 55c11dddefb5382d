import Actions
import Chain
import Figures

/// The texts of one chain within an area on a day.
struct ChainWholeView {
    struct Link {
        let href: String
        let text: String
        var isCurrent = false
    }

    struct Share {
        let name: String
        let value: ValueLink
    }

    /// What runs short at so many times the demand: the number is the link to its why.
    struct Shortage {
        let before: String
        let value: ValueLink
        let after: String
    }

    struct Key {
        let kind: String
        let text: String
    }

    /// How many missing and weak steps the sentence names, the least covered first; the table below has all.
    private static let named = 8

    let back: Link
    let name: String
    let lead: String
    let wantingSentence: String
    let shares: [Share]
    let choice: Choice
    let days: [Link]
    /// The day, where another than today is chosen: the form keeps it.
    let chosenDay: [String]
    let focuses: [Link]
    let shown: String
    let picture: [ChainPicture]
    let key: [Key]
    let steps: TableView
    let wanting: TableView
    let hasWanting: Bool
    let met: TableView
    let projects: TableView
    let hasProjects: Bool
    let flows: TableView
    let shortages: [Shortage]
    let rule: String
    let graph: DownloadLink
    let whatIf: String

    init(_ whole: ChainsModel.Whole, for request: PageRequest) {
        let (language, question, words) = (request.language, whole.question, ChainsMessages())
        let tables = ChainsTables(whole: whole, language: language), cells = ChainCells(numbers: whole.numbers, language: language)
        let (completeness, situation) = (whole.answer.completeness, whole.situation)
        back = Link(href: question.link(ChainsPage.name, in: language), text: words.chains[language])
        name = whole.chain.name[language]
        lead = ChainsMessages.place(whole.answer.area, on: question.day)[language]
        wantingSentence = completeness.supplied.share == nil
            ? ChainSentences.nothing(within: whole.answer.area)[language]
            : ChainSentences.wanting(
                completeness.wanting.prefix(Self.named).map { situation.goods[$0.good].name[language] },
                more: max(0, completeness.wanting.count - Self.named), in: language)
        shares = [("own", words.shareOwn), ("supplied", words.shareSupplied)].compactMap { plan, text in
            cells.link(["completeness", plan]).map { Share(name: text[language], value: $0) }
        }
        choice = question.choice(in: language)
        days = whole.days.map { day in
            Link(
                href: request.path(asking: ["on": day == question.today ? "" : day.description]),
                text: day == question.today ? words.today[language] : day.description.replacing("-", with: "\u{2011}"), isCurrent: day == question.day)
        }
        chosenDay = question.day == question.today ? [] : [question.day.description]
        let shown = whole.focus.goods(of: completeness)
        focuses = [(ChainFocus.all, words.showAll), (.wanting, words.showWanting), (.made, words.showMade)].map { focus, text in
            Link(href: request.path(asking: ["show": focus.name, "around": ""]), text: text[language], isCurrent: whole.focus == focus)
        }
        self.shown = shown.count == situation.goods.count ? "" : ChainsMessages.shown(shown.count, of: situation.goods.count)[language]
        picture = ChainPicture(whole.numbers, shown: shown, title: ChainsMessages.picture(name, lead)[language], in: language) { good in
            question.link(StepPage.name, whole.chain.id, situation.goods[good].id, in: language)
        }.map { [$0.offered(as: "chain", of: request)] } ?? []
        key = StepVerdict.allCases.map { Key(kind: "is-\($0.rawValue)", text: $0.words[language]) }
        steps = TableView(tables.steps, for: request)
        wanting = TableView(tables.wanting, for: request)
        hasWanting = !completeness.wanting.isEmpty
        met = TableView(tables.met, for: request)
        projects = TableView(tables.projects, for: request)
        hasProjects = !whole.answer.contributions.isEmpty
        flows = TableView(tables.flows, for: request)
        shortages = whole.numbers.shortages(by: .supplied).enumerated().compactMap { index, shortage in
            let text = ChainSentences.shortage(shortage, of: situation, in: language)
            return cells.link(["shortage", ChainPlan.supplied.rawValue, "\(index + 1)"]).map {
                Shortage(before: text.before, value: ValueLink(text: text.factor, href: $0.href, value: $0.value), after: text.after)
            }
        }
        rule = ChainSentences.rule[language]
        graph = DownloadLink(href: request.path(in: language, as: .graphml), text: PageFormat.graphml.name)
        whatIf = question.link("whatif", whole.chain.id, in: language)
    }
}
