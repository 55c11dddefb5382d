import Figures

/// Divides figures into five steps of about equal number, from the lowest to the highest.
struct MapSteps {
    /// Known figures, ascending.
    private let ordered: [Figure]

    init(_ figures: [Figure]) {
        ordered = figures.filter { $0.value.unknown == nil }.sorted { Self.size($0) < Self.size($1) }
    }

    private static func size(_ figure: Figure) -> Double {
        figure.value.decimalString(unit: figure.unit).flatMap { Double($0) } ?? 0
    }

    /// 1 to 5; 0 for a figure without a value.
    func step(of figure: Figure) -> Int {
        guard let index = ordered.firstIndex(where: { $0.address == figure.address }) else { return 0 }
        return min(5, index * 5 / max(1, ordered.count) + 1)
    }

    /// What each step that has figures spans, from its lowest to its highest value.
    func ranges(in language: Language) -> [String] {
        (1...5).map { step in
            let held = ordered.filter { self.step(of: $0) == step }
            guard let first = held.first, let last = held.last else { return "–" }
            let (low, high) = (Self.text(first, language), Self.text(last, language))
            return low == high ? low : "\(low) – \(high)"
        }
    }

    private static func text(_ figure: Figure, _ language: Language) -> String {
        figure.text(in: language, style: FigureStyle(direction: .signs))
    }
}
