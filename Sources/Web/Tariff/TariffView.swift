import Actions
import Figures
import Products

/// The texts of the page of the tariff.
struct TariffView {
    struct Line {
        let title: String
        let source: String
        let table: TableView
    }

    struct Near {
        let code: String
        let href: String
        let text: String
    }

    let question: String
    let from: String
    let into: String
    let notHeld: [String]
    let nothing: [String]
    let isAnswered: Bool
    let heading: String
    let lines: [Line]
    let all: [TableView]
    let near: [Near]
    let hasNear: Bool
    let source: String
    let acts: [String]

    init(_ model: TariffModel, for request: PageRequest) {
        let language = request.language
        (question, from, into) = (model.question, model.origin.code, model.importer.code)
        notHeld = model.isHeld ? [] : [TariffMessages.notHeld(model.importer)[language]]
        guard let answer = model.answer, !answer.rows.isEmpty else {
            nothing = model.answer == nil ? [] : [TariffMessages.nothing(model.question)[language]]
            (isAnswered, heading, lines, all, near, hasNear, source, acts) = (false, "", [], [], [], false, "", [])
            return
        }
        let tables = TariffTables(answer: answer, language: language), schedule = answer.schedule
        nothing = []
        isAnswered = true
        heading = TariffSentences.title(schedule.importer, schedule.asOf)[language]
        let isShort = answer.rows.count <= TariffTables.explained
        lines = isShort
            ? answer.rows.map { row in
                let table = tables.line(row)
                return Line(
                    title: table.title, source: TariffMessages.printedAt(row.match.line.row, of: schedule.source.file)[language],
                    table: TableView(table, for: request))
            } : []
        all = isShort ? [] : [TableView(tables.lines, for: request)]
        let asked = Set(answer.rows.map(\.match.line.row))
        let others = answer.heading.filter { !asked.contains($0.row) }
        near = others.prefix(60).map { line in
            let question = QueryText.text(["goods": line.code.description, "from": model.origin.code, "into": model.importer.code])
            return Near(code: line.code.description, href: request.link(TariffPage.name) + question, text: tables.title(line))
        }
        hasNear = !near.isEmpty
        source = TariffSentences.source(schedule.source.publication[language], file: schedule.source.file)[language]
        acts = schedule.source.legalBasis.map { "\($0.scheme.words[language]): \($0.act)" }
    }
}
