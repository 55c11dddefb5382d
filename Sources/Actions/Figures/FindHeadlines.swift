import Figures
import Registry
import Statistics

/// The zone's headline figures as they stand today: those that its headline statements speak of, at the latest period held.
public enum FindHeadlines {
    /// - Parameters:
    ///   - whole: the place whose indicators stand in where no headline statement is held.
    ///   - limit: how many there may be.
    /// - Returns: levels that have a value, in the order of the statements.
    /// - Throws: `FigureError`.
    public static func run(whole: String?, limit: Int = 8, with reader: FigureReader) async throws -> [Figure] {
        let facts = await reader.gathered
        let zone = reader.zone
        var asked = facts.register.statements(asOf: facts.today)
            .filter { $0.isHeadline && $0.kind == .computed }.map(\.address)
        if asked.isEmpty, let whole {
            asked = facts.indicators.keys.sorted().map {
                FigureAddress(indicator: $0, places: [whole], period: .day(facts.today))
            }
        }
        var found: [Figure] = []
        var seen: Set<FigureAddress> = []
        for address in asked {
            guard let indicator = facts.indicators[address.indicator] else { continue }
            let period: Period
            switch indicator.source {
            case .series:
                guard let latest = try await LatestPeriod.run(of: indicator, in: zone) else { continue }
                period = latest
            default: period = .day(facts.today)
            }
            let latest = FigureAddress(indicator: address.indicator, places: address.places, group: address.group, period: period)
            guard seen.insert(latest).inserted else { continue }
            let figure = try await reader.figure(latest)
            if figure.value.unknown == nil { found.append(figure) }
            if found.count == limit { break }
        }
        return found
    }
}
