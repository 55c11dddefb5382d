import Figures

/// Reads headers that list what a reader accepts, with weights.
enum AcceptedRange {
    /// The ranges of a header by falling weight; what weighs nothing is left out.
    static func ranked(_ header: String) -> [String] {
        let entries = header.prefix(1000).split(separator: ",").prefix(30).enumerated().compactMap { index, entry -> (String, Double, Int)? in
            let parts = entry.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
            guard let name = parts.first, !name.isEmpty else { return nil }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            return weight > 0 ? (name.lowercased(), weight, index) : nil
        }
        return entries.sorted { ($1.1, $0.2) < ($0.1, $1.2) }.map(\.0)
    }

    /// The language of the house that a reader's browser asks for first.
    static func language(_ header: String) -> Language? {
        ranked(header).lazy.compactMap { Language(rawValue: String($0.prefix(2))) }.first
    }
}
