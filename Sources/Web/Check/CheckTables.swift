import Claims
import Figures

/// The table of the page of an article.
enum CheckTables {
    /// Every figure of the text with its verdict and ours.
    static func verdicts(_ model: CheckModel, _ language: Language) -> PageTable {
        let words = CheckMessages()
        let sentences = JudgementWords(language: language)
        let judged = model.checked.map { zip($0.article.readings, $0.judgements).enumerated().map { ($0.offset, $0.element.0, $0.element.1) } } ?? []
        return PageTable(
            name: "verdicts", title: words.verdicts[language],
            columns: [
                .words(words.number[language]), .words(words.printed[language]), .words(words.verdict[language]),
                .number(words.ours[language]), .words(words.why[language]),
            ],
            rows: judged.map { index, reading, judgement in
                let chosen = judgement.chosen.flatMap { $0.figure.value.unknown == nil ? $0 : nil }
                let ours = chosen.map {
                    PageTable.Cell(
                        text: sentences.ours($0), plain: $0.figure.value.decimalString(unit: $0.figure.unit) ?? "",
                        href: ValueLink.path($0.figure.address, language), isValue: true)
                }
                return PageTable.Row(cells: [
                    .words(String(index + 1)), .words(reading.words.text),
                    .words(judgement.verdict.words[language], badges: judgement.isSynthetic ? [Provenance.synthetic.words[language]] : []),
                    ours ?? .words("–"), .words(sentences.sentence(judgement)),
                ])
            })
    }
}
