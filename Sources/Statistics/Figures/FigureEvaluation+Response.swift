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
        let due = respondents(.enterprise, in: ask, isInScope: true).count
        let names = [SeriesName.reported(form: formID, series: seriesID)]
        let found = source(.series(form: form, series: series, names: names, column: column), ask).items
        let answered = found.filter { !$0.isLater && $0.provenance != .estimated }.map(\.answered).reduce(0, +)
        return ResponseRate(
            due: due, answered: answered, imputed: found.count { $0.provenance == .estimated })
    }

    /// The response rate as a figure.
    func responseRate(_ address: FigureAddress) -> Term {
        guard let response = response(for: address) else { return unknown(address, .measureDoesNotApply, operation: .share) }
        guard let rate = response.rate else { return unknown(address, .zeroBase, operation: .share) }
        return Term(
            derivation: Derivation(
                address: address, title: title(of: address), operation: .share, value: .ratio(rate),
                unit: .percent, children: .none),
            provenance: [])
    }
}
