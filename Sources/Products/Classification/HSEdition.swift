/// An edition of the Harmonized System. Codes change between editions: a rule or rate holds for a code of its own edition only.
public enum HSEdition: String, Hashable, Sendable, CaseIterable, Comparable {
    case hs2012, hs2017, hs2022

    /// The year from whose first day it is in force.
    public var year: Int {
        switch self {
        case .hs2012: 2012
        case .hs2017: 2017
        case .hs2022: 2022
        }
    }

    public static func < (left: HSEdition, right: HSEdition) -> Bool { left.year < right.year }
}
