/// Which state of knowledge a figure is asked in.
public enum Vintage: Hashable, Sendable {
    /// What is known on the zone's today.
    case latest
    /// What was known on a day: `@2024-08-20`.
    case asOf(Day)
    /// What a release published: `@release:2024-08`.
    case release(String)
}

extension Vintage: CustomStringConvertible {
    /// The suffix used in addresses, empty for the latest.
    public var description: String {
        switch self {
        case .latest: ""
        case .asOf(let day): "@\(day)"
        case .release(let name): "@release:\(name)"
        }
    }
}
