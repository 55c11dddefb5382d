import Formats

extension Console {
    /// Prints one value as JSON: spread over lines for one answer, on one line for one of many.
    func writeJSON(_ value: JSONValue, _ style: JSONWriter.Style = .pretty) {
        writeLine(JSONWriter.text(value, style))
    }
}
