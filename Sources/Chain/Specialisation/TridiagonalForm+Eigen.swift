extension TridiagonalForm {
    /// The eigenvalue with `rank` larger ones, by bisection to the last bit that counts.
    ///
    /// Source: W. Barth, R. S. Martin, J. H. Wilkinson, "Calculation of the eigenvalues of a symmetric tridiagonal matrix by
    /// the method of bisection", Numerische Mathematik 9 (1967).
    func eigenvalue(_ rank: Int) -> Double {
        var (low, high) = bounds
        let smallest = (high - low) * Double.ulpOfOne / 4
        while high - low > smallest {
            let middle = low + (high - low) / 2
            guard middle > low, middle < high else { break }
            if countBelow(middle) >= size - rank { high = middle } else { low = middle }
        }
        return low + (high - low) / 2
    }

    /// Where all eigenvalues lie (Gershgorin's discs).
    private var bounds: (low: Double, high: Double) {
        var (low, high) = (Double.infinity, -Double.infinity)
        for index in 0..<size {
            let radius = (index > 0 ? beside[index - 1].magnitude : 0) + (index + 1 < size ? beside[index].magnitude : 0)
            low = min(low, diagonal[index] - radius)
            high = max(high, diagonal[index] + radius)
        }
        return (low - Double.leastNormalMagnitude, high + Double.leastNormalMagnitude)
    }

    /// How many eigenvalues are smaller: the negative pivots of `T − x I`.
    private func countBelow(_ value: Double) -> Int {
        var count = 0
        var pivot = 1.0
        for index in 0..<size {
            let side = index > 0 ? beside[index - 1] : 0
            pivot = diagonal[index] - value - side * side / pivot
            // A pivot of zero counts as one just below it, so that the next division is defined.
            if pivot.magnitude < Double.leastNormalMagnitude { pivot = -Double.leastNormalMagnitude }
            if pivot < 0 { count += 1 }
        }
        return count
    }

    /// A unit vector of the matrix for one of its eigenvalues, by inverse iteration.
    func eigenvector(of value: Double) -> [Double] {
        // A start that is orthogonal to nothing likely; the same on every machine.
        var vector = (0..<size).map { 1 + Double($0 * 7919 % 101) / 101 }
        for _ in 0..<4 {
            vector = Self.unit(solve(shift: value, vector))
        }
        return Self.unit(turnedBack(vector))
    }

    private static func unit(_ vector: [Double]) -> [Double] {
        // By the largest first: the solution of a nearly singular system may be huge.
        let largest = vector.reduce(0) { max($0, $1.magnitude) }
        let scaled = vector.map { $0 / largest }
        let length = scaled.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return scaled.map { $0 / length }
    }

    /// Solves `(T − shift I) x = right` by elimination with row exchanges; a pivot of zero is made the smallest that counts,
    /// as is usual where the shift is an eigenvalue.
    private func solve(shift: Double, _ right: [Double]) -> [Double] {
        var right = right
        let floor = Double.ulpOfOne * max(Double.leastNormalMagnitude / Double.ulpOfOne, bounds.high.magnitude)
        // Of each finished row: pivot, and the two cells right of it.
        var rows: [(pivot: Double, next: Double, last: Double)] = []
        var present = (pivot: diagonal[0] - shift, next: size > 1 ? beside[0] : 0, last: 0.0)
        for index in 0..<size {
            if index + 1 < size {
                var below = (pivot: beside[index], next: diagonal[index + 1] - shift, last: index + 2 < size ? beside[index + 1] : 0)
                if below.pivot.magnitude > present.pivot.magnitude {
                    swap(&below, &present)
                    right.swapAt(index, index + 1)
                }
                if present.pivot.magnitude < floor { present.pivot = floor }
                let factor = below.pivot / present.pivot
                right[index + 1] -= factor * right[index]
                rows.append(present)
                present = (below.next - factor * present.next, below.last - factor * present.last, 0)
            } else {
                if present.pivot.magnitude < floor { present.pivot = floor }
                rows.append(present)
            }
        }
        for index in stride(from: size - 1, through: 0, by: -1) {
            var value = right[index]
            if index + 1 < size { value -= rows[index].next * right[index + 1] }
            if index + 2 < size { value -= rows[index].last * right[index + 2] }
            right[index] = value / rows[index].pivot
        }
        return right
    }
}
