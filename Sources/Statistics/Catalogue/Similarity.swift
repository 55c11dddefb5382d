extension Collection where Element == String {
    /// Up to three elements that differ least from a text, nearest first; none that differs in
    /// more than half of its characters.
    public func similar(to text: String) -> [String] {
        map { ($0, $0.editDistance(to: text)) }
            .filter { $0.1 * 2 <= Swift.max($0.0.count, text.count) || $0.0.hasPrefix(text) }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(3).map(\.0)
    }
}

extension String {
    /// The number of characters to insert, delete or replace (Levenshtein). O(n·m).
    func editDistance(to other: String) -> Int {
        let (left, right) = (Array(self), Array(other))
        var row = Array(0...right.count)
        for (i, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, candidate) in right.enumerated() {
                let replaced = diagonal + (character == candidate ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = Swift.min(replaced, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
