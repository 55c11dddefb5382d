import Figures
import Registry

extension FigureEvaluation {
    /// Days without a break on which a facility stood in one entry of its register.
    private struct Stretch {
        var entry: DatedHistory<Facility>.Entry
        var days: ClosedRange<Day>

        /// The hours of the days; a day has 24, since the zone's clock is never set forward or back.
        var hours: ExactDecimal { ExactDecimal(24 * (days.upperBound.dayNumber - days.lowerBound.dayNumber + 1)) }

        /// The days: `1 July 2024 – 31 July 2024`.
        var words: LocalizedText {
            let (from, through) = (days.lowerBound.words, days.upperBound.words)
            return LocalizedText(en: "\(from.en) – \(through.en)", zh: "\(from.zh)至\(through.zh)", vi: "\(from.vi) – \(through.vi)")
        }
    }

    /// The sum of the facilities' parts. A facility in one of the states whose register tells no capacity leaves the
    /// sum unknown: counted as nothing it would understate what could be generated.
    func capacity(_ address: FigureAddress, in statuses: [String], depth: FigureRule.Depth) -> Term {
        let items = facilityItems(address, in: statuses)
        let silent = items.compactMap(\.subject).first { id in
            facts.register.facilities[id].map { stretches(of: $0, in: address.period, statuses) }?
                .contains { $0.entry.value.capacity.isEmpty } ?? false
        }
        if let silent {
            let alone = narrowed(address, to: silent)
            return unknown(address, alone == address ? .nothingFiled : .restsOnUnknown(address: alone.description))
        }
        return sum(address, of: LevelSource(origin: .register, items: items), depth: depth)
    }

    /// Facilities that count for an address, with their capacity or what it could generate. A facility counts where
    /// it stood on the last day of the period, with the days on which it was in one of the states.
    private func facilityItems(_ address: FigureAddress, in statuses: [String]) -> [Item] {
        facts.register.facilities.sorted { $0.key < $1.key }.compactMap { id, history in
            daysKnown.formUnion(history.entries.map(\.knownOn))
            let stretches = stretches(of: history, in: address.period, statuses)
            guard let last = stretches.last,
                let standing = facts.register.standing(of: id, respondent: .facility, on: address.period.lastDay, asOf: asOf)
            else { return nil }
            let value = stretches.map { self.value(of: $0, for: address) }.reduce(.zero, +)
            return item(
                id, atom: standing.atom, classCode: standing.classCode, value: value, source: last.entry.source, address)
        }
    }

    /// A facility's part: its capacity as its document says, times the hours where a period is asked for.
    func facilityNode(_ id: String, address: FigureAddress, in statuses: [String]) -> Derivation? {
        guard let history = facts.register.facilities[id] else { return nil }
        let nodes = stretches(of: history, in: address.period, statuses).compactMap { node(of: $0, address: address) }
        guard nodes.count > 1 else { return nodes.first }
        return Derivation(
            address: address, title: facts.register.name(of: id), operation: .sum,
            value: .exact(nodes.compactMap(\.value.exact).reduce(.zero, +)), unit: unit(of: address), children: .listed(nodes))
    }

    private func node(of stretch: Stretch, address: FigureAddress) -> Derivation? {
        let name = stretch.entry.value.name
        guard var capacity = reportedLeaf(address, title: name, stretch.entry.source, field: "capacity") else { return nil }
        if isStockOfADay(address) { return capacity }
        capacity.unit = .kilowatt
        let hours = Derivation(
            address: address, title: stretch.words, operation: .hours, value: .exact(stretch.hours), unit: .hour, span: stretch.days)
        return Derivation(
            address: address, title: name, operation: .product, value: .exact(value(of: stretch, for: address)), unit: unit(of: address),
            children: .listed([capacity, hours]))
    }

    private func value(of stretch: Stretch, for address: FigureAddress) -> ExactDecimal {
        let capacity = number("capacity", of: stretch.entry.source) ?? .zero
        return isStockOfADay(address) ? capacity : capacity.multipliedExactly(by: stretch.hours) ?? .zero
    }

    private func isStockOfADay(_ address: FigureAddress) -> Bool {
        indicator(address)?.isStock ?? true
    }

    /// The stretches of a period, or its only day, on which the facility was in one of the states.
    private func stretches(of history: DatedHistory<Facility>, in period: Period, _ statuses: [String]) -> [Stretch] {
        let (first, last) = (period.firstDay, period.lastDay)
        let changes = Set(history.entries.filter { $0.knownOn <= asOf && $0.from > first && $0.from <= last }.map(\.from))
        let starts = [first] + changes.sorted()
        return starts.indices.compactMap { index in
            let end = index + 1 < starts.count ? starts[index + 1].adding(days: -1) : last
            guard let entry = history.entry(on: starts[index], asOf: asOf), statuses.contains(entry.value.status.rawValue) else { return nil }
            return Stretch(entry: entry, days: starts[index]...end)
        }
    }
}
