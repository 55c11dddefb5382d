/// How much one import, request or answer may take; each is a setting of the zone.
public enum ZoneLimit: String, CaseIterable, Hashable, Sendable {
    /// The largest file that is imported.
    case fileSize = "file_size"
    /// The most rows of an imported file: lines of text, or rows of a sheet.
    case rowsPerFile = "rows_per_file"
    /// The memory that a process may take up while it imports.
    case importMemory = "import_memory"
    /// The largest part of a workbook, unpacked, that is held in memory; its sheets are read piece by piece.
    case workbookMemory = "workbook_memory"
    /// The largest body of a request to the server.
    case requestSize = "request_size"
    /// The most rows of one table or list of an answer.
    case answerRows = "answer_rows"
    /// How long one request may be worked on.
    case requestTime = "request_time"
    /// How many answers are worked out at a time; others wait.
    case concurrentAnswers = "concurrent_answers"
    /// How long a writer waits for another.
    case writerPatience = "writer_patience"

    /// What it counts.
    public enum Quantity: Hashable, Sendable {
        case bytes, count, seconds
    }

    public var quantity: Quantity {
        switch self {
        case .fileSize, .importMemory, .workbookMemory, .requestSize: .bytes
        case .rowsPerFile, .answerRows, .concurrentAnswers: .count
        case .requestTime, .writerPatience: .seconds
        }
    }

    /// What holds where nothing else is set.
    public var standard: Int {
        switch self {
        case .fileSize: 4 << 30
        case .rowsPerFile: 20_000_000
        case .importMemory: 8 << 30
        case .workbookMemory: 256 << 20
        case .requestSize: 1 << 20
        case .answerRows: 200_000
        case .requestTime: 60
        case .concurrentAnswers: 16
        case .writerPatience: 20
        }
    }

    /// The value that a text says: `200 MB`, `2 GiB`, `90 s`, `5000`; `nil` where it says none from 1 on.
    public func value(of text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }
        guard let number = Int(digits), number > 0, let factor = factor(of: String(unit)) else { return nil }
        let (value, isTooLarge) = number.multipliedReportingOverflow(by: factor)
        return isTooLarge ? nil : value
    }

    private func factor(of unit: String) -> Int? {
        switch (quantity, unit) {
        case (_, ""), (.bytes, "B"), (.seconds, "s"): 1
        case (.bytes, "kB"), (.bytes, "KB"): 1_000
        case (.bytes, "MB"): 1_000_000
        case (.bytes, "GB"): 1_000_000_000
        case (.bytes, "KiB"): 1 << 10
        case (.bytes, "MiB"): 1 << 20
        case (.bytes, "GiB"): 1 << 30
        case (.seconds, "min"): 60
        default: nil
        }
    }
}
