import Figures
import Statistics
import Testing

@testable import Actions
@testable import Commands

@Suite("What the terminal tells of an import")
struct ImportLinesTests {
    private static func told(errors count: Int, _ language: Language) -> String {
        var outcome = FileOutcome(file: "output-2024-02.csv", form: "output")
        let problem = FormProblem(row: 2, field: "output", text: "", reason: .missingValue)
        outcome.note(Array(repeating: problem, count: count))
        return ImportLines(outcomes: [outcome], language: language).lines(width: 100).joined(separator: "\n")
    }

    @Test("is how many errors there were, and how many of them are listed nowhere, in every language")
    func beyond() {
        let count = FileOutcome.mostProblems + 7
        let english = Self.told(errors: count, .english)
        #expect(english.contains("Errors (100007):"))
        #expect(english.contains("and 99980 more, which --json lists; 7 beyond those are listed nowhere"))
        #expect(Self.told(errors: count, .chinese).contains("另有99980条，可用 --json 列出；此外7条未列出"))
        #expect(Self.told(errors: count, .vietnamese).contains("và 99980 mục nữa, --json liệt kê; ngoài ra 7 mục không được liệt kê"))
    }

    @Test("is that --json lists all, where it does")
    func within() {
        #expect(Self.told(errors: 30, .english).contains("and 10 more; --json lists all"))
        #expect(!Self.told(errors: 20, .english).contains("--json"))
    }
}
