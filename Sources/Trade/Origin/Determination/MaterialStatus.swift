/// How a material counts under an agreement, and why.
public enum MaterialStatus: UInt8, Hashable, Sendable, CaseIterable {
    /// Of the country of production.
    case local
    /// Has its own proof under the agreement, and originating materials of all Parties cumulate.
    case cumulated
    /// An intermediate product that meets its own rule: its non-originating materials are absorbed.
    case absorbed
    /// Of a country that is no Party.
    case ofNoParty
    /// Of unknown origin: counts as non-originating.
    case undetermined
    /// Of a Party, but without a proof under the agreement.
    case withoutProof
    /// An intermediate product that does not meet its own rule.
    case ruleNotMet
    /// An intermediate product of which it cannot be told.
    case ruleUnknown
    /// Has a proof, but no provision on cumulation is held.
    case cumulationNotHeld

    /// Whether it originates.
    public var originates: Truth {
        switch self {
        case .local, .cumulated, .absorbed: .met
        case .ofNoParty, .undetermined, .withoutProof, .ruleNotMet: .notMet
        case .ruleUnknown, .cumulationNotHeld: .unknown
        }
    }
}
