import Figures

/// A column of figures of one kind: one unit for all of them, stated in its head, with the same number of decimals.
struct FigureColumn {
    /// `nil` where they are not of one kind, or where one carries a bound: each is then shown with its own unit.
    private let unit: MeasurementUnit?
    private let decimals: Int
    private let language: Language

    init(_ figures: [Figure], in language: Language) {
        self.language = language
        let kinds = Set(figures.map(\.unit)), measures = Set(figures.map(\.address.measure))
        let sizes = figures.compactMap { $0.value.decimalString(unit: $0.unit) }.compactMap { try? ExactDecimal(parsing: $0) }
            .map { $0.isNegative ? .zero - $0 : $0 }
        guard let kind = kinds.first, kinds.count == 1, measures.count == 1, figures.allSatisfy({ $0.bound == .exactly }),
            let greatest = sizes.max()
        else {
            (unit, decimals) = (nil, 0)
            return
        }
        (unit, decimals) = Self.scale(kind, greatest, isWhole: sizes.allSatisfy(\.isWhole), language)
    }

    /// The unit that the greatest number reads well in, and how many decimals it is shown with.
    private static func scale(
        _ kind: MeasurementUnit, _ greatest: ExactDecimal, isWhole: Bool, _ language: Language
    ) -> (MeasurementUnit?, Int) {
        func first(_ steps: [(String, Int)]) -> (MeasurementUnit?, Int)? {
            for (code, decimals) in steps {
                if let unit = MeasurementUnit.named(code), greatest >= unit.factor { return (unit, decimals) }
            }
            return nil
        }
        switch kind {
        case .percent, .percentagePoint: return (kind, 1)
        case .yuan: return first(language == .chinese ? [("亿元", 2), ("万元", 2)] : [("billion yuan", 3), ("million yuan", 3)]) ?? (kind, 2)
        case .kilowattHour: return first(language == .chinese ? [("万千瓦时", 2), ("kWh", 0)] : [("GWh", 3), ("MWh", 1)]) ?? (kind, 0)
        default: return isWhole ? (kind, 0) : (nil, 0)
        }
    }

    func head(_ title: String) -> PageTable.Column {
        guard let unit else { return .number(title) }
        return .amount(title, in: unit, language)
    }

    func cell(_ figure: Figure) -> PageTable.Cell {
        unit.map { .figure(figure, column: $0, decimals: decimals, in: language) } ?? .figure(figure, in: language)
    }
}
