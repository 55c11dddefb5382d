import Figures

/// Recomputes a why: every node from its children by its operation, every leaf from its cell.
enum Arithmetic {
    /// The nodes at which the why does not add up, as addresses with what was found.
    static func faults(in node: Derivation) -> [String] {
        var faults = node.listed.flatMap(faults)
        if case .deferred = node.children { faults.append("\(node.address): not opened") }
        guard node.value.unknown == nil else { return faults }
        let found = recomputed(node)
        if found != shown(node.value) {
            faults.append("\(node.address): \(node.operation) shows \(text(node.value)), recomputed \(found.map(text) ?? "nothing")")
        }
        return faults
    }

    /// The leaves, in the order of the tree.
    static func leaves(of node: Derivation) -> [Derivation] {
        node.listed.isEmpty ? [node] : node.listed.flatMap(leaves)
    }

    private static func recomputed(_ node: Derivation) -> Ratio? {
        if node.listed.isEmpty {
            // A sum over nobody is nothing.
            return node.operation == .sum ? Ratio(numerator: 0, denominator: 1) : leaf(node)
        }
        let values = node.listed.map { shown($0.value) }
        guard !values.contains(nil) else { return nil }
        let parts = values.compactMap { $0 }
        switch node.operation {
        case .sum: return parts.reduce(Ratio(numerator: 0, denominator: 1), plus)
        case .difference: return parts.dropFirst().reduce(parts[0], minus)
        case .share: return over(parts[0], parts[1])
        case .growth: return over(minus(parts[0], parts[1]), parts[1])
        case .contribution: return over(minus(parts[0], parts[1]), parts[2])
        case .shareOfIncrement: return over(minus(parts[0], parts[1]), minus(parts[2], parts[3]))
        case .movement:
            return over(Ratio(numerator: parts[0].reduced.numerator * parts[1].reduced.numerator, denominator: parts[0].reduced.denominator * parts[1].reduced.denominator), parts[2])
                .map { rounded($0, places: 2) }
        case .count: return Ratio(numerator: Int128(parts.count { !$0.isZero }), denominator: 1)
        case .any: return Ratio(numerator: parts.contains { !$0.isZero } ? 1 : 0, denominator: 1)
        case .same: return parts.count == 1 ? parts[0] : nil
        case .rootOfRatio: return over(parts[0], parts[1]).flatMap(averageGrowth)
        case .rootOfProduct:
            let one = Ratio(numerator: 1, denominator: 1)
            let (left, right) = (plus(parts[0], one).reduced, plus(parts[1], one).reduced)
            return averageGrowth(Ratio(numerator: left.numerator * right.numerator, denominator: left.denominator * right.denominator))
        case .product:
            return Ratio(
                numerator: parts[0].reduced.numerator * parts[1].reduced.numerator,
                denominator: parts[0].reduced.denominator * parts[1].reduced.denominator).reduced
        case .reported, .state, .hours, .quotient, .percentage, .includedPercentage, .least, .greatest, .rounded, .tariffRate, .solved, .atLeastOne, .oneMore,
            .rank, .middleRank, .placeComplexity, .productComplexity: return nil
        }
    }

    /// A leaf is read from the text of its cell, in the unit of its column.
    private static func leaf(_ node: Derivation) -> Ratio? {
        if node.operation == .hours, let span = node.span {
            let days = sequence(first: span.lowerBound) { $0.adding(days: 1) }.prefix { $0 <= span.upperBound }
            return Ratio(numerator: Int128(24 * days.count { _ in true }), denominator: 1)
        }
        guard let cell = node.cell else { return nil }
        if node.operation == .state { return shown(node.value) }
        guard node.operation == .reported, let unit = node.cellUnit else { return nil }
        if cell.text.isEmpty { return Ratio(numerator: 0, denominator: 1) }
        return (try? ExactDecimal(parsing: cell.text)).flatMap { Amount($0, unit).inBaseUnits }.map { shown(.exact($0)) } ?? nil
    }

    private static func shown(_ value: FigureValue) -> Ratio? {
        switch value {
        case .exact(let exact): Ratio(numerator: exact.millionths, denominator: 1_000_000).reduced
        case .ratio(let ratio): ratio.reduced
        // Shown in per cent.
        case .modelled(let rounded, _): Ratio(numerator: rounded.coefficient, denominator: 1_000_000).reduced
        case .unknown: nil
        }
    }

    private static func averageGrowth(_ ratio: Ratio) -> Ratio? {
        ratio.squareRoot(places: 6).map { Ratio(numerator: $0.coefficient - 1_000_000, denominator: 1_000_000).reduced }
    }

    private static func plus(_ left: Ratio, _ right: Ratio) -> Ratio {
        Ratio(
            numerator: left.numerator * right.denominator + right.numerator * left.denominator,
            denominator: left.denominator * right.denominator).reduced
    }

    private static func minus(_ left: Ratio, _ right: Ratio) -> Ratio {
        plus(left, Ratio(numerator: -right.numerator, denominator: right.denominator))
    }

    private static func over(_ left: Ratio, _ right: Ratio) -> Ratio? {
        right.isZero ? nil : Ratio(
            numerator: left.numerator * right.denominator, denominator: left.denominator * right.numerator).reduced
    }

    private static func rounded(_ ratio: Ratio, places: Int) -> Ratio {
        let rounded = ratio.rounded(places: places)
        return Ratio(numerator: rounded.coefficient, denominator: (0..<places).reduce(1) { scale, _ in scale * 10 }).reduced
    }

    private static func text(_ ratio: Ratio) -> String { "\(ratio.numerator)/\(ratio.denominator)" }
    private static func text(_ value: FigureValue) -> String { shown(value).map(text) ?? "nothing" }
}
