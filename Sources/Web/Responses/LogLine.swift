/// A text as one line of a log: whatever would end the line, steer a terminal or turn the direction of reading is written out.
enum LogLine {
    static func escaped(_ text: String) -> String {
        var line = ""
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
                line += "\\u{\(String(scalar.value, radix: 16))}"
            default:
                line += scalar == "\\" ? "\\\\" : String(scalar)
            }
        }
        return line
    }
}
