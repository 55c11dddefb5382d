import Figures

/// A number on a page: shown as the language writes it, and a link to its why.
struct ValueLink {
    let text: String
    /// The page that says why.
    let href: String
    /// The exact value for scripts and for those who check; empty where it is unknown.
    let value: String

    init(_ figure: Figure, in language: Language, style: FigureStyle = .habit) {
        text = figure.text(in: language, style: style)
        href = Self.path(figure.address, language)
        value = figure.value.decimalString(unit: figure.unit) ?? ""
    }

    init(_ node: Derivation, in language: Language) {
        text = node.text(in: language)
        href = Self.path(node.address, language)
        value = node.value.decimalString(unit: node.unit) ?? ""
    }

    /// - Parameter href: where the number is explained.
    init(text: String, href: String, value: String) {
        (self.text, self.href, self.value) = (text, href, value)
    }

    init(text: String, address: FigureAddress, value: String, in language: Language) {
        self.text = text
        self.value = value
        href = Self.path(address, language)
    }

    /// The permanent address of the page that says why.
    static func path(_ address: DerivationAddress, _ language: Language) -> String {
        switch address {
        case .figure(let figure): path(figure, language)
        case .quotation, .chain, .specialisation: "/\(language.rawValue)/" + QueryText.encoded(address.description)
        }
    }

    /// The permanent address of a figure's page.
    static func path(_ address: FigureAddress, _ language: Language) -> String {
        "/\(language.rawValue)/figure/" + QueryText.encoded(address.description)
    }
}
