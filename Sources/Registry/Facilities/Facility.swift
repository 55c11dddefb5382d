import Figures

/// A metered facility, such as a turbine, as it stands from a day on.
public struct Facility: Hashable, Sendable {
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case planned, running
        case outOfService = "out-of-service"
    }

    public var id: String
    public var name: LocalizedText
    public var seat: Seat
    /// The rated capacity as it stood in the document.
    public var capacity: String
    public var status: Status

    /// Reads a line of the form of kind `facilities`; `nil` where a required part is missing.
    init?(_ line: FiledLine) {
        guard let status = Status(rawValue: line["status"]), let seat = Seat(line) else { return nil }
        self.id = line.line.subject
        self.name = LocalizedText(en: line["name_en"], zh: line["name_zh"], vi: line["name_vi"])
        self.seat = seat
        self.capacity = line["capacity"]
        self.status = status
    }
}
