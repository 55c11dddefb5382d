import Registry

/// Credit codes that are valid in form and belong to nobody.
///
/// The region is 000000, which no registration authority has, and the organisation part begins
/// with `DEM`; its own check character (GB 11714) and that of the whole (GB 32100) are right, so
/// that the codes pass every check of form.
enum SyntheticCreditCode {
    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

    /// The code of a numbered enterprise; `nil` beyond 31⁵ of them.
    static func code(_ number: Int) -> String? {
        guard (0..<28_629_151).contains(number) else { return nil }
        var digits: [Character] = []
        var rest = number
        for _ in 0..<5 {
            digits.append(alphabet[rest % 31])
            rest /= 31
        }
        let organisation = Array("DEM") + digits.reversed()
        let body = Array("91000000") + organisation + [organisationCheck(organisation)]
        guard let check = try? UnifiedSocialCreditCode.checkCharacter(of: body) else { return nil }
        return String(body + [check])
    }

    /// The check character of an eight-character organisation code (GB 11714-1997).
    private static func organisationCheck(_ characters: [Character]) -> Character {
        let weights = [3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(characters, weights).reduce(0) { $0 + ($1.0.organisationValue * $1.1) }
        let check = 11 - sum % 11
        return check == 10 ? "X" : check == 11 ? "0" : Character(String(check))
    }
}

extension Character {
    /// 0–9 for digits, 10–35 for capital letters.
    fileprivate var organisationValue: Int {
        guard let ascii = asciiValue else { return 0 }
        return ascii < 65 ? Int(ascii) - 48 : Int(ascii) - 55
    }
}
