import Figures
import Statistics
import Storage

/// The vintages of a figure: every day on which its value changed.
public enum TraceHistory {
    /// - Throws: `FigureAddressError`, `FigureError`.
    public static func run(_ text: String, in zone: Zone) async throws -> [FigureVintage] {
        try await run(try FigureAddress(parsing: text), with: try await FigureReader(zone: zone))
    }

    /// - Parameter reader: holds what was gathered for other addresses of the same state of the record.
    /// - Throws: `FigureError`.
    public static func run(_ address: FigureAddress, with reader: FigureReader) async throws -> [FigureVintage] {
        var vintages: [FigureVintage] = []
        for day in try await reader.daysKnown(about: address) {
            let figure = try await reader.figure(address.with(vintage: .asOf(day)))
            if vintages.last?.figure.value != figure.value { vintages.append(FigureVintage(knownOn: day, figure: figure)) }
        }
        return vintages
    }
}
