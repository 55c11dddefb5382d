extension EnterpriseRecords {
    /// Which reports of a month a file holds.
    enum Batch: Sendable {
        case onTime, late
        /// What some told again after the totals held.
        case revised
    }

    private static let header = """
        enterprise,period,output_month,output_ytd,output_month_prior,output_ytd_prior,sales_month,sales_ytd,\
        sales_month_prior,sales_ytd_prior,electricity_month,electricity_ytd
        """

    /// The reports of a month; `nil` where there are none.
    func reports(of month: Int, _ batch: Batch) -> String? {
        var file = TextColumns(Self.header, capacity: batch == .onTime ? enterprises.count * 150 : 4096)
        var isEmpty = true
        for enterprise in enterprises where files(enterprise.number, month, batch) {
            isEmpty = false
            add(enterprise, month, batch, to: &file)
        }
        return isEmpty ? nil : file.text
    }

    private func files(_ enterprise: Int, _ month: Int, _ batch: Batch) -> Bool {
        guard duty(enterprise, month) != nil else { return false }
        switch batch {
        case .onTime: return answer(enterprise, month) == .onTime
        case .late: return answer(enterprise, month) == .late
        case .revised: return month == revisedMonth && series.firstTold[enterprise] != nil
        }
    }

    private func add(_ enterprise: SyntheticEnterprise, _ month: Int, _ batch: Batch, to file: inout TextColumns) {
        let number = enterprise.number
        let carriers = enterprise.reporting(in: month)
        var now = ReportedColumns(), before = ReportedColumns()
        for index in timeline.yearToDate(month) {
            let told = batch == .onTime && index == revisedMonth && month == revisedMonth ? series.firstTold[number] : nil
            for carrier in carriers {
                let output = carrier == number ? told ?? series.value(carrier, index) : series.value(carrier, index)
                now.add(output: output, sales: sold(carrier, index, of: output), electricity: used(carrier, index, for: output))
                let prior = series.value(carrier, index - 12)
                before.add(output: prior, sales: sold(carrier, index - 12, of: prior), electricity: 0)
            }
            if index < month { (now.month, before.month) = (.zero, .zero) }
        }
        if !isCounted(number, month) {
            // Filers are people: a few prior-year columns and a few sums do not agree.
            if draws.perThousand(4, .filing, number, month) {
                before.toDate.output = before.toDate.output * draws.whole(970...1040, .filing, number, 1000 + month) / 1000
            }
            if draws.perThousand(3, .filing, number, 2000 + month) { now.month.output -= now.month.output / 50 }
        }
        file.add(enterprise.code)
        file.add(timeline.month(month).description)
        let hasMonth = month % 12 > 1
        for (current, prior) in [
            ((now.month.output, now.toDate.output), (before.month.output, before.toDate.output)),
            ((now.month.sales, now.toDate.sales), (before.month.sales, before.toDate.sales)),
        ] {
            for (value, isMonth) in [(current.0, true), (current.1, false), (prior.0, true), (prior.1, false)] {
                if isMonth, !hasMonth { file.addEmpty() } else { file.add(value, places: 2) }
            }
        }
        if hasMonth { file.add(now.month.electricity, places: 4) } else { file.addEmpty() }
        file.add(now.toDate.electricity, places: 4)
        file.endRow()
    }

    /// Whether a control sums this very report: then nothing in it may be careless.
    private func isCounted(_ enterprise: Int, _ month: Int) -> Bool {
        zip(controls, members).contains { $0.month == month && $1.contains(enterprise) }
    }

    /// Sales are most of the output, or a little more when stocks are sold.
    private func sold(_ enterprise: Int, _ month: Int, of output: Int) -> Int {
        output * draws.whole(940...1015, .sales, enterprise, month) / 1000
    }

    /// kWh: each enterprise has its own intensity per ten yuan of output.
    private func used(_ enterprise: Int, _ month: Int, for output: Int) -> Int {
        let intensity = draws.whole(80...1600, .intensity, enterprise)
        return output / 1000 * intensity * draws.whole(94...106, .electricity, enterprise, month) / 100
    }
}

/// The columns of one report as they add up: this month and year to date.
private struct ReportedColumns {
    struct Values {
        var output = 0
        var sales = 0
        var electricity = 0

        static let zero = Values()
    }

    var month = Values()
    var toDate = Values()

    mutating func add(output: Int, sales: Int, electricity: Int) {
        month.output += output
        month.sales += sales
        month.electricity += electricity
        toDate.output += output
        toDate.sales += sales
        toDate.electricity += electricity
    }
}
