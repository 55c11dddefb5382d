/// A place in a text that is read byte by byte.
struct ByteCursor {
    let bytes: [UInt8]
    private(set) var position = 0

    init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { position == bytes.count }
    var next: UInt8? { isAtEnd ? nil : bytes[position] }

    /// The number of characters before this place: columns count what a reader sees, not bytes.
    var column: Int { Self.column(of: position, in: bytes) }

    static func column(of position: Int, in bytes: [UInt8]) -> Int {
        String(decoding: bytes[..<position], as: UTF8.self).count
    }

    mutating func passSpaces() {
        while next == UInt8(ascii: " ") { position += 1 }
    }

    /// Passes a text if it stands here.
    @discardableResult
    mutating func pass(_ text: StaticString) -> Bool {
        let isHere = text.withUTF8Buffer { wanted in bytes[position...].starts(with: wanted) }
        if isHere { position += text.utf8CodeUnitCount }
        return isHere
    }

    mutating func advance() { position += 1 }

    mutating func back(to position: Int) { self.position = position }

    /// Passes the bytes of a kind, and returns them as a text.
    mutating func take(while belongs: (UInt8) -> Bool) -> String {
        let start = position
        while let byte = next, belongs(byte) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }
}

extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
    var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
