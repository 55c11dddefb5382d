/// Writes JSON: keys in the order in which they stand, numbers as their literals.
public enum JSONWriter {
    public enum Style: Hashable, Sendable {
        /// On one line, without spaces.
        case compact
        /// One member or element a line, indented by two; empty ones stay closed.
        case pretty
    }

    public static func text(_ value: JSONValue, _ style: Style = .compact) -> String {
        var text = ""
        append(value, to: &text, style, depth: 0)
        return text
    }

    private static func append(_ value: JSONValue, to text: inout String, _ style: Style, depth: Int) {
        switch value {
        case .null: text += "null"
        case .boolean(let isTrue): text += isTrue ? "true" : "false"
        case .number(let literal): text += literal
        case .string(let string): appendQuoted(string, to: &text)
        case .array(let elements):
            enclose(elements, "[", "]", in: &text, style, depth) { element, text in
                append(element, to: &text, style, depth: depth + 1)
            }
        case .object(let members):
            enclose(members, "{", "}", in: &text, style, depth) { member, text in
                appendQuoted(member.key, to: &text)
                text += style == .pretty ? ": " : ":"
                append(member.value, to: &text, style, depth: depth + 1)
            }
        }
    }

    private static func enclose<Part>(
        _ parts: [Part], _ open: String, _ close: String, in text: inout String, _ style: Style, _ depth: Int,
        appending: (Part, inout String) -> Void
    ) {
        text += open
        for (index, part) in parts.enumerated() {
            if index > 0 { text += "," }
            if style == .pretty { text += "\n" + String(repeating: "  ", count: depth + 1) }
            appending(part, &text)
        }
        if style == .pretty, !parts.isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
        text += close
    }

    private static func appendQuoted(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            // The last two end a line in JavaScript, where JSON may be pasted.
            case _ where scalar.value < 0x20, "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
