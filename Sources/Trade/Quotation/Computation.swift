import Figures

/// Builds the numbers of a quotation: each is computed from the numbers under it by its own operation, so that what is
/// shown is what is explained.
enum Computation {
    /// A number computed from others.
    static func node(
        _ address: QuotationAddress, _ title: LocalizedText, _ operation: Operation, _ unit: MeasurementUnit,
        of children: [Derivation], rounding: LegalRounding? = nil
    ) -> Derivation {
        Derivation(
            quotation: address, title: title, operation: operation,
            value: value(operation, unit: unit, of: children, rounding: rounding), unit: unit, children: children, rounding: rounding)
    }

    /// A number that a document states.
    static func stated(
        _ address: QuotationAddress, _ title: LocalizedText, _ value: ExactDecimal, _ unit: MeasurementUnit, cell: DocumentCell?
    ) -> Derivation {
        Derivation(quotation: address, title: title, operation: .reported, value: .exact(value), unit: unit, cell: cell)
    }

    static func stated(
        _ address: QuotationAddress, _ title: LocalizedText, _ number: StatedNumber, _ unit: MeasurementUnit
    ) -> Derivation {
        stated(address, title, number.value, unit, cell: number.cell)
    }

    /// A number that cannot be told, with what would settle it.
    static func missing(
        _ address: QuotationAddress, _ title: LocalizedText, _ unit: MeasurementUnit, _ fact: LocalizedText, settledBy: LocalizedText
    ) -> Derivation {
        Derivation(quotation: address, title: title, operation: .same, value: .unknown(.factMissing(fact, settledBy: settledBy)), unit: unit)
    }

    /// A node's value as a quotient of whole numbers, percentages in per cent.
    static func number(_ node: Derivation) -> Ratio? {
        switch node.value {
        case .exact(let value): Ratio(exactly: value)
        case .ratio(let ratio): node.unit == .percent ? ratio.timesExactly(Ratio(numerator: 100, denominator: 1)) : ratio
        case .modelled, .unknown: nil
        }
    }

    private static func value(
        _ operation: Operation, unit: MeasurementUnit, of children: [Derivation], rounding: LegalRounding?
    ) -> FigureValue {
        if let unknown = children.first(where: { $0.value.unknown != nil }) {
            if case .unknown(.restsOnUnknown(let address)) = unknown.value { return .unknown(.restsOnUnknown(address: address)) }
            return .unknown(.restsOnUnknown(address: unknown.address.description))
        }
        let numbers = children.compactMap(number)
        guard numbers.count == children.count, let result = result(operation, of: numbers, rounding: rounding) else {
            return .unknown(.factMissing(words.beyond, settledBy: words.smaller))
        }
        return value(result, unit: unit)
    }

    /// Exact where six decimals hold it, else the quotient.
    private static func value(_ number: Ratio, unit: MeasurementUnit) -> FigureValue {
        if let exact = number.exactDecimal { return .exact(exact) }
        return .ratio(unit == .percent ? number.timesExactly(Ratio(numerator: 1, denominator: 100)) ?? number : number)
    }

    private static func result(_ operation: Operation, of numbers: [Ratio], rounding: LegalRounding?) -> Ratio? {
        func folded(_ numbers: ArraySlice<Ratio>, from start: Ratio, _ step: (Ratio, Ratio) -> Ratio?) -> Ratio? {
            numbers.reduce(Optional(start)) { sum, number in sum.flatMap { step($0, number) } }
        }
        let zero = Ratio(numerator: 0, denominator: 1)
        switch operation {
        case .sum: return folded(numbers[...], from: zero) { $0.plusExactly($1) }
        case .difference: return numbers.first.flatMap { folded(numbers.dropFirst(), from: $0) { $0.plusExactly($1.negated) } }
        case .same: return numbers.first
        case .least: return numbers.min()
        case .greatest: return numbers.max()
        case .rounded:
            guard let rounding, let number = numbers.first else { return nil }
            return number.rounded(places: rounding.places, rounding.rule).exact.map(Ratio.init(exactly:))
        default: break
        }
        guard numbers.count == 2 else { return nil }
        switch operation {
        case .product: return numbers[0].timesExactly(numbers[1])
        case .percentage: return numbers[0].timesExactly(numbers[1])?.timesExactly(Ratio(numerator: 1, denominator: 100))
        case .includedPercentage:
            let whole = numbers[1].plusExactly(Ratio(numerator: 100, denominator: 1))
            return whole.flatMap { $0.isZero ? nil : numbers[0].timesExactly(numbers[1])?.timesExactly($0.inverted) }
        case .quotient: return numbers[1].isZero ? nil : numbers[0].timesExactly(numbers[1].inverted)
        case .share:
            return numbers[1].isZero
                ? nil : numbers[0].timesExactly(numbers[1].inverted)?.timesExactly(Ratio(numerator: 100, denominator: 1))
        default: return nil
        }
    }

    private static let words = (
        beyond: LocalizedText(en: "beyond exact arithmetic", zh: "超出精确计算范围", vi: "vượt phạm vi tính chính xác"),
        smaller: LocalizedText(en: "state it with fewer digits", zh: "请减少位数", vi: "hãy ghi ít chữ số hơn"))
}

extension Ratio {
    /// The same value as an exact decimal, where six places hold it.
    var exactDecimal: ExactDecimal? {
        let lowest = reduced
        guard 1_000_000 % lowest.denominator == 0 else { return nil }
        let (millionths, overflow) = lowest.numerator.multipliedReportingOverflow(by: 1_000_000 / lowest.denominator)
        return overflow ? nil : ExactDecimal(millionths: millionths)
    }

    /// One divided by this, which is not zero.
    var inverted: Ratio { Ratio(numerator: denominator, denominator: numerator) }
}
