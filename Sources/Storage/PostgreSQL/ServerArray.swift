/// A column of values in the text that PostgreSQL reads as an array.
struct ServerArray {
    private var elements = ""
    /// The type of the elements, as those that are no nulls tell it.
    private(set) var type = "text"

    init(_ values: some Sequence<StoredValue>) {
        for value in values { append(value) }
    }

    var text: String { "{\(elements)}" }

    private mutating func append(_ value: StoredValue) {
        if !elements.isEmpty { elements += "," }
        switch value {
        case .none: elements += "NULL"
        case .number(let number):
            type = "bigint"
            elements += String(number)
        case .text(let text):
            elements += "\""
            if text.utf8.contains(where: Self.isEscaped) {
                for scalar in text.unicodeScalars {
                    if scalar == "\"" || scalar == "\\" { elements.unicodeScalars.append("\\") }
                    elements.unicodeScalars.append(scalar)
                }
            } else {
                elements += text
            }
            elements += "\""
        }
    }

    private static func isEscaped(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") }
}
