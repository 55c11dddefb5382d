import Figures

/// By what candidates for a step of a chain are compared. Of each, more is better, and each counts once.
public enum CandidateCriterion: String, Hashable, Sendable, CaseIterable {
    /// How near the place is to the step's industry, by what it is specialised in.
    case density
    /// Capacities within reach that make what the step takes, or take what it makes.
    case neighbours
    /// Inputs of the step of which more is made within reach than is needed there.
    case spareInputs = "spare-inputs"
    /// What is needed of the good within reach beyond what is made there.
    case unmetNeed = "unmet-need"
    case land
    case power
    /// How near the enterprise's industry is to the step's.
    case proximity
    /// What the enterprise makes.
    case output

    /// By what places are compared.
    public static let ofPlaces: [CandidateCriterion] = [.density, .neighbours, .spareInputs, .unmetNeed, .land, .power]
    /// By what enterprises are compared.
    public static let ofEnterprises: [CandidateCriterion] = [.proximity, .neighbours, .output]
}
