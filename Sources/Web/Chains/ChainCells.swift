import Chain
import Figures

/// The numbers of a chain as cells of tables and as links, each to its why.
struct ChainCells {
    let numbers: ChainNumbers
    let language: Language

    /// A number alone, for a column whose unit stands elsewhere; a dash where there is none.
    func cell(_ path: [String], decimals: Int? = nil) -> PageTable.Cell {
        numbers.node(path, levels: 0).map { cell($0, decimals: decimals) } ?? .words("–")
    }

    func cell(_ node: Derivation, decimals: Int? = nil) -> PageTable.Cell {
        let places = decimals ?? Self.decimals(of: node)
        return PageTable.Cell(
            text: node.value.cellText(column: node.unit, decimals: places, in: language),
            plain: node.value.decimalString(unit: node.unit) ?? "", href: ValueLink.path(node.address, language), isValue: node.value.unknown == nil)
    }

    /// A number with its unit; `nil` where there is none.
    func link(_ path: [String]) -> ValueLink? {
        numbers.node(path, levels: 0).map { node in
            ValueLink(
                text: Self.text(node, in: language), href: ValueLink.path(node.address, language), value: node.value.decimalString(unit: node.unit) ?? "")
        }
    }

    /// As people write it: percentages to a tenth, quantities whole, what measures nothing to a thousandth.
    static func text(_ node: Derivation, in language: Language) -> String {
        node.value.text(unit: node.unit, in: language, style: FigureStyle(scale: .full, decimals: decimals(of: node)))
    }

    private static func decimals(of node: Derivation) -> Int {
        switch node.unit {
        case .percent: 1
        case .index: 3
        default: 0
        }
    }

    /// What the quantities of a good count; of things without a name of their own the code.
    func unit(_ good: Int) -> String {
        let unit = numbers.completeness.situation.goods[good].unit
        return unit.name[language].isEmpty ? unit.code : unit.name[language]
    }

    func good(_ good: Int) -> String { numbers.completeness.situation.goods[good].id }

    func name(_ good: Int) -> String { numbers.completeness.situation.goods[good].name[language] }
}
