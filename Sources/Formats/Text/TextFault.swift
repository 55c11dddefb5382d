/// Why bytes cannot be read as text.
public enum TextFault: Error, Hashable, Sendable {
    /// A packed file, known by its first bytes: `Excel workbook`, `PDF document`.
    case notAText(kind: String)
    /// A zero byte on this line.
    case binary(line: Int)
    /// Neither UTF-8 nor consistently GB18030: the first such byte on this line, in hexadecimal.
    case undecodable(line: Int, byte: String)
}
