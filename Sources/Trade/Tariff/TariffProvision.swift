/// A provision of the tariff's own notes that sets the rate in place of a figure.
public struct TariffProvision: Hashable, Sendable {
    /// The lettered points within the clause: `b.5.3`, `b.5.4`; often none.
    public var points: [String]
    /// The numbered clause: `1.1`.
    public var clause: String
    /// The chapter whose notes hold it.
    public var chapter: String

    public init(points: [String] = [], clause: String, chapter: String) {
        self.points = points
        self.clause = clause
        self.chapter = chapter
    }
}
