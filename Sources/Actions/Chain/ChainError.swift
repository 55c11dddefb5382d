import Figures

/// Why a chain cannot be told.
public enum ChainError: Error, Sendable {
    /// The record holds no chains, or the folder that is tried.
    case noChains(folder: String?)
    /// No chain of this id; those that there are.
    case unknownChain(String, held: [String])
    /// No place of the register has this id.
    case unknownArea(String)
    /// Goods of the chain are made only of each other, so that no balance can be told.
    case noSource(chain: String)
    /// Nothing of the chain can be switched off by this name; what can.
    case unknownOutage(String, held: [String])
    /// More is switched off at once than is weighed.
    case tooManyOutages(Int)
    /// The chain has no number at this address.
    case noSuchNumber(ChainAddress)
}
