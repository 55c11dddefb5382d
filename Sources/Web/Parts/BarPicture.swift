import Figures

/// Figures beside each other as bars from zero, each with its name above and its value at its end.
struct BarPicture: Picture {
    struct Row {
        let name: String
        let text: String
        let label: String
        let href: String
        let nameY: Int
        let barX: Int
        let barY: Int
        let barWidth: Int
        let textX: Int
        let textY: Int
        let kind: String
    }

    /// The bars leave room for the longest value at the right.
    private static let (drawn, step) = (380, 48)

    let title: String
    let width = 560
    let height: Int
    let rows: [Row]
    private let figures: [Figure]
    private let language: Language

    var pictureName = ""
    var downloads: [DownloadLink] = []
    var sources: [String] = []

    var values: [String] { rows.map(\.label) }

    /// `nil` where no value is known.
    ///
    /// - Parameters:
    ///   - named: figures of one unit, in the order shown, each with what it is called.
    ///   - chosen: the figure that the others are held against.
    init?(_ named: [(name: String, figure: Figure)], title: String, chosen: FigureAddress? = nil, in language: Language) {
        let figures = named.map(\.figure)
        let sizes = figures.map { $0.value.decimalString(unit: $0.unit).flatMap { Double($0) } }
        let known = sizes.compactMap { $0 }
        guard !known.isEmpty else { return nil }
        let low = min(0, known.min() ?? 0), high = max(0, known.max() ?? 0)
        func place(_ size: Double) -> Int { high > low ? Int((size - low) / (high - low) * Double(Self.drawn)) : 0 }
        self.title = title
        self.figures = figures
        self.language = language
        rows = figures.indices.map { index in
            let (figure, y) = (figures[index], index * Self.step)
            let ends = [place(sizes[index] ?? 0), place(0)].sorted()
            let (name, text) = (named[index].name, figure.text(in: language, style: FigureStyle(direction: .signs)))
            return Row(
                name: name, text: text, label: "\(name): \(text)", href: ValueLink.path(figure.address, language), nameY: y + 14,
                barX: ends[0], barY: y + 20, barWidth: sizes[index] == nil ? 0 : max(2, ends[1] - ends[0]), textX: ends[1] + 8, textY: y + 34,
                kind: chosen == nil || figure.address == chosen ? "is-marked" : "")
        }
        height = figures.count * Self.step
    }

    var content: PictureContent {
        PictureContent(
            kind: .bars, categories: rows.map { .init(text: $0.name, href: $0.href) },
            series: [
                .init(
                    role: "value",
                    marks: rows.indices.map { index in
                        .init(
                            category: index, value: figures[index].value.decimalString(unit: figures[index].unit) ?? "",
                            text: rows[index].text, href: rows[index].href, isMarked: !rows[index].kind.isEmpty)
                    })
            ])
    }
}
