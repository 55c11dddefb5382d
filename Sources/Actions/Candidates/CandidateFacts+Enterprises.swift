import Chain
import Figures
import Registry
import Statistics

extension CandidateFacts {
    /// Enterprises as candidates: who holds capacities beside the step, and who is registered in its industry or a neighbour's.
    func enterpriseCandidates(with reader: FigureReader) async throws -> [CandidateSheet.Candidate] {
        let scope = ChainScope(chain: chain, area: area, places: within, day: day, today: today)
        let beside = neighbours(in: scope)
        let processes = step.neighbours.union(step.makers).compactMap { model.processes[$0] }
        let classes = Set(processes.compactMap(\.industryClass))
        let registered = facts.register.enterprises.compactMap { id, history -> (String, Enterprise)? in
            guard let enterprise = history.value(on: today, asOf: today), enterprise.status == .active, classes.contains(enterprise.seat.classCode),
                within.contains(enterprise.seat.district) || enterprise.seat.park.map(within.contains) ?? false
            else { return nil }
            return (id, enterprise)
        }.sorted { $0.0 < $1.0 }
        var candidates: [CandidateSheet.Candidate] = []
        for (id, enterprise) in registered {
            let held = beside.filter { $0.holder == id || enterprise.name.all.contains($0.holder) }
            candidates.append(
                CandidateSheet.Candidate(
                    id: id, name: enterprise.name,
                    values: [
                        .proximity: proximity(id, enterprise.name, to: enterprise.seat.classCode), .neighbours: capacities(id, enterprise.name, held),
                        .output: try await output(id, enterprise.name, with: reader),
                    ]))
        }
        let names = Set(registered.flatMap { [$0.0] + $0.1.name.all })
        for holder in Set(beside.map(\.holder)).sorted() where !names.contains(holder) {
            let held = beside.filter { $0.holder == holder }, name = LocalizedText(same: holder)
            let code = held.compactMap { model.processes[$0.process]?.industryClass }.first
            candidates.append(
                CandidateSheet.Candidate(
                    id: holder, name: name,
                    values: [
                        .proximity: code.map { proximity(holder, name, to: $0) } ?? unknown(holder, name, .proximity, CandidateGap.noClass.reason),
                        .neighbours: capacities(holder, name, held), .output: unknown(holder, name, .output, CandidateGap.notRegistered.reason, unit: .yuan),
                    ]))
        }
        return candidates
    }

    private func capacities(_ id: String, _ name: LocalizedText, _ held: [Capacity]) -> Derivation {
        known(id, name, .neighbours, .count, .exact(ExactDecimal(held.count { !$0.quantity.isZero })), .index, leaves(held, of: id))
    }

    private func proximity(_ id: String, _ name: LocalizedText, to code: String) -> Derivation {
        switch product {
        case .failure(let gap): return unknown(id, name, .proximity, gap.reason)
        case .success((let numbers, let column)):
            guard let own = numbers.table.product(String(code.prefix(numbers.table.address.digits))) else {
                return unknown(id, name, .proximity, CandidateGap.nobodyMakes(code).reason)
            }
            let proximity = numbers.closed(.proximity(column, own))
            return known(id, name, .proximity, .same, proximity.value, .index, [proximity])
        }
    }

    private func output(_ id: String, _ name: LocalizedText, with reader: FigureReader) async throws -> Derivation {
        guard let period else { return unknown(id, name, .output, .nothingFiled, unit: .yuan) }
        let figure = try await reader.figure(FigureAddress(indicator: "output.gross", places: [id], period: period), depth: .bare)
        if let reason = figure.value.unknown { return unknown(id, name, .output, reason, unit: .yuan) }
        var closed = figure.derivation
        closed.children = .deferred(count: nil)
        return known(id, name, .output, .same, figure.value, figure.unit, [closed])
    }
}
