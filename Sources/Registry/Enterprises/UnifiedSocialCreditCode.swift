/// Why a text is not a unified social credit code.
public enum CreditCodeError: Error, Hashable, Sendable {
    /// Not 18 characters long.
    case length(Int)
    /// A character outside the 31 of the standard (no I, O, S, V, Z).
    case character(Character, offset: Int)
    /// The last character does not follow from the others.
    case checkCharacter(expected: Character, found: Character)
}

/// The 18-character identity of a legal person in China, with its check character (GB 32100-2015).
public struct UnifiedSocialCreditCode: Hashable, Sendable, CustomStringConvertible {
    /// The characters of the standard; a character's value is its position.
    static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

    public let description: String

    /// Reads a code: 18 of the standard's characters, upper case, without spaces.
    public init(_ text: some StringProtocol) throws(CreditCodeError) {
        let characters = Array(text)
        guard characters.count == 18 else { throw .length(characters.count) }
        for (offset, character) in characters.enumerated() where !Self.alphabet.contains(character) {
            throw .character(character, offset: offset)
        }
        let expected = try Self.checkCharacter(of: characters.dropLast())
        guard characters[17] == expected else {
            throw .checkCharacter(expected: expected, found: characters[17])
        }
        self.description = String(text)
    }

    /// The check character that completes 17 characters: weights are the powers of 3 modulo 31.
    public static func checkCharacter(of characters: some Sequence<Character>) throws(CreditCodeError) -> Character {
        var sum = 0, weight = 1
        for (offset, character) in characters.enumerated() {
            guard let value = alphabet.firstIndex(of: character) else { throw .character(character, offset: offset) }
            sum += value * weight
            weight = weight * 3 % 31
        }
        return alphabet[(31 - sum % 31) % 31]
    }
}
