import Figures

/// One figure as a small page: what it is, its value, and what stands beside it.
struct FigureLines {
    let figure: Figure
    let language: Language

    func lines(width: Int) -> [String] {
        let value = figure.text(in: language)
        var lines = figure.heading(in: language).wrapped(toColumns: width)
        lines += [""] + value.wrapped(toColumns: width - 2).map { "  " + $0 } + [""]
        lines += TextTable(columns: [.mark(""), .words("")], rows: facts.map { TextTable.Row([$0, $1]) }, hasHead: false)
            .lines(width: width)
        for remark in figure.remarks {
            lines.append("")
            lines += remark.words[language].wrapped(toColumns: width)
            lines += remark.address.description.wrapped(toColumns: width - 2).map { "  " + $0 }
        }
        return lines + [""] + FigureWords.whyHint(figure.address.description)[language].wrapped(toColumns: width)
    }

    private var facts: [(String, String)] {
        var facts: [(LocalizedText, String)] = []
        if let reason = figure.value.unknown {
            facts.append((FigureWords.settle, reason.remedy[language]))
        } else {
            let full = figure.value.fullText(unit: figure.unit, measure: figure.address.measure, in: language)
            if full != figure.text(in: language) { facts.append((FigureWords.exactly, full)) }
        }
        facts.append((FigureWords.asOf, figure.asOf.words[language]))
        facts.append((FigureWords.marks, figure.marks(in: language).joined(separator: FigureWords.comma[language])))
        if let response = figure.response { facts.append((FigureWords.answered, response.text(in: language))) }
        facts.append((FigureWords.address, figure.address.description))
        return facts.map { ($0[language], $1) }
    }
}
