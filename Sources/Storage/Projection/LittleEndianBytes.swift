/// Bytes under way to a file of the projection.
struct LittleEndianBytes {
    private(set) var storage: [UInt8] = []

    mutating func reserve(_ more: Int) { storage.reserveCapacity(storage.count + more) }

    mutating func append(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.littleEndian) { storage.append(contentsOf: $0) }
    }

    mutating func append(_ bytes: [UInt8]) { storage += bytes }

    /// A text as the number of its UTF-8 bytes and they.
    mutating func append(_ text: String) {
        append(UInt32(text.utf8.count))
        storage.append(contentsOf: text.utf8)
    }

    mutating func append(_ texts: [String]) {
        append(UInt32(texts.count))
        for text in texts { append(text) }
    }
}

/// Reads what ``LittleEndianBytes`` wrote.
struct LittleEndianReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Throws: ``ProjectionFault`` past the end; so do all.
    mutating func number<Number: FixedWidthInteger>(_: Number.Type) throws(ProjectionFault) -> Number {
        let size = MemoryLayout<Number>.size
        guard position + size <= bytes.count else { throw ProjectionFault() }
        defer { position += size }
        return Number(littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: Number.self) })
    }

    /// A number that counts what follows, of which each takes at least so many bytes.
    mutating func count(each size: Int) throws(ProjectionFault) -> Int {
        let count = Int(try number(UInt32.self))
        guard count * size <= bytes.count - position else { throw ProjectionFault() }
        return count
    }

    mutating func text() throws(ProjectionFault) -> String {
        let count = try count(each: 1)
        defer { position += count }
        return String(decoding: bytes[position..<(position + count)], as: UTF8.self)
    }

    mutating func texts() throws(ProjectionFault) -> [String] {
        var texts: [String] = []
        for _ in 0..<(try count(each: 4)) { texts.append(try text()) }
        return texts
    }
}
