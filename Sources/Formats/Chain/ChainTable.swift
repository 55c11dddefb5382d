import Figures

/// A table of a chain model. Its rows are filed as lines, each about one thing: a later line about the same replaces it.
public enum ChainTable: String, CaseIterable, Hashable, Sendable {
    case goods, capacities, flows, links

    /// The table of a file, whose name begins with the table's and goes on, if at all, behind a hyphen or a dot.
    public init?(file name: String) {
        let stem = name.prefix { $0 != "." }
        guard let table = Self.allCases.first(where: { stem == $0.rawValue || stem.hasPrefix($0.rawValue + "-") }) else { return nil }
        self = table
    }

    /// The form under which its lines are filed.
    public var form: String { "chain.\(rawValue)" }

    /// The fields, in the order in which the record keeps them.
    public var fields: [String] { columns.map(\.rawValue) }

    var columns: [ChainColumn] { required + optional }

    var required: [ChainColumn] {
        switch self {
        case .goods: [.good, .english, .chinese, .vietnamese, .unit]
        case .capacities: [.holder, .process, .place, .quantity, .unit, .from, .standing, .provenance, .source]
        case .flows: [.kind, .good, .place, .quantity, .unit, .from, .provenance, .source]
        case .links: [.supplier, .buyer, .good, .basis, .from, .provenance, .source]
        }
    }

    var optional: [ChainColumn] {
        switch self {
        case .goods: [.kilograms, .raw, .codes, .source]
        case .capacities, .links: [.until]
        case .flows: [.until, .country, .gate]
        }
    }

    /// What tells one thing from another.
    var key: [ChainColumn] {
        switch self {
        case .goods: [.good]
        case .capacities: [.holder, .process, .place, .from]
        case .flows: [.good, .kind, .place, .country, .gate, .from]
        case .links: [.supplier, .buyer, .good, .from]
        }
    }

    /// What a line with these texts is about.
    public func identity(_ texts: [String], in fields: [String]) -> [String] {
        key.map { column in fields.firstIndex(of: column.rawValue).map { texts[$0] } ?? "" }
    }
}
