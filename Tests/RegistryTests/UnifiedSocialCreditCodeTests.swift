import Figures
import Registry
import Testing

@Suite("Unified social credit codes")
struct UnifiedSocialCreditCodeTests {
    /// The standard's characters in the standard's order, written out anew.
    static let letters = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

    /// All 18 characters weigh 3⁰, 3¹, … and the last 1; the sum is a multiple of 31. Computed from
    /// the right by Horner's rule, without the table of weights.
    static func isBalanced(_ code: String) -> Bool {
        let values = code.map { letters.firstIndex(of: $0)! }
        return (values.dropLast().reversed().reduce(0) { ($0 * 3 + $1) % 31 } + values[17]) % 31 == 0
    }

    @Test("Codes that are in use are accepted", arguments: [
        "91350100M000100Y43", "91440300708461136T", "91440300192317458F", "914403001922038216", "91330100799655058B",
    ])
    func valid(_ code: String) throws {
        #expect(Self.isBalanced(code))
        #expect(try UnifiedSocialCreditCode(code).description == code)
    }

    @Test("Every character may stand for the check character")
    func everyCheckCharacter() throws {
        var seen: Set<Character> = []
        for number in 0..<200 {
            let body = "9145" + String(100_000 + number * 7) + "MA5K" + String(100 + number)
            let code = body + String(try UnifiedSocialCreditCode.checkCharacter(of: body))
            #expect(Self.isBalanced(code))
            #expect(throws: Never.self) { try UnifiedSocialCreditCode(code) }
            seen.insert(code.last!)
        }
        #expect(seen.count == 31)
    }

    @Test("One wrong character is always found, and so are two neighbours swapped")
    func oneSlip() throws {
        let code = Array("91350100M000100Y43")
        for index in 0..<18 {
            for letter in Self.letters where letter != code[index] {
                var slipped = code
                slipped[index] = letter
                #expect(throws: CreditCodeError.self) { try UnifiedSocialCreditCode(String(slipped)) }
            }
            guard index < 16, code[index] != code[index + 1] else { continue }
            var swapped = code
            swapped.swapAt(index, index + 1)
            #expect(throws: CreditCodeError.self) { try UnifiedSocialCreditCode(String(swapped)) }
        }
    }

    @Test("Each refusal says why", arguments: [
        ("", CreditCodeError.length(0)),
        ("91350100M000100Y4", .length(17)),
        ("91350100M000100Y433", .length(19)),
        (" 91350100M000100Y4", .character(" ", offset: 0)),
        ("91350100I000100Y43", .character("I", offset: 8)),
        ("91350100O000100Y43", .character("O", offset: 8)),
        ("91350100S000100Y43", .character("S", offset: 8)),
        ("91350100V000100Y43", .character("V", offset: 8)),
        ("91350100Z000100Y43", .character("Z", offset: 8)),
        ("91350100m000100Y43", .character("m", offset: 8)),
        ("９1350100M000100Y43", .character("９", offset: 0)),
        ("91350100M000100Y44", .checkCharacter(expected: "3", found: "4")),
    ])
    func refused(_ code: String, _ error: CreditCodeError) {
        #expect(throws: error) { try UnifiedSocialCreditCode(code) }
    }
}
