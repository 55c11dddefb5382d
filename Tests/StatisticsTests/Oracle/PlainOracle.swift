import Figures

/// What the definitions say, read off the lines: no cells, no histories, no caches. It loops over
/// all filed lines for every question.
struct PlainOracle {
    /// The lines of each form that were known, in the order in which they replace each other.
    private let told: [String: [FiledLine]]
    /// The day whose knowledge counts.
    let known: Day
    private let groups: [String: [String]]

    init(filed: [FiledLine], known: Day, groups: [String: [String]]) {
        self.known = known
        self.groups = groups
        self.told = Dictionary(grouping: filed.filter { $0.filing.knownOn <= known }) { $0.filing.form }.mapValues { lines in
            lines.sorted {
                ($0.filing.knownOn, $0.filing.position.sequence, $0.line.row) < ($1.filing.knownOn, $1.filing.position.sequence, $1.line.row)
            }
        }
    }

    func lines(_ form: String) -> [FiledLine] {
        told[form] ?? []
    }

    /// Of lines that begin on some day, the one that holds on a day: the latest beginning, and of
    /// those the one told last.
    func holding(_ lines: [FiledLine], on day: Day) -> FiledLine? {
        var found: FiledLine?
        for line in lines {
            guard line.line.period.lastDay <= day else { continue }
            if let held = found, held.line.period.lastDay > line.line.period.lastDay { continue }
            found = line
        }
        return found
    }

    // MARK: Where and what

    func parent(_ place: String, on day: Day) -> String? {
        let line = holding(lines("places").filter { $0.line.subject == place }, on: day)
        return line.flatMap { $0["parent"].isEmpty ? nil : $0["parent"] }
    }

    func above(_ place: String, on day: Day) -> [String] {
        var found: [String] = []
        var next: String? = place
        while let place = next {
            found.append(place)
            next = parent(place, on: day)
        }
        return found
    }

    /// Everything that a seat lies in: its district and what is above, its park and the park's
    /// programmes, its area and the zone.
    func places(of seat: FiledLine, on day: Day) -> Set<String> {
        var found = Set(above(seat["district"], on: day))
        if !seat["area"].isEmpty { found.formUnion(above(seat["area"], on: day)) }
        guard !seat["park"].isEmpty else { return found }
        found.insert(seat["park"])
        let memberships = lines("memberships").filter { $0.line.subject == seat["park"] }
        for programme in Set(memberships.map { $0["of"] }) {
            if holding(memberships.filter { $0["of"] == programme }, on: day)?["status"] == "in" {
                found.formUnion(above(programme, on: day))
            }
        }
        return found
    }

    func isClass(_ code: String, in group: String) -> Bool {
        group == "all" || (groups[group] ?? [group]).contains { code.hasPrefix($0) }
    }

    /// The line of the directory that says where a respondent stands; `nil` where it has left.
    func standing(_ form: String, _ subject: String, on day: Day) -> FiledLine? {
        var told = lines(form).filter { $0.line.subject == subject }
        // A project stands where its first phase does.
        let phases = Set(told.filter { $0.line.period.lastDay <= day }.map { $0["phase"] })
        if let first = phases.min() { told = told.filter { $0["phase"] == first } }
        let line = holding(told, on: day)
        guard let line, form != "enterprises" || line["status"] == "active" else { return nil }
        return line
    }

    func belongs(_ seat: FiledLine, to places: [String], _ group: String, on day: Day) -> Bool {
        isClass(seat["class"], in: group) && self.places(of: seat, on: day).isSuperset(of: places)
    }

    // MARK: Sums

    /// Σ of a column of the reports in force for a month, over those in scope; `nil` where nobody
    /// filed.
    func sum(
        _ form: String, directory: String, _ column: String, month: Period, places: [String], group: String, isSized: Bool
    ) -> ExactDecimal? {
        var latest: [String: FiledLine] = [:]
        for line in lines(form) where line.line.period == month { latest[line.line.subject] = line }
        var total: ExactDecimal?
        for (subject, line) in latest {
            guard let seat = standing(directory, subject, on: month.lastDay), belongs(seat, to: places, group, on: month.lastDay),
                !isSized || seat["designated_size"] == "yes"
            else { continue }
            total = (total ?? .zero) + number(line[column])
        }
        return total
    }

    /// Σ of the office's restated base; `nil` where the office filed none at all for the month.
    func base(_ column: String, month: Period, year: Int, places: [String], group: String) -> ExactDecimal? {
        var latest: [String: FiledLine] = [:]
        for line in lines("investment-base") where line.line.period == month && line["base_year"] == String(year) {
            latest[["district", "park", "area", "class"].map { line[$0] }.joined(separator: "|")] = line
        }
        guard !latest.isEmpty else { return nil }
        return latest.values.filter { belongs($0, to: places, group, on: month.lastDay) }
            .map { number($0[column]) }.reduce(.zero, +)
    }

    /// Whether a prefecture filed any base for a month.
    func hasBase(in prefecture: String, month: Period, year: Int) -> Bool {
        lines("investment-base").contains {
            $0.line.period == month && $0["base_year"] == String(year)
                && places(of: $0, on: month.lastDay).contains(prefecture)
        }
    }

    /// What meters advanced with the readings of some days: each reading less the one before.
    func energy(after: Day?, through: Day, places: [String], group: String) -> ExactDecimal? {
        var total: ExactDecimal?
        for facility in Set(lines("readings").map(\.line.subject)) {
            var counter: [Day: ExactDecimal] = [:]
            for line in lines("readings") where line.line.subject == facility {
                counter[line.line.period.lastDay] = number(line["reading"])
            }
            var before = ExactDecimal.zero
            for (read, value) in counter.sorted(by: { $0.key < $1.key }) {
                let advance = value - before
                before = value
                guard read <= through, after.map({ $0 < read }) ?? true,
                    let seat = standing("facilities", facility, on: read), belongs(seat, to: places, group, on: read)
                else { continue }
                total = (total ?? .zero) + advance
            }
        }
        return total
    }

    func number(_ text: String) -> ExactDecimal {
        (try? ExactDecimal(parsing: text)) ?? .zero
    }
}
