import Claims
import Figures
import Statistics

/// What checking articles needs of one state of the record: its figures, and the names by which texts
/// speak of them. Setting it up costs more than reading an article; keep it for the next.
public struct ArticleDesk: Sendable {
    public let reader: FigureReader
    public let lexicon: Lexicon
    let facts: GatheredFacts
    let articles: ArticleReader

    /// - Parameter earlier: the desk of the reader that this one was renewed from, if it was.
    public init(reader: FigureReader, renewing earlier: ArticleDesk? = nil) async {
        self.reader = reader
        facts = await reader.gathered
        if let earlier, reader.isRenewed {
            (lexicon, articles) = (earlier.lexicon, earlier.articles)
            return
        }
        lexicon = Lexicon(
            indicators: facts.indicators.values, places: facts.register.places, groups: facts.groups.values,
            classification: facts.classification)
        articles = ArticleReader(publishedOn: nil, places: lexicon.placeNames)
    }
}
