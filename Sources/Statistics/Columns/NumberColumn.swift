import Figures

/// Exact numbers, one a row: 64 bits wide while all of them fit, else 128.
public struct NumberColumn: Hashable, Sendable {
    /// How many millionths one step is.
    public let step: Int64
    /// The numbers in steps; empty where ``wide`` holds them.
    public private(set) var narrow: [Int64]
    /// The numbers in steps; empty while ``narrow`` holds them.
    public private(set) var wide: [Int128] = []

    public init(step: Int64 = 1, _ narrow: [Int64] = []) {
        self.step = step
        self.narrow = narrow
    }

    public init(wide: [Int128]) {
        step = 1
        narrow = []
        self.wide = wide
    }

    public var isWide: Bool { !wide.isEmpty }
    public var count: Int { isWide ? wide.count : narrow.count }

    /// The number of a row, in millionths.
    public func millionths(_ row: Int) -> Int128 { inSteps(row) * Int128(step) }

    func inSteps(_ row: Int) -> Int128 { isWide ? wide[row] : Int128(narrow[row]) }

    /// Adds a number in steps. Amortised O(1); the first that 64 bits do not hold costs O(n).
    public mutating func append(_ number: Int128) {
        if isWide {
            wide.append(number)
        } else if let small = Int64(exactly: number) {
            narrow.append(small)
        } else {
            wide = narrow.map { Int128($0) } + [number]
            narrow = []
        }
    }

    /// Adds zeros until there are so many rows.
    public mutating func fill(to count: Int) {
        let missing = count - self.count
        guard missing > 0 else { return }
        if isWide { wide += repeatElement(0, count: missing) } else { narrow += repeatElement(0, count: missing) }
    }

    /// The numbers of these rows, in their order.
    public func picking(_ rows: [Int32]) -> NumberColumn {
        isWide ? NumberColumn(wide: rows.map { wide[Int($0)] * Int128(step) }) : NumberColumn(step: step, rows.map { narrow[Int($0)] })
    }

    /// Whether the sum of any of its numbers, in steps, fits into 64 bits.
    var sumsAreNarrow: Bool {
        guard !isWide else { return false }
        var least: Int64 = 0, greatest: Int64 = 0
        for number in narrow {
            least = min(least, number)
            greatest = max(greatest, number)
        }
        let (product, overflow) = max(least.magnitude, greatest.magnitude).multipliedReportingOverflow(by: UInt64(max(1, count)))
        return !overflow && product < UInt64(Int64.max)
    }
}
