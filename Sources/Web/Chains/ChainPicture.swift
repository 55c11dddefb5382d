import Actions
import Chain
import Figures
import Solver

/// A chain as a layered picture: a box a good, a line from what is drawn to what is made of it, as thick as the mass that flows
/// if all that is asked for is made here.
struct ChainPicture: Picture {
    struct Box {
        let good: Int
        let href: String
        let label: String
        /// The class of the stylesheet: how the step stands.
        let kind: String
        let x: Int
        let y: Int
        let names: [Text]
        let standing: Text
    }

    struct Text {
        let x: Int
        let y: Int
        let text: String
        /// The width that a text too long for its box is pressed into.
        var pressed: [Int] = []
    }

    struct Line {
        let path: String
        let width: String
        let kind: String
        let text: String
    }

    /// What stands in a box instead of how complete the step is.
    struct Mark {
        let kind: String
        let text: String
    }

    static let (boxWidth, boxHeight, gap) = (128, 56, 40)
    /// Room for the frames of the outer boxes.
    private static let margin = 3

    let title: String
    let width: Int
    let height: Int
    let boxes: [Box]
    let lines: [Line]
    let heads: [Text]

    var pictureName = ""
    var downloads: [DownloadLink] = []
    var sources: [String] = []

    var values: [String] { boxes.map(\.label) }

    /// - Parameters:
    ///   - shown: the goods that have a box.
    ///   - href: where a good's box leads.
    ///   - chosen: the good that the page is about.
    ///   - marks: by good, what stands in its box instead of its standing.
    init?(
        _ numbers: ChainNumbers, shown: Set<Int>, title: String, marks: [Int: Mark] = [:], chosen: Int? = nil, in language: Language, href: (Int) -> String
    ) {
        let (completeness, situation) = (numbers.completeness, numbers.completeness.situation)
        let goods = shown.sorted()
        guard !goods.isEmpty else { return nil }
        let number = Dictionary(uniqueKeysWithValues: goods.enumerated().map { ($0.element, $0.offset) })
        let flows = ChainFlows(completeness).flows.filter { number[$0.from] != nil && number[$0.to] != nil }
        let links = flows.compactMap { flow -> LayeredLayout.Link? in
            guard let from = number[flow.from], let to = number[flow.to] else { return nil }
            return LayeredLayout.Link(from: from, to: to)
        }
        let layers = Self.layers(of: goods, in: situation, links: links)
        let layout = JoinedLayout(layers: layers, links: links, box: Double(Self.boxHeight))
        func left(_ box: Int) -> Int { layers[box] * (Self.boxWidth + Self.gap) + Self.margin }
        self.title = title
        width = ((layers.max() ?? 0) + 1) * (Self.boxWidth + Self.gap) - Self.gap + 2 * Self.margin
        height = Int(layout.height.rounded(.up)) + 2 * Self.margin
        boxes = goods.enumerated().map { index, good in
            let step = completeness.steps[good], name = situation.goods[good].name[language]
            let standing = marks[good]?.text ?? Self.standing(step, numbers, in: language)
            let (x, y) = (left(index), Int(layout.middles[index].rounded()) - Self.boxHeight / 2 + Self.margin)
            let names = BoxText.lines(of: name)
            return Box(
                good: good, href: href(good), label: "\(name): \(standing)", kind: (marks[good]?.kind ?? "is-\(step.verdict.rawValue)") + (good == chosen ? " is-chosen" : ""), x: x, y: y,
                names: names.enumerated().map { line, text in
                    Text(x: x + 8, y: y + (names.count == 1 ? 24 : 18 + 15 * line), text: text, pressed: BoxText.pressed(text))
                }, standing: Text(x: x + 8, y: y + 48, text: standing, pressed: BoxText.pressed(standing)))
        }
        let most = flows.map(\.mass).max() ?? 0
        lines = flows.indices.map { index in
            let (flow, link) = (flows[index], links[index])
            let ends = (Double(left(link.from) + Self.boxWidth), layout.middles[link.from] + Double(Self.margin), Double(left(link.to)), layout.middles[link.to] + Double(Self.margin))
            let share = most > 0 ? (flow.mass / most).squareRoot() : 0
            let draws = numbers.node(["process", situation.processes[flow.process].id, "need", "draws", situation.goods[flow.from].id], levels: 0)
            return Line(
                path: LinePath.text(from: (ends.0, ends.1), to: (ends.2, ends.3), through: layout.ways[index].map { $0 + Double(Self.margin) }),
                width: flow.mass > 0 ? LinePath.number(1.5 + 8.5 * share) : "1", kind: flow.mass > 0 ? "is-used" : "is-unused",
                text: "\(situation.goods[flow.from].name[language]) → \(situation.goods[flow.to].name[language]): \(draws?.text(in: language) ?? "–")")
        }
        heads = (0...(layers.max() ?? 0)).map { layer in
            Text(x: layer * (Self.boxWidth + Self.gap) + 8, y: 18, text: ChainsMessages.stage(layer + 1)[language])
        }
    }

    /// A part of a chain begins at the left, wherever it lies in the whole. A good that the chain does not make stands beside the
    /// first that is made of it.
    private static func layers(of goods: [Int], in situation: ChainSituation, links: [LayeredLayout.Link]) -> [Int] {
        let whole = ChainLayers(situation).layers
        var layers = goods.map { whole[$0] }
        if goods.count < situation.goods.count {
            let stages = layers
            layers = goods.map { _ in 0 }
            for link in links.sorted(by: { stages[$0.from] < stages[$1.from] }) where stages[link.from] < stages[link.to] {
                layers[link.to] = max(layers[link.to], layers[link.from] + 1)
            }
        }
        let made = Set(links.map(\.to))
        for index in goods.indices where !made.contains(index) {
            let taken = links.filter { $0.from == index }.map { layers[$0.to] }.min()
            if let taken { layers[index] = max(0, taken - 1) }
        }
        // Layers that nothing is left in are closed up.
        let used = Set(layers).sorted()
        return layers.map { layer in used.firstIndex(of: layer) ?? 0 }
    }

    private static func standing(_ step: ChainCompleteness.Step, _ numbers: ChainNumbers, in language: Language) -> String {
        let words = step.verdict.words[language]
        guard [.weak, .balanced, .surplus].contains(step.verdict), step.coverage != nil,
            let node = numbers.node(["good", numbers.completeness.situation.goods[step.good].id, "coverage"], levels: 0)
        else { return words }
        return words + " · " + node.value.cellText(column: .percent, decimals: 0, in: language) + "%"
    }

    var content: PictureContent {
        PictureContent(
            kind: .chain,
            boxes: boxes.map { box in
                PictureContent.Box(
                    names: box.names.map(\.text), standing: box.standing.text, label: box.label, kind: box.kind, href: box.href, x: box.x, y: box.y,
                    width: Self.boxWidth, height: Self.boxHeight)
            }, lines: lines.map { PictureContent.Line(path: $0.path, width: $0.width, text: $0.text, isUsed: $0.kind == "is-used") })
    }
}
