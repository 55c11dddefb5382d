import Figures
import Registry
import Statistics

/// Judges one address that a figure may mean: asks for our figures one by one, and takes the first that
/// settles it.
///
/// The vintage known on the publication day comes first; only where it contradicts are others looked at.
public struct CandidateJudge: Sendable {
    public let candidate: Candidate
    public let printed: PrintedNumber
    private let publishedOn: Day

    /// An address with its verdict.
    public struct Judged: Sendable {
        public var candidate: Candidate
        public var verdict: Verdict
        public var printed: PrintedNumber
        /// The figure that settled it; of a contradiction, the one known on the publication day.
        public var figure: Figure
        /// Ours less the printed value, in the printed unit; `nil` where we have no value.
        public var difference: RoundedDecimal?

        /// Whether the printed number is one with the figure, whatever the figure is worth.
        public var agrees: Bool {
            [.matches, .cut, .loose].contains(Comparison(printed, figure.value))
                || figure.bound == printed.bound && printed.difference(of: figure.value)?.isZero == true
        }
    }

    public init(candidate: Candidate, printed: PrintedNumber, publishedOn: Day) {
        self.candidate = candidate
        self.printed = printed
        self.publishedOn = publishedOn
    }

    /// The address known on the publication day.
    public var firstAddress: FigureAddress { candidate.address.with(vintage: .asOf(publishedOn)) }

    /// Takes the first figure. Returns the judgement where it is settled.
    public func take(_ figure: Figure) -> Judged? {
        if figure.flags.contains(.quoted) { return judged(.asQuoted, figure) }
        switch Comparison(printed, figure.value) {
        case .matches: return judged(.matches, figure)
        case .cut: return judged(.cut, figure)
        case .loose: return judged(.loose, figure)
        case .contradicted, .unknown: return nil
        }
    }

    /// Where else to look when the first figure did not settle it, the likeliest first.
    ///
    /// - Parameter days: the days on which anything about the figure became known.
    /// - Parameter today: what the latest vintage knows.
    public func alternatives(daysKnown days: [Day], today: Day) -> [(address: FigureAddress, verdict: Verdict)] {
        let later = days.filter { $0 > publishedOn }.prefix(Self.most)
        let earlier = days.filter { $0 < publishedOn }.suffix(Self.most).reversed()
        let latest = publishedOn < today ? [candidate.address] : []
        let vintages = latest + (Array(later) + earlier).map { candidate.address.with(vintage: .asOf($0)) }
        return vintages.map { ($0, .anotherVintage) } + bases.map { (firstAddress.with(measure: $0), .anotherBasis) }
    }

    /// How many days before and after publication are looked at: revisions come soon.
    private static let most = 4

    private var bases: [Measure] {
        switch candidate.address.measure {
        case .growth(.comparable, nil): [.growth(.nominal, baseYear: nil)]
        default: []
        }
    }

    /// Whether a figure on another vintage or basis settles it.
    public func take(_ figure: Figure, as verdict: Verdict) -> Judged? {
        guard !figure.flags.contains(.quoted), Comparison(printed, figure.value) == .matches else { return nil }
        return judged(verdict, figure)
    }

    /// What remains when nothing settled it.
    public func remainder(_ figure: Figure) -> Judged {
        judged(figure.value.unknown == nil ? .contradicted : .notInOurData, figure)
    }

    private func judged(_ verdict: Verdict, _ figure: Figure) -> Judged {
        Judged(
            candidate: candidate, verdict: verdict, printed: printed, figure: figure,
            difference: printed.difference(of: figure.value))
    }
}
