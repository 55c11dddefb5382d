import Figures
import Formats
import Statistics
import Testing

@Suite("The folders that ship with the project")
struct DataFolderTests {
    @Test("hold definitions that read, and tables that fit their forms")
    func read() throws {
        let forms = try DemoFolder.forms()
        #expect(Set(forms.map(\.kind)) == Set(FormKind.allCases))
        let indicators = try DemoFolder.names(in: "standard/indicators").map {
            try IndicatorYAML.read(Array(DemoFolder.text("standard/indicators/\($0)").utf8), file: $0)
        }
        #expect(indicators.count == 22)
        let groups = try DemoFolder.groups()
        #expect(groups.contains { $0.id == "industry" } && groups.contains { $0.id == "new-energy" })
        _ = try ZoneYAML.read(Array(DemoFolder.text("guangxi/zone.yaml").utf8), file: "zone.yaml")
        for folder in ["standard", "guangxi"] {
            for name in try DemoFolder.names(in: folder) where name.hasSuffix(".csv") && name != "documents.csv" {
                let form = try #require(forms.filter { name.hasPrefix($0.id) }.max { $0.id.count < $1.id.count }, "\(name)")
                let result = FormFile.read(Array(try DemoFolder.text("\(folder)/\(name)").utf8), name: name, form: form)
                #expect(result.problems.isEmpty, "\(name): \(result.problems.prefix(3))")
            }
        }
    }

    @Test("name a document for every table of the zone, and a table for every document")
    func documents() throws {
        let list = DocumentList(Array(try DemoFolder.text("guangxi/documents.csv").utf8), name: "documents.csv")
        #expect(list.problems.isEmpty)
        let tables = Set(try DemoFolder.names(in: "guangxi").filter { $0.hasSuffix(".csv") && $0 != "documents.csv" })
        #expect(Set(list.entries.keys) == tables)
        #expect(!list.entries.values.contains { $0.provenance == .synthetic })
    }

    @Test("hold the 111 districts of 14 prefectures, and parks in every prefecture")
    func places() throws {
        let places = try DemoFolder.places()
        let day = Day("2024-08-20")!
        func ids(_ kind: String) -> [String] { places.places.keys.filter { places.latest($0)?.kind.rawValue == kind } }
        #expect(ids("district").count == 111 && ids("prefecture").count == 14 && ids("area").count == 7)
        #expect(ids("district").allSatisfy { places.prefecture(of: $0, on: day, asOf: day) != nil })
        #expect(Set(places.members(of: "guangxi-parks", on: day, asOf: day).compactMap { places.prefecture(of: $0.id, on: day, asOf: day) }).count == 14)
        #expect(places.place("hengzhou", on: Day("2020-06-01")!, asOf: day)?.name.zh == "横县")
        #expect(places.place("hengzhou", on: day, asOf: day)?.name.zh == "横州市")
    }

    @Test("count the documented projects under construction that the controls name")
    func documentedProjects() throws {
        let day = Day("2024-08-20")!
        var latest: [String: PlainTable.Row] = [:]
        for name in try DemoFolder.names(in: "guangxi").filter({ $0.hasPrefix("projects-") }) {
            for row in PlainTable(try DemoFolder.text("guangxi/\(name)")).rows where Day(row["from"])! <= day {
                latest[row["project"] + row["phase"]] = row
            }
        }
        let underway = Set(latest.values.filter { $0["status"] == "under-construction" && !$0["area"].isEmpty }.map { $0["project"] })
        #expect(Set(try DemoFolder.controls().projects.documented) == underway)
    }

    @Test("print one statement for every published or quoted figure")
    func statements() throws {
        let rows = try DemoFolder.names(in: "guangxi").filter { $0.hasPrefix("statements-") }
            .flatMap { PlainTable(try DemoFolder.text("guangxi/\($0)")).rows }
        let addresses = rows.map { row in ["indicator", "place", "group", "period", "measure"].map { row[$0] }.joined(separator: "/") }
        #expect(Set(addresses).count == rows.count && rows.count == 21)
        for (row, address) in zip(rows, addresses) {
            #expect(throws: Never.self, "\(row["statement"])") { try FigureAddress(parsing: address) }
            #expect(MeasurementUnit.named(row["unit"]) != nil)
            #expect(row["headline"] == "yes")
        }
        #expect(rows.filter { $0["kind"] == "computed" }.count == 12)
    }
}
