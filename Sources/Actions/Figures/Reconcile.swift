import Figures
import Registry
import Statistics

/// Sets every published figure beside ours.
public enum Reconcile {
    /// - Parameter headlinesOnly: only the zone's headline table, in the order of its document.
    public static func run(in zone: Zone, headlinesOnly: Bool = false) async throws -> [Reconciliation] {
        let reader = try await FigureReader(zone: zone)
        return try await run(with: reader, headlinesOnly: headlinesOnly)
    }

    static func run(with reader: FigureReader, headlinesOnly: Bool) async throws -> [Reconciliation] {
        let today = await reader.today
        var rows: [Reconciliation] = []
        for statement in await reader.register.statements(asOf: today) where statement.isHeadline || !headlinesOnly {
            rows.append(Reconciliation(statement: statement, figure: try await reader.figure(statement.address)))
        }
        return rows
    }
}
