import Chain
import Figures

/// Why specialisation cannot be told.
public enum SpecialisationError: Error, Sendable {
    /// No place of the register has this id.
    case unknownArea(String)
    /// The area has fewer than two places of the kind with activity in at least one class.
    case nothingToCompare(SpecialisationAddress)
    /// The indicator has no levels of the period that could be split by class.
    case unknown(UnknownReason)
    /// An amount is negative, so shares of it mean nothing.
    case negative(ExactDecimal, place: LocalizedText, product: LocalizedText)
    /// The table has no number at this address.
    case noSuchNumber(SpecialisationAddress)
}
