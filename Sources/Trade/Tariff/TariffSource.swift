import Figures

/// Where a schedule comes from, so that every rate can be traced to a document.
public struct TariffSource: Hashable, Sendable {
    /// The act that one scheme's rates rest on.
    public struct LegalBasis: Hashable, Sendable {
        public var scheme: TariffScheme
        public var act: String
        /// Whether the act was read, or only named by somebody else.
        public var isVerified: Bool

        public init(scheme: TariffScheme, act: String, isVerified: Bool) {
            self.scheme = scheme
            self.act = act
            self.isVerified = isVerified
        }
    }

    /// The file's name.
    public var file: String
    /// Who published it, and as what.
    public var publication: LocalizedText
    public var legalBasis: [LegalBasis]

    public init(file: String, publication: LocalizedText, legalBasis: [LegalBasis]) {
        self.file = file
        self.publication = publication
        self.legalBasis = legalBasis
    }

    /// The act behind a scheme, if one is known.
    public func basis(of scheme: TariffScheme) -> LegalBasis? { legalBasis.first { $0.scheme == scheme } }
}
