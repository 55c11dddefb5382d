import Figures
import Testing

@Suite("Near spellings")
struct SpellingTests {
    @Test("Distances", arguments: [
        ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("sahre", "share", 1),
        ("growth", "grwoth", 1), ("level", "Level", 1), ("铝箔", "铝板", 1), ("ab", "ba", 1), ("ca", "abc", 3),
    ])
    func distances(left: String, right: String, distance: Int) {
        #expect(Spelling.distance(left, right) == distance)
        #expect(Spelling.distance(right, left) == distance)
    }

    @Test("One edit is at distance one, never less than the difference in length")
    func oneEdit() {
        var random = SplitMix64(seed: 18)
        for _ in 0..<1_000 {
            let word = (0..<Int.random(in: 1...10, using: &random)).map { _ in Character("abcd".randomElement(using: &random)!.description) }
            var edited = word
            let place = Int.random(in: 0..<word.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: edited.remove(at: place)
            case 1: edited.insert("x", at: place)
            default: edited[place] = "x"
            }
            #expect(Spelling.distance(String(word), String(edited)) == 1)
            let other = (0..<Int.random(in: 0...10, using: &random)).map { _ in "abcd".randomElement(using: &random)! }
            let distance = Spelling.distance(String(word), String(other))
            #expect(distance >= abs(word.count - other.count) && distance <= max(word.count, other.count))
        }
    }

    @Test("The nearest of several, or none where all are far")
    func nearest() {
        #expect(Spelling.nearest(to: "comparabel", among: ["nominal", "comparable"]) == "comparable")
        #expect(Spelling.nearest(to: "xyz", among: ["nominal", "comparable"]) == nil)
        #expect(Spelling.nearest(to: "ab", among: ["ac", "ad"]) == "ac")
        #expect(Spelling.nearest(to: "ab", among: [String]()) == nil)
    }
}
