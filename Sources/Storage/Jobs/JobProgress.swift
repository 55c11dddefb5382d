/// How much of a job is done.
public struct JobProgress: Hashable, Sendable {
    /// What is counted.
    public enum Counted: String, CaseIterable, Hashable, Sendable {
        case bytes, files, filings, rows, steps
    }

    public var unit: Counted
    public var done: Int
    /// `nil` where it is not known.
    public var total: Int?
    /// Lines that were filed so far; 0 for what files none.
    public var lines: Int
    /// How long the present attempt has worked, by a clock that never steps.
    public var milliseconds: Int

    public init(unit: Counted = .steps, done: Int = 0, total: Int? = nil, lines: Int = 0, milliseconds: Int = 0) {
        self.unit = unit
        self.done = done
        self.total = total
        self.lines = lines
        self.milliseconds = milliseconds
    }

    /// Per cent of the whole, from 0 to 100; `nil` where the whole is not known.
    public var percent: Int? {
        total.flatMap { $0 > 0 ? min(100, max(0, Int((Int128(done) * 100) / Int128($0)))) : nil }
    }

    /// Lines filed a second, or filings or bytes read where none are filed; `nil` before there is anything to divide.
    public var rate: Int? {
        let counted = lines > 0 ? lines : unit == .filings || unit == .bytes ? done : 0
        return milliseconds > 0 && counted > 0 ? Int(Int128(counted) * 1000 / Int128(milliseconds)) : nil
    }

    /// Seconds that the rest takes if it goes on as it went; `nil` where that cannot be told.
    public var secondsLeft: Int? {
        guard let total, done > 0, total >= done, milliseconds > 0 else { return nil }
        return Int((Int128(total - done) * Int128(milliseconds) / Int128(done) + 999) / 1000)
    }
}
