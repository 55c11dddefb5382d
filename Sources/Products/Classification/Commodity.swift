import Figures

/// A product with its commodity code.
public struct Commodity: Hashable, Sendable {
    public var id: String
    /// The HS 2022 code, with dots as printed: `8507.60`.
    public var code: String
    public var name: LocalizedText

    public init(id: String, code: String, name: LocalizedText) {
        self.id = id
        self.code = code
        self.name = name
    }

    /// Reads a line of the form of kind `products`.
    public init(_ line: FiledLine) {
        self.init(
            id: line.line.subject, code: line["code"],
            name: LocalizedText(en: line["name_en"], zh: line["name_zh"], vi: line["name_vi"]))
    }
}
