import Figures

/// What a park has free for whoever comes, from a day on. The quantities stand in the line as the document has them.
public struct Premises: Hashable, Sendable {
    /// The field of each quantity.
    public enum Quantity: String, Hashable, Sendable, CaseIterable {
        case land = "land_free"
        case power = "power_free"
    }

    public var place: String
    /// The quantities that are told.
    public var told: Set<Quantity>

    /// Reads a line of the form of kind `premises`.
    init(_ line: FiledLine) {
        place = line.line.subject
        told = Set(Quantity.allCases.filter { !line[$0.rawValue].isEmpty })
    }
}
