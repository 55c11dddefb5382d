import Figures

extension FigureEvaluation {
    /// Respondents due and answered of a survey total; `nil` for what enterprises do not report.
    func response(for address: FigureAddress) -> ResponseRate? {
        guard let indicator = indicator(address), case .series(let formID, let seriesID) = indicator.source,
            let form = facts.forms[formID], let column = address.period.columns(isPrior: false)?.last,
            let period = column.reportPeriod, form.version(for: period).respondent == .enterprise,
            let series = form.version(for: period).series.first(where: { $0.id == seriesID })
        else { return nil }
        let ask = address.with(measure: .level).with(period: period)
        let due = respondentCount(.enterprise, in: ask, isInScope: true)
        let names = [SeriesName.reported(form: formID, series: seriesID)]
        let found = source(.series(form: form, series: series, names: names, column: column), ask).items
        let answered = found.filter { !$0.isLater && $0.provenance != .estimated }.map(\.answered).reduce(0, +)
        return ResponseRate(
            due: due, answered: answered, imputed: found.count { $0.provenance == .estimated })
    }

    /// The response rate as a figure: 100 × answered ÷ due, each a count of lines.
    func responseRate(_ address: FigureAddress, depth: FigureRule.Depth) -> Term {
        guard let response = response(for: address) else { return unknown(address, .measureDoesNotApply, operation: .share) }
        guard let rate = response.rate else { return unknown(address, .zeroBase, operation: .share) }
        var term = Term(derivation: Derivation(
            address: address, title: title(of: address), operation: .share, value: .ratio(rate), unit: .percent,
            children: .deferred(count: 2)))
        guard depth.levels > 0 else { return term }
        let counts = responseLeaves(address)
        term.derivation.children = .listed([
            count(address, LocalizedText(en: "answered", zh: "已上报", vi: "đã báo cáo"), response.answered, counts.answered),
            count(address, LocalizedText(en: "due", zh: "应上报", vi: "phải báo cáo"), response.due, counts.due),
        ])
        return term
    }

    private func count(_ address: FigureAddress, _ title: LocalizedText, _ number: Int, _ leaves: [Derivation]) -> Derivation {
        Derivation(
            address: address, title: title, operation: .sum, value: .exact(ExactDecimal(number)), unit: .enterprise,
            children: .listed(leaves))
    }

    /// The directory lines that make respondents due, and the reports that answered.
    private func responseLeaves(_ address: FigureAddress) -> (answered: [Derivation], due: [Derivation]) {
        guard case .series(let formID, _) = indicator(address)?.source, let form = facts.forms[formID],
            let period = address.period.columns(isPrior: false)?.last?.reportPeriod
        else { return ([], []) }
        let reports = inForce(form: form, period: period)
        let subject = form.version(for: period).subjectField(kind: form.kind) ?? "period"
        var answered: [Derivation] = [], due: [Derivation] = []
        for found in respondents(.enterprise, in: address.with(period: period), isInScope: true) {
            let ask = narrowed(address, to: found.subject)
            let name = facts.register.name(of: found.subject)
            if let entry = facts.register.enterprises[found.subject]?.entry(on: period.lastDay, asOf: asOf) {
                due.append(stateLeaf(ask, title: name, entry.source, field: "designated_size", value: 1))
            }
            if let report = reports[found.subject] {
                answered.append(stateLeaf(ask, title: name, report, field: subject, value: 1))
            }
        }
        return (answered, due)
    }
}
