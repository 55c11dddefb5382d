import Figures

extension Collection where Element == String {
    /// Up to three elements that differ least from a text, nearest first; none that differs in
    /// more than half of its characters.
    public func similar(to text: String) -> [String] {
        map { ($0, Spelling.distance($0, text)) }
            .filter { $0.1 * 2 <= Swift.max($0.0.count, text.count) || $0.0.hasPrefix(text) }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(3).map(\.0)
    }
}
