import Chain
import Figures

/// Who makes what from what, as the record tells it today.
public enum HeldChains {
    /// - Throws: ``ChainError/noChains(folder:)``, `RecordError`.
    public static func run(with reader: FigureReader) async throws -> ChainModel {
        let model = try await ReadChains.run(from: reader.zone.record, places: reader.register.places, asOf: reader.today).model
        guard !model.chains.isEmpty else { throw ChainError.noChains(folder: nil) }
        return model
    }
}
