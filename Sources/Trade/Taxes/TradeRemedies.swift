import Figures
import Products

/// The remedies that are held, and for which importers all of them are.
public struct TradeRemedies: Hashable, Sendable {
    /// What is known of remedies on a good.
    public enum Answer: Hashable, Sendable {
        /// All that apply; the list of the importer is complete.
        case known([TradeRemedy])
        /// These apply, but a rate or source of theirs is not held, or others may apply too: the importer's list is not complete.
        case needsReview(known: [TradeRemedy])

        /// Those that apply or may apply.
        public var remedies: [TradeRemedy] {
            switch self {
            case .known(let remedies), .needsReview(let remedies): remedies
            }
        }
    }

    public var remedies: [TradeRemedy]
    /// Importers whose list is complete, with the day to which it was checked.
    public var completeTo: [CountryCode: Day]

    public init(_ remedies: [TradeRemedy] = [], completeTo: [CountryCode: Day] = [:]) {
        (self.remedies, self.completeTo) = (remedies, completeTo)
    }

    /// What an importer asks of a good of an origin on a day, beside the tariff.
    public func answer(for code: HSCode, from origin: CountryCode, into importer: CountryCode, on day: Day) -> Answer {
        let found = remedies.filter { $0.importer == importer && $0.applies(to: code, from: origin, on: day) }
        let isComplete = completeTo[importer].map { day <= $0 } ?? false
        return isComplete && found.allSatisfy { $0.source.isVerified && $0.duty != nil } ? .known(found) : .needsReview(known: found)
    }
}
