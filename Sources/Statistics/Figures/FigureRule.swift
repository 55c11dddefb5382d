import Figures
import Products
import Registry

/// From an address and gathered facts to a figure with its why.
///
/// The rule does not fetch. Where something is missing it says what, and the action gathers it
/// and asks again; values and derivations come from the same evaluation, so what is explained is
/// what was computed.
public struct FigureRule: Sendable {
    public enum Answer: Sendable {
        case needs(Set<FactQuery>)
        case figure(Figure)
    }

    /// How many levels of the why to build. Deeper nodes are figures of their own.
    public struct Depth: Hashable, Sendable {
        public var levels: Int
        public init(_ levels: Int) { self.levels = levels }
        public static let valueOnly = Depth(0)
        /// The value and its flags without what is told beside it: no response, no remarks. Many values
        /// of one question are asked so.
        public static let bare = Depth(-1)
        public static let complete = Depth(Int.max)
        var below: Depth { Depth(levels == Int.max ? levels : levels - 1) }
    }

    public let facts: GatheredFacts

    public init(facts: GatheredFacts) {
        self.facts = facts
    }

    /// Answers one address.
    ///
    /// - Throws: ``FigureError`` where the address names an indicator, place or group that the
    ///   zone does not have.
    public func answer(_ address: FigureAddress, depth: Depth = .valueOnly) throws(FigureError) -> Answer {
        let evaluation = try FigureEvaluation(address: address, facts: facts)
        let term = evaluation.term(address, depth: depth)
        let remarks = depth == .bare ? [] : evaluation.remarks(for: address, term: term)
        let response = depth == .bare ? nil : evaluation.response(for: address)
        guard evaluation.missing.isEmpty else { return .needs(evaluation.missing) }
        return .figure(evaluation.figure(address, term: term, response: response, remarks: remarks))
    }

    /// The days on which anything that a figure rests on became known, ascending, by the day of
    /// the question. Call it when the figure has been answered.
    public func daysKnown(about address: FigureAddress) throws(FigureError) -> [Day] {
        let evaluation = try FigureEvaluation(address: address, facts: facts)
        _ = evaluation.term(address, depth: .valueOnly)
        return evaluation.daysKnown.filter { $0 <= evaluation.asOf }.sorted()
    }
}
