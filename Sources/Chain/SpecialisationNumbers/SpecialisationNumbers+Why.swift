import Figures
import Solver

extension SpecialisationNumbers {
    /// A number with what it comes from, each child closed or a figure of the zone.
    func node(_ number: SpecialisationNumber) -> Derivation {
        let (places, products) = (table.places.indices, table.classes.indices)
        switch number {
        case .total: return node(number, .sum, places.map { closed(.placeTotal($0)) })
        case .placeTotal(let place): return node(number, .sum, products.filter { table.isFiled(place, $0) }.map { amount(place, $0) })
        case .classTotal(let product): return node(number, .sum, places.filter { table.isFiled($0, product) }.map { amount($0, product) })
        case .amount(let place, let product):
            return table.isFiled(place, product) ? node(number, .same, [figure(place, product)]) : node(number, .sum, [])
        case .share(let place, let product): return node(number, .quotient, [amount(place, product), closed(.placeTotal(place))])
        case .shareOfAll(let product): return node(number, .quotient, [closed(.classTotal(product)), closed(.total)])
        case .part(let place, let product): return node(number, .quotient, [amount(place, product), closed(.classTotal(product))])
        case .quotient(let place, let product):
            return node(number, .quotient, [closed(.share(place: place, product: product)), closed(.shareOfAll(product))])
        case .specialised(let place, let product): return node(number, .atLeastOne, [closed(.quotient(place: place, product: product))])
        case .diversity(let place): return node(number, .sum, products.map { closed(.specialised(place: place, product: $0)) })
        case .ubiquity(let product): return node(number, .sum, places.map { closed(.specialised(place: $0, product: product)) })
        case .shared(let one, let other):
            return node(number, .sum, places.map { place in
                product(number, table.places[place], [.specialised(place: place, product: one), .specialised(place: place, product: other)])
            })
        case .proximity(let one, let other):
            let most = table.matrix.ubiquity[one] >= table.matrix.ubiquity[other] ? one : other
            let greatest = Derivation(
                specialisation: address(number).appending("greatest"), title: title(.ubiquity(most)), operation: .greatest,
                value: shown(.ubiquity(most)), unit: .index, children: .listed([closed(.ubiquity(one)), closed(.ubiquity(other))]))
            return node(number, .quotient, [closed(.shared(one, other)), greatest])
        case .near(let product): return node(number, .sum, products.map { closed(.proximity(product, $0)) })
        case .held(let place, let other):
            return node(number, .sum, products.map { column in
                product(number, table.classes[column], [.specialised(place: place, product: column), .proximity(other, column)])
            })
        case .density(let place, let product):
            return node(number, .quotient, [closed(.held(place: place, product: product)), closed(.near(product))])
        case .placeConcentration(let place):
            return node(number, .sum, products.filter { table.isFiled(place, $0) }.map { column in
                product(number, table.classes[column], [.share(place: place, product: column), .share(place: place, product: column)])
            })
        case .classConcentration(let column):
            return node(number, .sum, places.filter { table.isFiled($0, column) }.map { place in
                product(number, table.places[place], [.part(place: place, product: column), .part(place: place, product: column)])
            })
        case .placeComplexity(let place): return complexity(number, .placeComplexity, first: place, of: places) { .diversity($0) }
        case .classComplexity(let product): return complexity(number, .productComplexity, first: product, of: products) { .ubiquity($0) }
        }
    }

    /// What a place makes in a class: a figure of the zone; nothing, where nothing was filed.
    private func amount(_ place: Int, _ product: Int) -> Derivation {
        table.isFiled(place, product) ? figure(place, product) : node(.amount(place: place, product: product), .sum, [])
    }

    private func figure(_ place: Int, _ product: Int) -> Derivation {
        Derivation(
            address: table.address.figure(place: table.places[place].id, class: table.classes[product].id),
            title: SpecialisationWords.both(table.places[place].name, table.classes[product].name), operation: .sum,
            value: .exact(table.activity[place, product]), unit: table.unit, children: .deferred(count: nil))
    }

    /// One term of a sum of products.
    private func product(_ number: SpecialisationNumber, _ member: SpecialisationTable.Member, _ factors: [SpecialisationNumber]) -> Derivation {
        let value = factors.reduce(Rational.one) { $0 * (self.value($1) ?? .zero) }
        return Derivation(
            specialisation: address(number).appending(member.id), title: member.name, operation: .product, value: FigureValue(value), unit: .index,
            children: .listed(factors.map(closed)))
    }

    /// The number's own row first, then all others in their order.
    private func complexity(
        _ number: SpecialisationNumber, _ operation: Operation, first: Int, of rows: Range<Int>, row: (Int) -> SpecialisationNumber
    ) -> Derivation {
        node(number, operation, ([first] + rows.filter { $0 != first }).map { closed(row($0)) })
    }
}

extension SpecialisationAddress {
    fileprivate func appending(_ part: String) -> SpecialisationAddress { at(path + [part]) }
}
