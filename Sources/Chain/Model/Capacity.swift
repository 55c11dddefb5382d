import Figures
import Products

/// What an enterprise or a planned project can make a year with a process at a place, from a day on.
public struct Capacity: Hashable, Sendable {
    /// Whether it stands or is only planned.
    public enum Standing: String, Hashable, Sendable, CaseIterable {
        case running, planned
    }

    /// The enterprise or project: an identity of the register, or a generated name.
    public var holder: String
    public var standing: Standing
    public var process: String
    public var place: String
    /// A year, in the unit of the process's first output.
    public var quantity: ExactDecimal
    /// The first day of production: told, or planned.
    public var from: Day
    /// The last day; `nil` while no end is known.
    public var until: Day?
    public var evidence: Evidence

    public init(
        holder: String, standing: Standing = .running, process: String, place: String, quantity: ExactDecimal, from: Day,
        until: Day? = nil, evidence: Evidence
    ) {
        (self.holder, self.standing, self.process, self.place) = (holder, standing, process, place)
        (self.quantity, self.from, self.until, self.evidence) = (quantity, from, until, evidence)
    }

    /// Whether it produces on a day, if what is planned happens as planned.
    public func produces(on day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }
}
