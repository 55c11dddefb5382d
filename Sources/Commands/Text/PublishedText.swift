import Figures
import Registry

/// What others printed, as it was printed: the digits, the unit, the bound.
struct PublishedText {
    let text: String
    /// The number in base units, as a decimal; `nil` where the print is no number.
    let baseValue: String?

    init(_ statement: Statement, in language: Language) {
        self.init(printed: statement.printed, unit: statement.unit, bound: statement.bound, in: language)
    }

    init(printed: String, unit: MeasurementUnit, bound: Bound, in language: Language) {
        guard let value = try? ExactDecimal(parsing: printed) else {
            (text, baseValue) = ("\(printed) \(unit.name[language])", nil)
            return
        }
        let places = printed.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
        let number = NumberFormat(language).text(
            value.rounded(places: places), sign: printed.hasPrefix("+") ? .always : .negativeOnly)
        let name = language == .english && value == 1 ? unit.singular : unit.name[language]
        let space = language == .chinese || unit == .percent || name.isEmpty ? "" : " "
        let words = bound.words[language]
        text = words + (words.isEmpty || language == .chinese ? "" : " ") + number + space + name
        baseValue = Amount(value, unit).inBaseUnits.flatMap { FigureValue.exact($0).decimalString(unit: unit.base) }
    }
}
