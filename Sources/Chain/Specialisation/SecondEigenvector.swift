/// The eigenvector of the second largest eigenvalue of "mean over neighbours of the mean over theirs", for one side of a
/// connected network of places and products.
///
/// That matrix is `D⁻¹ B` with `B` symmetric, so `D^{-1/2} B D^{-1/2}` has the same eigenvalues, all real and within 0…1.
/// The largest is 1 and its vector `√d` is known exactly: it is taken out, and the second becomes the first.
struct SecondEigenvector {
    /// One value for each member of the side.
    let vector: [Double]
    let value: Double
    /// The eigenvalue after it.
    let next: Double
    /// No value of the vector is further than this from the exact one, to first order; infinite where the eigenvalues
    /// cannot be told apart.
    let error: Double

    /// - Parameters:
    ///   - near: for each member of the side, its neighbours on the other; none is empty.
    ///   - far: for each of those, its neighbours on this side.
    init(near: [[Int]], far: [[Int]]) {
        let size = near.count
        let degree = near.map { Double($0.count) }
        let roots = degree.map { $0.squareRoot() }
        let all = degree.reduce(0, +)
        var cells = [Double](repeating: 0, count: size * size)
        for members in far { WeightedOverlap.add(1 / Double(members.count), for: members, to: &cells, size) }
        for row in 0..<size {
            for column in 0..<size {
                let index = row * size + column
                cells[index] = cells[index] / (roots[row] * roots[column]) - roots[row] * roots[column] / all
            }
        }
        let reduced = TridiagonalForm(of: cells, size: size)
        value = reduced.eigenvalue(0)
        next = size > 2 ? max(0, reduced.eigenvalue(1)) : 0
        let unit = reduced.eigenvector(of: value)

        // Each cell is a sum of no more positive terms than the member has neighbours, so its relative error is at most one
        // rounding a term; and so, as no cell is negative, is that of the matrix, whose largest eigenvalue is 1.
        let rounding = ((degree.max() ?? 0) + 16) * Double.ulpOfOne / 2
        let gap = value - next - 2 * rounding
        let left = Self.residual(cells, unit, value)
        // The angle to the exact vector is at most the residual over the gap (Davis and Kahan 1970).
        error = gap > 0 ? 2.0.squareRoot() * (left + rounding) / gap / (roots.min() ?? 1) : .infinity
        vector = zip(unit, roots).map { $0 / $1 }
    }

    /// The length of `A u − λ u`.
    private static func residual(_ cells: [Double], _ unit: [Double], _ value: Double) -> Double {
        var sum = 0.0
        for row in unit.indices {
            var left = -value * unit[row]
            for column in unit.indices { left += cells[row * unit.count + column] * unit[column] }
            sum += left * left
        }
        return sum.squareRoot()
    }
}
