import Figures
import Statistics

/// A small zone drawn at random: registers, reports, bases and readings in any order of the days
/// on which they became known, with corrections and changes of the past.
struct RandomZone {
    static let months = ["2023-03", "2023-04", "2024-03", "2024-04"].map { try! Period(parsing: $0) }
    static let days = ["2023-05-09", "2024-03-20", "2024-04-09", "2024-05-09", "2024-05-20", "2024-06-01"].map { day($0) }
    static let places = [
        "province", "east", "west", "ea", "eb", "wa", "p1", "p2", "p3", "zone", "area-east", "area-west", "programme",
        "east~programme", "east~zone", "programme~zone", "area-east~eb", "west~zone",
    ]
    static let classGroups = ["all", "all", "384", "39", "C", "3911", "new-energy"]

    var zone = TestZone(today: "2024-06-10")
    private var random: SplitMix64
    private var documents: [(form: String, known: Day, fields: [String], rows: [[String]])] = []

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        zone.defineUsual()
        zone.file("places", known: "2020-01-01", """
            place,      from,       kind,       parent
            province,   2020-01-01, province,
            east,       2020-01-01, prefecture, province
            west,       2020-01-01, prefecture, province
            ea,         2020-01-01, district,   east
            eb,         2020-01-01, district,   east
            wa,         2020-01-01, district,   west
            p1,         2020-01-01, park,       ea
            p2,         2020-01-01, park,       eb
            p3,         2020-01-01, park,       wa
            zone,       2020-01-01, zone,       province
            area-east,  2020-01-01, area,       zone
            area-west,  2020-01-01, area,       zone
            programme,  2020-01-01, programme,  province
            """)
        drawRegister()
        drawReports()
        drawInvestment()
        drawReadings()
        documents.shuffle(using: &random)
        for document in documents {
            zone.file(document.form, known: document.known, fields: document.fields, rows: document.rows)
        }
    }

    // MARK: Drawing

    private mutating func add(_ form: String, _ fields: [String], _ row: [String]) {
        documents.append((form, random.pick(Self.days), fields, [row]))
    }

    private mutating func seat() -> [String] {
        let (district, park) = random.pick([("ea", "p1"), ("ea", ""), ("eb", "p2"), ("eb", ""), ("wa", "p3"), ("wa", "")])
        return [district, park, random.pick(["", "area-east", "area-west"]), random.pick(["3841", "3849", "3911"])]
    }

    private mutating func from() -> String {
        random.pick(["2022-01-01", "2022-01-01", "2023-04-01", "2024-01-01", "2024-03-15", "2024-04-01", "2024-04-20"])
    }

    private mutating func drawRegister() {
        for park in ["p1", "p2", "p3"] {
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                add("memberships", ["member", "of", "from", "status"], [park, "programme", from(), random.pick(["in", "in", "out"])])
            }
        }
        if random.happens(30) { add("places", ["place", "from", "kind", "parent"], ["eb", from(), "district", "west"]) }
        let fields = ["enterprise", "from", "district", "park", "area", "class", "designated_size", "status", "successor"]
        for enterprise in ["A", "B", "C", "D", "E"] {
            for version in 0..<Int.random(in: 1...3, using: &random) {
                let status = version == 0 ? "active" : random.pick(["active", "active", "merged"])
                add("enterprises", fields, [enterprise, version == 0 ? "2022-01-01" : from()] + seat()
                    + [random.happens(80) ? "yes" : "no", status, status == "merged" ? "A" : ""])
            }
        }
        for project in ["P", "Q"] {
            for version in 0..<Int.random(in: 1...3, using: &random) {
                add("projects", ["project", "from", "district", "park", "area", "class", "phase", "status"],
                    [project, version == 0 ? "2022-01-01" : from()] + seat() + [random.pick(["1", "2"]), "under-construction"])
            }
        }
        for facility in ["T", "U"] {
            for version in 0..<Int.random(in: 1...2, using: &random) {
                add("facilities", ["facility", "from", "district", "park", "area", "class", "status"],
                    [facility, version == 0 ? "2022-01-01" : from()] + seat() + ["running"])
            }
        }
    }

    private mutating func number(_ most: Int = 60) -> String {
        random.happens(10) ? "0" : "\(Int.random(in: 1...most, using: &random)).\(Int.random(in: 0...9, using: &random))"
    }

    private mutating func drawReports() {
        let fields = ["enterprise", "period", "month", "ytd", "month_prior", "ytd_prior"]
        for enterprise in ["A", "B", "C", "D", "E"] {
            for month in Self.months where random.happens(85) {
                for _ in 0..<random.pick([1, 1, 2, 3]) {
                    add("output", fields, [enterprise, "\(month)", number(), number(), number(), number()])
                }
            }
        }
    }

    private mutating func drawInvestment() {
        for project in ["P", "Q"] {
            for month in Self.months where random.happens(85) {
                for _ in 0..<random.pick([1, 1, 2]) {
                    add("investment", ["project", "period", "month", "ytd"], [project, "\(month)", number(), number()])
                }
            }
        }
        let fields = ["indicator", "period", "base_year", "district", "park", "area", "class", "month", "ytd"]
        for month in Self.months.suffix(2) {
            for _ in 0..<Int.random(in: 1...5, using: &random) {
                let row = ["investment", "\(month)", random.pick(["2023", "2023", "2022"])] + seat()
                for _ in 0..<random.pick([1, 1, 2]) { add("investment-base", fields, row + [number(), number()]) }
            }
        }
    }

    private mutating func drawReadings() {
        for facility in ["T", "U"] {
            var counter = 0
            for read in ["2023-03-31", "2024-02-29", "2024-03-12", "2024-03-31", "2024-04-30"] where random.happens(85) {
                counter += Int.random(in: 0...500, using: &random)
                for _ in 0..<random.pick([1, 1, 2]) {
                    add("readings", ["facility", "day", "reading"], [facility, read, "\(counter + Int.random(in: 0...20, using: &random))"])
                }
            }
        }
    }

    /// The oracle for what was known on a day.
    func oracle(_ known: Day) -> PlainOracle {
        PlainOracle(filed: zone.filed, known: min(known, zone.today), groups: ["new-energy": ["384"], "C": ["3"]])
    }
}
