import Figures
import Statistics

/// The zone's headline table: what was published beside what the record says.
public enum Brief {
    public static func run(in zone: Zone) async throws -> [Reconciliation] {
        try await Reconcile.run(in: zone, headlinesOnly: true)
    }
}
