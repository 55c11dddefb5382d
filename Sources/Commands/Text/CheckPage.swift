import Actions
import Claims
import Figures

/// A checked article as one HTML page that needs nothing else: no script, no other file.
struct CheckPage {
    let checked: CheckedArticle
    let zone: LocalizedText?
    let language: Language

    var html: String {
        let title = escaped(CheckWords.title(zone)[language])
        let day = CheckWords.day(checked).map { "<p class=\"day\">\(escaped($0[language]))</p>" } ?? ""
        return """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(title)</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <main>
            <h1>\(title)</h1>
            \(day)
            <article>
            \(paragraphs)
            </article>
            \(table)
            \(arithmetic)
            \(foot)
            </main>
            </body>
            </html>

            """
    }

    private var paragraphs: String {
        MarkedArticle(checked).paragraphs.map { paragraph in
            let pieces = paragraph.map { piece -> String in
                guard let first = piece.figures.first else { return escaped(piece.text) }
                let verdicts = checked.verdicts(of: piece)
                let verdict = verdicts.first?.rawValue ?? "read"
                let words = verdicts.map { $0.words[language] }.joined(separator: ", ")
                let spoken = words.isEmpty ? "" : "<span class=\"spoken\"> (\(escaped(words)))</span>"
                return "<a class=\"mark \(verdict)\" href=\"#f\(first + 1)\">\(escaped(piece.text))<sup>\(first + 1)</sup>\(spoken)</a>"
            }
            return "<p>\(pieces.joined())</p>"
        }.joined(separator: "\n")
    }

    private var table: String {
        guard zone != nil, !checked.judgements.isEmpty else { return "" }
        let words = JudgementWords(language: language)
        let heads = [CheckWords.number, CheckWords.printed, CheckWords.verdict].map { "<th scope=\"col\">\(escaped($0[language]))</th>" }
            + [CheckWords.ours, CheckWords.difference].map { "<th scope=\"col\" class=\"n\">\(escaped($0[language]))</th>" }
        let rows = checked.judgements.enumerated().map { index, judgement -> String in
            let notes = judgement.failure.map { [$0.words[language]] } ?? judgement.candidates.flatMap { judged in
                [judged.figure.address.description, words.sentence(judged)] + (checked.sources[judged.candidate.address].map { [$0] } ?? [])
            }
            return """
                <tr id="f\(index + 1)"><th scope="row">\(index + 1)</th><td>\(escaped(judgement.reading.words.text))</td>\
                <td><span class="badge \(judgement.verdict.rawValue)">\(escaped(judgement.verdict.words[language]))\(judgement.isSynthetic ? "*" : "")</span></td>\
                <td class="n">\(escaped(words.ours(judgement)))</td><td class="n">\(escaped(words.difference(judgement)))</td></tr>
                <tr class="notes"><td></td><td colspan="4">\(notes.map { "<div>\(escaped($0))</div>" }.joined())</td></tr>
                """
        }
        return "<div class=\"scroll\" tabindex=\"0\"><table><thead><tr>\(heads.joined())</tr></thead><tbody>\(rows.joined(separator: "\n"))</tbody></table></div>"
    }

    private var arithmetic: String {
        guard !checked.brokenRelations.isEmpty else { return "" }
        let items = checked.brokenRelations.map { relation in
            let terms = relation.terms.map { checked.words(at: $0) }.joined(separator: "; ")
            return "<li>\(escaped(relation.kind.words[language])): \(escaped(terms)) <code>\(escaped(relation.formula))</code></li>"
        }
        return "<h2>\(escaped(CheckWords.arithmetic[language]))</h2><ul>\(items.joined())</ul>"
    }

    private var foot: String {
        var lines = [zone == nil ? CheckWords.unjudged[language] : CheckWords.summary(checked)[language]]
        if checked.judgements.contains(where: \.isSynthetic) { lines.append(CheckWords.generated[language]) }
        return "<footer>\(lines.map { "<p>\(escaped($0))</p>" }.joined())</footer>"
    }

    private func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }

    private static let style = """
        :root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#d0d0d0;--good:#0b6b3a;--bad:#a3121f;--mild:#7a5200;--calm:#3a4a5e}
        @media(prefers-color-scheme:dark){:root{--ink:#ececec;--paper:#161616;--line:#444;--good:#7bd6a3;--bad:#ff9a9a;--mild:#f0c36d;--calm:#b5c4d8}}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,"Noto Sans","Noto Sans CJK SC",sans-serif}
        main{max-width:60rem;margin:0 auto;padding:24px 16px}h1{font-size:28px;line-height:1.25}h2{font-size:20px}article{max-width:75ch}
        .mark{color:inherit;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px;text-decoration-color:var(--calm)}
        .mark sup{font-size:12px;padding-left:2px}.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .matches{text-decoration-color:var(--good)}.contradicted{text-decoration-color:var(--bad);text-decoration-style:wavy}
        .cut,.loose,.another-vintage,.another-basis,.ambiguous{text-decoration-color:var(--mild)}
        .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:14px}th,td{text-align:left;padding:8px;vertical-align:top}
        thead th{border-bottom:2px solid var(--line)}tbody tr.notes{border-bottom:1px solid var(--line)}.notes td{padding-top:0;overflow-wrap:anywhere}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.badge{font-weight:600;color:var(--calm)}
        .badge.matches{color:var(--good)}.badge.contradicted{color:var(--bad)}
        .badge.cut,.badge.loose,.badge.another-vintage,.badge.another-basis,.badge.ambiguous{color:var(--mild)}
        :target{background:color-mix(in srgb,var(--calm) 18%,transparent)}a:focus-visible,.scroll:focus-visible{outline:3px solid var(--calm)}
        footer{margin-top:24px;border-top:1px solid var(--line)}
        """
}
