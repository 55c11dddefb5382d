import Figures
import Products
import Trade

/// Lines of a tariff that answer a question, with what each asks of goods of an origin.
public struct TariffAnswer: Sendable {
    /// A line with its answers.
    public struct Row: Sendable {
        public let match: TariffMatch
        /// For each column of the schedule, in its order; `nil` where another column of the scheme is for the origin.
        public let rates: [ApplicableRate?]

        /// Whether a preference asks for no less than the most-favoured-nation rate.
        public func isWorthless(_ column: Int, _ schedule: TariffSchedule) -> Bool {
            guard schedule.columns[column].scheme.isPreferential, let preference = rates[column]?.percentage,
                let index = schedule.columns.firstIndex(where: { $0.scheme == .mostFavouredNation }), let mfn = rates[index]?.percentage
            else { return false }
            return preference >= mfn
        }
    }

    public let schedule: TariffSchedule
    public let question: String
    public let origin: CountryCode
    public let rows: [Row]
    /// The other lines of the heading that all rows share; empty where they share none.
    public let heading: [TariffLine]
}
