import Figures
import Formats
import Registry
import Statistics
import Testing

@testable import Synthesis

@Suite("The generated files")
struct FileTests {
    @Test("read without an error by the standard forms")
    func formsRead() throws {
        let forms = Dictionary(uniqueKeysWithValues: try DemoFolder.forms().map { ($0.id, $0) })
        for file in try DemoFolder.small.get().files() {
            if file.name == "documents.csv" {
                let list = DocumentList(Array(file.contents.utf8), name: file.name)
                #expect(list.problems.isEmpty)
                #expect(list.entries.values.allSatisfy { $0.provenance == .synthetic && $0.knownOn != nil })
                continue
            }
            let form = try #require(forms[Recount.form(of: file.name)], "\(file.name)")
            let result = FormFile.read(Array(file.contents.utf8), name: file.name, form: form)
            #expect(result.problems.isEmpty, "\(file.name): \(result.problems.prefix(2))")
            #expect(result.lines.count == file.contents.utf8.count { $0 == UInt8(ascii: "\n") } - 1)
        }
    }

    @Test("name nobody that exists")
    func names() throws {
        let recount = try DemoFolder.smallRecount.get()
        for (name, table) in recount.tables where table.fields.contains("name_en") {
            #expect(table.rows.allSatisfy { row in
                row["name_en"].hasPrefix("Demo ")
                    && (row["name_zh"].hasPrefix("示例企业") || row["name_zh"].hasPrefix("示例项目") || row["name_zh"].hasPrefix("示例风机"))
                    && row["name_vi"].contains(" mẫu ")
            }, "\(name)")
        }
        for row in recount.rows(of: "projects", asOf: .endOfTime) { #expect(row["owner"].hasPrefix("Demo ")) }
        for row in recount.rows(of: "contracts", asOf: .endOfTime) { #expect(row["party"].hasPrefix("Demo ")) }
        for row in recount.rows(of: "facilities", asOf: .endOfTime) { #expect(row["operator"].hasPrefix("Demo ")) }
    }

    @Test("carry credit codes that are valid in form, in a region that nobody has")
    func creditCodes() throws {
        let codes = try (0..<2000).map { try #require(SyntheticCreditCode.code($0 * 14_000)) }
        #expect(Set(codes).count == codes.count)
        for code in codes {
            #expect(throws: Never.self) { try UnifiedSocialCreditCode(code) }
            #expect(code.hasPrefix("91000000DEM"))
        }
        #expect(SyntheticCreditCode.code(28_629_151) == nil)
    }

    @Test("have no January output, and no month's output in February")
    func januaryAndFebruary() throws {
        let recount = try DemoFolder.smallRecount.get()
        #expect(!recount.tables.keys.contains { $0.hasPrefix("output-") && $0.contains("-01") && !$0.contains("-10") })
        let february = recount.tables["output-2024-02.csv"]!
        #expect(february.rows.allSatisfy { $0["output_month"].isEmpty && $0["output_month_prior"].isEmpty && !$0["output_ytd"].isEmpty })
        #expect(recount.tables["readings-2025-01-31.csv"] != nil)
    }

    @Test("repeat last year's figures in the prior-year columns, but for a few careless filers")
    func priorColumns() throws {
        let recount = try DemoFolder.smallRecount.get()
        var filed: [String: Int] = [:]
        for row in recount.rows(of: "output", asOf: .endOfTime) {
            filed[row["enterprise"] + row["period"]] = row.units("output_ytd", places: 2)
        }
        var same = 0, other = 0
        for row in recount.rows(of: "output", asOf: .endOfTime) {
            let period = row["period"]
            let before = "\(Int(period.prefix(4))! - 1)\(period.dropFirst(4))"
            guard let told = filed[row["enterprise"] + before] else { continue }
            if told == row.units("output_ytd_prior", places: 2) { same += 1 } else { other += 1 }
        }
        #expect(same > 2_500)
        #expect(other > 0 && other * 50 < same)
        let first = recount.tables["output-2022-03.csv"]!
        #expect(first.rows.contains { $0.units("output_ytd_prior", places: 2) > 0 }, "2022 speaks of 2021, for which nothing was filed")
    }

    @Test("refer only to what another file has listed by then")
    func references() throws {
        let recount = try DemoFolder.smallRecount.get()
        func listed(_ form: String, _ field: String) -> [String: Day] {
            var first: [String: Day] = [:]
            for (name, table) in recount.tables where Recount.form(of: name) == form {
                for row in table.rows { first[row[field]] = min(first[row[field]] ?? .endOfTime, recount.knownOn[name]!) }
            }
            return first
        }
        let subjects = [
            ("output", "enterprise", listed("enterprises", "enterprise")), ("investment", "project", listed("projects", "project")),
            ("contracts", "project", listed("projects", "project")), ("readings", "facility", listed("facilities", "facility")),
            ("enterprises", "successor", listed("enterprises", "enterprise")),
        ]
        for (form, field, first) in subjects {
            var count = 0
            for (name, table) in recount.tables where Recount.form(of: name) == form {
                for row in table.rows where !row[field].isEmpty {
                    count += 1
                    #expect(first[row[field], default: .endOfTime] <= recount.knownOn[name]!, "\(name): \(row[field])")
                }
            }
            #expect(count > 0, "\(form) refers to something")
        }
    }

    @Test("have directories in which enterprises come, go, move, merge and change their class and size")
    func lives() throws {
        let recount = try DemoFolder.smallRecount.get()
        var histories: [String: [PlainTable.Row]] = [:]
        for row in recount.rows(of: "enterprises", asOf: .endOfTime) { histories[row["enterprise"], default: []].append(row) }
        #expect(histories.count == 400)
        func changes(_ field: String) -> Int { histories.values.count { Set($0.map { $0[field] }).count > 1 } }
        #expect(changes("park") > 5 && changes("class") > 2 && changes("designated_size") > 10 && changes("status") > 10)
        #expect(histories.values.contains { $0.last!["status"] == "merged" && histories[$0.last!["successor"]] != nil })
        #expect(histories.values.count { $0[0]["from"] > "2022-01-01" } > 20)
        for (name, table) in recount.tables where name.hasPrefix("enterprises-") {
            #expect(table.rows.allSatisfy { Day($0["from"])! <= recount.knownOn[name]! })
        }
    }

    @Test("tell of projects that stop, start again, go back and stand idle")
    func projects() throws {
        let recount = try DemoFolder.smallRecount.get()
        let statuses = Set(recount.rows(of: "projects", asOf: .endOfTime).map { $0["status"] })
        #expect(statuses == ["planned", "signed", "under-construction", "in-production", "completed", "idle", "stopped", "cancelled"])
        #expect(Set(recount.rows(of: "projects", asOf: .endOfTime).map { $0["phase"] }) == ["1", "2"])
        #expect(recount.rows(of: "projects", asOf: .endOfTime).allSatisfy { $0.units("planned_total", places: 0) >= 500 })
    }

    @Test("read 83 turbines, commissioned one by one, whose counters never fall")
    func turbines() throws {
        let recount = try DemoFolder.smallRecount.get()
        let running = recount.rows(of: "facilities", asOf: .endOfTime).filter { $0["status"] == "running" }
        #expect(Set(running.map { $0["facility"] }).count == 83)
        #expect(Set(running.map { $0["from"] }).count > 60)
        var last: [String: Int] = [:]
        for row in recount.rows(of: "readings", asOf: .endOfTime) {
            let reading = row.units("reading", places: 0)
            #expect(reading >= last[row["facility"], default: 0])
            last[row["facility"]] = reading
        }
        let year = recount.generated(asOf: Day("2025-12-15")!).values.reduce(0, +) - recount.generated(asOf: Day("2024-12-15")!).values.reduce(0, +)
        #expect((1_900_000_000...2_200_000_000).contains(year), "a full year gives about 2.06 billion kWh: \(year)")
    }
}
