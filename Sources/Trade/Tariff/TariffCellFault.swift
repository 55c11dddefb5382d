/// Why a cell of a schedule is not understood.
public struct TariffCellFault: Error, Hashable, Sendable {
    /// What stands there that is not known.
    public enum Reason: Hashable, Sendable {
        /// Something else was to be expected.
        case expected(Expectation)
        /// Two letters that are no country's code.
        case unknownCountry(String)
        /// A number with a comma and three digits may mean thousands or a fraction.
        case ambiguousNumber(String)
        /// More digits than a rate has.
        case notARate(String)
    }

    /// What may stand at a place of a cell.
    public enum Expectation: String, Hashable, Sendable, CaseIterable {
        case rate, country, closingBracket, quotaRate, clause, chapter, end
    }

    /// How many characters stand before the place.
    public var column: Int
    public var reason: Reason

    public init(column: Int, reason: Reason) {
        self.column = column
        self.reason = reason
    }
}
