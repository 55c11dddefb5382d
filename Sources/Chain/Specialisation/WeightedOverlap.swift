/// The products that each two places share, weighted for one ubiquity `k` at a time: `1/k` for products of ubiquity `k`
/// and less, `1/k_q` for products above it.
///
/// Ubiquities have to come in descending order: what was raised stays above.
struct WeightedOverlap {
    private let places: Int
    /// Shared products not raised yet, places × places; whole numbers, so subtracting leaves no residue.
    private var below: [Double]
    /// Shared products that were raised, each with its own weight.
    private var above: [Double]
    /// The two put together for the present ubiquity.
    private var weighted: [Double]
    /// The same sums over all products of a place, shared or not.
    private var allBelow: [Double]
    private var allAbove: [Double]
    private var allWeighted: [Double]

    init(of matrix: SpecialisationMatrix) {
        places = matrix.places
        below = [Double](repeating: 0, count: places * places)
        above = below
        weighted = below
        allBelow = matrix.diversity.map(Double.init)
        allAbove = [Double](repeating: 0, count: places)
        allWeighted = allAbove
        for product in 0..<matrix.products {
            Self.add(1, for: matrix.places(of: product), to: &below, places)
        }
    }

    /// Sets the weights for products of this ubiquity.
    mutating func weigh(by ubiquity: Int) {
        let weight = 1 / Double(ubiquity)
        for index in 0..<places { allWeighted[index] = allBelow[index] * weight + allAbove[index] }
        weighted.withUnsafeMutableBufferPointer { weighted in
            below.withUnsafeBufferPointer { below in
                above.withUnsafeBufferPointer { above in
                    for index in 0..<weighted.count { weighted[index] = below[index] * weight + above[index] }
                }
            }
        }
    }

    /// For each place, the weighted products that it shares with `makers` over all that they make.
    func share(of makers: [Int], into target: UnsafeMutableBufferPointer<Double>) {
        target.update(repeating: 0)
        var all = 0.0
        weighted.withUnsafeBufferPointer { weighted in
            for maker in makers {
                all += allWeighted[maker]
                let start = maker &* places
                for place in 0..<target.count { target[place] += weighted[start &+ place] }
            }
        }
        for place in 0..<target.count { target[place] /= all }
    }

    /// Counts a product, made in these places, among those above from now on.
    mutating func raise(_ makers: [Int]) {
        let weight = 1 / Double(makers.count)
        Self.add(-1, for: makers, to: &below, places)
        Self.add(weight, for: makers, to: &above, places)
        for maker in makers {
            allBelow[maker] -= 1
            allAbove[maker] += weight
        }
    }

    /// Adds a number to the cell of each two of these places.
    static func add(_ number: Double, for makers: [Int], to cells: inout [Double], _ places: Int) {
        cells.withUnsafeMutableBufferPointer { cells in
            makers.withUnsafeBufferPointer { makers in
                for one in makers {
                    let start = one &* places
                    for other in makers { cells[start &+ other] += number }
                }
            }
        }
    }
}
