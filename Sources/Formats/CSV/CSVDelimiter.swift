/// What separates the fields of a file: a comma, or what its header says.
public enum CSVDelimiter: UInt8, Hashable, Sendable, CaseIterable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09

    /// The delimiter that occurs most often in the first line that is not blank, outside quotation marks.
    static func ofHeader(_ bytes: ArraySlice<UInt8>, limit: Int = 65_536) -> CSVDelimiter {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes.prefix(limit).drop(while: \.isLineEnd) {
            if byte == 0x22 {
                isQuoted.toggle()
            } else if !isQuoted {
                if byte == 0x0A || byte == 0x0D { break }
                if CSVDelimiter(rawValue: byte) != nil { counts[byte, default: 0] += 1 }
            }
        }
        let best = allCases.max { counts[$0.rawValue, default: 0] < counts[$1.rawValue, default: 0] }
        return counts.isEmpty ? .comma : best ?? .comma
    }
}
