/// Where a filing stands in the ledger: its chain and its number in that chain, from 1.
public struct FilingPosition: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// A prefecture, or `reference`.
    public var key: String
    public var sequence: Int

    public init(key: String, sequence: Int) {
        self.key = key
        self.sequence = sequence
    }

    public static func < (left: FilingPosition, right: FilingPosition) -> Bool {
        (left.key, left.sequence) < (right.key, right.sequence)
    }

    public var description: String { "\(key)#\(sequence)" }
}
