import Chain
import Figures
import Formats
import Products

/// All that an investment officer takes along about a step of a chain: what it is, what it lacks, who could do it, what it would
/// unlock, who is being talked to.
public struct DossierAnswer: Sendable {
    public let good: Good
    public let chain: LocalizedText
    public let verdict: StepVerdict
    public let candidates: CandidateAnswer
    /// The balance of the step.
    public let balance: AnswerTable
    /// What its making takes.
    public let needs: AnswerTable
    /// What draws it.
    public let unlocks: AnswerTable
    public let leads: [LeadRow]

    /// Which step, of which chain, where, when.
    public var heading: LocalizedText {
        LocalizedText(
            en: "Dossier: \(good.name.en)", zh: "招商档案：\(good.name.zh)", vi: "Hồ sơ: \(good.name.vi)")
    }

    /// The chain, the area and the day.
    public var place: LocalizedText {
        let (area, days) = (candidates.area, candidates.day.words)
        return LocalizedText(
            en: "\(chain.en), \(area.en), \(days.en)", zh: "\(chain.zh)，\(area.zh)，\(days.zh)", vi: "\(chain.vi), \(area.vi), \(days.vi)")
    }

    /// Every table, in the order of the page.
    public var tables: [AnswerTable] { [balance, needs] + candidates.tables + [unlocks, LeadSentences.table(leads, namesStep: false)] }

    public func json(in language: Language) -> JSONValue {
        JSONValue.members([
            "good": .string(good.id), "name": .string(good.name[language]), "place": .string(place[language]), "standing": .string(verdict.rawValue),
            "codes": .texts(good.codes.map(\.code.description)),
        ]).adding(.object(tables.map { JSONValue.Member($0.name, $0.json(in: language)) }))
    }
}
