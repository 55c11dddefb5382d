/// Something that is switched off: what it makes, or lets through, is not there.
public enum Outage: Hashable, Sendable {
    /// All that an enterprise or project makes.
    case holder(String)
    /// All that is made at a place.
    case place(String)
    /// A process, whoever runs it.
    case process(String)
    /// What is brought in through a gate or port.
    case gate(String)
    /// What is brought in from a country.
    case country(String)
    /// What one enterprise supplies another with.
    case link(supplier: String, buyer: String, good: String)

    /// Reads `holder:NAME`, `place:ID`, `process:ID`, `gate:ID`, `country:ID`, `link:SUPPLIER>BUYER>GOOD`; a text without a kind is
    /// a holder's name. `nil` where nothing is named, or a link lacks a part.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
        let (kind, name) = parts.count == 2 && Self.kinds.contains(parts[0]) ? (parts[0], parts[1]) : ("holder", text)
        guard !name.isEmpty else { return nil }
        switch kind {
        case "place": self = .place(name)
        case "process": self = .process(name)
        case "gate": self = .gate(name)
        case "country": self = .country(name)
        case "link":
            let ends = name.split(separator: ">", omittingEmptySubsequences: false).map { String($0) }
            guard ends.count == 3, !ends.contains("") else { return nil }
            self = .link(supplier: ends[0], buyer: ends[1], good: ends[2])
        default: self = .holder(name)
        }
    }

    /// The words before the colon.
    public static let kinds = ["holder", "place", "process", "gate", "country", "link"]
}

extension Outage: CustomStringConvertible {
    public var description: String {
        switch self {
        case .holder(let name): "holder:\(name)"
        case .place(let id): "place:\(id)"
        case .process(let id): "process:\(id)"
        case .gate(let id): "gate:\(id)"
        case .country(let id): "country:\(id)"
        case .link(let supplier, let buyer, let good): "link:\(supplier)>\(buyer)>\(good)"
        }
    }
}

extension Outage: Comparable {
    public static func < (left: Outage, right: Outage) -> Bool { left.description < right.description }
}
