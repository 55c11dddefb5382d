import Figures
import Products

/// A provision of an agreement that either is held or is not: cumulation, minimal operations, direct consignment.
public struct Provision: Hashable, Sendable {
    public var article: String
    public var source: String

    public init(article: String, source: String) {
        (self.article, self.source) = (article, source)
    }
}

/// The tolerance of a change of classification: materials that do not change may be this share of FOB.
public struct DeMinimis: Hashable, Sendable {
    public var percent: ExactDecimal
    /// The chapters where the share may be of weight instead.
    public var weightChapters: ClosedRange<Int>?
    public var provision: Provision

    public init(percent: ExactDecimal, weightChapters: ClosedRange<Int>?, provision: Provision) {
        (self.percent, self.weightChapters, self.provision) = (percent, weightChapters, provision)
    }
}

/// What a proof of origin under an agreement has to be.
public struct ProofTerms: Hashable, Sendable {
    /// `certificate`, `approved-exporter-declaration`, `form-e`.
    public var kinds: [String]
    public var allowsBackToBack: Bool
    /// Years from issue; `nil` where it is not held.
    public var validYears: Int?
    /// The box to tick where another country invoices; `nil` where nothing is asked.
    public var thirdPartyInvoiceBox: Int?
    public var provision: Provision

    public init(kinds: [String], allowsBackToBack: Bool, validYears: Int?, thirdPartyInvoiceBox: Int?, provision: Provision) {
        self.kinds = kinds
        self.allowsBackToBack = allowsBackToBack
        self.validYears = validYears
        self.thirdPartyInvoiceBox = thirdPartyInvoiceBox
        self.provision = provision
    }
}

/// The consignment value up to which no proof is asked.
public struct Waiver: Hashable, Sendable {
    public var limit: Money
    /// The importing Parties of which it is held; empty for all.
    public var importers: [CountryCode]
    public var provision: Provision

    public init(limit: Money, importers: [CountryCode], provision: Provision) {
        (self.limit, self.importers, self.provision) = (limit, importers, provision)
    }
}

/// The rule of goods that an importing Party lists apart: the exporter's origin only with this share of value.
public struct TariffDifferential: Hashable, Sendable {
    public var percent: ExactDecimal
    /// That the importer may claim the highest rate of the Parties instead; `nil` where it is not held.
    public var highestRate: Provision?
    public var provision: Provision

    public init(percent: ExactDecimal, highestRate: Provision? = nil, provision: Provision) {
        (self.percent, self.highestRate, self.provision) = (percent, highestRate, provision)
    }
}
