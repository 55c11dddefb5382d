/// A unit of measurement, with its exact factor to the base unit of its dimension.
public struct MeasurementUnit: Hashable, Sendable {
    /// What a unit is made of, held once however often the unit is named.
    private final class Definition: Sendable {
        let code: String
        let dimension: Dimension
        let factor: ExactDecimal
        let name: LocalizedText
        let singular: String
        let aliases: [String]

        init(code: String, dimension: Dimension, factor: ExactDecimal, name: LocalizedText, singular: String, aliases: [String]) {
            (self.code, self.dimension, self.factor) = (code, dimension, factor)
            (self.name, self.singular, self.aliases) = (name, singular, aliases)
        }
    }

    private let definition: Definition

    public init(
        code: String, dimension: Dimension, factor: ExactDecimal, name: LocalizedText, singular: String? = nil,
        aliases: [String] = []
    ) {
        definition = Definition(
            code: code, dimension: dimension, factor: factor, name: name, singular: singular ?? name.en, aliases: aliases)
    }

    /// The code used in forms, JSON and exports: `CNY`, `千元`, `kWh`, `project`, `%`.
    public var code: String { definition.code }
    public var dimension: Dimension { definition.dimension }
    /// How many base units one of this unit is; exact.
    public var factor: ExactDecimal { definition.factor }
    /// The name shown beside a number.
    public var name: LocalizedText { definition.name }
    /// The English name beside exactly one: `project` for `projects`.
    public var singular: String { definition.singular }
    /// Other spellings that importers and readers accept.
    public var aliases: [String] { definition.aliases }

    /// Whether values of this unit are base values.
    public var isBase: Bool { factor == 1 }

    /// How many base units one of this unit is where that is a whole number: products with it are always exact.
    public var wholeFactor: Int128? { factor.isWhole ? factor.millionths / ExactDecimal.unitsPerWhole : nil }

    /// The base unit of this unit's dimension: yuan for 亿元, kWh for GWh.
    public var base: MeasurementUnit {
        isBase ? self : Self.catalogue.first { $0.dimension == dimension && $0.isBase } ?? self
    }

    /// The unit with this code or alias, without regard to case; `nil` where none is known.
    public static func named(_ text: String) -> MeasurementUnit? {
        byName[text] ?? byName[text.lowercased()]
    }

    private static let byName: [String: MeasurementUnit] = {
        var index: [String: MeasurementUnit] = [:]
        for unit in catalogue {
            for name in [unit.code] + unit.aliases {
                index[name] = index[name] ?? unit
                index[name.lowercased()] = index[name.lowercased()] ?? unit
            }
        }
        return index
    }()

    public static func == (left: MeasurementUnit, right: MeasurementUnit) -> Bool {
        left.definition === right.definition || left.code == right.code
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
    }
}
