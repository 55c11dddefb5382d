extension OutputSeries {
    /// Meets the controls in their order; the last one's ratios also scale whoever none concerns.
    mutating func benchmark(
        _ enterprises: [SyntheticEnterprise], controls: [ResolvedOutputControl], members: [[Int]], timeline: Timeline
    ) throws(SynthesisError) {
        guard let last = controls.last, let lastMembers = members.last else { throw .unreachable("output") }
        func carriers(_ members: [Int], _ month: Int) -> [Int] { members.flatMap { enterprises[$0].reporting(in: month) } }
        calibrate(members: carriers(lastMembers, last.month), months: timeline.yearToDate(last.month), to: last.level)
        var concerned: Set<Int> = []
        for (control, members) in zip(controls, members) {
            let carriers = carriers(members, control.month)
            concerned.formUnion(carriers)
            let range = timeline.yearToDate(control.month)
            let before = (range.lowerBound - 12)...(range.upperBound - 12)
            guard let baseRatio = meet(control.base, members: carriers, months: before, reach: 0..<range.lowerBound),
                let ratio = meet(control.level, members: carriers, months: range, reach: range.lowerBound..<months)
            else { throw .unreachable(control.name) }
            // Whoever else is or was there is of the same order of size; after the last control,
            // whoever none concerns.
            let isLast = control.name == last.name
            for enterprise in enterprises where !concerned.contains(enterprise.number)
                && (isLast || enterprise.steps.contains { control.contains($0.seat) }) {
                concerned.insert(enterprise.number)
                scale(enterprise.number, 0..<range.lowerBound, by: baseRatio.numerator, over: baseRatio.denominator)
                scale(enterprise.number, range.lowerBound..<months, by: ratio.numerator, over: ratio.denominator)
            }
        }
    }
}
