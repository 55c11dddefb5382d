import Figures
import Products
import Testing
@testable import Trade

@Suite("Origin rules are read as annexes write them")
struct RuleExpressionTests {
    @Test("and printed so that they read the same", arguments: [
        ("wo", "WO"), ("CTH or RVC40", "CTH or RVC40"), ("CTSH OR RVC(40)", "CTSH or RVC40"), ("RVC 37.5% build-up", "RVC37.5 build-up"),
        ("CTH except from heading 85.40", "CTH except from heading 85.40"),
        ("cc except from headings 8540, 85.41 to 85.43, chapter 84", "CC except from heading 85.40, 85.41 to 85.43, chapter 84"),
        ("CTSH except from 854011 – 8540.12 and rvc40", "CTSH except from subheading 8540.11 to 8540.12 and RVC40"),
        ("(CTH and SP(weaving (warp, weft))) or RVC40 build-down", "CTH and SP(\"weaving (warp, weft)\") or RVC40 build-down"),
        ("CTH and (CC or PE)", "CTH and (CC or PE)"), ("SP( chemical reaction )", "SP(chemical reaction)"),
    ])
    func prints(text: String, printed: String) throws {
        let expression = try RuleExpression(parsing: text)
        #expect(expression.description == printed)
        #expect(try RuleExpression(parsing: printed) == expression)
    }

    @Test("any rule at all is printed so that it reads the same")
    func roundTrips() throws {
        var random = SplitMix64(seed: 6)
        for _ in 0..<2_000 {
            let expression = RandomRule.draw(depth: 3, &random)
            #expect(try RuleExpression(parsing: expression.description) == expression, "\(expression)")
        }
    }

    @Test("a fault is told with its column and what to write", arguments: [
        ("", 1, "the rule is empty", "write one of WO, PE, CC, CTH, CTSH, RVC40, SP(…)"),
        ("CHT or RVC40", 1, "“CHT” is not a criterion", "did you mean “CTH”?"),
        ("CTH or", 7, "a criterion is missing", "write one of WO, PE, CC, CTH, CTSH, RVC40, SP(…)"),
        ("CTH RVC40", 5, "“RVC” follows without “and” or “or”", "join the two by “and” or “or”"),
        ("(CTH or RVC40", 1, "this parenthesis is not closed", "add “)”"),
        ("RVC", 4, "“” is not a share of FOB", "write RVC40"), ("CTH or RVC140", 11, "“140” is not a share of FOB", "write RVC40"),
        ("RVC(40 or CTH", 4, "this parenthesis is not closed", "add “)”"), ("RVC(40", 4, "this parenthesis is not closed", "add “)”"),
        ("CTH except heading 85.40", 5, "what is excepted is missing", "write CTH except from heading 85.40"),
        ("CTH except from or RVC40", 17, "what is excepted is missing", "write CTH except from heading 85.40"),
        ("CTH except from heading 8540.11", 25, "8540.11 is not a heading", "write chapter 85, heading 85.40, subheading 8540.11"),
        ("CTH except from heading 854", 25, "“854” is no chapter, heading or subheading", "write 85, 85.40, 8540.11"),
        ("CTH except from 85.43 to 85.41", 17, "8543 to 8541 is not a range", "write 85.41 to 85.43"),
        ("SP() or CTH", 4, "the process is missing", "write SP(chemical reaction)"), ("SP(\"weaving", 3, "this parenthesis is not closed", "add “)”"),
        ("CTH) or RVC40", 4, "“)” follows without “and” or “or”", "join the two by “and” or “or”"),
    ])
    func faults(text: String, column: Int, message: String, mend: String) {
        let error = #expect(throws: RuleExpressionError.self) { try RuleExpression(parsing: text) }
        #expect(error?.column == column)
        #expect(error?.message.en == "column \(column): \(message)")
        #expect(error?.mend.en == mend)
        #expect(error?.pointer == text + "\n" + String(repeating: " ", count: column - 1) + "^")
    }

    @Test("no text makes the reading stop the program")
    func survives() {
        var random = SplitMix64(seed: 7)
        let pieces = ["CTH", "RVC", "40", "(", ")", "%", "SP", "\"", " ", "except from", "heading", "85.4", "85", "to", ",", "or", "and", "é", "."]
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in random.pick(pieces) }.joined()
            if let expression = try? RuleExpression(parsing: text) {
                #expect((try? RuleExpression(parsing: expression.description)) == expression, "\(text)")
            }
        }
    }
}
