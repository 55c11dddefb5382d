import Figures

/// Numbers beside each other as bars from zero, each with its name above and its value at its end.
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
    private let bars: [Bar]

    /// One bar: what it is called, its value in words and exactly, and where that is explained.
    struct Bar {
        let name: String
        let text: String
        let value: String?
        let href: String
        var isMarked = true
    }

    var pictureName = ""
    var downloads: [DownloadLink] = []
    var sources: [String] = []

    var values: [String] { rows.map(\.label) }

    /// Figures of one unit, in the order shown, each with what it is called; `nil` where no value is known.
    ///
    /// - Parameter chosen: the figure that the others are held against.
    init?(_ named: [(name: String, figure: Figure)], title: String, chosen: FigureAddress? = nil, in language: Language) {
        self.init(
            bars: named.map { name, figure in
                Bar(
                    name: name, text: figure.text(in: language, style: FigureStyle(direction: .signs)),
                    value: figure.value.decimalString(unit: figure.unit), href: ValueLink.path(figure.address, language),
                    isMarked: chosen == nil || figure.address == chosen)
            }, title: title)
    }

    /// `nil` where no value is known.
    init?(bars: [Bar], title: String) {
        let sizes = bars.map { $0.value.flatMap { Double($0) } }
        let known = sizes.compactMap { $0 }
        guard !known.isEmpty else { return nil }
        let low = min(0, known.min() ?? 0), high = max(0, known.max() ?? 0)
        func place(_ size: Double) -> Int { high > low ? Int((size - low) / (high - low) * Double(Self.drawn)) : 0 }
        self.title = title
        self.bars = bars
        rows = bars.indices.map { index in
            let (bar, y) = (bars[index], index * Self.step)
            let ends = [place(sizes[index] ?? 0), place(0)].sorted()
            return Row(
                name: bar.name, text: bar.text, label: "\(bar.name): \(bar.text)", href: bar.href, nameY: y + 14,
                barX: ends[0], barY: y + 20, barWidth: sizes[index] == nil ? 0 : max(2, ends[1] - ends[0]), textX: ends[1] + 8, textY: y + 34,
                kind: bar.isMarked ? "is-marked" : "")
        }
        height = bars.count * Self.step
    }

    var content: PictureContent {
        PictureContent(
            kind: .bars, categories: rows.map { .init(text: $0.name, href: $0.href) },
            series: [
                .init(
                    role: "value",
                    marks: rows.indices.map { index in
                        .init(
                            category: index, value: bars[index].value ?? "",
                            text: rows[index].text, href: rows[index].href, isMarked: !rows[index].kind.isEmpty)
                    })
            ])
    }
}
