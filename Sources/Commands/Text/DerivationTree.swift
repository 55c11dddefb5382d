import Figures

/// The why of a figure as an indented tree: a line a node, with its sign, its value and its share
/// of the node above; below a leaf the cell of the document, below a closed node its address.
struct DerivationTree {
    let language: Language
    /// How many children of a node are shown at each level, largest first; the others are told
    /// in one line with their sum. `nil` shows all.
    let shown: ((Int) -> Int)?

    func table(of root: Derivation) -> TextTable {
        TextTable(columns: [.words(""), .number(""), .number("")], rows: rows(root, sign: "", parent: nil, level: 0), hasHead: false)
    }

    private func rows(_ node: Derivation, sign: String, parent: Derivation?, level: Int) -> [TextTable.Row] {
        let row = TextTable.Row(
            [sign + node.label(under: parent, in: language), node.text(in: language), share(of: node.value, in: parent)],
            notes: notes(node), indent: level * 2)
        guard !node.listed.isEmpty else { return [row] }
        let limit = shown.map { $0(level) } ?? node.listed.count
        guard node.operation == .sum, node.listed.count > limit + 1 else {
            return [row]
                + node.listed.enumerated().flatMap { index, child in
                    rows(child, sign: node.operation.sign(before: index), parent: node, level: level + 1)
                }
        }
        let ordered = node.listed.sorted { $0.size > $1.size }
        let kept = ordered.prefix(limit).flatMap { rows($0, sign: "+ ", parent: node, level: level + 1) }
        return [row] + kept + [rest(Array(ordered.dropFirst(limit)), of: node, level: level + 1)]
    }

    /// The line that stands for children that are not shown.
    private func rest(_ nodes: [Derivation], of parent: Derivation, level: Int) -> TextTable.Row {
        let count = NumberFormat(language).text(ExactDecimal(nodes.count).rounded(places: 0))
        let values = nodes.compactMap(\.value.exact)
        let sum = FigureValue.exact(values.reduce(.zero, +))
        let isWhole = values.count == nodes.count
        return TextTable.Row(
            [
                "+ " + WhyWords.more(count)[language],
                isWhole ? sum.text(unit: parent.unit, measure: parent.measure, in: language) : "…",
                isWhole ? share(of: sum, in: parent) : ""
            ], indent: level * 2)
    }

    private func share(of value: FigureValue, in parent: Derivation?) -> String {
        guard let ratio = parent?.share(of: value) else { return "" }
        return NumberFormat(language).text(ratio.rounded(places: 1, exponent: 2)) + "%"
    }

    private func notes(_ node: Derivation) -> [String] {
        if let cell = node.cell { return [text(of: cell, unit: node.cellUnit)] }
        if case .deferred = node.children { return [node.address.description] }
        return []
    }

    /// `output-2024-07.csv row 17, output_ytd “5234.12” 千元`
    func text(of cell: DocumentCell, unit: MeasurementUnit?) -> String {
        let text = cell.name + WhyWords.row(cell.row)[language] + "\(cell.field) “\(cell.text.elided(toColumns: 40))”"
        return text + (unit.map { " " + $0.code } ?? "")
    }
}
