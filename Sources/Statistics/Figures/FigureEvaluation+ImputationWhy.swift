import Figures

extension FigureEvaluation {
    /// The why of computed values, down to the reports that they rest on.
    func imputedLeaves(_ origin: LevelSource.Origin, _ address: FigureAddress) -> [Derivation] {
        guard case .series(_, let series, _, let column) = origin else { return [] }
        return imputations(origin, address).compactMap { imputation in
            let subject = narrowed(address, to: imputation.found.subject)
            switch column {
            case .month, .readings: return movement(subject, imputation, series)
            case .yearToDate: return yearToDate(subject, imputation, series)
            case .priorMonth: return prior(subject, imputation, field: series.month)
            case .priorYearToDate: return prior(subject, imputation, field: series.yearToDate)
            }
        }
    }

    /// Last month × this month's reporters ÷ the same reporters' last month.
    private func movement(_ subject: FigureAddress, _ imputation: Imputation, _ series: ReportedSeries) -> Derivation? {
        let address = subject.with(period: imputation.period)
        let before = subject.with(period: imputation.previous)
        let last: Derivation? = switch imputation.last {
        case .reported(let line): reportedLeaf(before, title: title(of: before), line, field: series.month)
        case .computed(let earlier): movement(subject, earlier, series)
        }
        guard let last else { return nil }
        func reporters(_ title: LocalizedText, _ address: FigureAddress, _ value: ExactDecimal, _ line: (Imputation.Movement.Reporter) -> FiledLine) -> Derivation {
            let leaves = imputation.movement.reporters.compactMap { reporter in
                reportedLeaf(
                    narrowed(address, to: reporter.subject), title: facts.register.name(of: reporter.subject), line(reporter),
                    field: series.month)
            }
            return Derivation(
                address: address, title: title, operation: .sum, value: .exact(value), unit: unit(of: address),
                children: .listed(leaves))
        }
        return Derivation(
            address: address, title: title(of: address), operation: .movement, value: .exact(imputation.month),
            unit: unit(of: address),
            children: .listed([
                last,
                reporters(Self.reportersNow, address, imputation.movement.now, \.now),
                reporters(Self.reportersBefore, before, imputation.movement.before, \.before),
            ]))
    }

    /// The last year to date and the computed month.
    private func yearToDate(_ subject: FigureAddress, _ imputation: Imputation, _ series: ReportedSeries) -> Derivation? {
        let month = imputation.previous.months.upperBound
        let before = subject.with(period: .yearToDate(year: imputation.previous.year, month: month))
        let last: Derivation? = switch imputation.last {
        case .reported(let line): reportedLeaf(before, title: title(of: before), line, field: series.yearToDate)
        case .computed(let earlier): yearToDate(before, earlier, series)
        }
        guard let last, let moved = movement(subject, imputation, series) else { return nil }
        return Derivation(
            address: subject, title: title(of: subject), operation: .sum, value: .exact(imputation.yearToDate),
            unit: unit(of: subject), children: .listed([last, moved]))
    }

    /// What it reported the year before stands for its prior-year column; without it the column is nothing.
    private func prior(_ subject: FigureAddress, _ imputation: Imputation, field: String) -> Derivation? {
        imputation.yearAgo.flatMap { reportedLeaf(subject, title: title(of: subject), $0, field: field) }
    }

    private static let reportersNow = LocalizedText(
        en: "Those who reported both months: this month", zh: "两月均已上报者：本月", vi: "Các đơn vị báo cáo cả hai tháng: tháng này")
    private static let reportersBefore = LocalizedText(
        en: "Those who reported both months: the month before", zh: "两月均已上报者：上月",
        vi: "Các đơn vị báo cáo cả hai tháng: tháng trước")
}
