import Claims
import Figures
import Testing

@Suite("Figures of single sentences")
struct SentenceTests {
    static let publishedOn = Day(year: 2024, month: 8, day: 20)

    private func check(_ item: SentenceTable.Case) {
        let difference = SentenceTable.difference(item.sentence, item.figures, publishedOn: Self.publishedOn)
        #expect(difference == nil, "\(item.sentence): \(difference ?? "")")
    }

    @Test("English levels and counts", arguments: SentenceTable.cases(englishLevels))
    func englishLevel(_ item: SentenceTable.Case) { check(item) }

    @Test("English growth, shares and rates", arguments: SentenceTable.cases(englishChanges))
    func englishChange(_ item: SentenceTable.Case) { check(item) }

    @Test("English numbers that are no figures", arguments: SentenceTable.cases(englishNoFigures))
    func englishNoFigure(_ item: SentenceTable.Case) { check(item) }

    @Test("Chinese levels and counts", arguments: SentenceTable.cases(chineseLevels))
    func chineseLevel(_ item: SentenceTable.Case) { check(item) }

    @Test("Chinese growth, shares and rates", arguments: SentenceTable.cases(chineseChanges))
    func chineseChange(_ item: SentenceTable.Case) { check(item) }

    @Test("Chinese numbers that are no figures", arguments: SentenceTable.cases(chineseNoFigures))
    func chineseNoFigure(_ item: SentenceTable.Case) { check(item) }

    @Test("English sentences of several figures", arguments: SentenceTable.cases(englishMixed))
    func englishMixedSentence(_ item: SentenceTable.Case) { check(item) }

    @Test("English constructions that lean on other words", arguments: SentenceTable.cases(englishConstructions))
    func englishConstruction(_ item: SentenceTable.Case) { check(item) }

    @Test("Chinese sentences of several figures", arguments: SentenceTable.cases(chineseMixed))
    func chineseMixedSentence(_ item: SentenceTable.Case) { check(item) }

    @Test("The tables hold at least 150 sentences a language")
    func size() {
        let english = [englishLevels, englishChanges, englishNoFigures].map { SentenceTable.cases($0).count }.reduce(0, +)
        let chinese = [chineseLevels, chineseChanges, chineseNoFigures].map { SentenceTable.cases($0).count }.reduce(0, +)
        #expect(english >= 150 && chinese >= 150)
    }
}
