import Claims
import Figures
import Registry
import Statistics

/// Reads every figure of an article and judges it against the zone's own figures.
///
/// The text is not kept.
public enum CheckArticle {
    /// Reads without a zone: figures and the arithmetic between them, no verdicts.
    public static func read(_ text: String, publishedOn: Day?) -> CheckedArticle {
        let article = ArticleReader(publishedOn: publishedOn).read(text)
        let day = publishedOn ?? article.dateline?.day
        return CheckedArticle(
            text: text, article: article, publishedOn: day, dayOrigin: day.map { _ in publishedOn == nil ? .dateline : .said },
            judgements: [], relations: article.relations, sources: [:])
    }

    /// Judges with a zone. Without a day the dateline's counts, else the zone's today.
    public static func run(_ text: String, publishedOn: Day?, in zone: Zone) async throws -> CheckedArticle {
        try await run(text, publishedOn: publishedOn, at: ArticleDesk(reader: FigureReader(zone: zone)))
    }

    /// The same at a desk that is set up, so that several articles share what was gathered.
    public static func run(_ text: String, publishedOn: Day?, at desk: ArticleDesk) async throws -> CheckedArticle {
        let facts = desk.facts
        let dateline = publishedOn == nil ? desk.articles.read(text).dateline?.day : nil
        let day = publishedOn ?? dateline ?? facts.today
        let article = desk.articles.of(publicationOn: day).read(text)
        let resolver = Resolver(
            lexicon: desk.lexicon, indicators: facts.indicators, register: facts.register, publishedOn: day, today: facts.today)
        var judgements: [Judgement] = []
        var settled: [Claim: CandidateJudge.Judged] = [:]
        for (reading, resolution) in zip(article.readings, resolver.resolve(article, in: text)) {
            judgements.append(try await judge(reading, resolution, publishedOn: day, at: desk, settled: &settled))
        }
        return CheckedArticle(
            text: text, article: article, publishedOn: day,
            dayOrigin: publishedOn != nil ? .said : dateline != nil ? .dateline : .today, judgements: judgements,
            relations: relations(of: article, judgements),
            sources: sources(of: judgements, in: facts.register, asOf: facts.today))
    }

    /// What the words tell, and what the addresses tell beyond it.
    private static func relations(of article: Article, _ judgements: [Judgement]) -> [Relation] {
        let told = Set(article.relations.map { Set($0.terms) })
        return article.relations + AddressedRelations.relations(of: judgements).filter { !told.contains(Set($0.terms)) }
    }

    /// A number said of an address: a text that repeats it is judged once.
    private struct Claim: Hashable {
        var address: FigureAddress
        var printed: PrintedNumber
    }

    private static func judge(
        _ reading: Reading, _ resolution: Resolution, publishedOn day: Day, at desk: ArticleDesk, settled: inout [Claim: CandidateJudge.Judged]
    ) async throws -> Judgement {
        var judged: [CandidateJudge.Judged] = []
        for candidate in resolution.candidates {
            guard let unit = desk.facts.indicators[candidate.address.indicator]?.unit,
                let printed = reading.printed(comparedWith: unit)
            else { continue }
            let claim = Claim(address: candidate.address, printed: printed)
            if var known = settled[claim] {
                known.candidate = candidate
                judged.append(known)
                continue
            }
            let judge = CandidateJudge(candidate: candidate, printed: printed, publishedOn: day)
            let verdict = try await settle(judge, with: desk.reader)
            settled[claim] = verdict
            judged.append(verdict)
        }
        return Judgement(reading: reading, resolution: resolution, candidates: judged)
    }

    private static func settle(_ judge: CandidateJudge, with reader: FigureReader) async throws -> CandidateJudge.Judged {
        let first = try await reader.figure(judge.firstAddress, depth: .bare)
        if let judged = judge.take(first) { return judged }
        for other in judge.alternatives(
            daysKnown: try await reader.daysKnown(about: judge.candidate.address), today: await reader.today)
        {
            let figure = try await reader.figure(other.address, depth: .bare)
            if let judged = judge.take(figure, as: other.verdict) { return judged }
        }
        return judge.remainder(first)
    }

    private static func sources(of judgements: [Judgement], in register: ZoneRegister, asOf day: Day) -> [FigureAddress: String] {
        let cells = judgements.flatMap(\.candidates).filter { $0.verdict == .asQuoted }.compactMap { judged in
            judged.figure.derivation.cell.map { (judged.candidate.address, $0) }
        }
        guard !cells.isEmpty else { return [:] }
        let statements = register.statements(asOf: day)
        return cells.reduce(into: [:]) { sources, entry in
            let (address, cell) = entry
            let statement = statements.last { $0.line.filing.document.hash == cell.document && $0.line.line.row == cell.row }
            sources[address] = statement.map { $0.line["source"].isEmpty ? $0.line.filing.document.source : $0.line["source"] } ?? cell.name
        }
    }
}
