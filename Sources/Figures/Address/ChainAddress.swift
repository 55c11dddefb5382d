/// The address of a number of an industrial chain: `chain/battery/nanning/2026-11-24/good/lfp/coverage`; behind the day may
/// stand the day of the question, of which nothing told later is known: `2026-11-24@2025-03-01`.
public struct ChainAddress: Hashable, Sendable, CustomStringConvertible {
    /// The chain's id.
    public var chain: String
    /// The place that it is looked at within: an id of the register, or several joined by `+`.
    public var area: String
    public var day: Day
    /// The day of the question; `nil` for today.
    public var asOf: Day?
    /// The way from the whole chain down to the number.
    public var path: [String]

    public init(chain: String, area: String, day: Day, asOf: Day? = nil, path: [String] = []) {
        (self.chain, self.area, self.day, self.asOf, self.path) = (chain, area, day, asOf, path)
    }

    /// Reads `chain/ID/AREA/DAY[/part …]`; `nil` for any other text.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count >= 4, parts[0] == "chain", !parts.contains("") else { return nil }
        let days = parts[3].split(separator: "@", omittingEmptySubsequences: false).map { Day(String($0)) }
        guard let first = days.first, let day = first, days.count <= 2, !days.contains(nil) else { return nil }
        self.init(chain: parts[1], area: parts[2], day: day, asOf: days.count == 2 ? days[1] : nil, path: Array(parts.dropFirst(4)))
    }

    /// The address of a part of this number.
    public func appending(_ parts: String...) -> ChainAddress {
        var part = self
        part.path += parts
        return part
    }

    /// The chain that it is a number of.
    public var whole: ChainAddress { ChainAddress(chain: chain, area: area, day: day, asOf: asOf) }

    public var description: String {
        let days = asOf.map { "\(day)@\($0)" } ?? day.description
        return (["chain", chain, area, days] + path).joined(separator: "/")
    }
}
