/// What a word of the text tells about the figures near it. A word may tell several things.
struct Cue: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    // Changes.
    static let rise = Cue(rawValue: 1 << 0)
    static let fall = Cue(rawValue: 1 << 1)
    /// A form that can be a noun: `a rise`, `the decline`.
    static let noun = Cue(rawValue: 1 << 2)
    /// A word whose own value is a change: `growth`, 增速, 降幅.
    static let growth = Cue(rawValue: 1 << 3)
    /// Compares two levels: 高于, `lower than`; a change only between percentage points.
    static let comparison = Cue(rawValue: 1 << 4)

    // Kinds.
    static let share = Cue(rawValue: 1 << 5)
    static let rate = Cue(rawValue: 1 << 6)
    /// `an annual rate of`: tells the basis, never the kind.
    static let pace = Cue(rawValue: 1 << 7)
    /// A level may stand right behind: 达, 为, `totalled`, `stood at`.
    static let level = Cue(rawValue: 1 << 8)
    /// The change ends here: `to`, 至, 到.
    static let arrival = Cue(rawValue: 1 << 9)
    /// The change begins here: `from`.
    static let departure = Cue(rawValue: 1 << 10)

    // Bounds, before or behind the number.
    static let more = Cue(rawValue: 1 << 11)
    static let less = Cue(rawValue: 1 << 12)
    static let about = Cue(rawValue: 1 << 13)
    static let moreBehind = Cue(rawValue: 1 << 14)
    static let lessBehind = Cue(rawValue: 1 << 15)
    static let aboutBehind = Cue(rawValue: 1 << 16)

    // Status.
    static let forecast = Cue(rawValue: 1 << 17)
    static let expectation = Cue(rawValue: 1 << 18)
    static let target = Cue(rawValue: 1 << 19)
    static let planned = Cue(rawValue: 1 << 20)
    /// What follows is compared with: `compared with`, `against`, 上年同期为.
    static let prior = Cue(rawValue: 1 << 21)

    // Basis of a growth.
    static let yearOnYear = Cue(rawValue: 1 << 22)
    static let monthOnMonth = Cue(rawValue: 1 << 23)
    static let quarterOnQuarter = Cue(rawValue: 1 << 24)
    static let annualised = Cue(rawValue: 1 << 25)
    static let daily = Cue(rawValue: 1 << 26)
    static let yearToDate = Cue(rawValue: 1 << 27)

    // Structure.
    static let respectively = Cue(rawValue: 1 << 28)
    static let both = Cue(rawValue: 1 << 29)
    static let negation = Cue(rawValue: 1 << 30)
    static let consecutive = Cue(rawValue: 1 << 31)
    /// A duration may be measured here: 缩短, 用时, `takes`, `average`.
    static let measuredTime = Cue(rawValue: 1 << 32)
    /// A word that only looks like it held one of the others.
    static let plain = Cue(rawValue: 1 << 33)

    /// Words that say what kind of value a percentage is.
    static let kinds: Cue = [.rise, .fall, .growth, .share, .rate]
    static let changes: Cue = [.rise, .fall]
    static let statuses: Cue = [.forecast, .expectation, .target, .planned]
    static let bases: Cue = [.yearOnYear, .monthOnMonth, .quarterOnQuarter, .annualised, .daily, .yearToDate]

    func has(_ any: Cue) -> Bool { !isDisjoint(with: any) }
}

/// A cue and the tokens that hold it.
struct CueMark: Sendable {
    let cue: Cue
    let tokens: Range<Int>
}

extension Cue {
    private static let table = PhraseTable(englishWords + chineseWords) { $0.union($1) }

    /// Every cue of a stretch of tokens, the longest phrase at each place.
    static func marks(_ tokens: [Token], in range: Range<Int>) -> [CueMark] {
        var marks: [CueMark] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let (cue, end) = table.match(tokens, at: index, end: range.upperBound) {
                marks.append(CueMark(cue: cue, tokens: index..<end))
                index = end
            } else {
                index += 1
            }
        }
        return marks
    }
}
