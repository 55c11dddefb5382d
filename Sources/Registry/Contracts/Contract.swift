import Figures

/// A contract with an investor as it stands from a day on.
public struct Contract: Hashable, Sendable {
    public enum Stage: String, Hashable, Sendable, CaseIterable {
        case proposed, signed
        /// The investor has begun: land, company, construction.
        case landed
        case cancelled
    }

    public var id: String
    public var party: String
    public var park: String
    /// The area of the zone that it counts for, where the register tells it.
    public var area: String?
    /// The project that it became.
    public var project: String?
    public var stage: Stage
    /// The contracted investment as it stood in the document.
    public var amount: String

    /// Reads a line of the form of kind `contracts`; `nil` where a required part is missing.
    init?(_ line: FiledLine) {
        guard let stage = Stage(rawValue: line["stage"]) else { return nil }
        self.id = line.line.subject
        self.party = line["party"]
        self.park = line["park"]
        self.area = line["area"].isEmpty ? nil : line["area"]
        self.project = line["project"].isEmpty ? nil : line["project"]
        self.stage = stage
        self.amount = line["amount"]
    }
}
