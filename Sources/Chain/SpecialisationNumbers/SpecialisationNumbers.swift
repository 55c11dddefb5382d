import Figures
import Solver

/// The numbers of specialisation, each with its why: one node at a time, whose children are opened by their addresses. What a
/// place makes in a class is a figure of the zone, so every why ends at reports.
public struct SpecialisationNumbers: Sendable {
    public let table: SpecialisationTable

    public init(_ table: SpecialisationTable) { self.table = table }

    /// The number at a way below the table's address, opened so many levels; what stands in several places is opened where it
    /// stands first. `nil` where there is none.
    public func node(_ path: [String], levels: Int = 1) -> Derivation? {
        var seen: Set<SpecialisationNumber> = []
        if let number = SpecialisationNumber(path, in: table) { return opened(number, levels, &seen) }
        // A step of a number's arithmetic stands below the number's address.
        for count in stride(from: path.count - 1, to: 1, by: -1) {
            guard let number = SpecialisationNumber(Array(path.prefix(count)), in: table) else { continue }
            return Self.find(path, below: opened(number, levels, &seen))
        }
        return nil
    }

    private static func find(_ path: [String], below node: Derivation) -> Derivation? {
        for child in node.listed {
            if let found = child.address.specialisation?.path == path ? child : find(path, below: child) { return found }
        }
        return nil
    }

    private func opened(_ number: SpecialisationNumber, _ levels: Int, _ seen: inout Set<SpecialisationNumber>) -> Derivation {
        var node = node(number)
        guard !node.listed.isEmpty else { return node }
        guard levels > 0, seen.insert(number).inserted else {
            node.children = .deferred(count: node.listed.count)
            return node
        }
        return opened(node, levels, &seen)
    }

    /// A node whose closed children are opened; parts of a row of arithmetic cost no level.
    private func opened(_ node: Derivation, _ levels: Int, _ seen: inout Set<SpecialisationNumber>) -> Derivation {
        guard !node.listed.isEmpty else { return node }
        var node = node
        var children: [Derivation] = []
        for child in node.listed {
            if case .deferred = child.children, let path = child.address.specialisation?.path, let number = SpecialisationNumber(path, in: table) {
                children.append(opened(number, levels - 1, &seen))
            } else {
                children.append(opened(child, levels, &seen))
            }
        }
        node.children = .listed(children)
        return node
    }

    func address(_ number: SpecialisationNumber) -> SpecialisationAddress { table.address.at(number.path(in: table)) }

    /// A number without what it comes from, to be opened by its address.
    public func closed(_ number: SpecialisationNumber) -> Derivation {
        Derivation(
            specialisation: address(number), title: title(number), operation: .same, value: shown(number), unit: unit(number),
            children: .deferred(count: nil))
    }

    func node(_ number: SpecialisationNumber, _ operation: Operation, _ children: [Derivation]) -> Derivation {
        Derivation(
            specialisation: address(number), title: title(number), operation: operation, value: shown(number), unit: unit(number),
            children: .listed(children))
    }

    func unit(_ number: SpecialisationNumber) -> MeasurementUnit {
        switch number {
        case .total, .placeTotal, .classTotal, .amount: table.unit
        default: .index
        }
    }

    /// The value as it is told; of complexity with its tolerance, or why there is none.
    public func shown(_ number: SpecialisationNumber) -> FigureValue {
        switch number {
        case .placeComplexity(let place): complexity { $0.places[place] }
        case .classComplexity(let product): complexity { $0.products[product] }
        default: value(number).map(FigureValue.init) ?? .unknown(.zeroBase)
        }
    }

    private func complexity(_ index: (Complexity) -> Double?) -> FigureValue {
        let settledBy = LocalizedText(
            en: "other places or another level of classes, over which the index is defined", zh: "改用可定义该指数的其他地区范围或行业层级",
            vi: "phạm vi nơi khác hoặc cấp ngành khác mà chỉ số xác định được")
        switch table.complexity {
        case .failure(let undefined): return .unknown(.factMissing(undefined.message, settledBy: settledBy))
        case .success(let complexity):
            guard let value = index(complexity) else { return .unknown(.zeroBase) }
            // Half a unit of the last place by rounding, and what the eigenvector may be off.
            let tolerance: Int128 = complexity.tolerance <= 5e-7 ? 1 : 2
            return .modelled(
                RoundedDecimal(coefficient: Int128((value * 1e6).rounded()), places: 6), tolerance: RoundedDecimal(coefficient: tolerance, places: 6))
        }
    }
}

extension FigureValue {
    /// An exact fraction: as a decimal or a quotient, and rounded to six places only where it is too long for both.
    public init(_ value: Rational) {
        self = value.exact.map { .exact($0) } ?? value.ratio.map { .ratio($0) }
            ?? .modelled(value.rounded(places: 6), tolerance: RoundedDecimal(coefficient: 1, places: 6))
    }
}
