import Figures
import Statistics

/// The figures beside a figure: its other measures, what it is a part of, the same a year before.
public enum FindNeighbours {
    /// - Returns: only figures that have a value.
    /// - Throws: `FigureError`.
    public static func run(_ address: FigureAddress, with reader: FigureReader) async throws -> [Figure] {
        var addresses = Measure.plain.filter { $0 != address.measure }.map { address.with(measure: $0) }
        addresses.append(address.with(period: address.period.shifted(years: -1)))
        let share = try await reader.figure(address.with(measure: .share), depth: FigureRule.Depth(1))
        if let whole = share.derivation.listed.last?.address.figure { addresses.append(whole.with(measure: address.measure)) }
        if address.group != "all" { addresses.append(address.with(group: "all")) }
        var found: [Figure] = []
        for neighbour in addresses where neighbour != address && !found.contains(where: { $0.address == neighbour }) {
            let figure = try await reader.figure(neighbour)
            if figure.value.unknown == nil { found.append(figure) }
        }
        return found
    }
}
