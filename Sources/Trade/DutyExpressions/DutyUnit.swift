import Figures

/// A unit that specific duties are charged by.
public enum DutyUnit: String, Hashable, Sendable, CaseIterable {
    case gram = "g", kilogram = "kg"
    /// A decitonne, a hundred kilograms: the customary unit of European tariffs.
    case decitonne = "dtn"
    case tonne = "t"
    case litre = "l", hectolitre = "hl", cubicMetre = "m3"
    case metre = "m", squareMetre = "m2"
    case piece = "pc", pair
    case kilowattHour = "kWh"

    /// What is measured: quantities of one dimension convert into each other.
    public enum Dimension: String, Hashable, Sendable, CaseIterable {
        case mass, volume, length, area, pieces, pairs, energy
    }

    public var dimension: Dimension {
        switch self {
        case .gram, .kilogram, .decitonne, .tonne: .mass
        case .litre, .hectolitre, .cubicMetre: .volume
        case .metre: .length
        case .squareMetre: .area
        case .piece: .pieces
        case .pair: .pairs
        case .kilowattHour: .energy
        }
    }

    /// How many kilograms, litres, metres or pieces it is.
    public var factor: ExactDecimal {
        switch self {
        case .gram: ExactDecimal(millionths: 1_000)
        case .decitonne, .hectolitre: 100
        case .tonne, .cubicMetre: 1_000
        default: 1
        }
    }
}
