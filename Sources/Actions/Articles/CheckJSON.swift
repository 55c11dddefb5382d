import Claims
import Figures
import Formats

/// A checked article as JSON: the text's day, its figures with their verdicts, the arithmetic between them.
public struct CheckJSON {
    private let language: Language

    /// - Parameter language: of the sentences; codes and texts of the article stay as they are.
    public init(language: Language) {
        self.language = language
    }

    public func value(of checked: CheckedArticle) -> JSONValue {
        let judgements = checked.judgements
        return .members([
            "article": .members([
                "headline": checked.article.headline.map { .string($0.text) },
                "dateline": checked.article.dateline.map { .string($0.words.text) },
                "published": .optional(checked.publishedOn?.description),
                "publishedFrom": .optional(checked.dayOrigin?.rawValue),
                "judged": .boolean(checked.isJudged),
                "synthetic": .boolean(judgements.contains(where: \.isSynthetic))
            ]),
            "figures": .array(
                checked.article.readings.enumerated().map { index, reading in
                    let read = ReadingJSON.value(of: reading)
                    return judgements.indices.contains(index) ? read.adding(verdict(judgements[index], checked)) : read
                }),
            "relations": .array(checked.relations.map(RelationJSON.value(of:)))
        ])
    }

    private func verdict(_ judgement: Judgement, _ checked: CheckedArticle) -> JSONValue {
        let words = JudgementWords(language: language)
        let chosen = judgement.chosen
        return .members([
            "verdict": .string(judgement.verdict.rawValue),
            "ours": .optional(chosen?.figure.value.decimalString(unit: chosen?.figure.unit ?? .item)),
            "oursText": chosen.map { .string(words.ours($0)) },
            "difference": .optional(chosen?.difference?.description),
            "address": .optional(chosen?.figure.address.description),
            "candidates": .array(judgement.candidates.map { candidate($0, words, checked) }),
            "why": .string(words.sentence(judgement)),
            "synthetic": .boolean(judgement.isSynthetic)
        ])
    }

    private func candidate(_ judged: CandidateJudge.Judged, _ words: JudgementWords, _ checked: CheckedArticle) -> JSONValue {
        .members([
            "address": .string(judged.figure.address.description),
            "verdict": .string(judged.verdict.rawValue),
            "ours": .optional(judged.figure.value.decimalString(unit: judged.figure.unit)),
            "difference": .optional(judged.difference?.description),
            "source": checked.sources[judged.candidate.address].map { .string($0) },
            "why": .string(words.sentence(judged)),
            "words": .array([judged.candidate.indicator, judged.candidate.place, judged.candidate.group].compactMap { $0 }.map(WordsJSON.value))
        ])
    }
}
