/// Why a text is not an address, and which part of it is at fault.
public struct FigureAddressError: Error, Hashable, Sendable {
    public enum Part: String, Hashable, Sendable, CaseIterable {
        case indicator, place, group, period, measure, vintage
    }

    public enum Reason: Hashable, Sendable {
        case empty
        case missing
        case tooManyParts
        case unexpectedCharacter(Character)
        case period(PeriodError)
        case unknownMeasure
        case unknownVintage
    }

    public let address: String
    public let part: Part
    public let reason: Reason
    /// Where the offending part stands, in characters from the start.
    public let range: Range<Int>

    /// The offending part as it was written.
    public var text: String {
        String(address.dropFirst(range.lowerBound).prefix(range.count))
    }
}
