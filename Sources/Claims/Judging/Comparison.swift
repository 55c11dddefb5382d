import Figures
import Statistics

/// How a printed number stands to a value of ours.
public enum Comparison: Hashable, Sendable {
    case matches, cut, loose, contradicted
    /// There is no value to compare with.
    case unknown

    init(_ printed: PrintedNumber, _ value: FigureValue) {
        guard let isInside = printed.contains(value), let ours = printed.inPrintedUnit(value) else {
            self = .unknown
            return
        }
        if isInside {
            self = .matches
            return
        }
        let limit = Ratio(numerator: printed.value.millionths, denominator: 1_000_000)
        switch printed.bound {
        case .moreThan: self = limit < ours ? .loose : .contradicted
        case .lessThan: self = ours < limit ? .loose : .contradicted
        case .exactly, .about: self = Self.truncated(ours, places: printed.places) == printed.value ? .cut : .contradicted
        }
    }

    /// A quotient cut off after some decimals, toward zero.
    private static func truncated(_ ratio: Ratio, places: Int) -> ExactDecimal? {
        let scale = (0..<places).reduce(Int128(1)) { scale, _ in scale * 10 }
        guard places <= ExactDecimal.places, ratio.denominator != 0 else { return nil }
        let (scaled, overflow) = ratio.numerator.multipliedReportingOverflow(by: scale)
        guard !overflow else { return nil }
        return ExactDecimal(millionths: scaled / ratio.denominator * (1_000_000 / scale))
    }
}
