/// A unit as words of the text: its code, and what sort of thing it measures.
struct UnitWord: Hashable, Sendable {
    enum Family: Hashable, Sendable {
        case money, percent, points, basisPoints, physical, duration
        /// Things that are made, sold or carried: a quantity of an indicator.
        case goods
        /// Entities: projects, companies.
        case entities
        /// 倍: a multiple of another value.
        case multiple
        case index
    }

    let code: String
    let family: Family
    /// How many hundredths or multiples of the code's unit: a 角 is a tenth, so it is printed as is.
    var isWeak = false

    var isPercent: Bool { family == .percent }
}

extension UnitWord {
    private static let table = PhraseTable(moneyWords + physicalWords + countWords)

    /// The longest unit phrase that begins at `index`.
    static func match(_ tokens: [Token], at index: Int, end: Int) -> (meaning: UnitWord, end: Int)? {
        table.match(tokens, at: index, end: end)
    }

    private static let prefixTable = PhraseTable(currencyPrefixes)

    /// The currency sign or code that begins at `index` and stands before its amount.
    static func prefix(_ tokens: [Token], at index: Int, end: Int) -> (meaning: UnitWord, end: Int)? {
        prefixTable.match(tokens, at: index, end: end)
    }

    static let percent = UnitWord(code: "%", family: .percent)
}
