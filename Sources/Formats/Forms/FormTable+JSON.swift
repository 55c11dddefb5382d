import Statistics

extension FormTable {
    /// The items of a JSON list, or of JSON lines; `nil` where there is nothing at all.
    ///
    /// A text that is not JSON is refused as a whole, since it may have been cut off.
    init?(json bytes: [UInt8]) throws(FormProblem) {
        let items: [JSONValue]
        do throws(JSONFault) {
            guard let read = try Self.items(bytes) else { return nil }
            items = read
        } catch {
            throw FormProblem(
                row: 0, field: "", text: "",
                reason: .jsonSyntax(expected: error.expected, line: error.line, column: error.column))
        }
        var columns: [String: Int] = [:]
        var header: [String] = []
        for case .object(let members) in items {
            for member in members where columns[member.key] == nil {
                columns[member.key] = header.count
                header.append(member.key)
            }
        }
        let rows = items.enumerated().map { FormRow(item: $0.offset + 1, $0.element, columns) }
        self.init(header: header, headerRow: 0, rows: rows)
    }

    private static func items(_ bytes: [UInt8]) throws(JSONFault) -> [JSONValue]? {
        var reader = JSONReader(bytes)
        if reader.isAtEnd { return nil }
        var items: [JSONValue] = []
        while !reader.isAtEnd { items.append(try reader.nextValue()) }
        if items.count == 1, let elements = items[0].elements { return elements }
        return items
    }
}

extension FormRow {
    fileprivate init(item: Int, _ value: JSONValue, _ columns: [String: Int]) {
        self.init(row: item, texts: Array(repeating: "", count: columns.count))
        guard case .object(let members) = value else {
            fault = ("", value.text ?? "", .notAnObject)
            return
        }
        var seen: Set<String> = []
        for member in members {
            guard let column = columns[member.key] else { continue }
            if !seen.insert(member.key).inserted {
                fault = fault ?? (member.key, "", .duplicateKey)
                continue
            }
            switch member.value {
            case .null: break
            case .boolean(let isTrue): texts[column] = isTrue ? "yes" : "no"
            case .number(let text): texts[column] = text
            case .string(let text):
                texts[column] = text
                quoted.append(column)
            case .array, .object: fault = fault ?? (member.key, "", .nestedValue)
            }
        }
    }
}
