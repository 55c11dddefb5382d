import Figures
import Statistics

/// Answers one address with its value and the first levels of its why.
public enum AskFigure {
    /// - Throws: `FigureAddressError` for a text that is no address, `FigureError` for one that
    ///   names what the zone does not have.
    public static func run(_ text: String, depth: FigureRule.Depth = .valueOnly, in zone: Zone) async throws -> Figure {
        let address = try FigureAddress(parsing: text)
        return try await FigureReader(zone: zone).figure(address, depth: depth)
    }
}
