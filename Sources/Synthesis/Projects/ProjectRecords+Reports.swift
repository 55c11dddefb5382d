extension ProjectRecords {
    /// The reports of a month that came in time or late; `nil` where there are none.
    func reports(of month: Int, late: Bool) -> String? {
        var file = TextColumns("project,period,invested_month,invested_ytd")
        var isEmpty = true
        for project in projects
        where project.reports(in: month) && answer(project.number, month) == (late ? .late : .onTime) {
            isEmpty = false
            file.add(project.id)
            file.add(timeline.month(month).description)
            if month % 12 > 1 { file.add(series.value(project.number, month)) } else { file.addEmpty() }
            file.add(series.sum([project.number], timeline.yearToDate(month)))
            file.endRow()
        }
        return isEmpty ? nil : file.text
    }
}
