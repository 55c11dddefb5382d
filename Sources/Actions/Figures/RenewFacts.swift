import Figures
import Statistics
import Storage

/// Takes over what was gathered before some reports were filed: lines are added to it, and of cells only those of the
/// districts are read again in which the reports' respondents ever stood.
enum RenewFacts {
    /// From so many filings or lines on, what they touch is read again as a whole.
    private static let most = (filings: 1_000, lines: 2_000)

    /// - Parameters:
    ///   - held: what was gathered.
    ///   - earlier: the heads of the chains when it was.
    ///   - now: the heads for which it is to hold.
    /// - Returns: `nil` where something else than reports was filed, or the day has changed.
    static func run(_ held: HeldFacts, from earlier: [String: Int], to now: [String: Int], in zone: Zone) async throws -> HeldFacts? {
        guard held.gathered.today == zone.today, earlier.keys.allSatisfy({ now[$0] != nil }) else { return nil }
        var held = held
        var (filings, lines) = (0, 0)
        for (key, sequence) in now where sequence != earlier[key, default: 0] {
            var reached = earlier[key, default: 0]
            filings += sequence - reached
            guard sequence > reached, filings <= most.filings else { return nil }
            while reached < sequence {
                guard lines <= most.lines else {
                    for filing in try await zone.record.filings(of: key, after: reached, limit: sequence - reached) {
                        guard held.forget(filing) else { return nil }
                    }
                    break
                }
                let contents = try await zone.record.contents(of: key, after: reached, lineBudget: most.lines).prefix(sequence - reached)
                guard let last = contents.last else { return nil }
                reached = last.filing.position.sequence
                for filed in contents {
                    lines += filed.lines.count
                    guard held.take(filed) else { return nil }
                }
            }
        }
        return held
    }
}
