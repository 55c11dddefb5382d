/// A file of the projection that is not as it was written: it is made anew from the ledger, and nobody need
/// know why.
public struct ProjectionFault: Error, Hashable, Sendable {
    public init() {}
}
