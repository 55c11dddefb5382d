import Chain
import Figures
import Formats

/// Who could complete a step of a chain: places and enterprises, ranked.
public struct CandidateAnswer: Sendable {
    public let step: LocalizedText
    public let area: LocalizedText
    public let day: Day
    public let places: CandidateSheet
    public let enterprises: CandidateSheet

    /// Which step, where, when.
    public var heading: LocalizedText {
        let days = day.words
        return LocalizedText(
            en: "Who could complete \(step.en): \(area.en), \(days.en)", zh: "谁能补上\(step.zh)：\(area.zh)，\(days.zh)",
            vi: "Ai có thể bổ sung \(step.vi): \(area.vi), \(days.vi)")
    }

    /// The places and the enterprises, the best first.
    public var tables: [AnswerTable] {
        [
            CandidateSentences.table(places, name: "places", title: CandidateSentences.places),
            CandidateSentences.table(enterprises, name: "enterprises", title: CandidateSentences.enterprises),
        ]
    }

    public func json(in language: Language) -> JSONValue {
        JSONValue.members(["address": .string(places.address.description), "title": .string(heading[language])])
            .adding(.object(tables.map { JSONValue.Member($0.name, $0.json(in: language)) }))
    }
}
