import Figures
import Registry

/// What others printed, in the reader's language.
///
/// In the language of the printed unit it is as it was printed. In another it is counted as that
/// language counts, since a billion carried over word for word is how figures go wrong by ten.
public struct PublishedText {
    /// `about`, `超过`, or nothing.
    public let bound: String
    /// Number and unit.
    public let amount: String
    /// The number in base units, as a decimal; `nil` where the print is no number.
    public let baseValue: String?
    private let language: Language

    public init(_ statement: Statement, in language: Language) {
        self.init(printed: statement.printed, unit: statement.unit, bound: statement.bound, in: language)
    }

    public init(printed: String, unit: MeasurementUnit, bound: Bound, in language: Language) {
        self.language = language
        self.bound = bound.words[language]
        guard let value = try? ExactDecimal(parsing: printed) else {
            (amount, baseValue) = ("\(printed) \(unit.name[language])", nil)
            return
        }
        let base = Amount(value, unit).inBaseUnits.map { FigureValue.exact($0) }
        baseValue = base.flatMap { $0.decimalString(unit: unit.base) }
        if let base, !unit.isCounted(in: language) {
            amount = base.text(unit: unit.base, in: language, style: FigureStyle(direction: .signs))
            return
        }
        let places = printed.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
        let number = NumberFormat(language).text(
            value.rounded(places: places), sign: printed.hasPrefix("+") ? .always : .negativeOnly)
        let name = language == .english && value == 1 ? unit.singular : unit.name[language]
        let space = language == .chinese || unit == .percent || name.isEmpty ? "" : " "
        amount = number + space + name
    }

    public var text: String { joined(bound, amount) }

    /// The text for a column that may break between the bound and the amount only.
    public var columnText: String { joined(bound, amount.split(separator: " ").joined(separator: "\u{a0}")) }

    private func joined(_ bound: String, _ amount: String) -> String {
        bound + (bound.isEmpty || language == .chinese ? "" : " ") + amount
    }
}

extension MeasurementUnit {
    /// Whether a language counts in this unit itself, rather than by a translation of its name.
    func isCounted(in language: Language) -> Bool {
        if isBase { return true }
        let isChinese = code.unicodeScalars.contains { $0.value > 0x2E80 }
        return language == (isChinese ? .chinese : .english)
    }
}
