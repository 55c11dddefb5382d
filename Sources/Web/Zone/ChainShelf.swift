import Actions
import Chain
import Figures

/// What is known of industrial chains at one position of the record, and the balances that were asked for: each is solved once.
actor ChainShelf {
    /// The most balances that are kept.
    private static let most = 160

    private var held: (position: RecordPosition, desk: ChainDesk)?
    private var balances: [ChainScope: ChainCompleteness] = [:]
    private var order: [ChainScope] = []
    private var answers: [ChainScope: ChainAnswer] = [:]
    private var whatIfs: [ChainScope: WhatIfAnswer] = [:]

    /// What questions are answered from.
    ///
    /// - Throws: `RecordError`.
    func desk(in state: ZoneState) async throws -> ChainDesk {
        if let held, held.position == state.position { return held.desk }
        let places = state.register.places
        let model = try await ReadChains.run(from: state.zone.record, places: places, asOf: state.today).model
        let desk = ChainDesk(model: model, places: places, today: state.today)
        held = (state.position, desk)
        (balances, order, answers, whatIfs) = ([:], [], [:], [:])
        return desk
    }

    /// The balance within a scope.
    ///
    /// - Throws: `ChainError`.
    func completeness(_ scope: ChainScope, by desk: ChainDesk) throws(ChainError) -> ChainCompleteness {
        if let held = balances[scope] { return held }
        let balance = try desk.completeness(scope)
        if order.count == Self.most {
            let oldest = order.removeFirst()
            (balances[oldest], answers[oldest]) = (nil, nil)
        }
        if balances.updateValue(balance, forKey: scope) == nil { order.append(scope) }
        return balance
    }

    /// The numbers within a scope; where something is switched off, beside those with nothing switched off.
    ///
    /// - Throws: `ChainError`.
    func numbers(_ scope: ChainScope, by desk: ChainDesk) throws -> ChainNumbers {
        ChainNumbers(
            try completeness(scope, by: desk), undisturbed: scope.without.isEmpty ? nil : try completeness(scope.undisturbed, by: desk))
    }

    /// The balance with what runs short first and what planned projects add.
    ///
    /// - Throws: `ChainError`.
    func answer(_ scope: ChainScope, by desk: ChainDesk) throws -> ChainAnswer {
        if let held = answers[scope] { return held }
        let answer = desk.answer(try completeness(scope, by: desk))
        answers[scope] = answer
        return answer
    }

    /// What follows where something is switched off.
    ///
    /// - Throws: `ChainError`.
    func whatIf(_ scope: ChainScope, by desk: ChainDesk) throws -> WhatIfAnswer {
        if let held = whatIfs[scope] { return held }
        let answer = try AnswerWhatIf.run(scope, by: desk) { scope throws(ChainError) in try completeness(scope, by: desk) }
        if whatIfs.count >= 24 { whatIfs = [:] }
        whatIfs[scope] = answer
        return answer
    }
}
