import Actions
import Figures
import Formats
import Registry
import Statistics

/// Chooses an indicator, a place, a group, a period and a measure, and shows the figure over time.
struct FiguresPage: Page {
    typealias Messages = FiguresMessages

    static let name = "figures"
    static let template = "Figures"
    static let queryBudget = 90
    static let navigation: NavigationEntry? = NavigationEntry(words: FiguresMessages().figures, icon: "figures", isOnPhones: true)
    static let dependsOnPins = true

    /// How many periods may be shown.
    static let counts = [13, 25, 37]

    func model(for request: PageRequest, in state: ZoneState) async throws -> FiguresModel {
        let choices = Self.choices(in: state)
        let asked = request.query["count"].flatMap { $0.isEmpty ? nil : $0 }
        guard let count = asked.map({ Int($0) ?? 0 }) ?? Self.counts.first, Self.counts.contains(count) else {
            throw PageFault.badQuestion("count")
        }
        guard let address = try await address(for: request, in: state) else {
            return FiguresModel(
                address: nil, figure: nil, moments: [], compared: [], beside: .none, parts: [], regions: [], choices: choices, count: count,
                isPinned: false)
        }
        let figure = try await state.reader.figure(address)
        var moments: [FiguresModel.Moment] = []
        for figure in try await TraceSeries.run(address, count: count, with: state.reader) {
            let first = try await TraceHistory.run(figure.address, with: state.reader).first?.figure
            let growth = try await state.reader.figure(figure.address.with(measure: .growth(.comparable, baseYear: nil)))
            moments.append(
                FiguresModel.Moment(
                    // What was not known at all has not been revised.
                    figure: figure, first: first.flatMap { $0.value == figure.value || $0.value.unknown != nil ? nil : $0 },
                    growth: address.measure == .level && growth.value.unknown == nil ? growth : nil))
        }
        let beside = try comparedPlaces(for: request, beside: address.place, among: choices.places, in: state)
        var compared: [(LocalizedText, Figure)] = []
        for id in beside.ids {
            compared.append((state.register.name(of: id), try await state.reader.figure(address.with(places: [id]))))
        }
        if !compared.isEmpty { compared.insert((state.register.name(of: address.place), figure), at: 0) }
        return FiguresModel(
            address: address, figure: figure, moments: moments, compared: compared, beside: beside,
            parts: try await parts(of: address, in: state), regions: state.regions, choices: choices, count: count,
            isPinned: PinnedFigures(cookie: request.pins).addresses.contains(address))
    }

    /// The address that the words or the choices stand for; `nil` where nothing was chosen and nothing is held.
    private func address(for request: PageRequest, in state: ZoneState) async throws -> FigureAddress? {
        if let words = request.query["words"], !words.isEmpty {
            guard let first = try await FindFigures.run(
                String(words.prefix(200)), catalogue: state.catalogue, with: state.reader, limit: 1
            ).first else { throw PageMoved(path: request.link("search") + QueryText.text(["q": words, "list": "1"])) }
            return first.address
        }
        func chosen(_ name: String) -> String? { request.query[name].flatMap { $0.isEmpty ? nil : $0 } }
        let usual = try await FindHeadlines.run(whole: state.whole, limit: 1, with: state.reader).first?.address
        guard let id = chosen("indicator") ?? usual?.indicator, let place = chosen("place") ?? usual?.place ?? state.whole else { return nil }
        guard let indicator = state.facts.indicators[id] else {
            throw FigureError.unknownIndicator(id, known: state.facts.indicators.keys.sorted())
        }
        let measure: Measure
        if let text = chosen("measure") {
            guard let named = Measure(text) else { throw PageFault.badQuestion("measure") }
            measure = named
        } else {
            measure = .level
        }
        var period: Period = .day(state.today)
        if let text = chosen("period") {
            guard let named = (try? Period(parsing: text)) ?? PeriodWords.period(in: text) else { throw PageFault.badQuestion("period") }
            period = named
        } else if case .series = indicator.source, let latest = try await LatestPeriod.run(of: indicator, in: state.zone) {
            period = latest
        }
        let address = "\(id)/\(place)/\(chosen("group") ?? "all")/\(period)/\(measure)"
        return try FigureAddress(parsing: address)
    }

    /// The figure of each place on the map that is of a kind with the place asked for, or lies in it.
    private func parts(of address: FigureAddress, in state: ZoneState) async throws -> [(place: Place, figure: Figure)] {
        let isOfZone = [PlaceKind.zone, .area].contains(state.kind(of: address.place))
        let wanted: PlaceKind = isOfZone ? .area : .prefecture
        var seen: Set<String> = []
        var parts: [(place: Place, figure: Figure)] = []
        for id in state.regions.flatMap(\.places) where state.kind(of: id) == wanted && seen.insert(id).inserted {
            guard let place = state.register.places.place(id, on: state.today, asOf: state.today) else { continue }
            parts.append((place, try await state.reader.figure(address.with(places: [id]))))
        }
        return parts.contains { $0.figure.value.unknown == nil } ? parts : []
    }

    /// The places named in `compare`, and in `beside` those that were named before.
    ///
    /// - Throws: `FigureError` for a name that no place bears, but on the page itself, which tells it beside the field.
    private func comparedPlaces(
        for request: PageRequest, beside first: String, among offered: [Place], in state: ZoneState
    ) throws -> ComparedPlaces {
        let text = [request.query["beside"], request.query["compare"]].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ",")
        guard !text.isEmpty else { return .none }
        // A name that several places bear means the one of the same kind as the place they are held beside.
        let kind = state.kind(of: first)
        let others = state.register.places.places.keys.sorted().compactMap { state.register.places.place($0, on: state.today, asOf: state.today) }
        let named = ComparedPlaces(
            named: text, among: offered.filter { $0.kind == kind } + offered.filter { $0.kind != kind } + others, beside: first)
        guard request.format != .html else { return named }
        if let missed = named.missed.first { throw FigureError.unknownPlace(missed.typed, similar: missed.similar.map(\.id)) }
        if named.isTooMany { throw PageFault.badQuestion("compare") }
        return named
    }

    private static func choices(in state: ZoneState) -> FiguresModel.Choices {
        let kinds: [PlaceKind] = [.zone, .area, .programme, .province, .prefecture, .district, .park, .site]
        let places = state.register.places.places.keys.compactMap { state.register.places.place($0, on: state.today, asOf: state.today) }
            .filter { kinds.contains($0.kind) }
            .sorted { (kinds.firstIndex(of: $0.kind) ?? 0, $0.id) < (kinds.firstIndex(of: $1.kind) ?? 0, $1.id) }
        return FiguresModel.Choices(
            indicators: state.facts.indicators.values.sorted { $0.id < $1.id }, places: places,
            groups: state.facts.groups.values.sorted { $0.id < $1.id }.map { ($0.id, $0.name) })
    }

    func title(of model: FiguresModel, in language: Language) -> String {
        model.figure?.heading(in: language) ?? FiguresMessages().figures[language]
    }

    func view(of model: FiguresModel, for request: PageRequest) -> Any {
        FiguresView(model, for: request, tables: tables(of: model, for: request))
    }

    func json(of model: FiguresModel, for request: PageRequest) -> JSONValue {
        let figures = FigureJSON(language: request.language)
        return .members([
            "figure": model.figure.map(figures.value) ?? .null,
            "series": .array(
                model.moments.map { moment in
                    figures.value(of: moment.figure).adding(.members(["first": moment.first.map(figures.value)]))
                }),
            "compared": .array(model.compared.map { figures.value(of: $0.figure) }),
            "map": .array(model.parts.map { figures.value(of: $0.figure) }),
        ])
    }

    func tables(of model: FiguresModel, for request: PageRequest) -> [PageTable] {
        [FiguresTables.series(model, request.language), FiguresTables.compared(model, request.language), FiguresTables.parts(model, request.language)]
    }
}
