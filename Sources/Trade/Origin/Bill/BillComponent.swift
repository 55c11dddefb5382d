import Figures
import Products

/// A material, an intermediate product or the product itself.
public struct BillComponent: Hashable, Sendable {
    /// Where it comes from.
    public enum Supply: Hashable, Sendable {
        /// Bought; its country of origin, or `nil` where it is not known.
        case bought(origin: CountryCode?)
        case made(Production)
    }

    public var name: String
    /// At least six digits; fewer where no more is known, `nil` where nothing is.
    public var code: HSCode?
    public var supply: Supply
    /// Its own proofs of origin.
    public var proofs: [OriginProof]
    /// Whether the supplier declared in writing that it originates in the country it was bought in.
    public var hasSupplierDeclaration: Bool

    public init(
        name: String, code: HSCode?, supply: Supply, proofs: [OriginProof] = [], hasSupplierDeclaration: Bool = false
    ) {
        self.name = name
        self.code = code
        self.supply = supply
        self.proofs = proofs
        self.hasSupplierDeclaration = hasSupplierDeclaration
    }

    /// Its making; `nil` for what is bought.
    public var production: Production? {
        if case .made(let production) = supply { production } else { nil }
    }
}
