import Figures

/// An enterprise as the directory tells it from a day on.
public struct Enterprise: Hashable, Sendable {
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case active, closed
        /// Taken over: its successor reports for it from then on.
        case merged
    }

    /// The unified social credit code, or the id under which a documented enterprise is kept.
    public var id: String
    public var name: LocalizedText
    public var seat: Seat
    /// Above designated size: annual main-business revenue of at least 20 million yuan.
    public var isAboveDesignatedSize: Bool
    public var status: Status
    /// The enterprise that it was merged into.
    public var successor: String?

    /// Reads a line of the form of kind `enterprises`; `nil` where a required part is missing.
    init?(_ line: FiledLine) {
        guard let status = Status(rawValue: line["status"]), let seat = Seat(line) else { return nil }
        self.id = line.line.subject
        self.name = LocalizedText(en: line["name_en"], zh: line["name_zh"], vi: line["name_vi"])
        self.seat = seat
        self.isAboveDesignatedSize = line["designated_size"] == "yes"
        self.status = status
        self.successor = line["successor"].isEmpty ? nil : line["successor"]
    }
}
