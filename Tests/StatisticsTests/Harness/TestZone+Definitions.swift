import Figures
import Products
import Statistics

extension TestZone {
    /// Defines the indicators, groups and classes that most tests ask for.
    mutating func defineUsual() {
        define("output", .series(form: "output", series: "output"), .ownPriorYear, .aboveDesignatedSize)
        define("output.all", .series(form: "output", series: "output"), .ownPriorYear, .all)
        define("investment", .series(form: "investment", series: "invested"), .restatedBase, .all)
        define("energy", .readings(form: "readings"), .levelBefore, .all, unit: .kilowattHour)
        define("capacity", .capacity(statuses: ["running"]), .levelBefore, .all, unit: .kilowatt)
        define("capacity.hours", .capacityHours(statuses: ["running"]), .levelBefore, .all, unit: .kilowattHour)
        define("capacity.factor", .quotient(of: "energy", over: "capacity.hours"), .levelBefore, .all, unit: .percent)
        define("projects", .projects(statuses: ["under-construction"]), .levelBefore, .all, unit: .project)
        define("planned", .plannedTotals(statuses: ["under-construction"]), .levelBefore, .all)
        define("contracts", .contracts(stages: ["signed", "landed"]), .levelBefore, .all, unit: .contract)
        define("quoted", .statements, .levelBefore, .all)
        groups["new-energy"] = ClassGroup(
            id: "new-energy", name: LocalizedText(en: "New energy", zh: "新能源", vi: "Năng lượng mới"), synonyms: [:],
            versions: [.init(from: day("2020-01-01"), members: ["384"])])
        let rows: [(String, IndustryClass.Level, String?)] = [
            ("C", .section, nil), ("38", .division, "C"), ("39", .division, "C"), ("384", .group, "38"), ("391", .group, "39"),
            ("3841", .class, "384"), ("3849", .class, "384"), ("3911", .class, "391"),
        ]
        classification = IndustryClassification(rows.map { code, level, parent in
            IndustryClass(code: code, level: level, parent: parent, name: LocalizedText(same: code))
        })
    }

    mutating func define(
        _ id: String, _ source: Indicator.Source, _ growth: Indicator.GrowthMethod, _ scope: Indicator.Scope,
        unit: MeasurementUnit = .yuan
    ) {
        indicators[id] = Indicator(
            id: id, title: LocalizedText(same: id), definition: LocalizedText(same: id), synonyms: [:], unit: unit,
            source: source, growth: growth, scope: scope)
    }

    /// Files enterprises from short rows: the names and the successor are left out.
    mutating func fileEnterprises(known: String, _ table: String) {
        let table = TextTable("enterprise,from,district,park,area,class,designated_size,status,successor\n" + table)
        file("enterprises", known: day(known), fields: table.fields, rows: table.rows)
    }
}
