import Figures
import Products

/// Making the product in another country, and what a scheme would ask of it there.
public struct Relocation: Hashable, Sendable {
    public var country: CountryCode
    public var quote: SchemeQuote
    /// Less duty than under the scheme chosen now.
    public var saving: Derivation
}
