/// A currency by its ISO 4217 code.
public struct Currency: Hashable, Sendable, CustomStringConvertible {
    public let code: String

    /// A code of ISO 4217 in capital letters, or `nil`.
    public init?(_ code: String) {
        guard Self.known.contains(code) else { return nil }
        self.code = code
    }

    private init(known code: String) { self.code = code }

    public static let yuan = Currency(known: "CNY")
    public static let dong = Currency(known: "VND")
    public static let usDollar = Currency(known: "USD")

    public var description: String { code }
}
