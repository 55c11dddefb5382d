import Figures

/// A small line of values over time, drawn on the server; the last point is marked.
struct SparkLine: Picture {
    struct Point {
        let x: Int
        let y: Int
        let label: String
    }

    let width: Int
    let height: Int
    /// The line's corners, in the drawing's units; a gap begins a new line.
    let lines: [String]
    /// The same line as it was known first, where that differs.
    let earlier: [String]
    let points: [Point]
    let last: [Point]
    /// The zero line, where it lies within the drawing.
    let zero: [Int]
    let title: String
    let first: String
    let end: String
    let isLarge: Bool
    /// Where the first and the last period stand in a picture of its own.
    let endsY: Int

    var pictureName = ""
    var downloads: [DownloadLink] = []
    var sources: [String] = []
    private let figures: [Figure]
    /// What was known first, where that differs, beside each figure; empty where nothing does.
    private let knownFirst: [Figure?]
    private let firstWords: String
    private let language: Language

    var values: [String] { points.map(\.label) }

    /// `nil` where fewer than two values are known.
    ///
    /// - Parameters:
    ///   - knownFirst: beside each figure what was known first where that differs.
    ///   - firstWords: what that is called.
    init?(_ figures: [Figure], knownFirst: [Figure?] = [], firstWords: String = "", in language: Language, isLarge: Bool = false) {
        // Only where the line goes is computed in binary; every number that is read comes from the figure.
        let values = figures.map { Self.position($0) }
        let isRevised = isLarge && knownFirst.count == figures.count && knownFirst.contains { $0 != nil }
        let before = isRevised ? figures.indices.map { Self.position(knownFirst[$0] ?? figures[$0]) } : []
        let known = values.compactMap { $0 } + before.compactMap { $0 }
        guard values.compactMap({ $0 }).count > 1, let low = known.min(), let high = known.max(), let firstFigure = figures.first, let lastFigure = figures.last
        else { return nil }
        self.isLarge = isLarge
        width = isLarge ? 480 : 120
        height = isLarge ? 140 : 32
        endsY = height + 14
        let margin = isLarge ? 10 : 4
        let bottom = isLarge ? min(low, 0) : low
        let span = high > bottom ? high - bottom : 1
        let (width, height) = (width, height)
        func place(_ index: Int, _ value: Double) -> (Int, Int) {
            (
                margin + index * (width - 2 * margin) / max(1, figures.count - 1),
                height - margin - Int((value - bottom) / span * Double(height - 2 * margin))
            )
        }
        func corners(_ values: [Double?]) -> [String] {
            let runs = values.indices.reduce(into: [[String]()]) { runs, index in
                guard let value = values[index] else { return runs.append([]) }
                let (x, y) = place(index, value)
                runs[runs.count - 1].append("\(x),\(y)")
            }
            return runs.filter { $0.count > 1 }.map { $0.joined(separator: " ") }
        }
        var points: [Point] = []
        for (index, value) in values.enumerated() {
            guard let value else { continue }
            let (x, y) = place(index, value)
            points.append(Point(
                x: x, y: y, label: figures[index].address.period.words[language] + " · " + figures[index].text(in: language)))
        }
        lines = corners(values)
        earlier = corners(before)
        self.figures = figures
        self.knownFirst = isRevised ? knownFirst : []
        self.firstWords = firstWords
        self.language = language
        self.points = points
        last = points.last.map { [$0] } ?? []
        zero = isLarge && bottom < 0 && high > 0 ? [place(0, 0).1] : []
        first = firstFigure.address.period.words[language]
        end = lastFigure.address.period.words[language]
        title = lastFigure.heading(in: language)
    }

    var content: PictureContent {
        let numbers = (figures + knownFirst.compactMap { $0 }).compactMap(Self.position)
        let unit = figures.last?.unit ?? .yuan, measure = figures.last?.address.measure ?? .level
        let ticks = AxisTicks(spanning: numbers, isWhole: unit.isCounted).values.map { tick in
            PictureContent.Tick(
                at: tick.description,
                text: FigureValue.exact(tick).text(unit: unit, measure: measure, in: language, style: FigureStyle(direction: .signs)))
        }
        let first = knownFirst.enumerated().compactMap { index, figure in figure.map { mark(index, $0) } }
        return PictureContent(
            kind: .line,
            categories: figures.map { .init(text: $0.address.period.words[language], href: ValueLink.path($0.address, language)) },
            ticks: ticks,
            series: [.init(role: "value", marks: figures.enumerated().map { mark($0.offset, $0.element) })]
                + (first.isEmpty ? [] : [.init(role: "first", name: firstWords, marks: first)]))
    }

    private func mark(_ index: Int, _ figure: Figure) -> PictureContent.Mark {
        PictureContent.Mark(
            category: index, value: figure.value.decimalString(unit: figure.unit) ?? "", text: figure.text(in: language),
            href: ValueLink.path(figure.address, language))
    }

    private static func position(_ figure: Figure) -> Double? {
        figure.value.decimalString(unit: figure.unit).flatMap { Double($0) }
    }
}
