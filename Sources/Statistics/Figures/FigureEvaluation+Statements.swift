import Figures
import Registry

extension FigureEvaluation {
    /// A figure that is held only as others' statement: the latest one that speaks of the place
    /// by that day, known by the day of the question.
    func statement(_ address: FigureAddress) -> Term {
        let candidates = facts.register.statements(asOf: asOf).filter { statement in
            let other = statement.address
            guard other.indicator == address.indicator, other.places == address.places, other.group == address.group,
                other.measure == address.measure
            else { return false }
            if case .day(let day) = address.period, case .day(let told) = other.period { return told <= day }
            return other.period == address.period
        }
        daysKnown.formUnion(candidates.map(\.line.filing.knownOn))
        guard let statement = candidates.max(by: { $0.publishedOn < $1.publishedOn }),
            let number = try? ExactDecimal(parsing: statement.printed),
            let value = Amount(number, statement.unit).inBaseUnits
        else { return unknown(address, .nothingFiled, operation: .reported) }
        let derivation = Derivation(
            address: address, title: title(of: address), operation: .reported, value: .exact(value),
            unit: unit(of: address), cell: statement.line.cell("printed"), cellUnit: statement.unit, bound: statement.bound)
        return Term(derivation: derivation, provenance: [statement.line.filing.provenance], flags: [.quoted])
    }
}
