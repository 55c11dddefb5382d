import Figures
import Statistics
import Storage

/// The vintages of a figure: every day on which its value changed.
public enum TraceHistory {
    public static func run(_ text: String, in zone: Zone) async throws -> [FigureVintage] {
        let address = try FigureAddress(parsing: text)
        let reader = try await FigureReader(zone: zone)
        var vintages: [FigureVintage] = []
        for day in try await reader.daysKnown(about: address) {
            let figure = try await reader.figure(address.with(vintage: .asOf(day)))
            if vintages.last?.figure.value != figure.value { vintages.append(FigureVintage(knownOn: day, figure: figure)) }
        }
        return vintages
    }
}
