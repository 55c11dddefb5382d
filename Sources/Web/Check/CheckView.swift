import Actions
import Claims
import Figures

/// The texts of the page of an article.
struct CheckView {
    struct Piece {
        let text: String
        let isFigure: Bool
        let kind: String
        let verdict: String
        let number: String
        let href: String
    }

    struct Paragraph {
        let pieces: [Piece]
    }

    let action: String
    let text: String
    let published: String
    let faults: [String]
    let isChecked: Bool
    let day: String
    let paragraphs: [Paragraph]
    let verdicts: TableView
    let hasVerdicts: Bool
    let arithmetic: [String]
    let hasArithmetic: Bool
    let exports: [DownloadLink]

    init(_ model: CheckModel, for request: PageRequest, table: PageTable) {
        let language = request.language
        action = request.link(CheckPage.name)
        text = model.text
        published = model.published
        faults = model.fault.map { [$0[language]] } ?? []
        isChecked = model.checked != nil
        day = model.checked?.publishedOn.map { CheckMessages.day($0)[language] } ?? ""
        paragraphs = model.checked.map { checked in
            MarkedArticle(checked).paragraphs.map { pieces in
                Paragraph(pieces: pieces.map { Self.piece($0, of: checked, language) })
            }
        } ?? []
        verdicts = TableView(table, for: request, hasDownloads: false)
        hasVerdicts = !table.rows.isEmpty
        arithmetic = model.checked?.brokenRelations.map(\.formula) ?? []
        hasArithmetic = !arithmetic.isEmpty
        exports = ([.json] + TableDownload.formats).map {
            DownloadLink(href: "\(request.link(CheckPage.name)).\($0.rawValue)", text: $0.name)
        }
    }

    private static func piece(_ piece: MarkedArticle.Piece, of checked: CheckedArticle, _ language: Language) -> Piece {
        let judged = piece.figures.compactMap { checked.judgements.indices.contains($0) ? checked.judgements[$0] : nil }
        let chosen = judged.first?.chosen
        return Piece(
            text: piece.text, isFigure: !piece.figures.isEmpty, kind: "is-\(judged.first?.verdict.rawValue ?? "read")",
            verdict: judged.map { $0.verdict.words[language] }.joined(separator: ", "),
            number: piece.figures.map { String($0 + 1) }.joined(separator: ","),
            href: chosen.map { ValueLink.path($0.figure.address, language) } ?? "#verdicts")
    }
}
