/// A proof that a material originates under an agreement: a certificate or a declaration.
public struct OriginProof: Hashable, Sendable {
    /// The identifier of the agreement it was issued under. It proves nothing under another.
    public var agreement: String
    public var reference: String

    public init(agreement: String, reference: String) {
        (self.agreement, self.reference) = (agreement, reference)
    }
}
