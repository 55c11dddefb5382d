import Actions
import Chain
import Figures
import Products

/// The tables of a step.
struct StepTables {
    let model: StepModel
    let language: Language
    private let words = StepMessages()

    init(model: StepModel, language: Language) { (self.model, self.language) = (model, language) }

    private var situation: ChainSituation { model.situation }
    private var cells: ChainCells { ChainCells(numbers: model.numbers, language: language) }

    var all: [PageTable] { [makers, inputs, takers, balance, flows, links] }

    private func link(_ good: String) -> PageTable.Cell {
        guard let number = situation.number(of: good) else { return .words(good) }
        return .words(cells.name(number), href: model.question.link(StepPage.name, situation.scope.chain.id, good, in: language))
    }

    private func process(_ id: String) -> String { situation.processes.first { $0.id == id }?.name[language] ?? id }
    private func place(_ id: String) -> PageTable.Cell { .words(model.places[id]?[language] ?? id, href: PlaceLink.path(id, language)) }

    /// A quantity as a document has it: the cell is its why.
    private func told(_ quantity: ExactDecimal, _ evidence: Evidence?) -> PageTable.Cell {
        let text = NumberFormat(language).text(quantity.rounded(places: ExactDecimal.places).withoutTrailingZeros)
        let cited = evidence?.cell.flatMap { $0.filing == nil ? nil : DocumentPage.path($0, language) }
        return PageTable.Cell(text: text, plain: quantity.description, href: cited ?? "")
    }

    private func source(_ evidence: Evidence) -> PageTable.Cell {
        .words(evidence.source, badges: [evidence.provenance.words[language]])
    }

    /// Who makes it, runs today or plans to.
    var makers: PageTable {
        PageTable(
            name: "makers", title: words.makers[language],
            columns: [
                .words(words.maker[language]), .words(words.standing[language]), .number(words.quantity[language]), .words(words.unit[language]),
                .words(words.from[language]), .words(words.until[language]), .words(words.place[language]), .words(words.process[language]),
                .words(words.source[language]),
            ],
            rows: model.capacities.map { capacity in
                let first = situation.processes.first { $0.id == capacity.process }?.outputs.first?.good
                let unit = first.flatMap { situation.number(of: $0) }.map { cells.unit($0) } ?? ""
                return PageTable.Row(cells: [
                    .words(capacity.holder), .whole((capacity.standing == .running ? words.running : words.planned)[language]),
                    told(capacity.quantity, capacity.evidence), .whole(unit), .day(capacity.from), .day(capacity.until), place(capacity.place),
                    .words(process(capacity.process)), source(capacity.evidence),
                ])
            })
    }

    /// What the processes that make it take, for so much of their first output.
    var inputs: PageTable {
        let rows = situation.makers[model.good].flatMap { number -> [PageTable.Row] in
            let process = situation.processes[number]
            let inputs = process.inputs.enumerated().flatMap { index, input in
                input.alternatives.map { part -> PageTable.Row in
                    let unit = situation.number(of: part.good).map { cells.unit($0) } ?? ""
                    return PageTable.Row(cells: [
                        .words(process.name[language]), .words(words.takes[language] + (input.alternatives.count > 1 ? " (\(words.oneOf[language]) \(index + 1))" : "")),
                        link(part.good), told(part.quantity, part.evidence ?? process.evidence), .whole(unit),
                        input.yield == 100 ? .words("–") : told(input.yield, input.yieldEvidence), source(process.evidence),
                    ])
                }
            }
            let outputs = process.outputs.map { part -> PageTable.Row in
                let unit = situation.number(of: part.good).map { cells.unit($0) } ?? ""
                return PageTable.Row(cells: [
                    .words(process.name[language]), .words(words.gives[language]), link(part.good), told(part.quantity, part.evidence ?? process.evidence), .whole(unit),
                    .words("–"), source(process.evidence),
                ])
            }
            return inputs + outputs
        }
        return PageTable(
            name: "made", title: words.made[language],
            columns: [
                .words(words.process[language]), .words(words.role[language]), .words(words.good[language]), .number(words.perRun[language]),
                .words(words.unit[language]), .number(words.yield[language], unit: "%"), .words(words.source[language]),
            ], rows: rows)
    }

    /// Who takes it, and how much.
    var takers: PageTable {
        PageTable(
            name: "takers", title: words.takers[language],
            columns: [
                .words(words.process[language]), .words(words.becomes[language]), .number(ChainsMessages().flowNeeded[language]),
                .number(ChainsMessages().flowThere[language]), .words(words.unit[language]),
            ],
            rows: situation.takers[model.good].map { number in
                let process = situation.processes[number], id = model.item.id
                return PageTable.Row(cells: [
                    .words(process.name[language]), process.outputs.first.map { link($0.good) } ?? .words("–"),
                    cells.cell(["process", process.id, "need", "draws", id]), cells.cell(["process", process.id, "supplied", "draws", id]),
                    .whole(cells.unit(model.good)),
                ])
            })
    }

    /// What is had and what is used of it under each plan.
    var balance: PageTable {
        let id = model.item.id
        let rows: [(LocalizedText, (String) -> [String])] = [
            (words.available, { ["good", id, $0, "available"] }), (words.brought, { ["good", id, $0, "brought"] }), (words.used, { ["good", id, $0, "total"] }),
            (words.met, { ["good", id, $0, "met"] }),
        ]
        return PageTable(
            name: "balance", title: words.balance[language],
            columns: [.words(words.number[language])] + ChainPlan.allCases.map { .number($0.words[language], unit: cells.unit(model.good)) },
            rows: rows.map { text, path in
                PageTable.Row(cells: [.words(text[language])] + ChainPlan.allCases.map { cells.cell(path($0.rawValue)) })
            })
    }

    var flows: PageTable {
        PageTable(
            name: "flows", title: words.flows[language],
            columns: [
                .words(words.kind[language]), .number(words.quantity[language]), .words(words.unit[language]), .words(words.from[language]), .words(words.until[language]),
                .words(words.place[language]), .words(words.source[language]),
            ],
            rows: model.flows.map { flow in
                PageTable.Row(cells: [
                    .words(flow.kind.words[language]), told(flow.quantity, flow.evidence), .whole(cells.unit(model.good)), .day(flow.from), .day(flow.until),
                    place(flow.place), source(flow.evidence),
                ])
            })
    }

    var links: PageTable {
        PageTable(
            name: "links", title: words.links[language],
            columns: [
                .words(words.supplier[language]), .words(words.buyer[language]), .words(words.basis[language]), .words(words.provenance[language]), .words(words.from[language]),
                .words(words.source[language]),
            ],
            rows: model.links.map { link in
                PageTable.Row(cells: [
                    .words(link.supplier), .words(link.buyer), .whole((link.basis == .declared ? words.declared : words.inferred)[language]), .whole(link.evidence.provenance.words[language]),
                    .day(link.from), .words(link.basis == .declared ? link.evidence.source : words.rule[language]),
                ])
            })
    }
}
