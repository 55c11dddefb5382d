import Figures
import Statistics
import Testing

@Suite("Every reason has its words in three languages")
struct FormProblemTextTests {
    static let reasons: [FormProblem.Reason] = [
        .emptyFile, .noRows, .notAText(kind: "PDF"), .binary, .undecodable, .damagedWorkbook(part: "p"), .oversizedWorkbook(part: "p", mebibytes: 1), .sheetNotRead,
        .unknownColumn(suggestion: nil),
        .unknownColumn(suggestion: "a"), .missingColumn, .duplicateColumn(first: 1), .unitOfTheHeader(expected: "t"),
        .unitOfTheHeader(expected: ""), .fieldOfAnotherVersion, .jsonSyntax(expected: "x", line: 1, column: 1), .notAnObject,
        .duplicateKey, .nestedValue, .missingValue, .notANumber(character: "x"), .fullWidthDigits, .exponent,
        .tooManyDecimals(allowed: 2), .tooLarge, .negative, .notAMonth, .notADay, .notAYear, .periodOutOfRange,
        .monthNotOfTheForm, .notAChoice(["a"]), .creditCodeLength, .creditCodeCharacter("O"), .creditCodeCheck(expected: "X"),
        .formula, .controlCharacter, .textTooLong(limit: 9), .tooManyFields(limit: 9), .wrongFieldCount(expected: 1, found: 2),
        .unterminatedQuote, .textAfterQuote, .unitInCell(unit: "t"), .unknownReference(vocabulary: "park", suggestion: nil),
        .unknownReference(vocabulary: "park", suggestion: "lingli"), .duplicateRow(firstRow: 2), .respondentNotInScope,
        .checkFailed(check: "sum", expected: "1", found: "2"),
    ]

    @Test("message and mend, none borrowed from another language", arguments: reasons)
    func words(reason: FormProblem.Reason) {
        let problem = FormProblem(row: 2, field: "f", text: "text", reason: reason)
        for text in [problem.message, problem.mend] {
            #expect(Set(text.all).count == 3)
            #expect(text.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
            #expect(text.all.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
        }
    }

    @Test("no two reasons share a message")
    func distinct() {
        let reasons = Self.reasons.filter { $0 != .unknownColumn(suggestion: "a") && $0 != .unknownReference(vocabulary: "park", suggestion: "lingli") }
        let messages = reasons.map { FormProblem(row: 2, field: "f", text: "text", reason: $0).message.en }
        #expect(Set(messages).count == messages.count)
    }

    @Test("a long text is cut, and stays on one line")
    func shown() {
        let problem = FormProblem(row: 2, field: "f", text: "a\n" + String(repeating: "b", count: 100), reason: .notAMonth)
        #expect(problem.message.en == "“a \(String(repeating: "b", count: 38))…” is not a month")
    }
}
