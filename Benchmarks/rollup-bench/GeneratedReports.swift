import Figures
import Products
import Registry
import Statistics
import Storage

/// Reports made by rule: enterprises in areas and classes that report a month at a time; some move or are classified
/// anew, some are below size, some close, some answers are missing. Nothing of it is about anybody.
struct GeneratedReports {
    /// What an enterprise is from a month on.
    struct Entry {
        /// The number of the first month for which it holds; 0 from the beginning.
        var month: Int
        var area: Int
        var classNumber: Int
        var isSized: Bool
        var isClosed = false
    }

    static let areas = 14
    static let form = "output"
    static let divisions = Array(13...43)
    /// The months of four years from 2021; forms have no January.
    static let months: [Period] = (2021...2024).flatMap { year in (2...12).map { Period.month(year: year, month: $0) } }.prefix(40).map { $0 }
    static let fields = ["output_month", "output_ytd", "output_month_prior", "output_ytd_prior"]

    let enterprises: [[Entry]]
    private let seeds: [UInt64]

    init(lines: Int) {
        var state: UInt64 = 20_260_615
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        var enterprises: [[Entry]] = [], seeds: [UInt64] = []
        for _ in 0..<max(1, lines / Self.months.count) {
            let first = Entry(month: 0, area: random(Self.areas), classNumber: random(Self.divisions.count * 4), isSized: random(20) > 0)
            var entries = [first]
            if random(12) == 0 {
                var moved = first
                moved.month = 1 + random(Self.months.count - 2)
                if random(2) == 0 { moved.area = random(Self.areas) } else { moved.classNumber = random(Self.divisions.count * 4) }
                if random(4) == 0 { moved.isSized.toggle() }
                entries.append(moved)
            }
            if random(60) == 0, let last = entries.last, last.month < Self.months.count - 2 {
                var closed = last
                closed.month = last.month + 1 + random(Self.months.count - 1 - last.month)
                closed.isClosed = true
                entries.append(closed)
            }
            enterprises.append(entries)
            seeds.append(UInt64(random(1 << 30)))
        }
        (self.enterprises, self.seeds) = (enterprises, seeds)
    }

    static func code(_ enterprise: Int) -> String {
        let digits = String(enterprise)
        return "9100GEN" + String(repeating: "0", count: 11 - digits.count) + digits
    }

    static func classCode(_ number: Int) -> String { "\(divisions[number / 4])1\(number % 4 + 1)" }

    /// The four numbers of a report in hundredths; `nil` where the answer is missing.
    func numbers(_ enterprise: Int, _ month: Int) -> (month: Int64, toDate: Int64, prior: Int64, priorToDate: Int64)? {
        let mixed = (seeds[enterprise] &+ UInt64(month) &* 0x9E37_79B9) &* 0x9E37_79B9_7F4A_7C15
        guard mixed >> 56 > 0 else { return nil }
        let number = Self.months[month].months.upperBound
        let level = Int64(seeds[enterprise] % 900_000) + 20_000
        let now = level + Int64(mixed >> 50), before = level + Int64((mixed >> 36) % 30_000) - 12_000
        let isFirst = number == 2
        return (isFirst ? 0 : now, now + level * Int64(number - 1), isFirst ? 0 : before, before + level * Int64(number - 1) * 97 / 100)
    }

    /// The numbers by month: a row an enterprise that answered.
    func block(_ month: Int) -> ReportBlock {
        var subjects: [UInt32] = [], tellings: [UInt32] = []
        var columns = [[Int64]](repeating: [], count: 4)
        for enterprise in enterprises.indices {
            guard let found = numbers(enterprise, month) else { continue }
            subjects.append(UInt32(enterprise))
            tellings.append(UInt32(month * Self.areas + enterprises[enterprise][0].area))
            for (column, number) in [found.month, found.toDate, found.prior, found.priorToDate].enumerated() { columns[column].append(number) }
        }
        return ReportBlock(
            period: Self.months[month], subjects: subjects, tellings: tellings,
            numbers: Dictionary(uniqueKeysWithValues: zip(Self.fields, columns.map { NumberColumn(step: 10_000, $0) })))
    }

    /// One filing of each area a month, told in the month after.
    var index: ReportIndex {
        ReportIndex(
            chains: (0..<Self.areas).map(Self.place), subjects: enterprises.indices.map(Self.code),
            tellings: Self.months.enumerated().flatMap { month, period in
                (0..<Self.areas).map { area in
                    Telling(
                        chain: UInt32(area), sequence: Int64(month + 1), knownOn: Int32(period.lastDay.adding(days: 9).dayNumber),
                        recordedAt: Int64(month * Self.areas + area), provenance: .synthetic)
                }
            })
    }

    var heads: [ChainHead] {
        (0..<Self.areas).map { ChainHead(key: Self.place($0), sequence: Self.months.count, hash: String(repeating: "0", count: 64)) }
    }

    static func place(_ area: Int) -> String { area < 10 ? "place0\(area)" : "place\(area)" }
    static func area(_ area: Int) -> String { area < 10 ? "area0\(area)" : "area\(area)" }
}
