import Figures
import Registry

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

    /// A place that is compared, and the way to have it no longer.
    struct Beside {
        let name: String
        let without: String
    }

    /// What was typed and names no place.
    struct Missed {
        let sentence: String
        let perhaps: [Link]
        let hasPerhaps: Bool
    }

    struct Link {
        let text: String
        let href: String
    }

    /// A place to choose: what is typed for it, and which it is.
    struct Offer {
        let typed: String
        let meant: String
    }

    let action: String
    let asked: String
    let indicator: Choice
    let place: Choice
    let group: Choice
    let measure: Choice
    let count: Choice
    let period: String
    /// The ids of those that are compared, to be asked for again.
    let besideIDs: String
    let beside: [Beside]
    let hasBeside: Bool
    /// What was typed and could not be read stays in its field.
    let compare: String
    let offered: [Offer]
    let missed: [Missed]
    let tooMany: [String]
    let hasFaults: Bool
    let chosen: [Chosen]
    let isEmpty: Bool
    let chart: [SparkLine]
    let series: TableView
    let hasSeries: Bool
    let compared: TableView
    let hasCompared: Bool
    let comparedChart: [BarPicture]
    let map: [RegionMap]
    let legendSteps: [LegendStep]
    let onMap: TableView
    let hasMap: Bool

    var pictures: [any Picture] { chart + comparedChart + map }

    init(_ model: FiguresModel, for asked: PageRequest, tables: [PageTable]) {
        // What is taken away is of the places that were understood.
        let request = asked.asking(["compare": model.beside.ids.joined(separator: ","), "beside": ""])
        let language = request.language
        let words = FiguresMessages()
        let address = model.address
        action = request.link("figures")
        self.asked = request.query["words"] ?? ""
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
        let names = Dictionary(model.choices.places.map { ($0.id, $0.name[language]) }) { first, _ in first }
        func path(to ids: [String]) -> String { request.path(asking: ["compare": ids.joined(separator: ","), "beside": ""]) }
        besideIDs = model.beside.ids.joined(separator: ",")
        beside = model.beside.ids.map { id in
            Beside(name: names[id] ?? id, without: path(to: model.beside.ids.filter { $0 != id }))
        }
        hasBeside = !beside.isEmpty
        compare = model.beside.missed.map(\.typed).joined(separator: ", ")
        offered = Self.offered(model.choices.places, in: language)
        missed = model.beside.missed.map { missed in
            Missed(
                sentence: FiguresMessages.noSuchPlace(missed.typed)[language],
                perhaps: missed.similar.map { Link(text: $0.name[language], href: path(to: model.beside.ids + [$0.id])) },
                hasPerhaps: !missed.similar.isEmpty)
        }
        tooMany = model.beside.isTooMany ? [FiguresMessages.tooMany(ComparedPlaces.most)[language]] : []
        hasFaults = !missed.isEmpty || !tooMany.isEmpty
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
        chart = SparkLine(
            model.moments.map(\.figure), knownFirst: model.moments.map(\.first), firstWords: words.first[language], in: language, isLarge: true
        ).map { [$0.offered(as: "series", of: request)] } ?? []
        series = TableView(tables[0], for: request)
        hasSeries = !model.moments.isEmpty
        compared = TableView(tables[1], for: request)
        hasCompared = !model.compared.isEmpty
        let steps = MapSteps(model.parts.map(\.figure))
        map = Self.map(model, steps, for: request)
        legendSteps = steps.legend(in: language)
        onMap = TableView(tables[2], for: request)
        hasMap = !map.isEmpty
        comparedChart = model.compared.isEmpty
            ? []
            : BarPicture(
                model.compared.map { ($0.name[language], $0.figure) }, title: Self.comparison(model, language), chosen: address, in: language
            ).map { [$0.offered(as: "compared", of: request)] } ?? []
    }

    /// The chosen figure of every place on the map.
    private static func map(_ model: FiguresModel, _ steps: MapSteps, for request: PageRequest) -> [RegionMap] {
        let language = request.language
        let shown = Dictionary(model.parts.map { ($0.place.id, $0) }) { first, _ in first }
        return RegionMap(model.regions, title: comparison(model, language)) { places in
            guard let part = places.lazy.compactMap({ shown[$0] }).first else { return nil }
            return RegionMap.Shown(
                name: part.place.name[language], text: part.figure.text(in: language, style: FigureStyle(direction: .signs)),
                href: ValueLink.path(part.figure.address, language), step: steps.step(of: part.figure),
                isChosen: model.address?.places == [part.place.id], value: part.figure.value.decimalString(unit: part.figure.unit) ?? "")
        }.map { [$0.offered(as: "map", of: request)] } ?? []
    }

    /// What is compared, with its measure and period.
    private static func comparison(_ model: FiguresModel, _ language: Language) -> String {
        let title = model.choices.indicators.first { $0.id == model.address?.indicator }?.title[language]
        let measure = model.address.flatMap { $0.measure == .level ? nil : $0.measure.words[language] }
        return [title, measure, model.address?.period.words[language]].compactMap { $0 }.joined(separator: language == .chinese ? "，" : ", ")
    }

    /// Names to choose from; where two places bear one name each is offered by its id.
    private static func offered(_ places: [Place], in language: Language) -> [Offer] {
        let bearers = Dictionary(grouping: places) { $0.name[language] }
        return places.map { place in
            let name = place.name[language]
            let isAlone = bearers[name]?.count == 1
            return Offer(typed: isAlone ? name : place.id, meant: isAlone ? PlaceMessages.word(for: place.kind)[language] : name)
        }
    }

    /// A choice whose first entry is what is chosen.
    private static func choice(
        _ name: String, _ label: LocalizedText, _ options: [(String, String)], _ chosen: String?, _ language: Language
    ) -> Choice {
        let first = options.first { $0.0 == chosen }
        return Choice(name, label: label[language], all: first?.1 ?? chosen ?? "–", options: options, chosen: first == nil ? nil : chosen)
    }
}
