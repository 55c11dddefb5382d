import Figures
import Products
import Solver

/// How far demand can grow: what there is of what runs short, over what the demand of today takes of it.
extension ChainNumbers {
    /// A node with its exact value.
    private typealias Counted = (node: Derivation, value: Rational)

    private func shortage(_ number: ShortageNumber) -> DemandGrowth.Shortage? {
        growth[number.plan].flatMap { $0.shortages.indices.contains(number.index) ? $0.shortages[number.index] : nil }
    }

    /// `nil` where there is no such shortage, or the part takes nothing of it.
    func value(_ number: ShortageNumber) -> Rational? {
        guard let shortage = shortage(number) else { return nil }
        if number.part == .factor { return shortage.factor }
        let price = shortage.price(of: number.part, in: situation)
        return price.isPositive ? price : nil
    }

    /// The names of what runs short.
    func limits(_ number: ShortageNumber) -> [LocalizedText] {
        shortage(number)?.limits.map { limit in
            switch limit {
            case .capacity(let process): situation.processes[process].name
            case .supply(let good): situation.goods[good].name
            }
        } ?? []
    }

    func why(_ number: ShortageNumber) -> Derivation {
        let own = ChainNumber.shortage(number)
        guard let shortage = shortage(number), let order = shortageOrders[number.plan]?[number.index] else { return node(own, .solved, []) }
        if number.part == .factor { return factor(number, shortage, order) }
        if number.part == order.first { return node(own, .oneMore, []) }
        guard let row = order.rows[number.part], let term = (row.left + row.right).first(where: { $0.part == number.part }) else {
            return node(own, .solved, shortage.limits.map { closed($0.quantity) })
        }
        let (mine, others) = row.left.contains(term) ? (row.left, row.right) : (row.right, row.left)
        let whole = others.map { self.term(number, $0) }, less = mine.filter { $0 != term }.map { self.term(number, $0) }
        guard let weight = weight(own, term.weight) else {
            if less.isEmpty { return node(own, whole.count == 1 ? .same : .sum, whole.map(\.node)) }
            return node(own, .difference, [sum(number, "whole", whole).node] + less.map(\.node))
        }
        let all = sum(number, "whole", whole)
        guard !less.isEmpty else { return node(own, .quotient, [all.node, weight]) }
        let left = step(number, "left", ChainNumberWords.left, .difference, less.reduce(all.value) { $0 - $1.value }, [all.node] + less.map(\.node))
        return node(own, .quotient, [left.node, weight])
    }

    /// What there is of all that runs short, over what all that is asked for takes of it.
    private func factor(_ number: ShortageNumber, _ shortage: DemandGrowth.Shortage, _ order: ShortageOrder) -> Derivation {
        func product(_ name: String, _ quantity: ChainNumber, _ part: ShortageNumber.Part) -> Counted {
            let value = (value(quantity) ?? .zero) * shortage.price(of: part, in: situation)
            return step(number, name, title(quantity), .product, value, [closed(quantity), closed(.shortage(number.other(part)))])
        }
        let held: [(part: ShortageNumber.Part, quantity: ChainNumber)] =
            situation.processes.indices.map { (.capacity($0), .capacityRuns($0)) } + situation.goods.indices.map { (.supply($0), .supply($0)) }
        let had = held.filter { shortage.price(of: $0.part, in: situation).isPositive && value($0.quantity) != nil }.map { part, quantity -> Counted in
            part == order.first
                ? (closed(quantity), value(quantity) ?? .zero) : product("had-\(quantity.path(in: situation).prefix(2).joined(separator: "-"))", quantity, part)
        }
        let taken = situation.goods.indices
            .filter { situation.demand(of: $0).isPositive && shortage.price(of: .good($0), in: situation).isPositive }
            .map { product("taken-\(situation.goods[$0].id)", .demand($0), .good($0)) }
        return node(.shortage(number), .quotient, [sum(number, "had", had).node, sum(number, "taken", taken).node])
    }

    /// One term of a row: a part as often as one run makes or takes it.
    private func term(_ number: ShortageNumber, _ term: ShortageOrder.Term) -> Counted {
        let part = number.other(term.part), price = value(part) ?? .zero
        guard let weight = weight(.shortage(number), term.weight) else { return (closed(.shortage(part)), price) }
        let name = "times-\(weight.address.chain?.path.last ?? "")"
        return step(
            number, name, title(.shortage(part)), .product, price * term.weight.value(in: situation), [closed(.shortage(part)), weight])
    }

    private func weight(_ number: ChainNumber, _ weight: ShortageOrder.Weight) -> Derivation? {
        switch weight {
        case .one: nil
        case .output(let process, let good): output(number, process, good, as: "per-run-of-\(situation.goods[good].id)")
        case .gross(let process, let input, let alternative): gross(number, process, input, alternative)
        }
    }

    private func sum(_ number: ShortageNumber, _ name: String, _ terms: [Counted]) -> Counted {
        if let only = terms.first, terms.count == 1 { return only }
        return step(number, name, ChainNumberWords.together, .sum, terms.reduce(.zero) { $0 + $1.value }, terms.map(\.node))
    }

    /// A step of the arithmetic of a number, counted in the first limit.
    private func step(
        _ number: ShortageNumber, _ name: String, _ title: LocalizedText, _ operation: Operation, _ value: Rational, _ children: [Derivation]
    ) -> Counted {
        let node = Derivation(
            chain: address(.shortage(number)).appending(name), title: title, operation: operation, value: FigureValue(value), unit: .index,
            children: .listed(children))
        return (node, value)
    }
}

extension Attainment.Limit {
    /// What there is of it.
    var quantity: ChainNumber {
        switch self {
        case .capacity(let process): .capacityRuns(process)
        case .supply(let good): .supply(good)
        }
    }
}
