/// How much of a byte sequence is UTF-8 (Unicode 15, table 3-7).
struct UTF8Census {
    /// The offset of the first byte that no well-formed sequence explains.
    private(set) var firstInvalid: Int?
    /// Well-formed sequences of two to four bytes.
    private(set) var validSequences = 0
    private(set) var invalidBytes = 0

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { count($0) }
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        count(bytes)
    }

    private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let length = Self.sequenceLength(bytes, at: index)
            if length > 0 {
                validSequences += 1
                index += length
            } else {
                firstInvalid = firstInvalid ?? index
                invalidBytes += 1
                index += 1
            }
        }
    }

    /// The length of the well-formed multi-byte sequence at an offset; 0 where there is none.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let (length, second): (Int, ClosedRange<UInt8>)
        switch bytes[index] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index + offset]) { return 0 }
        return length
    }
}
