import Actions
import Claims
import Figures
import Testing

@testable import Commands

/// Eighty sentences about the demonstration zone: each figure's address, or none.
@Suite("Words come to the right address")
struct ResolutionTests {
    struct Outcome {
        var figures = 0
        var right = 0
        var wrongMatches: [String] = []
        var misses: [String] = []
    }

    /// Sentences without a period of their own speak of this day.
    static let day = "2024-08-20"

    static func measure(_ sentences: [ResolutionSentence]) async throws -> Outcome {
        var outcome = Outcome()
        for sentence in sentences {
            let checked = try await VerdictTests.check(sentence.text, day)
            outcome.figures += sentence.addresses.count
            for (index, expected) in sentence.addresses.enumerated() {
                guard checked.judgements.indices.contains(index) else {
                    outcome.misses.append("\(sentence.text): figure \(index + 1) was not read")
                    continue
                }
                let judgement = checked.judgements[index]
                let found = Set(judgement.candidates.map(\.candidate.address.description))
                if found == Set(expected) {
                    outcome.right += 1
                } else {
                    outcome.misses.append("\(sentence.text): \(judgement.reading.words.text) → \(found.sorted()) \(judgement.failure.map { "\($0)" } ?? "")")
                    if judgement.verdict == .matches { outcome.wrongMatches.append("\(sentence.text): \(found.sorted())") }
                }
            }
            if checked.judgements.count > sentence.addresses.count { outcome.misses.append("\(sentence.text): more figures than it has") }
        }
        return outcome
    }

    @Test("English")
    func english() async throws {
        let outcome = try await Self.measure(ResolutionSentence.english)
        #expect(ResolutionSentence.english.count >= 40)
        #expect(outcome.wrongMatches == [])
        #expect(outcome.right * 100 >= outcome.figures * 95, "\(outcome.right) of \(outcome.figures): \(outcome.misses.joined(separator: "\n"))")
    }

    @Test("Chinese")
    func chinese() async throws {
        let outcome = try await Self.measure(ResolutionSentence.chinese)
        #expect(ResolutionSentence.chinese.count >= 40)
        #expect(outcome.wrongMatches == [])
        #expect(outcome.right * 100 >= outcome.figures * 95, "\(outcome.right) of \(outcome.figures): \(outcome.misses.joined(separator: "\n"))")
    }
}
