import Chain
import Figures
import Solver
import Testing

@Suite("The numbers of specialisation and their why")
struct SpecialisationNumbersTests {
    static func members(_ letter: String, _ count: Int) -> [SpecialisationTable.Member] {
        (1...count).map { SpecialisationTable.Member(id: "\(letter)\($0)", name: LocalizedText(same: "\(letter)\($0)")) }
    }

    static let address = SpecialisationAddress(
        indicator: "output.gross", area: "all", kind: "prefecture", digits: 2, period: .yearToDate(year: 2024, month: 7))

    static func numbers(_ activity: ActivityTable, leavingOut isLeftOut: (Int, Int) -> Bool = { _, _ in false }) throws -> SpecialisationNumbers {
        let (places, classes) = (members("c", activity.places), members("p", activity.products))
        var amounts: [String: [String: ExactDecimal]] = [:]
        for place in places.indices {
            for product in classes.indices where !isLeftOut(place, product) {
                amounts[places[place].id, default: [:]][classes[product].id] = activity[place, product]
            }
        }
        return SpecialisationNumbers(
            try SpecialisationTable(
                address: address, indicator: LocalizedText(same: "output"), unit: .yuan, places: places, classes: classes, amounts: amounts))
    }

    private func text(_ numbers: SpecialisationNumbers, _ path: String) -> String? {
        numbers.node(path.split(separator: "/").map { String($0) })?.value.decimalString(unit: .index)
    }

    @Test(
        "the worked example has its printed values at their addresses",
        arguments: [
            ("quotient/c1/p1", "1.231373"), ("quotient/c1/p2", "0.923529"), ("quotient/c1/p6", "1.539216"), ("diversity/c4", "4"),
            ("ubiquity/p5", "1"), ("density/c1/p1", "0.666667"), ("density/c1/p2", "0"), ("density/c1/p5", "0.4"),
            ("concentration/class/p1", "0.446914"), ("concentration/class/p6", "0.555556"), ("complexity/place/c1", "1.218077"),
            ("complexity/place/c2", "-0.925881"), ("complexity/class/p3", "-1.276769"), ("complexity/class/p4", "0.516301"),
        ])
    func worked(path: String, value: String) throws {
        #expect(text(try Self.numbers(FivePlaces.table()), path) == value)
    }

    @Test("an index of complexity says its tolerance")
    func tolerance() throws {
        let node = try #require(try Self.numbers(FivePlaces.table()).node(["complexity", "place", "c1"]))
        guard case .modelled(_, let tolerance) = node.value else { return #expect(Bool(false)) }
        #expect(tolerance == RoundedDecimal(coefficient: 1, places: 6))
    }

    @Test("where complexity is undefined the number is unknown, with the reason and what would settle it")
    func undefined() throws {
        let equal = try ActivityTable(places: 2, products: 2, amounts: [1, 1, 1, 1])
        let node = try #require(try Self.numbers(equal).node(["complexity", "place", "c1"]))
        guard case .unknown(.factMissing(let why, let settledBy)) = node.value else { return #expect(Bool(false)) }
        #expect(why.en.contains("every place is specialised in 2 products"))
        #expect(settledBy.en.contains("another level"))
    }

    @Test("every number follows from the lines below it, down to what places make, also where nothing was filed", arguments: [1, 2, 3, 4] as [UInt64])
    func recomputed(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let activity = try ActivityTable.random(places: 4 + Int(seed), products: 7, using: &generator)
        let numbers = try Self.numbers(activity) { activity[$0, $1].isZero && ($0 + $1) % 2 == 0 }
        let (places, classes) = (numbers.table.places.indices, numbers.table.classes.indices)
        var all: [SpecialisationNumber] = [.total]
        for place in places {
            all += [.placeTotal(place), .diversity(place), .placeConcentration(place)]
            for product in classes {
                all += [.share(place: place, product: product), .part(place: place, product: product), .quotient(place: place, product: product)]
                all += [.specialised(place: place, product: product), .held(place: place, product: product), .density(place: place, product: product)]
            }
        }
        for product in classes {
            all += [.classTotal(product), .shareOfAll(product), .ubiquity(product), .near(product), .classConcentration(product)]
            all += classes.flatMap { [.shared(product, $0), .proximity(product, $0)] }
        }
        for number in all {
            let path = number.path(in: numbers.table)
            #expect(SpecialisationNumber(path, in: numbers.table) == number)
            let node = try #require(numbers.node(path))
            #expect(recomputed(node) == numbers.value(number), "\(node.address)")
        }
    }

    /// By the operation alone, from what the children show.
    private func recomputed(_ node: Derivation) -> Rational? {
        guard !node.listed.isEmpty || node.operation == .sum, node.address.figure == nil else {
            switch node.value {
            case .exact(let value): return Rational(value)
            case .ratio(let ratio): return Rational(ratio)
            case .modelled, .unknown: return nil
            }
        }
        let parts = node.listed.compactMap { child -> Rational? in
            if case .deferred = child.children { return recomputed(Derivation(leaf: child)) }
            return recomputed(child)
        }
        guard parts.count == node.listed.count else { return nil }
        return switch node.operation {
        case .sum: parts.reduce(.zero, +)
        case .quotient: parts[0].divided(by: parts[1])
        case .product: parts.reduce(.one, *)
        case .greatest: parts.max()
        case .same: parts[0]
        case .atLeastOne: parts[0] < .one ? .zero : .one
        default: nil
        }
    }

    @Test("a number that stands in several places is opened where it stands first")
    func once() throws {
        let node = try #require(try Self.numbers(FivePlaces.table()).node(["concentration", "place", "c1"], levels: .max))
        let squares = node.listed.map(\.listed)
        #expect(squares.allSatisfy { $0.count == 2 && $0[0].address == $0[1].address })
        for pair in squares {
            #expect(!pair[0].listed.isEmpty)
            guard case .deferred = pair[1].children else { return #expect(Bool(false)) }
        }
    }

    @Test("the strongest and the nearest come first, and no pair stands in both")
    func ranked() throws {
        let numbers = try Self.numbers(FivePlaces.table())
        let strongest = numbers.mostSpecialised(count: 100).map { numbers.value(.quotient(place: $0.place, product: $0.product)) ?? .zero }
        let nearest = numbers.nearestPossible(count: 100).map { numbers.value(.density(place: $0.place, product: $0.product)) ?? .zero }
        #expect(strongest == strongest.sorted(by: >))
        #expect(nearest == nearest.sorted(by: >))
        #expect(strongest.allSatisfy { !($0 < .one) })
        #expect(strongest.count + nearest.count == numbers.table.places.count * numbers.table.classes.count)
    }

    @Test("addresses are read as they are written, and nothing else is one", arguments: [
        "specialisation/output.gross/guangxi/prefecture/2/2024-07.ytd/quotient/nanning/39",
        "specialisation/output.gross/guangxi/prefecture/4/2023/density/nanning/3841@2024-08-20",
    ])
    func addresses(text: String) { #expect(SpecialisationAddress(text)?.description == text) }

    @Test("what is no address is none", arguments: [
        "specialisation", "specialisation/output.gross/guangxi/prefecture/5/2024-07.ytd/quotient/nanning/39",
        "specialisation/output.gross/guangxi/prefecture/2/2024-13/quotient", "specialisation/a/b/c/2/2024@yesterday",
        "specialisation/a//c/2/2024", "output.gross/guangxi/all/2024/level",
    ])
    func noAddress(text: String) { #expect(SpecialisationAddress(text) == nil) }
}

extension Derivation {
    /// The node with its value alone.
    fileprivate init(leaf node: Derivation) {
        self = node
        children = .none
        operation = .same
    }
}
