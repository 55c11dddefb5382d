/// How much of a byte sequence is GB18030, and how much of that is everyday Chinese.
struct GB18030Census {
    /// The offset of the first byte that belongs to no character.
    private(set) var firstInvalid: Int?
    private var common = 0
    private var rare = 0

    init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let length = Self.characterLength(bytes, at: index)
            guard length > 0 else {
                firstInvalid = index
                return
            }
            if length == 2, bytes[index] >= 0xA1, bytes[index] <= 0xF7, bytes[index + 1] >= 0xA1 {
                common += 1
            } else {
                rare += 1
            }
            index += length
        }
    }

    /// Whether at least half of the characters lie in the range of GB 2312. Text in a Western
    /// encoding may be formally decodable, but never is mostly such.
    var isMostlyCommon: Bool { common >= rare }

    private static func characterLength(_ bytes: [UInt8], at index: Int) -> Int {
        guard (0x81...0xFE).contains(bytes[index]), index + 1 < bytes.count else { return 0 }
        switch bytes[index + 1] {
        case 0x40...0x7E, 0x80...0xFE: return 2
        case 0x30...0x39:
            guard index + 3 < bytes.count, (0x81...0xFE).contains(bytes[index + 2]), (0x30...0x39).contains(bytes[index + 3])
            else { return 0 }
            return 4
        default: return 0
        }
    }
}
