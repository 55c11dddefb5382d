import Figures

extension DemoZone {
    /// All files, `documents.csv` last. Each text is made when its file is asked for, so that only
    /// one of them need be held at a time.
    public func files() -> some Sequence<DemoFile> {
        DemoFiles(zone: self)
    }

    /// The files that there may be; some months bring nothing of a kind.
    var chapters: [DemoChapter] {
        var chapters: [DemoChapter] = []
        for month in [-1] + Array(12..<timeline.count) {
            chapters += [.enterprises(listed: month), .projects(listed: month), .contracts(listed: month), .facilities(listed: month)]
            guard month >= 0 else { continue }
            if month % 12 == 0 { chapters.append(.bases(year: timeline.month(month).year)) }
            guard month % 12 > 0 else { continue }
            chapters += [
                .output(month: month, .onTime), .output(month: month, .late), .investment(month: month, isLate: false),
                .investment(month: month, isLate: true),
            ]
            if month == enterprises.revisedMonth { chapters.append(.output(month: month, .revised)) }
        }
        chapters += energy.readings.indices.map { .readings($0) }
        return chapters + [.leads, .premises]
    }

    /// The text of a file, or `nil` where there is nothing to tell.
    func text(of chapter: DemoChapter) -> String? {
        switch chapter {
        case .enterprises(let month): enterprises.directory(listed: month, geography: geography)
        case .output(let month, let batch): enterprises.reports(of: month, batch)
        case .projects(let month): projects.directory(listed: month, geography: geography)
        case .investment(let month, let isLate): projects.reports(of: month, late: isLate)
        case .bases(let year): InvestmentBases(year: year, records: projects).text(geography: geography)
        case .contracts(let month): contracts.register(listed: month)
        case .facilities(let month): energy.facilities(listed: month, timeline: timeline)
        case .readings(let index): energy.text(energy.readings[index])
        case .leads: leads.leads()
        case .premises: leads.premises()
        }
    }

    func name(of chapter: DemoChapter) -> String {
        func listed(_ form: String, _ month: Int) -> String {
            "\(form)-\(month < 0 ? timeline.openingDay.description : timeline.month(month).description).csv"
        }
        switch chapter {
        case .enterprises(let month): return listed("enterprises", month)
        case .projects(let month): return listed("projects", month)
        case .contracts(let month): return listed("contracts", month)
        case .facilities(let month): return listed("facilities", month)
        case .output(let month, .onTime): return "output-\(timeline.month(month)).csv"
        case .output(let month, .late): return "output-\(timeline.month(month))-late.csv"
        case .output(let month, .revised): return "output-\(timeline.month(month))-revision.csv"
        case .investment(let month, let isLate): return "investment-\(timeline.month(month))\(isLate ? "-late" : "").csv"
        case .bases(let year): return "investment-base-\(year).csv"
        case .readings(let index): return "readings-\(energy.readings[index].day).csv"
        case .leads: return "leads-\(leads.asOf).csv"
        case .premises: return "premises-\(leads.asOf).csv"
        }
    }

    /// The day on which a file became known.
    func knownOn(_ chapter: DemoChapter) -> Day {
        switch chapter {
        case .enterprises(let month), .projects(let month), .contracts(let month), .facilities(let month):
            return month < 0 ? timeline.openingDay : knownDays.directory(timeline.month(month))
        case .output(let month, .onTime), .investment(let month, false):
            return knownDays.reports(timeline.month(month))
        case .output(let month, .late), .investment(let month, true):
            return knownDays.lateReports(timeline.month(month))
        case .output(_, .revised):
            return enterprises.revisedOn
        case .bases(let year):
            return YearMonth(count: year * 12 + 1).day(20)
        case .leads, .premises: return leads.asOf
        case .readings(let index):
            let day = energy.readings[index].day
            return day == energy.control.lastReading ? day.adding(days: 1) : knownDays.readings(YearMonth(day))
        }
    }
}
