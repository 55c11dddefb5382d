import Figures

/// The texts of a figure's page.
struct WhyView: PicturedView {
    struct Fact {
        let name: String
        let text: String
    }

    struct Remark {
        let sentence: String
        let href: String
    }

    let heading: String
    let value: String
    let unit: String
    let bound: String
    let exactValue: String
    let isKnown: Bool
    let sentence: String
    let badges: [Badge]
    let facts: [Fact]
    let address: String
    let citation: String
    let remarks: [Remark]
    let tree: [WhyNodeView]
    let deeper: [String]
    let shallower: [String]
    let allRows: [String]
    let chart: [SparkLine]
    let vintages: TableView
    let series: TableView
    let neighbours: TableView
    let hasVintages: Bool
    let hasSeries: Bool
    let hasNeighbours: Bool
    let treeDownloads: [DownloadLink]

    var pictures: [any Picture] { chart }

    init(_ model: WhyModel, for request: PageRequest, tables: [PageTable]) {
        let (figure, language) = (model.figure, request.language)
        let words = WhyMessages()
        let parts = figure.parts(in: language, style: FigureStyle(direction: .signs))
        heading = figure.heading(in: language)
        isKnown = figure.value.unknown == nil
        value = figure.value.unknown?.words[language] ?? parts.number
        unit = isKnown ? parts.unit : ""
        bound = isKnown ? parts.bound : ""
        exactValue = figure.value.decimalString(unit: figure.unit) ?? ""
        sentence = model.sentence
        badges = Badge.marks(of: figure, in: language)
        address = figure.address.description
        citation = WhyMessages.citation(
            heading, value: figure.text(in: language), zone: model.zone[language], address: figure.address.description,
            asOf: figure.asOf)[language]
        facts = Self.facts(of: figure, words, language)
        remarks = figure.remarks.map { Remark(sentence: $0.words[language], href: ValueLink.path($0.address, language)) }
        tree = [WhyNodeView(root: figure.derivation, listsAll: model.listsAll, in: language)]
        let path = ValueLink.path(figure.address, language)
        let rows = model.listsAll ? "all" : ""
        deeper = figure.derivation.canOpenFurther && model.depth < 6
            ? [path + QueryText.text(["depth": String(model.depth + 1), "rows": rows])] : []
        shallower = model.depth > 1 ? [path + QueryText.text(["depth": String(model.depth - 1), "rows": rows])] : []
        allRows = tree.contains(where: \.hidesRows) ? [path + QueryText.text(["depth": String(model.depth), "rows": "all"])] : []
        chart = SparkLine(model.series, in: language, isLarge: true).map { [$0.offered(as: "series", of: request)] } ?? []
        vintages = TableView(tables[1], for: request)
        series = TableView(tables[2], for: request)
        neighbours = TableView(tables[3], for: request)
        hasVintages = !model.vintages.isEmpty
        hasSeries = model.series.count > 1
        hasNeighbours = !model.neighbours.isEmpty
        treeDownloads = DownloadLink.all(table: "why", of: request)
    }

    private static func facts(of figure: Figure, _ words: WhyMessages, _ language: Language) -> [Fact] {
        var facts: [(LocalizedText, String)] = []
        if let reason = figure.value.unknown {
            facts.append((words.settle, reason.remedy[language]))
        } else {
            facts.append((words.exactly, figure.value.fullText(unit: figure.unit, measure: figure.address.measure, in: language)))
        }
        facts.append((words.asOf, figure.asOf.words[language]))
        if let response = figure.response { facts.append((words.answered, response.text(in: language))) }
        return facts.map { Fact(name: $0[language], text: $1) }
    }
}

extension Derivation {
    /// Whether a node that is shown can still be opened.
    fileprivate var canOpenFurther: Bool {
        if case .deferred = children { return true }
        return listed.contains { $0.canOpenFurther }
    }
}
