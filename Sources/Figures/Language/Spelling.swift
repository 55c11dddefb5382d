/// Finds what a mistyped word was probably meant to be.
public enum Spelling {
    /// The number of letters to insert, delete, replace or swap with their neighbour to turn one
    /// text into the other (optimal string alignment); time and space are the product of the lengths.
    public static func distance(_ left: String, _ right: String) -> Int {
        let a = Array(left), b = Array(right)
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var rows = [Array(0...b.count)]
        for i in 1...a.count {
            var row = [i]
            for j in 1...b.count {
                let replaced = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                var least = min(rows[i - 1][j] + 1, row[j - 1] + 1, replaced)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    least = min(least, rows[i - 2][j - 2] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }

    /// The nearest candidate that is at most half of `text` away, the first of equals; `nil`
    /// where all are further.
    public static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
        let limit = max(1, text.count / 2)
        let near = candidates.map { ($0, distance(text, $0)) }.min { $0.1 < $1.1 }
        return near.flatMap { $0.1 <= limit ? $0.0 : nil }
    }
}
