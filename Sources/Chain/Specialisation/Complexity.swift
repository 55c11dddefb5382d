/// The economic complexity index (ECI) of places and the product complexity index (PCI).
///
/// PCI is the eigenvector of the second largest eigenvalue of `M̃_pp′ = Σ_c M_cp M_cp′ / (k_p k_c)`; ECI of a place is the
/// mean PCI of its own products. Both are shifted by the mean of ECI over the places and divided by its population standard
/// deviation, and signed so that ECI rises with diversity. They have no unit. Places and products without any
/// specialisation take no part.
///
/// Source: C. A. Hidalgo, R. Hausmann, "The building blocks of economic complexity", PNAS 106 (2009); R. Hausmann et al.,
/// The Atlas of Economic Complexity (2013), technical box 2.2.
public struct Complexity: Sendable {
    /// ECI by place; `nil` for a place that is specialised in nothing: a mean over nothing.
    public let places: [Double?]
    /// PCI by product; `nil` for a product that no place is specialised in.
    public let products: [Double?]
    public let secondEigenvalue: Double
    public let thirdEigenvalue: Double
    /// No index is further than this from the exact one, to first order. Found afterwards, from what the vector leaves over
    /// when it is put into its equation, and the gap between the eigenvalues.
    public let tolerance: Double

    /// Indices that cannot be told to this are not told.
    public static let largestTolerance = 1e-6

    /// The indices of a binary matrix. Takes `O(n³)` in the smaller of the two sides.
    ///
    /// - Throws: ``ComplexityUndefined`` where the mathematics gives no answer, or none to ``largestTolerance``.
    public init(of matrix: SpecialisationMatrix) throws(ComplexityUndefined) {
        let network = SpecialisationNetwork(matrix)
        guard network.places.count > 1, network.products.count > 1 else {
            throw .tooFew(places: network.places.count, products: network.products.count)
        }
        let parts = network.partCount
        guard parts == 1 else { throw .disconnected(parts: parts) }
        let diversity = network.productsOfPlace.map { Double($0.count) }
        guard let first = diversity.first, diversity.contains(where: { $0 != first }) else { throw .equalDiversity(Int(diversity[0])) }

        let byPlaces = network.places.count <= network.products.count
        let (near, far) = byPlaces
            ? (network.productsOfPlace, network.placesOfProduct) : (network.placesOfProduct, network.productsOfPlace)
        let root = SecondEigenvector(near: near, far: far)
        let error = root.error
        guard error < 1 else { throw .repeatedEigenvalue(second: root.value, third: root.next) }

        // An eigenvector of one side becomes that of the other as a mean over neighbours; ECI is the mean of PCI.
        let means = Self.means(of: root.vector, over: far)
        let raw = byPlaces ? root.vector : means
        let rawProducts = byPlaces ? means.map { $0 / root.value } : root.vector
        let mean = raw.reduce(0, +) / Double(raw.count)
        let deviation = (raw.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(raw.count)).squareRoot()
        let sign = Self.correlation(raw, diversity)

        var eci = [Double?](repeating: nil, count: matrix.places)
        var pci = [Double?](repeating: nil, count: matrix.products)
        let scale = sign < 0 ? -deviation : deviation
        for (place, value) in zip(network.places, raw) { eci[place] = (value - mean) / scale }
        for (product, value) in zip(network.products, rawProducts) { pci[product] = (value - mean) / scale }

        // How an error of each raw value is carried through: mean and deviation move by no more than it does.
        let largest = max(eci.reduce(0) { max($0, $1?.magnitude ?? 0) }, pci.reduce(0) { max($0, $1?.magnitude ?? 0) })
        let carried = (error / root.value * (1 + largest + mean.magnitude / deviation) + error * (1 + largest)) / (deviation - error)
        guard deviation > error, carried <= Self.largestTolerance else {
            throw .repeatedEigenvalue(second: root.value, third: root.next)
        }
        guard sign.magnitude > max(carried, 1e-9) else { throw .uncorrelatedWithDiversity }
        (places, products, tolerance) = (eci, pci, carried)
        (secondEigenvalue, thirdEigenvalue) = (root.value, root.next)
    }

    private static func means(of values: [Double], over lists: [[Int]]) -> [Double] {
        lists.map { list in list.reduce(0) { $0 + values[$1] } / Double(list.count) }
    }

    private static func correlation(_ left: [Double], _ right: [Double]) -> Double {
        let count = Double(left.count)
        let (a, b) = (left.reduce(0, +) / count, right.reduce(0, +) / count)
        var (both, ofLeft, ofRight) = (0.0, 0.0, 0.0)
        for (x, y) in zip(left, right) {
            both += (x - a) * (y - b)
            ofLeft += (x - a) * (x - a)
            ofRight += (y - b) * (y - b)
        }
        return both / (ofLeft * ofRight).squareRoot()
    }
}
