import Figures

/// Gathered lines of a form, in the order in which they replace each other, and by whom they speak of.
public struct HeldLines: Sendable {
    /// As they were told.
    private(set) var lines: [FiledLine]
    /// The last line of each subject, and of each line the one before it of the same subject; -1 where there is none.
    private var latest: [String: Int] = [:]
    private var earlier: [Int] = []

    /// O(n log n); O(n) where they come as they were told.
    public init(_ lines: some Sequence<FiledLine>) {
        self.lines = lines.sorted(by: FiledLine.isToldBefore)
        latest.reserveCapacity(self.lines.count)
        number()
    }

    /// Takes further lines in. What was told after all that is held costs no more than itself.
    public mutating func add(_ more: [FiledLine]) {
        let more = more.sorted(by: FiledLine.isToldBefore)
        guard let last = lines.last, let first = more.first, FiledLine.isToldBefore(first, last) else {
            lines += more
            number()
            return
        }
        self = HeldLines(lines + more)
    }

    /// Numbers the lines that have no number yet.
    private mutating func number() {
        for index in earlier.count..<lines.count { earlier.append(latest.updateValue(index, forKey: lines[index].line.subject) ?? -1) }
    }

    /// How many are held.
    public var count: Int { lines.count }

    /// Which line of a subject was in force on a day.
    func index(of subject: String, asOf day: Day) -> Int? {
        var index = latest[subject] ?? -1
        while index >= 0, day < lines[index].filing.knownOn { index = earlier[index] }
        return index < 0 ? nil : index
    }
}
