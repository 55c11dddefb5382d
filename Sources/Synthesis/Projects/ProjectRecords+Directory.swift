extension ProjectRecords {
    private static let header = """
        project,phase,from,name_en,name_zh,name_vi,owner,district,park,area,class,kind,status,planned_total,\
        planned_start,planned_completion
        """

    /// The states listed on the opening day (−1), or those that a month brought; `nil` where none.
    func directory(listed month: Int, geography: Geography) -> String? {
        var file = TextColumns(Self.header)
        var isEmpty = true
        for project in projects {
            let number = EnterpriseRecords.digits(project.number + 1)
            for (index, phase) in project.phases.enumerated() {
                for step in phase.steps where step.listed == month {
                    isEmpty = false
                    file.add(project.id)
                    file.add(index + 1)
                    file.add(step.from.description)
                    file.add(["Demo Project \(number)", "示例项目\(number)", "Dự án mẫu \(number)", "Demo Owner \(number)"])
                    file.add(geography.columns(project.seat))
                    file.add([project.kind.rawValue, step.status.rawValue])
                    file.add(max(500, phase.plannedTotal * step.planShare / 100))
                    file.add(timeline.month(phase.months.lowerBound).day(1).description)
                    file.add(timeline.month(phase.months.upperBound).day(28).description)
                    file.endRow()
                }
            }
        }
        return isEmpty ? nil : file.text
    }
}
