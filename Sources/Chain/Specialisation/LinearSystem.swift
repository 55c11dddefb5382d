/// A square matrix taken apart into triangles, with row exchanges, to solve equations with it.
struct LinearSystem {
    private let size: Int
    private var cells: [Double]
    /// The original row that stands in each row.
    private var rows: [Int]

    /// The matrix `I − cells`; `nil` where it is singular, as far as double precision can tell.
    init?(identityLess cells: [Double], size: Int) {
        self.size = size
        self.cells = cells.map(-)
        rows = Array(0..<size)
        for index in 0..<size { self.cells[index * size + index] += 1 }
        let largest = self.cells.reduce(0) { max($0, $1.magnitude) }
        for step in 0..<size {
            guard let pivotRow = (step..<size).max(by: { self.cells[$0 * size + step].magnitude < self.cells[$1 * size + step].magnitude }),
                self.cells[pivotRow * size + step].magnitude > Double(size) * Double.ulpOfOne * largest
            else { return nil }
            exchange(step, pivotRow)
            eliminate(step)
        }
    }

    private mutating func exchange(_ one: Int, _ other: Int) {
        guard one != other else { return }
        rows.swapAt(one, other)
        for column in 0..<size { cells.swapAt(one * size + column, other * size + column) }
    }

    private mutating func eliminate(_ step: Int) {
        let size = size
        cells.withUnsafeMutableBufferPointer { cells in
            let top = step &* size
            for row in step &+ 1..<size {
                let start = row &* size
                let factor = cells[start &+ step] / cells[top &+ step]
                cells[start &+ step] = factor
                if factor != 0 {
                    for column in step &+ 1..<size { cells[start &+ column] -= factor * cells[top &+ column] }
                }
            }
        }
    }

    /// The vector that the matrix turns into `right`.
    func solution(_ right: [Double]) -> [Double] {
        var found = rows.map { right[$0] }
        for row in 0..<size {
            for column in 0..<row { found[row] -= cells[row * size + column] * found[column] }
        }
        for row in stride(from: size - 1, through: 0, by: -1) {
            for column in row + 1..<size { found[row] -= cells[row * size + column] * found[column] }
            found[row] /= cells[row * size + row]
        }
        return found
    }
}
