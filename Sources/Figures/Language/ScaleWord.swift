/// A word that stands for a power of ten: million, 亿, tỷ.
struct ScaleWord: Hashable, Sendable {
    let exponent: Int
    let word: String

    /// The power of ten that the word stands for.
    var power: Ratio { Ratio(numerator: Ratio.powerOfTen(exponent), denominator: 1) }

    /// The words that a language uses, smallest first.
    ///
    /// Chinese counts in steps of 10⁴ (万, 亿, 万亿), English and Vietnamese in steps of 10³.
    /// A slip between the two is a factor of ten, so the steps stand in this one table.
    static func habit(of language: Language) -> [ScaleWord] {
        switch language {
        case .english:
            [.init(exponent: 6, word: "million"), .init(exponent: 9, word: "billion"), .init(exponent: 12, word: "trillion")]
        case .chinese:
            [.init(exponent: 4, word: "万"), .init(exponent: 8, word: "亿"), .init(exponent: 12, word: "万亿")]
        case .vietnamese:
            [
                .init(exponent: 6, word: "triệu"), .init(exponent: 9, word: "tỷ"),
                .init(exponent: 12, word: "nghìn tỷ"), .init(exponent: 15, word: "triệu tỷ"),
            ]
        }
    }
}
