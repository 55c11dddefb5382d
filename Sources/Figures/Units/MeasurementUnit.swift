/// A unit of measurement, with its exact factor to the base unit of its dimension.
public struct MeasurementUnit: Hashable, Sendable {
    /// The code used in forms, JSON and exports: `CNY`, `千元`, `kWh`, `project`, `%`.
    public let code: String
    public let dimension: Dimension
    /// How many base units one of this unit is; exact.
    public let factor: ExactDecimal
    /// The name shown beside a number.
    public let name: LocalizedText
    /// The English name beside exactly one: `project` for `projects`.
    public let singular: String
    /// Other spellings that importers and readers accept.
    public let aliases: [String]

    public init(
        code: String, dimension: Dimension, factor: ExactDecimal, name: LocalizedText, singular: String? = nil,
        aliases: [String] = []
    ) {
        self.code = code
        self.dimension = dimension
        self.factor = factor
        self.name = name
        self.singular = singular ?? name.en
        self.aliases = aliases
    }

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
        left.code == right.code
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
    }
}
