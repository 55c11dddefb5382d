import Testing

@Suite("Annotated press passages", .enabled(if: !Passage.all.isEmpty, "the annotated passages are not beside this clone"))
struct PassageTests {
    private func score(_ passages: [Passage]) -> Score {
        passages.reduce(into: Score()) { $0.add($1) }
    }

    @Test("Recall and precision are at least 0.97 each")
    func passages() {
        let score = score(Passage.all)
        #expect(score.recall >= 0.97 && score.precision >= 0.97, "recall \(score.recall) precision \(score.precision)")
    }

    @Test("Other numbers, units, places and months change F1 by less than 0.01", arguments: UInt64(1)...12)
    func perturbed(_ seed: UInt64) {
        var perturbation = Perturbation(seed: seed)
        let others = Passage.all.map { perturbation.perturbed($0) }
        #expect(zip(Passage.all, others).allSatisfy { $0.text != $1.text })
        let before = score(Passage.all).f1
        let after = score(others).f1
        #expect(before - after < 0.01, "F1 \(before) became \(after)")
    }
}
