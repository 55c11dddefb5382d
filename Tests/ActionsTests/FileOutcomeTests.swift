import Statistics
import Testing

@testable import Actions

@Suite("What became of a file")
struct FileOutcomeTests {
    @Test("holds its errors however many warnings came before them, and counts what it does not list")
    func bounded() {
        var outcome = FileOutcome(file: "output-2024-02.csv")
        let warning = FormProblem(row: 2, field: "output", text: "1", reason: .sheetNotRead, severity: .warning)
        let error = FormProblem(row: 9, field: "output", text: "x", reason: .missingValue)
        for _ in 0..<5 { outcome.note(Array(repeating: warning, count: FileOutcome.mostProblems / 4)) }
        #expect(!outcome.hasRejects)
        outcome.note([error])
        #expect(outcome.errors == [error] && outcome.hasRejects)
        #expect(outcome.warnings.count == FileOutcome.mostProblems)
        #expect(outcome.count(of: .warning) == FileOutcome.mostProblems / 4 * 5 && outcome.count(of: .error) == 1)
        #expect(outcome.unlisted == FileOutcome.mostProblems / 4)
    }
}
