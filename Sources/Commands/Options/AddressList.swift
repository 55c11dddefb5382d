import Figures

/// Addresses as they were typed, all read before the first is answered.
struct AddressList {
    let addresses: [FigureAddress]

    /// - Throws: `FigureAddressError`, or ``CommandError/wordsForAddress(_:)`` for words that are
    ///   no address at all.
    init(_ texts: [String]) throws {
        if !texts.contains(where: { $0.contains("/") }) { throw CommandError.wordsForAddress(texts.joined(separator: " ")) }
        addresses = try texts.map { try FigureAddress(parsing: $0) }
    }
}
