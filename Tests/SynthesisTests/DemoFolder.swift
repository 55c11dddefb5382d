import Figures
import Formats
import Foundation
import Products
import Registry
import Statistics

@testable import Synthesis

/// What the demonstration starts from: the folders that ship with the project.
enum DemoFolder {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Data")

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path).sorted()
    }

    static func controls() throws -> ControlTotals {
        try ControlsYAML.read(Array(text("guangxi/controls.yaml").utf8), file: "controls.yaml")
    }

    static func places() throws -> PlaceRegister {
        var register = PlaceRegister()
        for row in PlainTable(try text("guangxi/places.csv")).rows { register.takePlace(line(row, subject: "place")) }
        for row in PlainTable(try text("guangxi/memberships.csv")).rows { register.takeMembership(line(row, subject: "member")) }
        return register
    }

    static func classification() throws -> IndustryClassification {
        IndustryClassification(PlainTable(try text("standard/classes.csv")).rows.compactMap { row in
            IndustryClass.Level(rawValue: row["level"]).map {
                IndustryClass(
                    code: row["class"], level: $0, parent: row["parent"].isEmpty ? nil : row["parent"],
                    name: LocalizedText(same: row["name_en"]))
            }
        })
    }

    static func groups() throws -> [ClassGroup] {
        try names(in: "standard/groups").map { try GroupYAML.read(Array(text("standard/groups/\($0)").utf8), file: $0) }
    }

    static func forms() throws -> [Form] {
        try names(in: "standard/forms").map { try FormYAML.read(Array(text("standard/forms/\($0)").utf8), file: $0) }
    }

    static func zone(_ controls: ControlTotals? = nil, options: DemoOptions = DemoOptions()) throws -> DemoZone {
        try DemoZone(
            controls: controls ?? self.controls(), places: places(), classification: classification(), groups: groups(),
            options: options)
    }

    /// One small demonstration for all tests that only read it.
    static let small = Result { try zone(options: DemoOptions(enterprises: 400, through: YearMonth(year: 2025, month: 12))) }
    static let smallRecount = Result { try Recount(small.get()) }

    private static func line(_ row: PlainTable.Row, subject: String) -> FiledLine {
        let filing = Filing(
            position: FilingPosition(key: "reference", sequence: 1),
            document: SourceDocument(hash: "", name: "", byteCount: 0), form: "", period: nil, fields: row.fields,
            provenance: .documented, knownOn: Day("2000-01-01")!, recordedAt: Instant(microsecondsSince1970: 0),
            enteredBy: "", isBackdated: true)
        return FiledLine(
            filing: filing,
            line: ReportLine(row: 1, subject: row[subject], period: .day(Day(row["from"])!), texts: row.fields.map { row[$0] }))
    }
}
