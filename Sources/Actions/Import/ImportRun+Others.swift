import Figures
import Statistics
import Storage

/// Others may file at the same time. What this run knows holds for the heads that it read before; the record refuses filings
/// that rest on what has changed since, and then it is read again.
extension ImportRun {
    /// How often filings are tried where others file into the same chains: each time after a longer, random pause.
    private static let attempts = 25
    /// From so many filings of others on, everything is read again without looking at them.
    private static let mostFilings = 1_000

    /// Takes note of what others filed since. Register and definitions are read again where some of it is theirs.
    mutating func meetOthers() async throws {
        let now = try await zone.record.heads().sequences
        heads = now
        guard now != known else { return }
        if try await bearsOnRegister(since: known, until: now) {
            definitions = try await ZoneDefinitions.load(from: zone.record)
            (register, classification) = try await LoadRegister.run(from: zone.record, definitions: definitions)
        }
        versions.forget()
        chains = nil
        known = now
    }

    private func bearsOnRegister(since earlier: [String: Int], until now: [String: Int]) async throws -> Bool {
        let moved = now.filter { $0.value != earlier[$0.key, default: 0] }
        guard moved.allSatisfy({ $0.value > earlier[$0.key, default: 0] }),
            moved.reduce(0, { $0 + $1.value - earlier[$1.key, default: 0] }) <= Self.mostFilings
        else { return true }
        for (key, sequence) in moved {
            let reached = earlier[key, default: 0]
            let filings = try await zone.record.filings(of: key, after: reached, limit: sequence - reached)
            if filings.contains(where: { registerForms.contains($0.form) }) { return true }
        }
        return false
    }

    /// The forms whose filings change how reports are read or where their respondents stand.
    var registerForms: Set<String> {
        Set(definitions.forms.values.filter(\.kind.isRegister).map(\.id)).union(ZoneDefinitions.Kind.allCases.map(\.rawValue))
    }

    /// Files what a rule makes of what is known; makes it again where somebody filed what it rests on.
    ///
    /// - Parameter make: `nil` where nothing is to be filed.
    mutating func fileAgainstOthers(
        _ make: (inout ImportRun) async throws -> RestingFilings?
    ) async throws -> [(filing: Filing, draft: FilingDraft)] {
        for attempt in 1... {
            guard let made = try await make(&self) else { break }
            do {
                let filings = try await zone.record.append(made.drafts, changes: made.changes, expecting: made.expecting, basis: made.basis)
                for filing in filings { known[filing.position.key] = filing.position.sequence }
                heads = known
                return zip(filings, made.drafts).map { ($0, $1) }
            } catch RecordError.chainMoved(let key) {
                try await pause(after: attempt, key)
            }
        }
        return []
    }

    /// Waits, takes note of the others, and lets try again.
    ///
    /// - Throws: ``RecordError/chainMoved(key:)`` where it was tried often enough.
    mutating func pause(after attempt: Int, _ key: String) async throws {
        guard attempt < Self.attempts else { throw RecordError.chainMoved(key: key) }
        if attempt > 1 { try await Task.sleep(for: .milliseconds(Int.random(in: 0...min(1 << attempt, 500)))) }
        // What was made ready and is not filed is not held.
        versions.forget()
        try await meetOthers()
    }
}
