import Figures
import Statistics

/// A figure of a text, what its words come to, and the verdict.
public struct Judgement: Sendable {
    public var reading: Reading
    public var verdict: Verdict
    /// Every address that the words allow, each with its own verdict.
    public var candidates: [CandidateJudge.Judged]
    /// Why there is no address, if there is none.
    public var failure: ResolutionFailure?

    public init(reading: Reading, resolution: Resolution, candidates: [CandidateJudge.Judged]) {
        self.reading = reading
        self.failure = resolution.failure
        let held = candidates.filter { $0.verdict != .notInOurData }
        self.candidates = held.isEmpty ? candidates : held
        let verdicts = Set(self.candidates.map(\.verdict))
        switch verdicts.count {
        case 0: verdict = .notInOurData
        case 1: verdict = verdicts.first ?? .notInOurData
        default: verdict = .ambiguous
        }
        // A period that nobody printed is no ground for a match.
        if verdict == .matches || verdict == .cut, self.candidates.count > 1 { verdict = .ambiguous }
    }

    /// The one that settled it, where there is one.
    public var chosen: CandidateJudge.Judged? { candidates.count == 1 ? candidates.first : nil }

    /// The one that settled it, where its number is computed here and may stand beside the printed one.
    public var comparable: CandidateJudge.Judged? {
        chosen.flatMap { $0.verdict == .asQuoted || $0.figure.value.unknown != nil ? nil : $0 }
    }

    /// Whether the verdict rests on generated records.
    public var isSynthetic: Bool { candidates.contains { $0.figure.flags.contains(.synthetic) } }
}

extension Reading {
    /// The number as it was printed, to be set beside ours; `nil` where no unit of ours fits.
    ///
    /// - Parameter base: the base unit of what it is compared with.
    public func printed(comparedWith base: MeasurementUnit) -> PrintedNumber? {
        let unit: MeasurementUnit
        switch kind {
        case .growth, .share:
            guard self.unit == "%" else { return nil }
            unit = .percent
        case .level, .count:
            let own = self.unit.flatMap { MeasurementUnit.named($0) }
            let factor = own.flatMap { $0.dimension == base.dimension ? $0.factor : nil } ?? 1
            unit = MeasurementUnit(
                code: "\(scale) \(own?.code ?? base.code)", dimension: base.dimension, factor: factor * scale, name: base.name)
        }
        return PrintedNumber(value, places: decimals, unit: unit, bound: bound)
    }
}
