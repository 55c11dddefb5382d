import Products

/// A line of a tariff schedule: a code with its description, and a cell for each column.
public struct TariffLine: Hashable, Sendable {
    public var code: HSCode
    /// As published, with the dashes that tell how deep the line stands; empty where the schedule prints none.
    public var description: String
    /// One for each column of the schedule, in its order.
    public var cells: [TariffCell]
    /// The line of the file.
    public var row: Int

    public init(code: HSCode, description: String, cells: [TariffCell], row: Int) {
        self.code = code
        self.description = description
        self.cells = cells
        self.row = row
    }

    /// How deep the line stands below its heading: the number of dashes.
    public var depth: Int {
        description.utf8.prefix { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }.count { $0 == UInt8(ascii: "-") }
    }

    /// The description without its dashes.
    public var title: String {
        String(decoding: description.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }, as: UTF8.self)
    }
}
