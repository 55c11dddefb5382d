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

    var values: [String] { points.map(\.label) }

    /// `nil` where fewer than two values are known.
    init?(_ figures: [Figure], in language: Language, isLarge: Bool = false) {
        // Only where the line goes is computed in binary; every number that is read comes from the figure.
        let values = figures.map { Self.position($0) }
        let known = values.compactMap { $0 }
        guard known.count > 1, let low = known.min(), let high = known.max(), let firstFigure = figures.first, let lastFigure = figures.last
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
        var lines: [[String]] = [[]]
        var points: [Point] = []
        for (index, value) in values.enumerated() {
            guard let value else {
                lines.append([])
                continue
            }
            let (x, y) = place(index, value)
            lines[lines.count - 1].append("\(x),\(y)")
            points.append(Point(
                x: x, y: y, label: figures[index].address.period.words[language] + " · " + figures[index].text(in: language)))
        }
        self.lines = lines.filter { $0.count > 1 }.map { $0.joined(separator: " ") }
        self.points = points
        last = points.last.map { [$0] } ?? []
        zero = isLarge && bottom < 0 && high > 0 ? [place(0, 0).1] : []
        first = firstFigure.address.period.words[language]
        end = lastFigure.address.period.words[language]
        title = lastFigure.heading(in: language)
    }

    private static func position(_ figure: Figure) -> Double? {
        figure.value.decimalString(unit: figure.unit).flatMap { Double($0) }
    }
}
