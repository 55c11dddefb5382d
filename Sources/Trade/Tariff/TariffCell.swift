/// A cell of a published schedule: the text as it was printed, and what it says.
public struct TariffCell: Hashable, Sendable {
    /// What a cell says.
    public enum Content: Hashable, Sendable {
        /// Nothing is printed: the schedule gives no rate.
        case blank
        /// One rate, or several of which the line does not tell which applies to which goods.
        case rates([RateAlternative])
        /// The rate follows from a provision.
        case underProvision(TariffProvision)
        /// A text of a form that is not known. Nothing is guessed from it.
        case notUnderstood(TariffCellFault)
    }

    /// As published.
    public let text: String
    public let content: Content

    /// Reads a cell as published. A text of unknown form is kept and says so.
    public init(published text: String) {
        self.text = text
        do throws(TariffCellFault) {
            content = try Self.content(of: text)
        } catch {
            content = .notUnderstood(error)
        }
    }

    /// The rates of the cell; empty where none are printed.
    public var alternatives: [RateAlternative] {
        if case .rates(let alternatives) = content { return alternatives }
        return []
    }

    /// The first rate of the cell, if that is a percentage: what comparisons of whole schedules count on.
    public var firstPercentage: RateAlternative? {
        alternatives.first.flatMap { $0.percentage == nil ? nil : $0 }
    }
}
