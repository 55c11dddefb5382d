import Figures
import Products
import Registry
import Statistics

extension GeneratedReports {
    /// The register and the definitions of the reports, as a server holds them.
    var facts: GatheredFacts {
        GatheredFacts(
            register: register, classification: Self.classification, indicators: [Self.indicator.id: Self.indicator], groups: [:],
            forms: [Self.form: Self.definition], conventions: FigureConventions(), today: Self.today)
    }

    static let today = Day(year: 2025, month: 1, day: 31) ?? .endOfTime

    private static let indicator = Indicator(
        id: "output", title: LocalizedText(same: "output"), definition: LocalizedText(same: "output"), synonyms: [:], unit: .yuan,
        source: .series(form: form, series: "output"), growth: .ownPriorYear, scope: .aboveDesignatedSize)

    private static let definition = Form(
        id: form, title: LocalizedText(same: "output"), kind: .report, source: "synthetic for measuring speed",
        calendar: FormCalendar(frequency: .monthly, hasJanuary: false),
        versions: [
            FormVersion(
                from: Day(year: 2000, month: 1, day: 1) ?? .endOfTime, respondent: .enterprise,
                fields: fields.map {
                    FormField(
                        id: $0, title: LocalizedText(same: $0), content: .number(unit: MeasurementUnit.named("千元") ?? .yuan, decimals: 2, mayBeNegative: false),
                        isRequired: false)
                },
                series: [ReportedSeries(id: "output", month: fields[0], yearToDate: fields[1], priorMonth: fields[2], priorYearToDate: fields[3])])
        ])

    private static let classification = IndustryClassification(
        divisions.flatMap { division in
            [IndustryClass(code: "\(division)", level: .division, parent: nil, name: LocalizedText(same: "\(division)"))]
                + (1...4).map { IndustryClass(code: "\(division)1\($0)", level: .class, parent: "\(division)", name: LocalizedText(same: "\(division)1\($0)")) }
        })

    private var register: ZoneRegister {
        var register = ZoneRegister()
        let places = filing(["place", "from", "kind", "name_en", "name_zh", "name_vi", "aliases", "parent"])
        let from = Day(year: 2020, month: 1, day: 1) ?? .endOfTime
        func place(_ id: String, _ kind: String, _ parent: String) {
            register.takePlace(
                FiledLine(filing: places, line: ReportLine(row: 2, subject: id, period: .day(from), texts: [id, "\(from)", kind, id, id, id, "", parent])))
        }
        place("zone", "zone", "")
        for area in 0..<Self.areas {
            place(Self.area(area), "area", "zone")
            place(Self.place(area), "prefecture", "")
            place("district\(area)", "district", Self.place(area))
        }
        let enterprises = filing(["enterprise", "from", "name_en", "district", "park", "area", "class", "designated_size", "status", "successor"])
        for (number, entries) in self.enterprises.enumerated() {
            for entry in entries {
                // Who closes does so in the middle of the month before, to whose end it counts.
                let day = entry.month == 0 ? from : entry.isClosed ? Self.months[entry.month - 1].firstDay.adding(days: 14) : Self.months[entry.month].firstDay
                register.takeEnterprise(
                    FiledLine(
                        filing: enterprises,
                        line: ReportLine(
                            row: number, subject: Self.code(number), period: .day(day),
                            texts: [
                                Self.code(number), "", "", "district\(entry.area)", "", Self.area(entry.area), Self.classCode(entry.classNumber),
                                entry.isSized ? "yes" : "no", entry.isClosed ? "closed" : "active", "",
                            ])))
            }
        }
        return register
    }

    private func filing(_ fields: [String]) -> Filing {
        Filing(
            position: FilingPosition(key: "reference", sequence: 1), document: SourceDocument(hash: "", name: "", byteCount: 0), form: "", period: nil,
            fields: fields, provenance: .synthetic, knownOn: Day(year: 2020, month: 1, day: 1) ?? .endOfTime,
            recordedAt: Instant(microsecondsSince1970: 0), enteredBy: "", isBackdated: true)
    }
}
