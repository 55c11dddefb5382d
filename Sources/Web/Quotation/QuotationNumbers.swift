import Figures

/// Where the numbers of a quotation lead.
enum QuotationNumbers {
    /// Each to a page of its own: the quotation is filed.
    case ownPages
    /// To their why further down: the quotation is a draft.
    case onPage

    func href(_ address: DerivationAddress, _ language: Language) -> String {
        switch self {
        case .ownPages: ValueLink.path(address, language)
        case .onPage: "#" + Self.anchor(address)
        }
    }

    func link(_ node: Derivation, in language: Language) -> ValueLink {
        ValueLink(
            text: node.text(in: language), href: href(node.address, language), value: node.value.decimalString(unit: node.unit) ?? "")
    }

    /// The why that holds a number of a draft: one for each scheme of a line, one for each number of the whole.
    static func anchor(_ address: DerivationAddress) -> String {
        let path = address.quotation?.path ?? []
        return "why-" + path.prefix(path.first == "line" ? 3 : 1).joined(separator: "-")
    }
}
