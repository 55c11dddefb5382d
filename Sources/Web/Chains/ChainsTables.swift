import Actions
import Chain
import Figures

/// The tables of a chain.
struct ChainsTables {
    let whole: ChainsModel.Whole
    let language: Language
    private let words = ChainsMessages()

    init(whole: ChainsModel.Whole, language: Language) { (self.whole, self.language) = (whole, language) }

    private var situation: ChainSituation { whole.situation }
    private var cells: ChainCells { ChainCells(numbers: whole.numbers, language: language) }

    var all: [PageTable] { [steps, wanting, met, projects, flows] }

    private func step(_ good: Int) -> PageTable.Cell {
        .words(cells.name(good), href: whole.question.link(StepPage.name, whole.chain.id, cells.good(good), in: language))
    }

    /// Every good, from what comes in to what is asked for.
    var steps: PageTable {
        let layers = ChainLayers(situation).layers
        return PageTable(
            name: "steps", title: words.steps[language],
            columns: [
                .words(ChainSentences.step[language]), .words(ChainSentences.verdict[language]), .number(ChainSentences.coverage[language], unit: "%"),
                .number(ChainSentences.capacity[language]), .number(ChainSentences.need[language]), .words(ChainSentences.unit[language]),
            ],
            rows: whole.answer.completeness.steps.sorted { (layers[$0.good], $0.good) < (layers[$1.good], $1.good) }.map { step in
                let id = cells.good(step.good), isMade = step.verdict != .broughtIn
                return PageTable.Row(cells: [
                    self.step(step.good), .whole(step.verdict.words[language]),
                    isMade && step.coverage != nil ? cells.cell(["good", id, "coverage"]) : .words("–"),
                    isMade ? cells.cell(["good", id, "capacity"]) : .words("–"), cells.cell(["good", id, "need"]), .whole(cells.unit(step.good)),
                ])
            })
    }

    /// The missing and weak steps, the least covered first, with who plans to make them.
    var wanting: PageTable {
        PageTable(
            name: "wanting", title: words.wanting[language],
            columns: [
                .words(ChainSentences.step[language]), .words(ChainSentences.verdict[language]), .number(ChainSentences.coverage[language], unit: "%"),
                .number(words.gap[language]), .words(ChainSentences.unit[language]), .words(words.plannedBy[language]),
            ],
            rows: whole.answer.completeness.wanting.map { step in
                let id = cells.good(step.good)
                let processes = situation.makers[step.good].map { situation.processes[$0].id }
                let planned = whole.planned.filter { processes.contains($0.process) }.map { "\($0.holder) (\($0.from))" }
                return PageTable.Row(cells: [
                    self.step(step.good), .whole(step.verdict.words[language]), cells.cell(["good", id, "coverage"]), cells.cell(["good", id, "gap"]),
                    .whole(cells.unit(step.good)), .words(planned.isEmpty ? "–" : planned.joined(separator: "; ")),
                ])
            })
    }

    /// What is asked for and how much of it is met.
    var met: PageTable {
        PageTable(
            name: "met", title: words.met[language],
            columns: [
                .words(words.good[language]), .number(words.demand[language]), .words(ChainSentences.unit[language]),
                .number(words.metOwn[language]), .number(words.shareOwn[language], unit: "%"), .number(words.metSupplied[language]),
                .number(words.shareSupplied[language], unit: "%"),
            ],
            rows: situation.goods.indices.filter { situation.demand(of: $0).isPositive }.map { good in
                let id = cells.good(good)
                return PageTable.Row(cells: [
                    step(good), cells.cell(["good", id, "demand"]), .whole(cells.unit(good)), cells.cell(["good", id, "own", "met"]),
                    cells.cell(["good", id, "own", "met-share"]), cells.cell(["good", id, "supplied", "met"]), cells.cell(["good", id, "supplied", "met-share"]),
                ])
            })
    }

    /// What each planned project adds to what runs today, by itself.
    var projects: PageTable {
        PageTable(
            name: "projects", title: words.adds[language],
            columns: [
                .words(words.day[language]), .words(words.project[language]), .words(words.changes[language]),
                .number(words.before[language], unit: "%"), .number(words.after[language], unit: "%"),
            ],
            rows: whole.answer.contributions.map { contribution in
                let before = ChainCells(numbers: ChainNumbers(contribution.before), language: language)
                let after = ChainCells(numbers: ChainNumbers(contribution.after), language: language)
                let changes = contribution.changes.map { "\(before.name($0.good)): \($0.before.words[language]) → \($0.after.words[language])" }
                return PageTable.Row(cells: [
                    .day(contribution.day), .words(contribution.holder), .words(changes.isEmpty ? words.noChange[language] : changes.joined(separator: "; ")),
                    before.cell(["completeness", "supplied"]), after.cell(["completeness", "supplied"]),
                ])
            })
    }

    /// What flows through each process if all that is asked for is made here, and with what there is.
    var flows: PageTable {
        var seen: Set<[String]> = []
        let links = ChainLayers(situation).links.filter { seen.insert([situation.processes[$0.process].id, cells.good($0.from)]).inserted }
        return PageTable(
            name: "flows", title: words.flows[language],
            columns: [
                .words(words.drawn[language]), .words(words.process[language]), .words(words.made[language]), .number(words.flowNeeded[language]),
                .number(words.flowThere[language]), .words(ChainSentences.unit[language]),
            ],
            rows: links.map { link in
                let process = situation.processes[link.process]
                let outputs = process.outputs.compactMap { situation.number(of: $0.good) }.map { cells.name($0) }
                return PageTable.Row(cells: [
                    step(link.from), .words(process.name[language]), .words(outputs.joined(separator: ", ")),
                    cells.cell(["process", process.id, "need", "draws", cells.good(link.from)]),
                    cells.cell(["process", process.id, "supplied", "draws", cells.good(link.from)]), .whole(cells.unit(link.from)),
                ])
            })
    }

    /// All chains with how complete they are.
    static func list(_ balances: [ChainCompleteness], _ question: ChainQuestion, _ language: Language) -> PageTable {
        let words = ChainsMessages()
        func names(_ balance: ChainCompleteness, _ verdict: StepVerdict) -> PageTable.Cell {
            let names = balance.wanting.filter { $0.verdict == verdict }.map { balance.situation.goods[$0.good].name[language] }
            return .words(names.isEmpty ? "–" : names.joined(separator: language == .chinese ? "、" : ", "))
        }
        return PageTable(
            name: "chains", title: words.chains[language],
            columns: [
                .words(words.chain[language]), .number(words.shareOwn[language], unit: "%"), .number(words.shareSupplied[language], unit: "%"),
                .words(words.missing[language]), .words(words.weak[language]),
            ],
            rows: balances.map { balance in
                let cells = ChainCells(numbers: ChainNumbers(balance), language: language), chain = balance.situation.scope.chain
                return PageTable.Row(cells: [
                    .words(chain.name[language], href: question.link(ChainsPage.name, chain.id, in: language)), cells.cell(["completeness", "own"]),
                    cells.cell(["completeness", "supplied"]), names(balance, .missing), names(balance, .weak),
                ])
            })
    }
}
