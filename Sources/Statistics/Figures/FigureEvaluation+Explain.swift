import Figures
import Registry

extension FigureEvaluation {
    /// Opens a sum by one level: the next places down, or the lines it rests on.
    func explain(
        _ term: inout Term, _ address: FigureAddress, source: LevelSource, items: [Item], depth: FigureRule.Depth
    ) {
        // A seat may name its prefecture as its district: then the next places down are the lines.
        if let children = split(address, source: source, items: items), !children.contains(address) {
            term.derivation.children = .listed(children.map { self.term($0, depth: depth.below).derivation })
            return
        }
        let leaves = leaves(address, source: source, items: items)
        if address.places.contains(where: isSubject), leaves.count == 1, let leaf = leaves.first {
            term.derivation = leaf
        } else {
            term.derivation.children = .listed(leaves)
        }
    }

    /// The addresses of the next places down whose levels add up to this one; `nil` where the
    /// next level down is the respondents themselves.
    ///
    /// The parts are taken from the atoms that are there, so that nothing can fall between them.
    private func split(_ address: FigureAddress, source: LevelSource, items: [Item]) -> [FigureAddress]? {
        let day = address.period.lastDay
        let kinds = address.places.map { facts.register.places.place($0, on: day, asOf: asOf)?.kind }
        if kinds.contains(where: { $0 == .park || $0 == .site || $0 == .district || $0 == nil }) { return nil }
        func replacing(_ kind: PlaceKind, by part: (PlaceAtom) -> String?) -> [FigureAddress]? {
            guard let index = kinds.firstIndex(of: kind) else { return nil }
            let parts = items.map { part($0.atom) }
            guard !parts.contains(nil) else { return nil }
            let rest = address.places.enumerated().filter { $0.offset != index }.map(\.element)
            return Set(parts.compactMap { $0 }).sorted().map { part in
                let alone = address.with(places: rest + [part])
                let isWhole = switch source.origin {
                // Readings count where the facility lay on their day, so a part may have come in between.
                case .readings: self.source(source.origin, alone).items.count { !$0.isLater } == parts.count { $0 == part }
                default: kind != .programme || isContained(park: part, in: address.places[index], on: day)
                }
                return isWhole ? alone : address.with(places: address.places + [part])
            }
        }
        return replacing(.programme) { $0.park } ?? replacing(.zone) { $0.area }
            ?? replacing(.country) { $0.prefecture } ?? replacing(.province) { $0.prefecture }
            ?? replacing(.prefecture) { $0.district } ?? area(address, kinds: kinds, items: items)
    }

    /// An area of the zone opens by the districts in it: `area-nanning~qingxiu`.
    private func area(_ address: FigureAddress, kinds: [PlaceKind?], items: [Item]) -> [FigureAddress]? {
        guard kinds.contains(.area) else { return nil }
        return Set(items.map(\.atom.district)).sorted().map { address.with(places: address.places + [$0]) }
    }

    /// Whether all of a park belongs to a programme on a day.
    private func isContained(park: String, in programme: String, on day: Day) -> Bool {
        facts.register.places.memberships(of: park, kind: .programme, on: day, asOf: asOf).contains(programme)
    }

    /// The lines that a level rests on, each with its cell.
    private func leaves(_ address: FigureAddress, source: LevelSource, items: [Item]) -> [Derivation] {
        switch source.origin {
        case .register:
            return items.compactMap { $0.subject }.sorted().compactMap { registeredLeaf($0, address: narrowed(address, to: $0)) }
        case .series(let form, let series, let names, let column):
            guard let period = column.reportPeriod, let field = column.field(of: series) else { return [] }
            var leaves = reportedLeaves(address, form: form, period: period, field: field, isInScope: names.count == 1)
            leaves.append(contentsOf: imputedLeaves(source.origin, address))
            return leaves
        case .base(let indicator, let year, let form, let column):
            return baseLeaves(address, indicator: indicator, year: year, form: form, column: column)
        case .readings(let form, let column):
            return readingRuns(in: address, form: form, column: column).map { readingLeaf(address, $0, form: form, column: column) }
        }
    }

    /// The reports of an address, in the order of the respondents' ids.
    private func reportedLeaves(
        _ address: FigureAddress, form: Form, period: Period, field: String, isInScope: Bool
    ) -> [Derivation] {
        let version = form.version(for: period)
        let query = StandingQuery(respondent: version.respondent, day: address.period.lastDay, asOf: asOf)
        let reports = HeldReports.Query(form: form.id, period: period, standings: query)
        let lines = held(reports.lines).lines, standings = held(query), numbers = numbers(of: query, in: address)
        guard let indices = facts.reports[reports]?.indices else {
            missing.insert(.reports(reports))
            return []
        }
        guard var reader = ReportedField(field, of: version, unit: unit(of: address)) else { return [] }
        let named = Set(address.places.filter(isSubject))
        var ids: [String] = [], leaves: [Derivation] = []
        leaves.reserveCapacity(numbers.reduce(0) { $0 + standings[$1].subjects.count })
        for number in numbers {
            let counted = standings[number].kinds.map { isCounted($0.standing, in: address, isInScope: isInScope) }
            let subjects = standings[number].subjects
            for (position, index) in indices[number].enumerated() where index >= 0 && counted[subjects[position].kind] {
                let id = subjects[position].id
                guard named.isEmpty || named.contains(id) else { continue }
                leaves.append(reader.leaf(
                    narrowed(address, to: id), title: subjects[position].name, lines[index].filing, row: lines[index].line.row,
                    texts: lines[index].line.texts))
                if numbers.count > 1 { ids.append(id) }
            }
        }
        return numbers.count > 1 ? ids.indices.sorted { ids[$0] < ids[$1] }.map { leaves[$0] } : leaves
    }

    /// The same address for one respondent.
    func narrowed(_ address: FigureAddress, to subject: String) -> FigureAddress {
        address.with(places: [subject])
    }

    /// A leaf: the number in one cell of a document.
    func reportedLeaf(_ address: FigureAddress, title: LocalizedText, _ line: FiledLine, field: String) -> Derivation? {
        guard let form = facts.forms[line.filing.form] else { return nil }
        var reader = ReportedField(field, of: form.version(for: line.line.period), unit: unit(of: address))
        return reader?.leaf(address, title: title, line)
    }

    /// The office's lines of a restated base.
    private func baseLeaves(
        _ address: FigureAddress, indicator: String, year: Int, form: Form, column: Column
    ) -> [Derivation] {
        guard let period = column.reportPeriod else { return [] }
        let query = FactQuery.lines(form: form.id, periods: [period], subject: nil)
        var latest: [LineIdentity: FiledLine] = [:]
        for line in lines(query).sorted(by: FiledLine.isToldBefore)
        where line.filing.knownOn <= asOf && line.line.subject == indicator && line["base_year"] == String(year) {
            latest[LineIdentity(line, kind: .base)] = line
        }
        let field = if case .month = column { "month" } else { "ytd" }
        return latest.values.sorted { ($0.filing.position, $0.line.row) < ($1.filing.position, $1.line.row) }.compactMap { line in
            guard let seat = Seat(line), let atom = facts.register.atom(of: seat, on: period.lastDay, asOf: asOf),
                isAtom(atom, in: address), isClass(seat.classCode, in: address)
            else { return nil }
            let place = [seat.park ?? seat.district, seat.area].compactMap { $0 }
            return reportedLeaf(
                address.with(places: place).with(group: seat.classCode.isEmpty ? "all" : seat.classCode),
                title: facts.register.name(of: seat.park ?? seat.district), line, field: field)
        }
    }
}
