/// A moment in UTC, to the microsecond: when the ledger took a filing.
public struct Instant: Hashable, Sendable, Comparable {
    public let microsecondsSince1970: Int64

    public init(microsecondsSince1970: Int64) {
        self.microsecondsSince1970 = microsecondsSince1970
    }

    public static func < (left: Instant, right: Instant) -> Bool {
        left.microsecondsSince1970 < right.microsecondsSince1970
    }

    /// The calendar day at a zone that is `offsetHours` ahead of UTC.
    public func day(offsetHours: Int) -> Day {
        let local = microsecondsSince1970 + Int64(offsetHours) * 3_600_000_000
        return Day(dayNumber: Int(local.quotientRoundedDown(by: 86_400_000_000)))
    }
}

extension Instant: CustomStringConvertible {
    /// ISO 8601 in UTC: `2024-08-20T01:02:03.000004Z`.
    public var description: String {
        let perDay: Int64 = 86_400_000_000
        let days = microsecondsSince1970.quotientRoundedDown(by: perDay)
        let rest = Int(microsecondsSince1970 - days * perDay)
        let seconds = rest / 1_000_000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0.padded(to: 2) }.joined(separator: ":")
        return "\(Day(dayNumber: Int(days)))T\(clock).\((rest % 1_000_000).padded(to: 6))Z"
    }

    /// Reads the form that ``description`` writes.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "T")
        guard parts.count == 2, let day = Day(parts[0]), parts[1].count == 16, parts[1].hasSuffix("Z") else { return nil }
        let clock = parts[1].dropLast().split(whereSeparator: { $0 == ":" || $0 == "." })
        guard clock.count == 4, let hour = clock[0].plainNumber, let minute = clock[1].plainNumber,
            let second = clock[2].plainNumber, let fraction = clock[3].plainNumber,
            hour < 24, minute < 60, second < 60
        else { return nil }
        let seconds = Int64(day.dayNumber) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        self.init(microsecondsSince1970: seconds * 1_000_000 + Int64(fraction))
        guard description == text else { return nil }
    }
}

extension Int64 {
    func quotientRoundedDown(by divisor: Int64) -> Int64 {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }
}
