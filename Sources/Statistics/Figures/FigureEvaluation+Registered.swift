import Figures
import Registry

extension FigureEvaluation {
    /// Registered things that count on a day: projects with a phase, contracts in a stage.
    func registeredItems(_ address: FigureAddress, _ indicator: Indicator) -> [Item] {
        let day = address.period.lastDay
        switch indicator.source {
        case .projects(let statuses):
            return projects(address, on: day, in: statuses) { _ in 1 }
        case .plannedTotals(let statuses):
            return projects(address, on: day, in: statuses) { entries in
                entries.compactMap { self.number("planned_total", of: $0.source) }.reduce(.zero, +)
            }
        case .contracts(let stages):
            return contracts(address, on: day, in: stages) { _ in 1 }
        case .contractAmounts(let stages):
            return contracts(address, on: day, in: stages) { self.number("amount", of: $0) ?? .zero }
        case .series, .readings, .statements, .places, .capacity, .capacityHours, .quotient:
            return []
        }
    }

    private func contracts(
        _ address: FigureAddress, on day: Day, in stages: [String], value: (FiledLine) -> ExactDecimal
    ) -> [Item] {
        facts.register.contracts.compactMap { id, history in
            daysKnown.formUnion(history.entries.map(\.knownOn))
            guard let entry = history.entry(on: day, asOf: asOf), stages.contains(entry.value.stage.rawValue),
                let atom = contractAtom(entry.value, on: day)
            else { return nil }
            return item(id, atom: atom, classCode: "", value: value(entry.source), source: entry.source, address)
        }
    }

    private func projects(
        _ address: FigureAddress, on day: Day, in statuses: [String],
        value: ([DatedHistory<ProjectPhase>.Entry]) -> ExactDecimal
    ) -> [Item] {
        facts.register.projects.compactMap { id, project in
            daysKnown.formUnion(project.phases.flatMap { $0.history.entries.map(\.knownOn) })
            let matching = project.entries(on: day, asOf: asOf).filter { statuses.contains($0.value.status.rawValue) }
            guard let first = matching.first,
                let standing = facts.register.standing(of: id, respondent: .project, on: day, asOf: asOf)
            else { return nil }
            return item(
                id, atom: standing.atom, classCode: standing.classCode, value: value(matching), source: first.source, address)
        }
    }

    func item(
        _ id: String, atom: PlaceAtom, classCode: String, value: ExactDecimal, source: FiledLine, _ address: FigureAddress
    ) -> Item? {
        let subjects = address.places.filter(isSubject)
        guard subjects.isEmpty || subjects.contains(id), isAtom(atom, in: address), isClass(classCode, in: address) else { return nil }
        return Item(atom: atom, classCode: classCode, provenance: source.filing.provenance, value: value, subject: id, answered: 1)
    }

    /// A contract lies where its park lies, in the area that its line names, else that of the project it became,
    /// else the one that the park belongs to.
    private func contractAtom(_ contract: Contract, on day: Day) -> PlaceAtom? {
        let places = facts.register.places
        guard let district = places.place(contract.park, on: day, asOf: asOf)?.parent else { return nil }
        let project = contract.project.flatMap { facts.register.projects[$0]?.seat(on: day, asOf: asOf) }
        let area = contract.area ?? project?.area ?? places.memberships(of: contract.park, kind: .area, on: day, asOf: asOf).first
        return places.atom(district: district, park: contract.park, area: area, on: day, asOf: asOf)
    }

    /// The number in a field of a registered line, in base units.
    func number(_ field: String, of line: FiledLine) -> ExactDecimal? {
        facts.forms[line.filing.form].flatMap { line.value(field, of: $0.version(for: line.line.period)) }
    }

    /// The leaf of a registered thing: the cells of the documents that say its state.
    func registeredLeaf(_ id: String, address: FigureAddress) -> Derivation? {
        guard let indicator = indicator(address) else { return nil }
        let day = address.period.lastDay
        switch indicator.source {
        case .contracts:
            return facts.register.contracts[id]?.entry(on: day, asOf: asOf).map { entry in
                stateLeaf(address, title: LocalizedText(same: entry.value.party), entry.source, field: "stage", value: 1)
            }
        case .contractAmounts:
            return facts.register.contracts[id]?.entry(on: day, asOf: asOf).flatMap { entry in
                reportedLeaf(address, title: LocalizedText(same: entry.value.party), entry.source, field: "amount")
            }
        case .projects(let statuses):
            guard let project = facts.register.projects[id] else { return nil }
            let phases = project.entries(on: day, asOf: asOf)
            let leaves = phases.map { entry in
                stateLeaf(
                    address, title: entry.value.name, entry.source, field: "status",
                    value: statuses.contains(entry.value.status.rawValue) ? 1 : 0)
            }
            return Derivation(
                address: address, title: project.name, operation: .any, value: .exact(1), unit: unit(of: address),
                children: .listed(leaves))
        case .plannedTotals(let statuses):
            guard let project = facts.register.projects[id] else { return nil }
            let leaves = project.entries(on: day, asOf: asOf)
                .filter { statuses.contains($0.value.status.rawValue) }
                .compactMap { entry in
                    reportedLeaf(address, title: entry.value.name, entry.source, field: "planned_total")
                }
            let total = leaves.compactMap(\.value.exact).reduce(.zero, +)
            return Derivation(
                address: address, title: project.name, operation: .sum, value: .exact(total), unit: unit(of: address),
                children: .listed(leaves))
        case .capacity(let statuses), .capacityHours(let statuses):
            return facilityNode(id, address: address, in: statuses)
        case .series, .readings, .statements, .places, .quotient:
            return nil
        }
    }

    func stateLeaf(
        _ address: FigureAddress, title: LocalizedText, _ line: FiledLine, field: String, value: ExactDecimal
    ) -> Derivation {
        Derivation(
            address: address, title: title, operation: .state, value: .exact(value),
            unit: address.measure == .response ? .enterprise : unit(of: address),
            cell: line.cell(field))
    }
}
