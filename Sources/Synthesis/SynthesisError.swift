import Figures

/// Why no records can be generated for these controls, places and options.
public enum SynthesisError: Error, Hashable, Sendable {
    /// A control names a place that is not known, or whose kind does not suit it.
    case unknownPlace(String)
    /// A control names a group that is not known.
    case unknownGroup(String)
    /// No class of the kind needed is known: of a group, or for projects of a kind.
    case noClasses(String)
    /// No park is known, or none belongs to the programme.
    case noParks
    /// Fewer enterprises than the controls need.
    case tooFewEnterprises(least: Int)
    /// A month of the controls lies outside the months generated.
    case monthNotGenerated(YearMonth)
    /// An exact target is not a whole number of the unit in which it is filed.
    case targetNotWhole(String)
    /// What is left of a target for the free records is not positive, or nobody is there to carry it.
    case unreachable(String)
}
