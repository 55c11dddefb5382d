import Figures
import Products
import Solver

/// The numbers of a chain's completeness, each with its why: one node at a time, whose children are opened by their addresses,
/// since many numbers rest on the same ones.
public struct ChainNumbers: Sendable {
    public let completeness: ChainCompleteness
    /// The same with nothing switched off, where something is.
    public let undisturbed: ChainCompleteness?
    /// What runs short as demand grows, by its own making and with what is brought in; empty where nobody asked yet.
    private(set) var growth: [ChainPlan: DemandGrowth] = [:]
    private(set) var shortageOrders: [ChainPlan: [ShortageOrder]] = [:]
    private var orders: [ChainPlan: PlanOrder] = [:]

    public init(_ completeness: ChainCompleteness, undisturbed: ChainCompleteness? = nil) {
        (self.completeness, self.undisturbed) = (completeness, undisturbed)
        for plan in ChainPlan.allCases { orders[plan] = PlanOrder(plan, of: self) }
    }

    /// With what runs short as demand grows.
    public func growing() -> ChainNumbers {
        guard growth.isEmpty else { return self }
        var numbers = self
        // What holds its own making back ends at the demand of today; beyond it three are told.
        numbers.growth = [.own: DemandGrowth(situation, bringsIn: false, count: 8), .supplied: DemandGrowth(situation, bringsIn: true, count: 3)]
        numbers.shortageOrders = numbers.growth.mapValues { $0.shortages.map { ShortageOrder($0, in: situation) } }
        return numbers
    }

    /// What runs short, in its order; none where nobody asked for it yet (``growing()``).
    public func shortages(by plan: ChainPlan) -> [DemandGrowth.Shortage] { growth[plan]?.shortages ?? [] }

    var situation: ChainSituation { completeness.situation }

    /// How the quantities of a plan tell each other.
    func order(of plan: ChainPlan) -> PlanOrder { orders[plan] ?? PlanOrder(plan, of: self) }

    /// The number at a way below the chain's address, opened so many levels; `nil` where there is none.
    public func node(_ path: [String], levels: Int = 1) -> Derivation? {
        if path.first == ShortageNumber.head, growth.isEmpty { return growing().node(path, levels: levels) }
        if let number = ChainNumber(path, in: situation) {
            if case .shortage(let number) = number, value(number) == nil { return nil }
            return opened(number, levels)
        }
        return step(path, levels)
    }

    /// A step of a number's arithmetic, or a quantity of a document that it rests on: it stands below the number's address.
    private func step(_ path: [String], _ levels: Int) -> Derivation? {
        for count in stride(from: path.count - 1, to: 1, by: -1) {
            guard let number = ChainNumber(Array(path.prefix(count)), in: situation) else { continue }
            var wanted = situation.scope.address
            wanted.path += path
            return Self.find(wanted, below: opened(number, levels))
        }
        return nil
    }

    private static func find(_ address: ChainAddress, below node: Derivation) -> Derivation? {
        for child in node.listed {
            if let found = child.address.chain == address ? child : find(address, below: child) { return found }
        }
        return nil
    }

    private func opened(_ number: ChainNumber, _ levels: Int) -> Derivation {
        var node = node(number)
        if !node.listed.isEmpty, levels <= 0 {
            node.children = .deferred(count: node.listed.count)
            return node
        }
        return opened(node, levels)
    }

    /// A node whose closed children are opened; parts of a row of arithmetic have no numbers of their own and cost no level.
    private func opened(_ node: Derivation, _ levels: Int) -> Derivation {
        guard !node.listed.isEmpty else { return node }
        var node = node
        node.children = .listed(
            node.listed.map { child in
                guard case .deferred = child.children, let number = self.number(at: child.address) else { return opened(child, levels) }
                return opened(number, levels - 1)
            })
        return node
    }

    /// What of the demand is lost within a scope in which something is switched off, where it was solved already: closed, to be
    /// opened by its address.
    public static func lost(_ share: Rational, within scope: ChainScope, by plan: ChainPlan) -> Derivation {
        Derivation(
            chain: scope.address.appending("lost", plan.rawValue), title: ChainNumberWords.lost(plan), operation: .same,
            value: share.ratio.map { .ratio($0) } ?? modelled(share * 100), unit: .percent, children: .deferred(count: nil))
    }

    /// A child that is a number of its own.
    func closed(_ number: ChainNumber) -> Derivation {
        Derivation(
            chain: address(number), title: title(number), operation: .same, value: shown(number), unit: unit(number), children: .deferred(count: nil))
    }

    func address(_ number: ChainNumber) -> ChainAddress {
        var address = situation.scope.address
        address.path += number.path(in: situation)
        return address
    }

    /// The number of this balance at an address; `nil` for one of another balance.
    func number(at address: DerivationAddress) -> ChainNumber? {
        let whole = situation.scope.address
        guard let path = address.chain?.path, path.starts(with: whole.path) else { return nil }
        return ChainNumber(Array(path.dropFirst(whole.path.count)), in: situation)
    }

    func node(_ number: ChainNumber, _ operation: Operation, _ children: [Derivation]) -> Derivation {
        Derivation(
            chain: address(number), title: title(number), operation: operation, value: shown(number), unit: unit(number),
            children: children.isEmpty && ![.sum, .oneMore].contains(operation) ? .none : .listed(children))
    }

    /// A quantity that stands in a document.
    func leaf(_ number: ChainNumber, _ part: String, _ title: LocalizedText, _ value: ExactDecimal, _ unit: MeasurementUnit, _ evidence: Evidence?) -> Derivation {
        Derivation(
            chain: address(number).appending(part), title: title, operation: .reported, value: .exact(value), unit: unit, cell: evidence?.cell,
            cellUnit: evidence?.cellUnit ?? unit)
    }

    private func shown(_ number: ChainNumber) -> FigureValue {
        guard let value = value(number) else { return .unknown(.zeroBase) }
        if unit(number) == .percent { return value.ratio.map { .ratio($0) } ?? Self.modelled(value * 100) }
        if let exact = value.exact { return .exact(exact) }
        return value.ratio.map { .ratio($0) } ?? Self.modelled(value)
    }

    /// A fraction too long to be written exactly.
    static func modelled(_ value: Rational) -> FigureValue {
        .modelled(value.rounded(places: 6), tolerance: RoundedDecimal(coefficient: 1, places: 6))
    }

    private func unit(_ number: ChainNumber) -> MeasurementUnit {
        switch number {
        case .completeness, .lost, .steps, .coverage, .covered, .metShare: .percent
        case .capacityRuns, .runs, .part: .item
        case .shortage: .index
        case .gap(let good), .need(let good), .demand(let good), .capacity(let good), .capacityMakes(_, let good), .met(_, let good),
            .total(_, let good), .available(_, let good), .brought(_, let good), .supply(let good), .draws(_, _, let good), .makes(_, _, let good):
            situation.goods[good].unit
        }
    }
}
