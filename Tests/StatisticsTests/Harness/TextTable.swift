/// A table written as text: the first line names the fields, spaces around commas do not count.
struct TextTable {
    let fields: [String]
    let rows: [[String]]

    init(_ text: String) {
        let lines = text.split(separator: "\n").map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
        }
        precondition(lines.allSatisfy { $0.count == lines[0].count }, "every row has the fields of the first")
        self.fields = lines[0]
        self.rows = Array(lines.dropFirst())
    }
}
