import Chain
import Figures

/// Answers what follows where something of a chain is switched off.
public enum AskWhatIf {
    /// - Parameters:
    ///   - area: an id of the register, or several joined by `+`.
    ///   - day: the day whose production is asked for; `nil` for today.
    ///   - off: what is switched off; where nothing is, every single failure is told alone.
    /// - Throws: ``ChainError``, `RecordError`.
    public static func run(_ chain: String, area: String, on day: Day? = nil, off: Set<Outage>, in zone: Zone) async throws -> WhatIfAnswer {
        let gathered = try await GatherChain.run(chain, area: area, on: day, in: zone)
        let desk = ChainDesk(model: gathered.reading.model, places: gathered.places, today: zone.today)
        var scope = gathered.scope
        scope.without = off
        return try AnswerWhatIf.run(scope, by: desk) { scope throws(ChainError) in try desk.completeness(scope) }
    }
}
