import Figures
import Products

/// A trade agreement's origin law, as far as it is held. What is `nil` is not held: an answer that would rest on it
/// needs review.
public struct Agreement: Hashable, Sendable {
    /// Its identifier: `acfta`, `rcep`, `atiga`.
    public var id: String
    public var name: LocalizedText
    public var parties: [CountryCode]
    public var source: String
    /// Whether `WO` and `PE` confer origin whatever the product rule.
    public var criteria: [RuleExpression]
    public var generalRules: [GeneralRule]
    public var productRules: [ProductRule]
    /// Codes whose rule exists but could not be verified.
    public var unverifiedCodes: [HSCode]
    public var deMinimis: DeMinimis?
    public var cumulation: Provision?
    public var minimalOperations: Provision?
    public var directConsignment: Provision?
    public var proof: ProofTerms?
    public var waiver: Waiver?
    public var tariffDifferential: TariffDifferential?

    public init(
        id: String, name: LocalizedText, parties: [CountryCode], source: String, criteria: [RuleExpression] = [],
        generalRules: [GeneralRule] = [], productRules: [ProductRule] = [], unverifiedCodes: [HSCode] = [],
        deMinimis: DeMinimis? = nil, cumulation: Provision? = nil, minimalOperations: Provision? = nil,
        directConsignment: Provision? = nil, proof: ProofTerms? = nil, waiver: Waiver? = nil,
        tariffDifferential: TariffDifferential? = nil
    ) {
        self.id = id
        self.name = name
        self.parties = parties
        self.source = source
        self.criteria = criteria
        self.generalRules = generalRules
        self.productRules = productRules
        self.unverifiedCodes = unverifiedCodes
        self.deMinimis = deMinimis
        self.cumulation = cumulation
        self.minimalOperations = minimalOperations
        self.directConsignment = directConsignment
        self.proof = proof
        self.waiver = waiver
        self.tariffDifferential = tariffDifferential
    }
}
