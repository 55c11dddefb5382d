import Figures

/// The texts of the page that chooses figures.
struct FiguresView: PicturedView {
    struct Chosen {
        let heading: String
        let value: ValueLink
        let badges: [Badge]
        let why: String
        let address: String
        let pinPath: String
        let isPinned: Bool
        let back: String
    }

    let action: String
    let asked: String
    let indicator: Choice
    let place: Choice
    let group: Choice
    let measure: Choice
    let count: Choice
    let period: String
    let compare: String
    let chosen: [Chosen]
    let isEmpty: Bool
    let chart: [SparkLine]
    let series: TableView
    let hasSeries: Bool
    let compared: TableView
    let hasCompared: Bool

    var pictures: [any Picture] { chart }

    init(_ model: FiguresModel, for request: PageRequest, tables: [PageTable]) {
        let language = request.language
        let words = FiguresMessages()
        let address = model.address
        action = request.link("figures")
        asked = request.query["words"] ?? ""
        indicator = Self.choice("indicator", words.indicator, model.choices.indicators.map { ($0.id, $0.title[language]) }, address?.indicator, language)
        place = Self.choice("place", words.place, model.choices.places.map { ($0.id, $0.name[language]) }, address?.place, language)
        group = Choice(
            "group", label: words.group[language], all: words.all[language], options: model.choices.groups.map { ($0.id, $0.name[language]) },
            chosen: address.flatMap { $0.group == "all" ? nil : $0.group })
        measure = Choice(
            "measure", label: words.measure[language], all: Measure.level.words[language],
            options: Measure.plain.filter { $0 != .level }.map { ($0.description, $0.words[language]) },
            chosen: address.flatMap { $0.measure == .level ? nil : $0.measure.description })
        count = Choice(
            "count", label: words.count[language], all: "\(FiguresPage.counts[0])",
            options: FiguresPage.counts.dropFirst().map { (String($0), String($0)) },
            chosen: model.count == FiguresPage.counts[0] ? nil : String(model.count))
        period = address?.period.description ?? ""
        compare = model.comparedIDs.joined(separator: ",")
        isEmpty = model.figure == nil
        chosen = model.figure.map { figure in
            [
                Chosen(
                    heading: figure.heading(in: language), value: ValueLink(figure, in: language, style: FigureStyle(direction: .signs)),
                    badges: Badge.marks(of: figure, in: language), why: ValueLink.path(figure.address, language),
                    address: figure.address.description, pinPath: "/settings/pins", isPinned: model.isPinned,
                    back: request.path(in: language)),
            ]
        } ?? []
        chart = SparkLine(model.moments.map(\.figure), in: language, isLarge: true).map { [$0.offered(as: "series", of: request)] } ?? []
        series = TableView(tables[0], for: request)
        hasSeries = !model.moments.isEmpty
        compared = TableView(tables[1], for: request)
        hasCompared = !model.compared.isEmpty
    }

    /// A choice whose first entry is what is chosen.
    private static func choice(
        _ name: String, _ label: LocalizedText, _ options: [(String, String)], _ chosen: String?, _ language: Language
    ) -> Choice {
        let first = options.first { $0.0 == chosen }
        return Choice(name, label: label[language], all: first?.1 ?? chosen ?? "–", options: options, chosen: first == nil ? nil : chosen)
    }
}
