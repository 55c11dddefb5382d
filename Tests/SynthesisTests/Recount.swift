import Figures
import Products
import Statistics

@testable import Synthesis

/// Adds up generated files the slow way: from their texts, with dated directories and memberships,
/// as known on a day.
struct Recount {
    let tables: [String: PlainTable]
    let knownOn: [String: Day]
    private let parents: [String: String]
    private let memberships: [String: [(programme: String, from: Day, isIn: Bool)]]
    private let classification: IndustryClassification
    private let groups: [String: ClassGroup]
    private let directory: [String: [Entry]]
    private let projects: [String: [Entry]]

    private struct Entry {
        var from: Day
        var known: Day
        var row: PlainTable.Row
    }

    /// - Parameter isNeeded: which files' rows are asked for later.
    init(_ zone: DemoZone, where isNeeded: (String) -> Bool = { _ in true }) throws {
        var tables: [String: PlainTable] = [:], knownOn: [String: Day] = [:]
        for file in zone.files() where isNeeded(file.name) || !file.name.hasPrefix("output-") {
            tables[file.name] = PlainTable(file.contents)
        }
        for row in tables["documents.csv"]!.rows { knownOn[row["file"]] = Day(row["known_on"])! }
        self.tables = tables
        self.knownOn = knownOn
        var parents: [String: String] = [:]
        for row in PlainTable(try DemoFolder.text("guangxi/places.csv")).rows { parents[row["place"]] = row["parent"] }
        self.parents = parents
        self.memberships = Dictionary(
            grouping: PlainTable(try DemoFolder.text("guangxi/memberships.csv")).rows) { $0["member"] }
            .mapValues { $0.map { ($0["of"], Day($0["from"])!, $0["status"] == "in") } }
        self.classification = try DemoFolder.classification()
        self.groups = Dictionary(uniqueKeysWithValues: try DemoFolder.groups().map { ($0.id, $0) })
        func histories(_ form: String, _ key: (PlainTable.Row) -> String) -> [String: [Entry]] {
            var found: [String: [Entry]] = [:]
            for (name, table) in tables where name.hasPrefix(form + "-") {
                for row in table.rows { found[key(row), default: []].append(Entry(from: Day(row["from"])!, known: knownOn[name]!, row: row)) }
            }
            return found.mapValues { $0.sorted { ($0.from, $0.known) < ($1.from, $1.known) } }
        }
        self.directory = histories("enterprises") { $0["enterprise"] }
        self.projects = histories("projects") { $0["project"] + "/" + $0["phase"] }
    }

    func rows(of form: String, asOf day: Day) -> [PlainTable.Row] {
        tables.filter { Self.form(of: $0.key) == form && knownOn[$0.key, default: .endOfTime] <= day }
            .sorted { knownOn[$0.key]! < knownOn[$1.key]! }.flatMap(\.value.rows)
    }

    static func form(of name: String) -> String {
        name.hasPrefix("investment-base-") ? "investment-base" : String(name.prefix { $0 != "-" })
    }

    private func value(_ history: [Entry]?, on day: Day, asOf known: Day) -> PlainTable.Row? {
        history?.last { $0.from <= day && $0.known <= known }?.row
    }

    /// Whether a row's seat lies in a place on a day.
    func isSeated(_ row: PlainTable.Row, in place: String, on day: Day) -> Bool {
        var found: Set<String> = []
        func climb(_ start: String) {
            var next = start
            while !next.isEmpty {
                found.insert(next)
                next = parents[next] ?? ""
            }
        }
        climb(row["district"])
        climb(row["area"])
        if !row["park"].isEmpty { found.insert(row["park"]) }
        for membership in memberships[row["park"], default: []] where membership.from <= day && membership.isIn {
            climb(membership.programme)
        }
        return found.contains(place)
    }

    func isClassed(_ row: PlainTable.Row, in group: String) -> Bool {
        group == "all" || (groups[group]?.versions.last?.members ?? []).contains { classification.isClass(row["class"], within: $0) }
    }

    /// Output year to date and the own prior-year columns, in units of ten yuan, with those that answered.
    func output(_ place: String, _ group: String, _ month: YearMonth, asOf day: Day) -> (level: Int, base: Int, levels: [Int], bases: [Int]) {
        var latest: [String: PlainTable.Row] = [:]
        for row in rows(of: "output", asOf: day) where row["period"] == month.description { latest[row["enterprise"]] = row }
        var levels: [Int] = [], bases: [Int] = []
        for (code, row) in latest {
            guard let standing = value(directory[code], on: month.lastDay, asOf: day), standing["status"] == "active",
                standing["designated_size"] == "yes", isSeated(standing, in: place, on: month.lastDay), isClassed(standing, in: group)
            else { continue }
            levels.append(row.units("output_ytd", places: 2))
            bases.append(row.units("output_ytd_prior", places: 2))
        }
        return (levels.reduce(0, +), bases.reduce(0, +), levels, bases)
    }

    /// Investment year to date in 万元 of the projects that a test keeps.
    func investment(_ month: YearMonth, asOf day: Day, where isKept: (PlainTable.Row) -> Bool) -> Int {
        var latest: [String: PlainTable.Row] = [:]
        for row in rows(of: "investment", asOf: day) where row["period"] == month.description { latest[row["project"]] = row }
        return latest.reduce(0) { sum, entry in
            let seat = ["1", "2"].lazy.compactMap { value(projects["\(entry.key)/\($0)"], on: month.lastDay, asOf: day) }.first
            return seat.map(isKept) == true ? sum + entry.value.units("invested_ytd", places: 0) : sum
        }
    }

    func base(_ month: YearMonth, where isKept: (PlainTable.Row) -> Bool) -> Int {
        (tables["investment-base-\(month.year).csv"]?.rows ?? []).reduce(0) { sum, row in
            row["period"] == month.description && isKept(row) ? sum + row.units("ytd", places: 0) : sum
        }
    }

    /// Distinct projects with a phase under construction.
    func projectsUnderConstruction(_ place: String, on day: Day, asOf known: Day) -> Set<String> {
        Set(projects.compactMap { _, history in
            guard let row = value(history, on: day, asOf: known), row["status"] == "under-construction",
                isSeated(row, in: place, on: day)
            else { return nil }
            return row["project"]
        })
    }

    /// The contracts of a park as they stand: number by stage, amounts in 万元, companies.
    func contracts(_ park: String, on day: Day, asOf known: Day) -> [PlainTable.Row] {
        var histories: [String: [Entry]] = [:]
        for (name, table) in tables where name.hasPrefix("contracts-") {
            for row in table.rows where row["park"] == park {
                histories[row["contract"], default: []].append(Entry(from: Day(row["from"])!, known: knownOn[name]!, row: row))
            }
        }
        return histories.values.compactMap { value($0.sorted { $0.from < $1.from }, on: day, asOf: known) }
    }

    /// The counters at the last reading of every unit by a day, in kWh.
    func generated(asOf day: Day) -> [String: Int] {
        var latest: [String: (day: Day, reading: Int)] = [:]
        for row in rows(of: "readings", asOf: day) {
            let read = Day(row["day"])!
            if read <= day, read >= latest[row["facility"]]?.day ?? read {
                latest[row["facility"]] = (read, row.units("reading", places: 0))
            }
        }
        return latest.mapValues(\.reading)
    }
}
