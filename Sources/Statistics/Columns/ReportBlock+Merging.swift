import Figures

extension ReportBlock {
    /// The same rows naming respondents and filings by other numbers, in whose order they are already.
    ///
    /// - Parameters: the new number of each old one; `nil` where they are the same.
    public func renumbered(subjects newSubjects: [UInt32]?, tellings newTellings: [UInt32]?) -> ReportBlock {
        guard newSubjects != nil || newTellings != nil else { return self }
        return ReportBlock(
            period: period, subjects: newSubjects.map { new in subjects.map { new[Int($0)] } } ?? subjects,
            tellings: newTellings.map { new in tellings.map { new[Int($0)] } } ?? tellings, numbers: numbers)
    }

    /// The rows of two blocks of the same period in one order. O(n).
    public func merged(with other: ReportBlock) -> ReportBlock {
        // Of each row where it comes from: a row of this block, or the complement of one of the other.
        var order: [Int32] = []
        order.reserveCapacity(count + other.count)
        var (left, right) = (0, 0)
        while left < count || right < other.count {
            let takesLeft = right == other.count
                || left < count && (subjects[left], tellings[left]) <= (other.subjects[right], other.tellings[right])
            order.append(takesLeft ? Int32(left) : ~Int32(right))
            if takesLeft { left += 1 } else { right += 1 }
        }
        func pick(_ one: [UInt32], _ two: [UInt32]) -> [UInt32] { order.map { $0 >= 0 ? one[Int($0)] : two[Int(~$0)] } }
        var numbers: [String: NumberColumn] = [:]
        for field in Set(self.numbers.keys).union(other.numbers.keys) {
            numbers[field] = NumberColumn(order, of: self.numbers[field], other.numbers[field])
        }
        return ReportBlock(
            period: period, subjects: pick(subjects, other.subjects), tellings: pick(tellings, other.tellings), numbers: numbers)
    }
}

extension NumberColumn {
    /// Rows of two columns; a row of a column that is not there is zero.
    fileprivate init(_ order: [Int32], of one: NumberColumn?, _ two: NumberColumn?) {
        let step = one?.step ?? two?.step ?? 1
        if [one, two].allSatisfy({ $0.map { !$0.isWide && $0.step == step } ?? true }) {
            self.init(step: step, order.map { $0 >= 0 ? one?.narrow[Int($0)] ?? 0 : two?.narrow[Int(~$0)] ?? 0 })
            return
        }
        self.init()
        for row in order { append(row >= 0 ? one?.millionths(Int(row)) ?? 0 : two?.millionths(Int(~row)) ?? 0) }
    }
}
