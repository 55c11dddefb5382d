extension EnterpriseRecords {
    private static let header = "enterprise,from,name_en,name_zh,name_vi,district,park,area,class,designated_size,status,successor"

    /// The directory of the opening day (−1), or the changes that a month brought.
    ///
    /// - Returns: `nil` where nothing changed.
    func directory(listed month: Int, geography: Geography) -> String? {
        var file = TextColumns(Self.header)
        var isEmpty = true
        for enterprise in enterprises {
            for step in enterprise.steps where step.listed == month {
                isEmpty = false
                let number = Self.digits(enterprise.number + 1)
                file.add(enterprise.code)
                file.add(timeline.month(step.from).day(1).description)
                file.add(["Demo Enterprise \(number)", "示例企业\(number)", "Doanh nghiệp mẫu \(number)"])
                file.add(geography.columns(step.seat))
                file.add(step.isDesignated ? "yes" : "no")
                file.add(step.status.rawValue)
                file.add(step.successor.map { enterprises[$0].code } ?? "")
                file.endRow()
            }
        }
        return isEmpty ? nil : file.text
    }

    /// Four digits or more.
    static func digits(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, 4 - text.count)) + text
    }
}
