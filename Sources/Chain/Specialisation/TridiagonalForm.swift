/// A symmetric matrix brought to tridiagonal form by reflections: `A = H₀ H₁ … T … H₁ H₀`, each `H = I − 2 v vᵀ / vᵀv`.
///
/// All eigenvalues keep their multiplicity, so a repeated one is seen. Takes `O(n³)` once; after that an eigenvalue takes
/// `O(n)` and a vector `O(n²)`.
///
/// Source: J. H. Wilkinson, "Householder's method for symmetric matrices", Numerische Mathematik 4 (1962).
struct TridiagonalForm {
    let size: Int
    private(set) var diagonal: [Double]
    /// One shorter than the diagonal.
    private(set) var beside: [Double]
    /// Row `k` holds the vector of reflection `k`, of unit length or zero.
    private var reflections: [Double]

    /// - Parameter cells: `size` rows of `size`, symmetric.
    init(of cells: [Double], size: Int) {
        self.size = size
        diagonal = [Double](repeating: 0, count: size)
        beside = [Double](repeating: 0, count: max(0, size - 1))
        reflections = [Double](repeating: 0, count: size * size)
        var cells = cells
        var product = [Double](repeating: 0, count: size)
        for step in 0..<max(0, size - 2) {
            let first = step + 1
            diagonal[step] = cells[step * size + step]
            beside[step] = makeReflection(step, of: cells)
            cells.withUnsafeMutableBufferPointer { cells in
                reflections.withUnsafeBufferPointer { reflections in
                    product.withUnsafeMutableBufferPointer { product in
                        Self.reflect(cells, along: reflections.baseAddress.map { $0 + step * size }, from: first, size, product)
                    }
                }
            }
        }
        for index in max(0, size - 2)..<size { diagonal[index] = cells[index * size + index] }
        if size > 1 { beside[size - 2] = cells[(size - 2) * size + size - 1] }
    }

    /// The reflection that clears row `step` right of its neighbour; returns what the neighbour becomes.
    private mutating func makeReflection(_ step: Int, of cells: [Double]) -> Double {
        let first = step + 1
        let row = step * size
        var length = 0.0
        for index in first..<size { length += cells[row + index] * cells[row + index] }
        length = length.squareRoot()
        guard length > 0 else { return 0 }
        let turned = cells[row + first] > 0 ? -length : length
        var square = 0.0
        for index in first..<size {
            let part = index == first ? cells[row + index] - turned : cells[row + index]
            reflections[row + index] = part
            square += part * part
        }
        let scale = 1 / square.squareRoot()
        for index in first..<size { reflections[row + index] *= scale }
        return turned
    }

    /// `A ← H A H` on the rows and columns from `first` on, as `A − 2 (v wᵀ + w vᵀ)` with `w = A v − (vᵀ A v) v`.
    private static func reflect(
        _ cells: UnsafeMutableBufferPointer<Double>, along vector: UnsafePointer<Double>?, from first: Int, _ size: Int,
        _ product: UnsafeMutableBufferPointer<Double>
    ) {
        guard let vector else { return }
        for index in first..<size { product[index] = 0 }
        for row in first..<size {
            let weight = vector[row]
            let start = row &* size
            for column in first..<size { product[column] += weight * cells[start &+ column] }
        }
        var inner = 0.0
        for index in first..<size { inner += vector[index] * product[index] }
        for index in first..<size { product[index] = 2 * (product[index] - inner * vector[index]) }
        for row in first..<size {
            let (own, other) = (vector[row], product[row])
            let start = row &* size
            for column in first..<size { cells[start &+ column] -= own * product[column] + other * vector[column] }
        }
    }

    /// Turns a vector of the tridiagonal matrix into one of the matrix itself.
    func turnedBack(_ vector: [Double]) -> [Double] {
        var vector = vector
        for step in stride(from: size - 3, through: 0, by: -1) {
            let row = step * size
            var inner = 0.0
            for index in step + 1..<size { inner += reflections[row + index] * vector[index] }
            for index in step + 1..<size { vector[index] -= 2 * inner * reflections[row + index] }
        }
        return vector
    }
}
