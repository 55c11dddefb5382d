/// The address of a number of an industrial chain: `chain/battery/nanning/2026-11-24/good/lfp/coverage`.
public struct ChainAddress: Hashable, Sendable, CustomStringConvertible {
    /// The chain's id.
    public var chain: String
    /// The place that it is looked at within: an id of the register, or several joined by `+`.
    public var area: String
    public var day: Day
    /// The way from the whole chain down to the number.
    public var path: [String]

    public init(chain: String, area: String, day: Day, path: [String] = []) {
        (self.chain, self.area, self.day, self.path) = (chain, area, day, path)
    }

    /// Reads `chain/ID/AREA/DAY[/part …]`; `nil` for any other text.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count >= 4, parts[0] == "chain", !parts.contains(""), let day = Day(parts[3]) else { return nil }
        self.init(chain: parts[1], area: parts[2], day: day, path: Array(parts.dropFirst(4)))
    }

    /// The address of a part of this number.
    public func appending(_ parts: String...) -> ChainAddress {
        ChainAddress(chain: chain, area: area, day: day, path: path + parts)
    }

    public var description: String { (["chain", chain, area, day.description] + path).joined(separator: "/") }
}
