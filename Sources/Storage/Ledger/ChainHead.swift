/// The last filing of one chain, and the hash that stands for the whole chain up to it.
public struct ChainHead: Hashable, Sendable {
    public var key: String
    public var sequence: Int
    /// SHA-256, lower-case hexadecimal.
    public var hash: String

    public init(key: String, sequence: Int, hash: String) {
        self.key = key
        self.sequence = sequence
        self.hash = hash
    }
}

extension Sequence<ChainHead> {
    /// The number of each chain's last filing.
    public var sequences: [String: Int] {
        Dictionary(map { ($0.key, $0.sequence) }) { first, _ in first }
    }
}
