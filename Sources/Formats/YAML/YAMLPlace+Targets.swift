import Figures
import Statistics
import Synthesis

extension YAMLPlace {
    /// A target; `unit` is asked for except for rates, which are in per cent.
    func target(isRate: Bool = false) throws(YAMLProblem) -> ControlTarget {
        let members = try members(["exactly", "printed", "above", "below", "unit"], required: isRate ? [] : ["unit"])
        let unit = try members["unit"]?.unit ?? .percent
        if let place = members["exactly"] {
            return .exactly(try place.inBaseUnits(try place.decimal, unit))
        }
        if let place = members["printed"] {
            guard let printed = try? PrintedNumber(try place.text, unit: unit, bound: .exactly) else { throw place.problem(.notADecimal) }
            return .within(try place.inBaseUnits(printed.interval.low, unit), try place.inBaseUnits(printed.interval.high, unit))
        }
        let (above, below) = (try required(members, "above"), try required(members, "below"))
        return .within(try above.inBaseUnits(try above.decimal, unit), try below.inBaseUnits(try below.decimal, unit))
    }

    /// Either `base` or `growth`.
    func base(_ members: [String: YAMLPlace]) throws(YAMLProblem) -> ControlBase {
        if let place = members["base"] { return .level(try place.target()) }
        return .growth(try required(members, "growth").target(isRate: true))
    }

    private func inBaseUnits(_ value: ExactDecimal, _ unit: MeasurementUnit) throws(YAMLProblem) -> ExactDecimal {
        guard let base = Amount(value, unit).inBaseUnits else { throw problem(.notADecimal) }
        return base
    }
}
