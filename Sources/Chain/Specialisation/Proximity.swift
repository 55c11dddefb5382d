import Figures

/// How often two products are made in the same places: `φ_pq = Σ_c M_cp M_cq / max(k_p, k_q)`, the lesser of the two
/// conditional probabilities of being specialised in one, given the other.
///
/// Kept as the whole numbers it is made of: the places shared by each pair, and the ubiquities. Every proximity is
/// therefore exact until it is shown. Takes `products² / 2` comparisons of `places / 64` words.
///
/// Source: C. A. Hidalgo, B. Klinger, A.-L. Barabási, R. Hausmann, "The Product Space Conditions the Development of
/// Nations", Science 317 (2007).
public struct Proximity: Sendable {
    public let products: Int
    public let ubiquity: [Int]
    /// The places that products `p ≤ q` share, `q` running from `p` on, row after row: a triangle with its diagonal.
    private let shared: [UInt32]

    public init(of matrix: SpecialisationMatrix) {
        let products = matrix.products
        let layers = matrix.layers
        self.products = products
        ubiquity = matrix.ubiquity
        let size = products * (products + 1) / 2
        shared = [UInt32](unsafeUninitializedCapacity: size) { buffer, count in
            buffer.initialize(repeating: 0)
            matrix.placeBits.withUnsafeBufferPointer { bits in
                var row = 0
                for product in 0..<products {
                    let length = products &- product
                    let target = UnsafeMutableBufferPointer(rebasing: buffer[row..<row &+ length])
                    for layer in 0..<layers {
                        let words = UnsafeBufferPointer(rebasing: bits[layer &* products &+ product..<(layer &+ 1) &* products])
                        Self.countShared(words, into: target)
                    }
                    row &+= length
                }
            }
            count = size
        }
    }

    /// Adds to each place of `target` how many bits the word there shares with the first.
    private static func countShared(_ words: UnsafeBufferPointer<UInt64>, into target: UnsafeMutableBufferPointer<UInt32>) {
        guard let own = words.first, own != 0 else { return }
        for index in 0..<target.count {
            target[index] &+= UInt32(truncatingIfNeeded: (own & words[index]).nonzeroBitCount)
        }
    }

    /// How many places are specialised in both.
    public func sharedPlaces(_ one: Int, _ other: Int) -> Int {
        let (low, high) = (min(one, other), max(one, other))
        return Int(shared[low * products - low * (low - 1) / 2 + high - low])
    }

    /// The proximity of two products, exactly; `nil` where no place is specialised in either.
    public subscript(one: Int, other: Int) -> Ratio? {
        let most = max(ubiquity[one], ubiquity[other])
        return most == 0 ? nil : Ratio(numerator: Int128(sharedPlaces(one, other)), denominator: Int128(most))
    }

    /// All proximities as doubles, `products` rows of `products`; not a number where no place is specialised in either.
    public func values() -> [Double] {
        let products = products
        let counts = ubiquity.map(Double.init)
        return [Double](unsafeUninitializedCapacity: products * products) { buffer, count in
            shared.withUnsafeBufferPointer { shared in
                counts.withUnsafeBufferPointer { counts in
                    var row = 0
                    for product in 0..<products {
                        for other in product..<products {
                            let most = max(counts[product], counts[other])
                            buffer[product &* products &+ other] = Double(shared[row &+ other &- product]) / most
                        }
                        row &+= products &- product
                    }
                }
            }
            Self.mirror(buffer, products)
            count = products * products
        }
    }

    /// Copies the upper triangle to the lower, in blocks that stay near the processor.
    private static func mirror(_ values: UnsafeMutableBufferPointer<Double>, _ size: Int) {
        let block = 64
        for top in stride(from: 0, to: size, by: block) {
            for left in stride(from: 0, through: top, by: block) {
                for row in top..<min(top &+ block, size) {
                    for column in left..<min(left &+ block, row) {
                        values[row &* size &+ column] = values[column &* size &+ row]
                    }
                }
            }
        }
    }
}
