import Actions
import Figures

/// The tables of a figure's page.
struct WhyTables {
    let model: WhyModel
    let language: Language
    private let words = WhyMessages()

    init(model: WhyModel, language: Language) {
        self.model = model
        self.language = language
    }

    /// The tree, a row a node, for those who compute with it.
    var tree: PageTable {
        PageTable(
            name: "why", title: words.tree[language],
            columns: [
                .words(words.node[language]), .words(words.operation[language]), .number(words.value[language]),
                .words(words.unit[language]), .words(words.address[language]), .words(words.document[language]),
                .number(words.row[language]), .words(words.field[language]), .words(words.text[language]),
            ], rows: rows(model.figure.derivation, parent: nil, level: 0))
    }

    private func rows(_ node: Derivation, parent: Derivation?, level: Int) -> [PageTable.Row] {
        let label = String(repeating: "  ", count: level) + node.label(under: parent, in: language)
        let cells: [PageTable.Cell] = [
            .words(label), .words(node.operation.words[language]),
            PageTable.Cell(
                text: node.text(in: language), plain: node.value.decimalString(unit: node.unit) ?? "",
                href: ValueLink.path(node.address, language), isValue: node.isFigure(under: parent)),
            .words(node.unit.code), .words(node.address.description), .words(node.cell?.name ?? ""),
            .words(node.cell.map { String($0.row) } ?? ""), .words(node.cell?.field ?? ""), .words(node.cell?.text ?? ""),
        ]
        return [PageTable.Row(cells: cells)] + node.listed.flatMap { rows($0, parent: node, level: level + 1) }
    }

    var vintages: PageTable {
        PageTable(
            name: "vintages", title: words.vintages[language],
            columns: [.words(words.knownOn[language]), .number(words.value[language]), .number(words.change[language])],
            rows: model.vintages.indices.reversed().map { index in
                let figure = model.vintages[index].figure
                let change = index == 0 ? "" : self.change(from: model.vintages[index - 1].figure, to: figure)
                return PageTable.Row(cells: [
                    .period(model.vintages[index].knownOn.words[language]), .figure(figure, in: language), .words(change),
                ])
            })
    }

    /// The difference of two amounts; nothing for percentages, whose own difference is another unit.
    private func change(from before: Figure, to after: Figure) -> String {
        guard let old = before.value.exact, let new = after.value.exact else { return "" }
        return FigureValue.exact(new - old).text(
            unit: after.unit, in: language, style: FigureStyle(direction: .signs)).withSign(new > old)
    }

    var series: PageTable {
        let values = FigureColumn(model.series, in: language)
        return PageTable(
            name: "series", title: words.series[language],
            columns: [.words(words.period[language]), values.head(words.value[language])],
            rows: model.series.reversed().map { figure in
                PageTable.Row(cells: [.period(figure.address.period.words[language]), values.cell(figure)])
            })
    }

    var neighbours: PageTable {
        PageTable(
            name: "neighbours", title: words.neighbours[language],
            columns: [.words(words.figure[language]), .number(words.value[language])],
            rows: model.neighbours.map { figure in
                PageTable.Row(cells: [
                    .heading(figure, in: language), .figure(figure, in: language),
                ])
            })
    }
}

extension String {
    /// A plus before what grew; what shrank has its sign already.
    fileprivate func withSign(_ hasGrown: Bool) -> String { hasGrown ? "+" + self : self }
}
