import Figures
import Products
import Testing
import Trade

@testable import Formats

@Suite("Rule files are read row by row")
struct RuleFileTests {
    private static let good = """
        - agreement: rcep
          codes: ["8418.10"]
          rule: CTH or RVC40
          editions: [hs2022]
          article: Annex 3A
          source: the customs office's answer of 2026-03-02

        """

    @Test("a user's rule is added to those of the agreement")
    func users() throws {
        let (rules, rejects) = ProductRuleYAML.read(Array(Self.good.utf8), file: "mine.yaml")
        #expect(rejects == [])
        let (agreement, _) = AgreementYAML.read(try TradeFolder.bytes("agreements/rcep.yaml"), file: "rcep.yaml")
        let held = try #require(agreement)
        let book = try RuleBook(held, userRules: rules, edition: .hs2022)
        guard case .productRule(let rule) = try book.rule(for: HSCode("8418.10.11")).basis else {
            Issue.record("no rule")
            return
        }
        #expect(rule.isUsers)
        #expect(throws: RuleConflict.self) { try RuleBook(held, userRules: rules + rules, edition: .hs2022) }
    }

    @Test("a wrong row is told with file, line, field, text and mend; the others are read", arguments: [
        ("rule: CTH or RVC40", "rule: CHT or RVC40", "mine.yaml: line 9: [1].rule: “CHT or RVC40”: column 1: “CHT” is not a criterion; did you mean “CTH”?"),
        ("rule: CTH or RVC40", "rule: RVC", "mine.yaml: line 9: [1].rule: “RVC”: column 4: “” is not a share of FOB; write RVC40"),
        ("codes: [\"8418.10\"]", "codes: [\"841\"]", "mine.yaml: line 8: [1].codes[0]: “841” is not an HS code; write 2, 4, 6 or 8 digits, as 8542.31"),
        ("editions: [hs2022]", "editions: [hs2023]", "mine.yaml: line 10: [1].editions[0]: “hs2023” cannot stand here; did you mean “hs2022”?"),
        ("  source: the customs office's answer of 2026-03-02\n", "", "mine.yaml: line 7: [1]: the key “source” is missing; add “source: …”"),
        ("source: the customs office's answer of 2026-03-02", "source: \"\"", "mine.yaml: line 12: [1].source: nothing stands here; fill it"),
        ("editions: [hs2022]", "editions: []", "mine.yaml: line 10: [1].editions: nothing stands here; fill it"),
        ("article: Annex 3A", "articel: Annex 3A", "mine.yaml: line 11: [1].articel: “articel” is not a key of this place; did you mean “article”?"),
    ])
    func rejects(text: String, wrong: String, message: String) {
        let file = Self.good + Self.good.replacing(text, with: wrong)
        let (rules, rejects) = ProductRuleYAML.read(Array(file.utf8), file: "mine.yaml")
        #expect(rules.count == 1)
        #expect(rejects.map { $0.line(.english) } == [message])
        #expect(rejects.allSatisfy { !$0.line(.chinese).isEmpty && !$0.line(.vietnamese).isEmpty })
    }

    @Test("an agreement without its parties is not taken, and says so")
    func head() {
        let (agreement, rejects) = AgreementYAML.read(Array("agreement: x\nname: {en: a, zh: b, vi: c}\nsource: s\n".utf8), file: "x.yaml")
        #expect(agreement == nil)
        #expect(rejects.map { $0.line(.english) } == ["x.yaml: line 1: the key “parties” is missing; add “parties: …”"])
    }
}
