import Actions
import Claims
import Figures

/// A checked article as text: the article with its figures numbered, the verdicts, the broken arithmetic.
struct CheckLines {
    let checked: CheckedArticle
    let zone: LocalizedText?
    let language: Language

    func lines(width: Int) -> [String] {
        var lines = CheckWords.title(zone)[language].wrapped(toColumns: width)
        if let day = CheckWords.day(checked) { lines += day[language].wrapped(toColumns: width) }
        lines.append("")
        for paragraph in MarkedText(checked: checked, language: language).paragraphs {
            lines += paragraph.wrapped(toColumns: width) + [""]
        }
        guard !checked.article.readings.isEmpty else { return lines + CheckWords.noFigures[language].wrapped(toColumns: width) }
        lines += (zone == nil ? readings : verdicts).lines(width: width)
        if !checked.brokenRelations.isEmpty {
            lines += [""] + CheckWords.arithmetic[language].wrapped(toColumns: width)
            lines += checked.brokenRelations.flatMap { ("– " + relation($0)).wrapped(toColumns: width) }
        }
        lines.append("")
        guard zone != nil else { return lines + CheckWords.unjudged[language].wrapped(toColumns: width) }
        lines += CheckWords.summary(checked)[language].wrapped(toColumns: width)
        if checked.judgements.contains(where: \.isSynthetic) { lines += CheckWords.generated[language].wrapped(toColumns: width) }
        return lines
    }

    private var verdicts: TextTable {
        let words = JudgementWords(language: language)
        return TextTable(
            columns: [
                .number(CheckWords.number[language]), .words(CheckWords.printed[language]), .mark(CheckWords.verdict[language]),
                .quantity(CheckWords.ours[language]), .quantity(CheckWords.difference[language])
            ],
            rows: checked.judgements.enumerated().map { index, judgement in
                TextTable.Row(
                    [
                        String(index + 1), judgement.reading.words.text.singleSpaced, judgement.verdict.words[language] + (judgement.isSynthetic ? "*" : ""),
                        words.ours(judgement), words.difference(judgement)
                    ],
                    notes: notes(judgement, words))
            })
    }

    private func notes(_ judgement: Judgement, _ words: JudgementWords) -> [String] {
        guard judgement.failure == nil else { return [words.sentence(judgement)] }
        return judgement.candidates.flatMap { judged -> [String] in
            var notes = [judged.figure.address.description]
            let verdict = judgement.candidates.count > 1 ? judged.verdict.words[language] + ": " : ""
            if judgement.verdict != .matches { notes.append(verdict + words.sentence(judged)) }
            if let source = checked.sources[judged.candidate.address] { notes.append(source) }
            return notes
        }
    }

    private var readings: TextTable {
        TextTable(
            columns: [.number(CheckWords.number[language]), .words(CheckWords.printed[language])],
            rows: checked.article.readings.enumerated().map { index, reading in
                let context = [reading.indicator?.text, reading.place?.text, reading.period?.iso8601].compactMap { $0?.singleSpaced }
                return TextTable.Row([String(index + 1), reading.words.text.singleSpaced], notes: [context.joined(separator: " · ")])
            })
    }

    private func relation(_ relation: Relation) -> String {
        let terms = relation.terms.map { checked.words(at: $0).singleSpaced }
        return "\(relation.kind.words[language]): \(terms.joined(separator: "; ")) (\(relation.formula))"
    }
}

extension String {
    /// Line breaks and runs of blanks as single blanks.
    var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
