/// Finds the known word that a mistyped one most likely stands for.
public enum NearestWord {
    /// The known word with the fewest typing mistakes, or `nil` where none is near: at most a
    /// third of the letters (and at least two) may differ, without regard to case.
    public static func nearest(to text: String, in known: some Sequence<String>) -> String? {
        let letters = Array(text.lowercased().prefix(100))
        guard !letters.isEmpty else { return nil }
        let limit = max(2, letters.count / 3)
        var best: (word: String, distance: Int)?
        for word in known {
            let other = Array(word.lowercased())
            guard abs(other.count - letters.count) <= limit else { continue }
            let distance = distance(letters, other)
            // A word of which no letter remains is no likeness.
            if distance <= limit, distance < max(letters.count, other.count), distance < best?.distance ?? .max {
                best = (word, distance)
            }
        }
        return best?.word
    }

    /// The edit distance with transpositions of neighbours (optimal string alignment).
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var twoAbove: [Int] = []
        var above = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let isSame = left[row] == right[column]
                var value = min(above[column + 1] + 1, current[column] + 1, above[column] + (isSame ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    value = min(value, twoAbove[column - 1] + 1)
                }
                current.append(value)
            }
            (twoAbove, above) = (above, current)
        }
        return above[right.count]
    }
}
