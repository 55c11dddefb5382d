import Chain
import Figures
import Registry
import Solver
import Statistics

extension CandidateFacts {
    /// The places as candidates.
    func placeCandidates(_ ids: [String]) -> [CandidateSheet.Candidate] {
        var balances: [String: (situation: ChainSituation, needs: [Rational])] = [:]
        return ids.map { id in
            let name = facts.register.name(of: id), reach = reach(of: id), scope = scope(reach)
            if balances[reach] == nil {
                let situation = ChainSituation(model, scope: scope)
                balances[reach] = (situation, Requirement(situation)?.needs ?? [])
            }
            let near = neighbours(in: scope)
            var values: [CandidateCriterion: Derivation] = [
                .density: density(id, name), .land: premises(id, name, .land, .land), .power: premises(id, name, .power, .power),
                .neighbours: known(
                    id, name, .neighbours, .count, .exact(ExactDecimal(near.count { !$0.quantity.isZero })), .index, leaves(near, of: id)),
            ]
            if let (situation, needs) = balances[reach], !needs.isEmpty {
                values[.spareInputs] = spareInputs(id, name, reach, situation, needs)
                values[.unmetNeed] = unmetNeed(id, name, reach, situation, needs)
            }
            return CandidateSheet.Candidate(id: id, name: name, values: values)
        }
    }

    private func density(_ id: String, _ name: LocalizedText) -> Derivation {
        switch product {
        case .failure(let gap): return unknown(id, name, .density, gap.reason)
        case .success((let numbers, let column)):
            guard let row = numbers.table.place(id) else { return unknown(id, name, .density, CandidateGap.noReports.reason) }
            let density = numbers.closed(.density(place: row, product: column))
            return known(id, name, .density, .same, density.value, .index, [density])
        }
    }

    /// A number of the chain as it stands within reach.
    private func number(_ reach: String, _ good: Int, _ situation: ChainSituation, _ measure: String, _ value: Rational) -> Derivation {
        let item = situation.goods[good]
        let words = measure == "need" ? LocalizedText(en: "need", zh: "需要量", vi: "lượng cần") : LocalizedText(en: "capacity", zh: "产能", vi: "công suất")
        return Derivation(
            chain: ChainAddress(chain: chain.id, area: reach, day: day, path: ["good", item.id, measure]),
            title: LocalizedText(en: "\(item.name.en): \(words.en)", zh: "\(item.name.zh)：\(words.zh)", vi: "\(item.name.vi): \(words.vi)"), operation: .same,
            value: FigureValue(value), unit: item.unit, children: .deferred(count: nil))
    }

    private func balance(_ id: String, _ criterion: CandidateCriterion, _ reach: String, _ good: Int, _ situation: ChainSituation, _ needs: [Rational], isSpare: Bool) -> [Derivation] {
        let parts = [
            number(reach, good, situation, "need", needs[good]), number(reach, good, situation, "capacity", situation.capacity(of: good)),
        ]
        return isSpare ? parts.reversed() : parts
    }

    private func spareInputs(_ id: String, _ name: LocalizedText, _ reach: String, _ situation: ChainSituation, _ needs: [Rational]) -> Derivation {
        let spare = step.inputs.compactMap { situation.number(of: $0) }.filter { needs[$0] < situation.capacity(of: $0) }
        let terms = spare.map { good in
            Derivation(
                chain: address.appending(id, CandidateCriterion.spareInputs.rawValue, situation.goods[good].id), title: situation.goods[good].name,
                operation: .difference, value: FigureValue(situation.capacity(of: good) - needs[good]), unit: situation.goods[good].unit,
                children: .listed(balance(id, .spareInputs, reach, good, situation, needs, isSpare: true)))
        }
        return known(id, name, .spareInputs, .count, .exact(ExactDecimal(terms.count)), .index, terms)
    }

    private func unmetNeed(_ id: String, _ name: LocalizedText, _ reach: String, _ situation: ChainSituation, _ needs: [Rational]) -> Derivation? {
        guard let good = situation.number(of: step.good) else { return nil }
        return known(
            id, name, .unmetNeed, .difference, FigureValue(needs[good] - situation.capacity(of: good)), situation.goods[good].unit,
            balance(id, .unmetNeed, reach, good, situation, needs, isSpare: false))
    }

    /// What the parks of a place say that they have free.
    private func premises(_ id: String, _ name: LocalizedText, _ criterion: CandidateCriterion, _ quantity: Premises.Quantity) -> Derivation {
        let within = PlacesWithin.run(id, of: places, on: day, asOf: today)
        var (leaves, sum, unit): ([Derivation], ExactDecimal, MeasurementUnit) = ([], .zero, .index)
        for (park, history) in facts.register.premises.sorted(by: { $0.key < $1.key }) where within.contains(park) {
            guard let entry = history.entry(on: today, asOf: today), let version = facts.forms[entry.source.filing.form]?.version(for: entry.source.line.period),
                let value = entry.source.value(quantity.rawValue, of: version), case .number(let told, _, _) = version.field(quantity.rawValue)?.content
            else { continue }
            unit = told.base
            sum += value
            leaves.append(
                Derivation(
                    chain: address.appending(id, criterion.rawValue, park), title: facts.register.name(of: park), operation: .reported, value: .exact(value),
                    unit: told.base, cell: entry.source.cell(quantity.rawValue), cellUnit: told))
        }
        guard leaves.isEmpty else { return known(id, name, criterion, .sum, .exact(sum), unit, leaves) }
        let reason = UnknownReason.factMissing(
            LocalizedText(en: "no park says what it has free", zh: "没有园区申报可用情况", vi: "không khu nào cho biết còn trống bao nhiêu"),
            settledBy: LocalizedText(
                en: "A row of the form premises would settle it: corridor import premises.csv", zh: "登记 premises 表的一行即可：corridor import premises.csv",
                vi: "Cần một dòng của biểu premises: corridor import premises.csv"))
        return unknown(id, name, criterion, reason)
    }
}
