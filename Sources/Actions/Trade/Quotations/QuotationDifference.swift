import Formats

/// Compares two answers by the values of their numbers.
enum QuotationDifference {
    /// The addresses of numbers whose values differ, or that only one answer has; in order. Where all agree, only words
    /// differ, and the quotation’s own address stands for them.
    static func addresses(_ left: String, _ right: String) throws -> [String] {
        let (first, second) = (try values(left), try values(right))
        let differing = Set(first.keys).union(second.keys).filter { first[$0] != second[$0] }.sorted()
        return differing.isEmpty ? ["quotation"] : differing
    }

    private static func values(_ text: String) throws -> [String: String] {
        var values: [String: String] = [:]
        func walk(_ value: JSONValue) {
            switch value {
            case .object(let members):
                if case .string(let address)? = members.first(where: { $0.key == "address" })?.value,
                    let number = members.first(where: { $0.key == "value" })?.value
                {
                    values[address] = JSONWriter.text(number)
                }
                for member in members { walk(member.value) }
            case .array(let elements): elements.forEach(walk)
            default: break
            }
        }
        walk(try JSONReader.read(Array(text.utf8)))
        return values
    }
}
