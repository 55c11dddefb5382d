import Actions
import Chain
import Figures

/// The balances of chains at one position of the record that were asked for: each is solved once.
actor ChainBalances {
    /// The most balances that are kept.
    private static let most = 160

    /// What questions are answered from.
    let desk: ChainDesk
    private var balances: [ChainScope: ChainCompleteness] = [:]
    private var order: [ChainScope] = []
    private var answers: [ChainScope: ChainAnswer] = [:]
    private var whatIfs: [ChainScope: WhatIfAnswer] = [:]

    init(desk: ChainDesk) {
        self.desk = desk
    }

    /// The balance within a scope.
    ///
    /// - Throws: `ChainError`.
    func completeness(_ scope: ChainScope) throws(ChainError) -> ChainCompleteness {
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
    func numbers(_ scope: ChainScope) throws -> ChainNumbers {
        ChainNumbers(
            try completeness(scope), undisturbed: scope.without.isEmpty ? nil : try completeness(scope.undisturbed))
    }

    /// The balance with what runs short first and what planned projects add.
    ///
    /// - Throws: `ChainError`.
    func answer(_ scope: ChainScope) throws -> ChainAnswer {
        if let held = answers[scope] { return held }
        let answer = desk.answer(try completeness(scope))
        answers[scope] = answer
        return answer
    }

    /// What follows where something is switched off.
    ///
    /// - Throws: `ChainError`.
    func whatIf(_ scope: ChainScope) throws -> WhatIfAnswer {
        if let held = whatIfs[scope] { return held }
        let answer = try AnswerWhatIf.run(scope, by: desk) { scope throws(ChainError) in try completeness(scope) }
        if whatIfs.count >= 24 { whatIfs = [:] }
        whatIfs[scope] = answer
        return answer
    }
}
