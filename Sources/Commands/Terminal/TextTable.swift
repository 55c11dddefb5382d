/// A table that fits a terminal: numbers stand under each other, long words wrap, and where the
/// terminal is too narrow for columns each row becomes a small block of its own.
struct TextTable {
    enum Alignment: Hashable {
        case left
        /// For numbers.
        case right
    }

    /// Whether the cells of a column may be broken into lines where there is little room.
    enum Breaking: Hashable {
        case never
        case words
        /// Between what bounds a number and the number, where words have given way already.
        case quantity
    }

    struct Column {
        var title: String
        var alignment: Alignment
        var breaking: Breaking

        static func words(_ title: String) -> Column { Column(title: title, alignment: .left, breaking: .words) }
        static func number(_ title: String) -> Column { Column(title: title, alignment: .right, breaking: .never) }
        static func quantity(_ title: String) -> Column { Column(title: title, alignment: .right, breaking: .quantity) }
        static func mark(_ title: String) -> Column { Column(title: title, alignment: .left, breaking: .never) }
    }

    struct Row {
        var cells: [String]
        /// What stands below the row over its whole width: an address, a source.
        var notes: [String]
        /// Set apart from the rows above.
        var isTotal: Bool
        /// How far the first cell and the notes stand in: the level of a tree.
        var indent: Int

        init(_ cells: [String], notes: [String] = [], isTotal: Bool = false, indent: Int = 0) {
            self.cells = cells
            self.notes = notes
            self.isTotal = isTotal
            self.indent = indent
        }
    }

    var columns: [Column]
    var rows: [Row]
    /// Whether the head is shown.
    var hasHead = true

    static let gap = "  "
    /// How narrow a column of words becomes before quantities give way too.
    static let comfortable = 30
    /// How narrow a column of words may become, where its longest word leaves room, before rows turn into blocks.
    static let narrowest = 14

    func lines(width: Int) -> [String] {
        guard let widths = widths(fitting: width) else { return blocks(width: width) }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
        var lines: [String] = []
        if hasHead {
            lines += self.lines(of: columns.map(\.title), widths: widths, areTitles: true)
            lines.append(rule)
        }
        for (index, row) in rows.enumerated() {
            if row.isTotal, index > 0, !rows[index - 1].isTotal { lines.append(rule) }
            lines += self.lines(of: row.cells, widths: widths, indent: row.indent)
            lines += noteLines(row, width: width)
        }
        return lines
    }

    private func noteLines(_ row: Row, width: Int) -> [String] {
        let margin = String(repeating: " ", count: row.indent) + Self.gap
        return row.notes.flatMap { $0.wrapped(toColumns: width - margin.count).map { margin + $0 } }
    }

    private func lines(of cells: [String], widths: [Int], indent: Int = 0, areTitles: Bool = false) -> [String] {
        var wrapped = zip(cells, widths).map { $0.wrapped(toColumns: $1) }
        if indent > 0, let first = cells.first {
            wrapped[0] = first.wrapped(toColumns: widths[0] - indent).map { String(repeating: " ", count: indent) + $0 }
        }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { line in
            let texts = wrapped.enumerated().map { index, lines in
                // Titles stand on the rule below them, other cells begin together.
                let number = areTitles ? line - (height - lines.count) : line
                let text = lines.indices.contains(number) ? lines[number] : ""
                return columns[index].alignment == .left
                    ? text.padded(toColumns: widths[index]) : text.indented(toColumns: widths[index])
            }
            // What may not be broken has no-break spaces; a reader who copies it wants plain ones.
            return texts.joined(separator: Self.gap).withoutBlanksAtEnd.withPlainSpaces
        }
    }
}

extension TextTable {
    /// The widths of the columns; `nil` where they do not fit side by side.
    private func widths(fitting width: Int) -> [Int]? {
        let natural = columns.indices.map { column in
            let cells = rows.map { $0.cells[column].columns + (column == 0 ? $0.indent : 0) }.max() ?? 0
            let title = columns[column].breaking == .words ? columns[column].title.columns : columns[column].title.widestPiece
            return max(cells, hasHead ? title : 0)
        }
        let room = width - Self.gap.count * (columns.count - 1)
        let pieces = columns.indices.map { column in rows.map { $0.cells[column].widestPiece }.max() ?? 0 }
        let steps: [(Breaking, (Int) -> Int)] = [
            (.words, { _ in Self.comfortable }), (.quantity, { pieces[$0] }), (.words, { max(Self.narrowest, min(pieces[$0], Self.comfortable)) })
        ]
        var widths = natural
        for (breaking, narrowest) in steps {
            while widths.reduce(0, +) > room {
                let shrinkable = columns.indices.filter {
                    columns[$0].breaking == breaking && widths[$0] > narrowest($0) + ($0 == 0 ? deepest : 0)
                }
                guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
                widths[widest] -= 1
            }
        }
        return widths.reduce(0, +) > room ? nil : widths
    }

    /// How far the deepest row of a tree stands in: it keeps room for words too.
    private var deepest: Int { rows.map(\.indent).max() ?? 0 }

    /// Each row as a block: its first cell as the heading, the others with their titles.
    private func blocks(width: Int) -> [String] {
        rows.enumerated().flatMap { index, row -> [String] in
            var lines = index > 0 && row.indent == 0 ? [""] : []
            let margin = String(repeating: " ", count: row.indent)
            lines += row.cells[0].wrapped(toColumns: width - row.indent).map { margin + $0 }
            for (column, cell) in zip(columns, row.cells).dropFirst() where !cell.isEmpty {
                let text = column.title.isEmpty || !hasHead ? cell : "\(column.title): \(cell)"
                lines += text.wrapped(toColumns: width - row.indent - 2).map { margin + Self.gap + $0.withPlainSpaces }
            }
            return lines + noteLines(row, width: width)
        }
    }
}

extension String {
    fileprivate var withPlainSpaces: String { String(map { $0 == "\u{a0}" ? " " : $0 }) }

    /// Without blanks at its end.
    fileprivate var withoutBlanksAtEnd: String {
        var text = self[...]
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
