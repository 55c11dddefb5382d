import Testing

/// One row of the table of bad inputs: what is handed in, and every line that its filer reads.
struct BadInput: Sendable, CustomTestStringConvertible {
    var name: String
    var file: String
    var bytes: [UInt8]
    /// How many lines can be filed nevertheless.
    var filed: Int
    /// The full messages, in English.
    var messages: [String]

    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8], file: String = "output-2024-07.csv", filed: Int = 0, _ messages: String...) {
        (self.name, self.file, self.bytes, self.filed, self.messages) = (name, file, bytes, filed, messages)
    }

    init(_ name: String, _ text: String, file: String = "output-2024-07.csv", filed: Int = 0, _ messages: String...) {
        (self.name, self.file, self.bytes, self.filed, self.messages) = (name, file, Array(text.utf8), filed, messages)
    }

    /// A good header, one row with a cell of a further column, and a good row below.
    init(cell name: String, _ column: String, _ cell: String, _ message: String) {
        self.init(
            name, "enterprise,period,output_ytd,\(column)\nfab-1,2024-07,1,\(cell)\nfab-2,2024-07,2,\n", filed: 1,
            "output-2024-07.csv: row 2, \(column): \(message)")
    }

    /// The same for a JSON list.
    init(json name: String, _ text: String, filed: Int = 0, _ messages: String...) {
        (self.name, self.file, self.bytes) = (name, "output-2024-07.json", Array(text.utf8))
        (self.filed, self.messages) = (filed, messages.map { "output-2024-07.json: " + $0 })
    }
}
