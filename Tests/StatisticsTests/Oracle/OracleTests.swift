import Figures
import Statistics
import Testing

@Suite("Figures against a plain recomputation over all filings")
struct OracleTests {
    static let seeds = Array(UInt64(1)...40)

    /// A question drawn at random.
    struct Question {
        var place: String, group: String, month: Period, isYearToDate: Bool, known: Day

        init(_ random: inout SplitMix64) {
            place = random.pick(RandomZone.places)
            group = random.pick(RandomZone.classGroups)
            month = random.pick(RandomZone.months)
            isYearToDate = random.happens(60)
            known = random.pick(RandomZone.days + [day("2024-06-10"), day("2024-04-30")])
        }

        var places: [String] { place.split(separator: "~").map(String.init) }
        var period: Period {
            isYearToDate ? .yearToDate(year: month.year, month: month.months.upperBound) : month
        }
        var column: String { isYearToDate ? "ytd" : "month" }

        func address(_ indicator: String, _ measure: String) -> String {
            "\(indicator)/\(place)/\(group)/\(period)/\(measure)@\(known)"
        }
    }

    @Test("Cells changed filing by filing equal one computation over everything", arguments: seeds)
    func incremental(_ seed: UInt64) {
        for offset in 0..<6 {
            let zone = RandomZone(seed: seed * 1000 + UInt64(offset)).zone
            #expect(Set(zone.cells) == Set(zone.recomputed), "seed \(seed * 1000 + UInt64(offset))")
            #expect(!zone.cells.isEmpty)
        }
    }

    @Test("Levels, bases and growth of reports", arguments: seeds)
    func reports(_ seed: UInt64) throws {
        let random = RandomZone(seed: seed)
        var generator = SplitMix64(seed: seed &* 7919)
        for _ in 0..<20 {
            let asked = Question(&generator)
            let oracle = random.oracle(asked.known)
            func sum(_ column: String, _ month: Period, _ isSized: Bool = true) -> ExactDecimal? {
                oracle.sum(
                    "output", directory: "enterprises", column, month: month, places: asked.places, group: asked.group,
                    isSized: isSized)
            }
            let level = sum(asked.column, asked.month)
            let prior = sum(asked.column + "_prior", asked.month)
            let before = sum(asked.column, asked.month.shifted(years: -1))
            try check(random, asked.address("output", "level"), level)
            try check(random, asked.address("output", "base.comparable"), prior)
            try check(random, asked.address("output", "base.nominal"), before)
            try check(random, asked.address("output", "growth.comparable"), level, over: prior)
            try check(random, asked.address("output", "growth.nominal"), level, over: before)
            try check(random, asked.address("output.all", "level"), sum(asked.column, asked.month, false))
        }
    }

    @Test("Growth of investment on restated bases", arguments: seeds)
    func restatedBases(_ seed: UInt64) throws {
        let random = RandomZone(seed: seed)
        var generator = SplitMix64(seed: seed &* 104_729)
        for _ in 0..<20 {
            let asked = Question(&generator)
            let oracle = random.oracle(asked.known)
            func level(_ place: [String]) -> ExactDecimal? {
                oracle.sum(
                    "investment", directory: "projects", asked.column, month: asked.month, places: asked.places + place,
                    group: asked.group, isSized: false)
            }
            func base(_ places: [String], _ group: String) -> ExactDecimal? {
                oracle.base(asked.column, month: asked.month, year: asked.month.year - 1, places: places, group: group)
            }
            try check(random, asked.address("investment", "level"), level([]))
            // A base is known only where every prefecture that invested filed one.
            let lacking = ["east", "west"].filter { prefecture in
                !(level([prefecture]) ?? .zero).isZero
                    && !oracle.hasBase(in: prefecture, month: asked.month, year: asked.month.year - 1)
            }
            let isFiled = base(asked.places, asked.group) != nil && lacking.isEmpty
            try check(random, asked.address("investment", "base.comparable"), isFiled ? base(asked.places, asked.group) : nil)
            try check(
                random, asked.address("investment", "growth.comparable"), level([]),
                over: isFiled ? base(asked.places, asked.group) : nil)
        }
    }

    @Test("Energy from counters with late and corrected readings", arguments: seeds)
    func readings(_ seed: UInt64) throws {
        let random = RandomZone(seed: seed)
        var generator = SplitMix64(seed: seed &* 15_485_863)
        for _ in 0..<20 {
            let asked = Question(&generator)
            let oracle = random.oracle(asked.known)
            let isOver = asked.period.lastDay <= oracle.known
            try check(random, asked.address("energy", "level"), isOver ? oracle.energy(
                after: asked.period.firstDay.adding(days: -1), through: asked.period.lastDay, places: asked.places,
                group: asked.group) : nil)
            let stock = "energy/\(asked.place)/\(asked.group)/2024-03-31/level@\(asked.known)"
            try check(random, stock, day("2024-03-31") <= oracle.known ? oracle.energy(
                after: nil, through: day("2024-03-31"), places: asked.places, group: asked.group) : nil)
        }
    }

    private func check(_ random: RandomZone, _ address: String, _ expected: ExactDecimal?) throws {
        #expect(try random.zone.figure(address).value.exact == expected, "\(address)")
    }

    private func check(
        _ random: RandomZone, _ address: String, _ level: ExactDecimal?, over base: ExactDecimal?
    ) throws {
        let value = try random.zone.figure(address).value
        guard let level, let base, let ratio = Ratio(level, over: base) else {
            #expect(value.unknown != nil, "\(address)")
            return
        }
        #expect(value == .ratio(Ratio(numerator: ratio.numerator - ratio.denominator, denominator: ratio.denominator)), "\(address)")
    }
}
