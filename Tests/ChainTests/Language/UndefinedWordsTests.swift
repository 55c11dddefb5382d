import Chain
import Testing

@Suite("Why there is no figure is told in three languages")
struct UndefinedWordsTests {
    @Test("a repeated eigenvalue is told as what it means")
    func repeated() {
        let message = ComplexityUndefined.repeatedEigenvalue(second: 0.5, third: 0.5).message
        #expect(message.en == "two scales explain the table equally well: the second and third eigenvalue cannot be told apart")
        #expect(UpstreamnessUndefined.noCoefficient(-1, from: 0, to: 2).message.en
            == "what industry 3 uses of industry 1 is negative or no number")
    }

    @Test("each reason has its words, without Chinese in the others")
    func all() {
        let complexity: [ComplexityUndefined] = [
            .tooFew(places: 1, products: 2), .disconnected(parts: 2), .equalDiversity(3), .repeatedEigenvalue(second: 0, third: 0),
            .uncorrelatedWithDiversity,
        ]
        let upstreamness: [UpstreamnessUndefined] = [
            .wrongCount(1, industries: 2), .noCoefficient(-1, from: 0, to: 1), .noOutput(0, industry: 0), .singular, .usesMoreThanItMakes(industry: 0),
        ]
        let texts = complexity.map(\.message) + upstreamness.map(\.message)
        #expect(Set(texts.map(\.en)).count == 10)
        for text in texts {
            #expect(text.zh.unicodeScalars.contains { $0.value > 0x2E80 })
            #expect(!(text.en + text.vi).unicodeScalars.contains { $0.value > 0x2E80 })
        }
    }
}
