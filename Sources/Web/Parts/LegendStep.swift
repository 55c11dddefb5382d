import Figures

/// A step of a map's legend: its colour, and what it spans.
struct LegendStep {
    let kind: String
    let text: String
}

extension MapSteps {
    /// The legend of a map in these steps.
    func legend(in language: Language) -> [LegendStep] {
        ranges(in: language).enumerated().map { LegendStep(kind: "step-\($0.offset + 1)", text: $0.element) }
    }
}
