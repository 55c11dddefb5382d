/// Why a text is not a list of signed heads, or cannot become one.
public enum SignedHeadsError: Error, Hashable, Sendable {
    /// The text does not begin as signed heads do.
    case notSignedHeads
    /// A line, counted from 1, is not what belongs there.
    case unexpected(line: Int, text: String)
    /// The last line or its line break is absent.
    case cutShort
    /// Something stands after the signature.
    case overlong
    /// The lines of the chains are not in the order of their keys, or a key stands twice.
    case outOfOrder(line: Int)
    /// A zone or key that is empty or holds a blank, or a head that is none.
    case unwritable(String)
}
