import Formats

extension JSONValue {
    /// An object of the members that have a value, in their order.
    static func members(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { key, value in value.map { Member(key, $0) } })
    }

    static func texts(_ texts: some Sequence<String>) -> JSONValue {
        .array(texts.map { .string($0) })
    }

    /// A text, or `null` where there is none.
    static func optional(_ text: String?) -> JSONValue {
        text.map { .string($0) } ?? .null
    }

    /// The members of this object followed by others.
    func adding(_ more: JSONValue) -> JSONValue {
        guard case .object(let members) = self, case .object(let others) = more else { return self }
        return .object(members + others)
    }
}

extension Console {
    /// Prints one value as JSON: spread over lines for one answer, on one line for one of many.
    func writeJSON(_ value: JSONValue, _ style: JSONWriter.Style = .pretty) {
        writeLine(JSONWriter.text(value, style))
    }
}
