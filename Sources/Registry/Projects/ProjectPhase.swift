import Figures

/// One phase of a project as it is told from a day on: where it stands, and what was planned then.
///
/// Plans have dates: an earlier plan stays in the history when a later one replaces it.
public struct ProjectPhase: Hashable, Sendable {
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case planned, signed
        case underConstruction = "under-construction"
        case inProduction = "in-production"
        case completed
        /// Built or begun, and standing still.
        case idle
        /// Work has stopped.
        case stopped
        case cancelled
    }

    public var project: String
    /// The phase's id within the project: `1`, `A`.
    public var phase: String
    public var name: LocalizedText
    public var owner: String
    public var seat: Seat
    public var kind: String
    public var status: Status
    /// The planned total as it stood in the document, in the unit of its form; empty where none was told.
    public var plannedTotal: String
    public var plannedStart: Day?
    public var plannedCompletion: Day?

    /// Reads a line of the form of kind `projects`; `nil` where a required part is missing.
    init?(_ line: FiledLine) {
        guard let status = Status(rawValue: line["status"]), let seat = Seat(line) else { return nil }
        self.project = line.line.subject
        self.phase = line["phase"]
        self.name = LocalizedText(en: line["name_en"], zh: line["name_zh"], vi: line["name_vi"])
        self.owner = line["owner"]
        self.seat = seat
        self.kind = line["kind"]
        self.status = status
        self.plannedTotal = line["planned_total"]
        self.plannedStart = Day(line["planned_start"])
        self.plannedCompletion = Day(line["planned_completion"])
    }
}
