/// Why a text is no unified social credit code.
enum CreditCodeFault: Error, Hashable, Sendable {
    case length
    case character(Character)
    case check(expected: Character)
}

/// The check of unified social credit codes (GB 32100-2015): 17 characters and a check character
/// modulo 31 with the weights 3ⁿ.
enum CreditCode {
    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

    static func check(_ text: String) throws(CreditCodeFault) {
        guard text.count == 18 else { throw .length }
        var sum = 0, weight = 1
        for character in text.dropLast() {
            guard let value = alphabet.firstIndex(of: character) else { throw .character(character) }
            sum += value * weight
            weight = weight * 3 % 31
        }
        let expected = alphabet[(31 - sum % 31) % 31]
        guard let last = text.last, alphabet.contains(last) else { throw .character(text.last ?? " ") }
        guard last == expected else { throw .check(expected: expected) }
    }
}
