import Chain
import Figures
import Formats
import Registry

/// All that a question about a chain rests on.
public struct GatheredChain: Sendable {
    /// The area's name.
    public let area: LocalizedText
    /// Which chain, within which places, on which day.
    public let scope: ChainScope
    /// By place, its prefecture; of places that have one.
    public let prefectures: [String: String]
    /// The places of the register.
    public let places: PlaceRegister
    /// The model of all chains, with what could not be read.
    public let reading: ChainReading
}
