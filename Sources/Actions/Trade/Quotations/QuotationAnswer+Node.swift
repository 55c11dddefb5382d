import Figures
import Trade

extension QuotationAnswer {
    /// The number at an address, with its why: of the quotation, or a saving of what would be cheaper.
    public func node(at address: QuotationAddress) -> Derivation? {
        let wanted = DerivationAddress.quotation(address)
        return quotation.node(at: address)
            ?? improvements.lazy.flatMap { $0.schemes.map(\.saving) + $0.relocations.map(\.saving) }.first { $0.address == wanted }
    }
}
