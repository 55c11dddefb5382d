/// A byte form in which different values never look the same: a whole number is eight bytes, the
/// most significant first; a text is the number of its UTF-8 bytes, then they; a list is the number
/// of its texts, then they.
struct CanonicalBytes {
    var storage: [UInt8] = []

    mutating func append(_ number: Int64) {
        withUnsafeBytes(of: number.bigEndian) { storage.append(contentsOf: $0) }
    }

    mutating func append(_ text: String) {
        append(Int64(text.utf8.count))
        storage.append(contentsOf: text.utf8)
    }

    mutating func append(_ texts: [String]) {
        append(Int64(texts.count))
        for text in texts { append(text) }
    }
}
