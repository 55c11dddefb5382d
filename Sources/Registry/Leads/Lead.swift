import Figures

/// What an investment officer knows of an enterprise that may take up a step of an industrial chain, from a day on.
public struct Lead: Hashable, Sendable {
    public enum Stage: String, Hashable, Sendable, CaseIterable {
        case contacted, visiting, signed, landed
        /// It came to nothing.
        case dropped
    }

    public var id: String
    /// Its name; it need not be registered.
    public var enterprise: String
    public var chain: String
    /// The good that it would make.
    public var step: String
    public var district: String
    public var park: String?
    public var area: String?
    public var stage: Stage
    /// The contract and the project that it became, where they are told.
    public var contract: String?
    public var project: String?
    public var note: String
    /// Who says so.
    public var source: String

    /// Reads a line of the form of kind `leads`; `nil` where a required part is missing.
    init?(_ line: FiledLine) {
        guard let stage = Stage(rawValue: line["stage"]), !line["district"].isEmpty else { return nil }
        func told(_ field: String) -> String? { line[field].isEmpty ? nil : line[field] }
        (id, enterprise, chain, step) = (line.line.subject, line["enterprise"], line["chain"], line["step"])
        (district, park, area, self.stage) = (line["district"], told("park"), told("area"), stage)
        (contract, project, note, source) = (told("contract"), told("project"), line["note"], line["source"])
    }

    /// Where it would settle: the park, else the district.
    public var place: String { park ?? district }
}
