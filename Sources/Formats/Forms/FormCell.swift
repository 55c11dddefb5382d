import Figures
import Registry
import Statistics

/// One cell of a handed-in file, checked against what its field may hold.
struct FormCell {
    /// Without spaces around it.
    let text: String
    /// Whether it stood in quotation marks, or in JSON as a string.
    let isQuoted: Bool

    init(text: String, isQuoted: Bool) {
        (self.text, self.isQuoted) = (text, isQuoted)
    }

    /// A cell as it stands in a file. The apostrophe by which an export keeps a spreadsheet from
    /// computing a text is not part of it.
    init(original: String, isQuoted: Bool) {
        let trimmed = original.trimmedOfSpaces
        let isGuarded = trimmed.utf8.first == UInt8(ascii: "'") && CSVWriter.isComputed(String(trimmed.dropFirst()))
        self.init(text: isGuarded ? String(trimmed.dropFirst()) : trimmed, isQuoted: isQuoted)
    }

    static let longestText = 4_000
    static let longestId = 100
    static let plausibleYears = 1900...2100

    /// What is wrong with the cell, or `nil`. References are checked for shape only.
    func fault(for field: FormField) -> FormProblem.Reason? {
        if text.isEmpty { return field.isRequired ? .missingValue : nil }
        // A choice may look like a formula: the bound “=” of a printed figure.
        if case .choice(let choices) = field.content, choices.contains(text) { return nil }
        if isFormula { return .formula }
        switch field.content {
        case .text: return textFault
        case .reference: return idFault
        case .number(_, let decimals, let mayBeNegative): return numberFault(decimals: decimals, mayBeNegative: mayBeNegative)
        case .month: return month.map { yearFault($0.year) } ?? .notAMonth
        case .day: return Day(text).map { yearFault($0.year) } ?? .notADay
        case .year: return year.map { yearFault($0) } ?? .notAYear
        case .choice(let choices): return .notAChoice(choices)
        case .yesNo: return text == "yes" || text == "no" ? nil : .notAChoice(["yes", "no"])
        case .creditCode: return creditCodeFault
        }
    }

    /// The period that the cell names, if its content is one.
    func period(for content: FormField.Content) -> Period? {
        switch content {
        case .month: month
        case .day: Day(text).map { .day($0) }
        case .year: year.map { .year($0) }
        default: nil
        }
    }

    private var month: Period? {
        // Without the parser's pieces: this is read for every row.
        guard text.utf8.count == 7 else { return nil }
        var (year, month) = (0, 0)
        for (offset, byte) in text.utf8.enumerated() {
            switch (offset, byte) {
            case (4, UInt8(ascii: "-")): break
            case (0...3, 0x30...0x39): year = year * 10 + Int(byte - 0x30)
            case (5...6, 0x30...0x39): month = month * 10 + Int(byte - 0x30)
            default: return nil
            }
        }
        return year > 0 && (1...12).contains(month) ? .month(year: year, month: month) : nil
    }

    private var year: Int? {
        guard let period = try? Period(parsing: text), case .year(let year) = period else { return nil }
        return year
    }

    private func yearFault(_ year: Int) -> FormProblem.Reason? {
        Self.plausibleYears.contains(year) ? nil : .periodOutOfRange
    }

    /// Whether a spreadsheet would compute the text: nobody reports a formula.
    private var isFormula: Bool {
        switch text.utf8.first {
        case UInt8(ascii: "="), UInt8(ascii: "@"): true
        case UInt8(ascii: "+"): text.utf8.count == 1 || !text.utf8.dropFirst().allSatisfy(\.isOfANumber)
        default: false
        }
    }

    private var textFault: FormProblem.Reason? {
        guard text.utf8.count <= Self.longestText || text.count <= Self.longestText else {
            return .textTooLong(limit: Self.longestText)
        }
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        return isPlain || !text.unicodeScalars.contains { $0.isControl && !$0.isSpace } ? nil : .controlCharacter
    }

    private var idFault: FormProblem.Reason? {
        guard text.count <= Self.longestId else { return .textTooLong(limit: Self.longestId) }
        return text.unicodeScalars.contains(where: \.isControl) ? .controlCharacter : nil
    }

    private var creditCodeFault: FormProblem.Reason? {
        if let fault = idFault { return fault }
        do throws(CreditCodeError) {
            _ = try UnifiedSocialCreditCode(text)
            return nil
        } catch {
            return switch error {
            case .length: .creditCodeLength
            case .character(let character, _): .creditCodeCharacter(String(character))
            case .checkCharacter(let expected, _): .creditCodeCheck(expected: String(expected))
            }
        }
    }
}

extension UInt8 {
    /// A digit, a point, a comma or a blank: what numbers and telephone numbers are made of.
    fileprivate var isOfANumber: Bool {
        (0x30...0x39).contains(self) || self == 0x2E || self == 0x2C || self == 0x20 || self == 0x2D
    }
}
