import Figures

/// One row of the tree, with the rows below it.
struct WhyNodeView {
    struct Leaf {
        let document: String
        let href: String
        /// Whether the document is filed, so that its page can be opened.
        let isFiled: Bool
        let place: String
        let text: String
        let unit: String
        let provenance: String
        let knownOn: String
    }

    let sign: String
    let label: String
    let operation: String
    let value: ValueLink
    /// Whether the address of the node gives this very value; a step within a figure has no address of its own.
    let isFigure: Bool
    let isUnknown: Bool
    let share: String
    /// The part of the node above in per mille, for the bar's width.
    let bars: [Int]
    let leaves: [Leaf]
    let nodes: [WhyNodeView]
    /// What is told in one line instead of many.
    let rest: [String]
    let isOpen: Bool
    let hasNodes: Bool
    let isClosed: Bool
    let hidesRows: Bool

    /// How many parts of a sum are shown at each level, largest first, unless all are asked for.
    private static func limit(_ level: Int) -> Int { level == 0 ? 25 : 8 }

    /// - Parameter leads: whether each node has a page of its own.
    init(root: Derivation, listsAll: Bool, leads: Bool = true, in language: Language) {
        self.init(root, under: nil, sign: "", level: 0, listsAll: listsAll, leads: leads, in: language)
    }

    private init(_ node: Derivation, under parent: Derivation?, sign: String, level: Int, listsAll: Bool, leads: Bool, in language: Language) {
        self.sign = sign
        label = node.label(under: parent, in: language)
        operation = node.listed.isEmpty ? "" : node.operation.words[language]
        value = ValueLink(node, in: language)
        isFigure = leads && node.isFigure(under: parent)
        isUnknown = node.value.unknown != nil
        let ratio = parent?.share(of: node.value)
        share = ratio.map { NumberFormat(language).text($0.rounded(places: 1, exponent: 2)) + "%" } ?? ""
        bars = ratio.flatMap { Self.perMille($0) }.map { [$0] } ?? []
        leaves = node.cell.map { [Self.leaf($0, unit: node.cellUnit, in: language)] } ?? []
        let shown = Self.shown(of: node, level: level, listsAll: listsAll)
        nodes = shown.map {
            WhyNodeView(
                $0.node, under: node, sign: node.operation.sign(before: $0.index), level: level + 1, listsAll: listsAll, leads: leads, in: language)
        }
        let hidden = node.listed.count - shown.count
        rest = hidden > 0 ? [WhyMessages.more(NumberFormat(language).text(ExactDecimal(hidden).rounded(places: 0)))[language]] : []
        hasNodes = !node.listed.isEmpty
        isOpen = level < 2
        if case .deferred = node.children { isClosed = true } else { isClosed = false }
        hidesRows = hidden > 0 || nodes.contains(where: \.hidesRows)
    }

    /// The children with their places: of a long sum the largest.
    private static func shown(of node: Derivation, level: Int, listsAll: Bool) -> [(index: Int, node: Derivation)] {
        let children = node.listed.enumerated().map { (index: $0.offset, node: $0.element) }
        guard node.operation == .sum || node.operation == .count else { return children }
        let ordered = children.sorted { $0.node.size > $1.node.size }
        guard !listsAll, children.count > limit(level) + 1 else { return ordered }
        return Array(ordered.prefix(limit(level)))
    }

    private static func perMille(_ ratio: Ratio) -> Int? {
        let text = ratio.rounded(places: 0, exponent: 3).description
        return Int(text).flatMap { (0...1000).contains($0) ? $0 : nil }
    }

    private static func leaf(_ cell: DocumentCell, unit: MeasurementUnit?, in language: Language) -> Leaf {
        Leaf(
            document: cell.name, href: DocumentPage.path(cell, language), isFiled: cell.filing != nil,
            place: WhyMessages.row(cell.row)[language] + cell.field, text: cell.text, unit: unit?.code ?? "",
            provenance: cell.provenance.words[language], knownOn: cell.knownOn.words[language])
    }
}

extension Derivation {
    /// Whether asking the address of the node gives its value. The respondents that a response rate
    /// counts stand under the address of the rate, and a step of a figure under the figure's.
    func isFigure(under parent: Derivation?) -> Bool {
        if let parent, parent.address == address, parent.value != value { return false }
        return measure != .response || unit.dimension == .percent
    }
}
