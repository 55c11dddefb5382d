/// How many steps of production lie, on average, between an industry's output and final use: `U = (I − Δ)⁻¹ 1` with
/// `Δ_ij = a_ij Y_j / Y_i`, the share of industry i's output that industry j uses. 1 where all goes to final use.
///
/// Source: P. Antràs, D. Chor, T. Fally, R. Hillberry, "Measuring the Upstreamness of Production and Trade Flows", American
/// Economic Review 102 (2012).
public struct Upstreamness: Sendable {
    /// By industry, in steps.
    public let values: [Double]
    /// Gross output by industry, in the unit of the final demand.
    public let output: [Double]
    /// No value is further than this from the exact one for these coefficients and this output, taken as doubles.
    public let tolerance: Double

    /// From input-output coefficients and final demand; the output is `Y = (I − A)⁻¹ F`.
    ///
    /// - Parameters:
    ///   - coefficients: row by row, how much of industry i's product one unit of industry j's output uses up, not negative.
    ///   - finalDemand: by industry.
    /// - Throws: ``UpstreamnessUndefined``.
    public init(coefficients: [Double], finalDemand: [Double]) throws(UpstreamnessUndefined) {
        let size = finalDemand.count
        try Self.check(coefficients, size)
        guard let output = LinearSystem(identityLess: coefficients, size: size)?.solution(finalDemand) else { throw .singular }
        try self.init(coefficients: coefficients, output: output)
    }

    /// From input-output coefficients and gross output by industry.
    ///
    /// - Throws: ``UpstreamnessUndefined``.
    public init(coefficients: [Double], output: [Double]) throws(UpstreamnessUndefined) {
        let size = output.count
        try Self.check(coefficients, size)
        if let index = output.firstIndex(where: { !($0 > 0 && $0.isFinite) }) { throw .noOutput(output[index], industry: index) }
        var shares = coefficients
        for row in 0..<size {
            for column in 0..<size { shares[row * size + column] *= output[column] / output[row] }
        }
        let ones = [Double](repeating: 1, count: size)
        guard let values = LinearSystem(identityLess: shares, size: size)?.solution(ones) else { throw .singular }
        // Only where the steps converge does the equation mean them; then, and only then, every value is 1 or more.
        if let index = values.firstIndex(where: { !($0 > 0.5) }) { throw .usesMoreThanItMakes(industry: index) }

        // The inverse is nowhere negative, so its largest row sum is the largest value: what the solution leaves over, times
        // that, bounds its error (with the rounding of the shares themselves).
        let largest = values.max() ?? 0
        var left = 0.0
        for row in 0..<size {
            var sum = 1 - values[row]
            for column in 0..<size { sum += shares[row * size + column] * values[column] }
            left = max(left, sum.magnitude)
        }
        tolerance = largest * (left + Double(size + 4) * Double.ulpOfOne * largest)
        self.values = values
        self.output = output
    }
    private static func check(_ coefficients: [Double], _ size: Int) throws(UpstreamnessUndefined) {
        guard coefficients.count == size * size else { throw .wrongCount(coefficients.count, industries: size) }
        if let index = coefficients.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) {
            throw .noCoefficient(coefficients[index], from: index / size, to: index % size)
        }
    }
}
