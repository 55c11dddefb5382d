import Figures
import Registry

/// Something that the office should look at, with the rule that found it.
public struct Attention: Sendable {
    /// What kind of thing it is; each has its rule.
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        /// Reports that are due have not come.
        case late
        /// The prior-year columns and the reports of that year are further apart than a share of the latter.
        case contradictory
        /// Ours lies outside the rounding of a published figure.
        case outside
        /// A planned completion has passed and the phase is not in production, or work stands still.
        case stalled
        /// A phase has been signed for a long time, and work has not begun.
        case notLanded = "not-landed"
        /// Growth divides by a low base.
        case lowBase = "low-base"
        /// What was known first and what is known now are further apart than a share.
        case revised
    }

    public var rule: Rule
    /// Figures that the rule found, each beside the one it was compared with, if any.
    public var figures: [(figure: Figure, other: Figure?)] = []
    /// Projects that the rule found.
    public var projects: [(project: ProjectRow, since: Day)] = []
}
