/// Builds a comma-separated file row by row.
struct TextColumns {
    private var bytes: [UInt8]
    private var isRowEmpty = true

    init(_ header: String, capacity: Int = 0) {
        bytes = Array(header.utf8)
        bytes.reserveCapacity(capacity)
        bytes.append(UInt8(ascii: "\n"))
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    private mutating func separate() {
        if !isRowEmpty { bytes.append(UInt8(ascii: ",")) }
        isRowEmpty = false
    }

    /// A text, quoted where the format needs it.
    mutating func add(_ text: String) {
        separate()
        let needsQuotes = text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") }
        guard needsQuotes else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func add(_ texts: [String]) {
        for text in texts { add(text) }
    }

    mutating func addEmpty() { separate() }

    /// A whole number of units of the last of `places` decimals: 1234 with 2 places is `12.34`.
    mutating func add(_ value: Int, places: Int = 0) {
        separate()
        var digits: [UInt8] = []
        var rest = value.magnitude
        repeat {
            digits.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0 || digits.count <= places
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        for (index, digit) in digits.enumerated().reversed() {
            bytes.append(digit)
            if places > 0, index == places { bytes.append(UInt8(ascii: ".")) }
        }
    }

    mutating func endRow() {
        bytes.append(UInt8(ascii: "\n"))
        isRowEmpty = true
    }
}
