import Products

/// A code that ended with an edition of the Harmonized System, and where its goods went.
public struct HSChange: Hashable, Sendable {
    public var code: HSCode
    public var last: HSEdition
    public var successors: [HSCode]
    /// The first edition of the successors.
    public var first: HSEdition
    public var source: String

    public init(code: HSCode, last: HSEdition, successors: [HSCode], first: HSEdition, source: String) {
        self.code = code
        self.last = last
        self.successors = successors
        self.first = first
        self.source = source
    }
}
