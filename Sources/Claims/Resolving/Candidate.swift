import Figures

/// An address that a figure of a text may mean, with the words that say so.
public struct Candidate: Hashable, Sendable {
    public var address: FigureAddress
    public var indicator: Words
    /// `nil` where the place was carried over from another sentence.
    public var place: Words?
    public var group: Words?
    /// Whether the text says the period itself; else it follows from the publication day.
    public var isPeriodPrinted: Bool
}

/// What the words of a figure come to.
public struct Resolution: Hashable, Sendable {
    /// Several where the words allow several.
    public var candidates: [Candidate]
    /// Set where there is none.
    public var failure: ResolutionFailure?

    static func failed(_ failure: ResolutionFailure) -> Resolution {
        Resolution(candidates: [], failure: failure)
    }
}
