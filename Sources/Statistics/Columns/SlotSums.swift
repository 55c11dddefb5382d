/// The sums of up to four columns by slot, in steps of each column.
struct SlotSums {
    /// How many rows each slot has.
    private(set) var counts: [Int32]
    private var narrow: [SIMD4<Int64>]
    private var wide: [[Int128]]

    /// Adds up the rows of each slot. O(n) in rows and slots.
    ///
    /// - Parameters:
    ///   - slots: of each row its slot; -1 is left out.
    ///   - columns: `nil` counts as zero.
    init(slots: [Int32], count: Int, columns: [NumberColumn?]) {
        counts = Array(repeating: 0, count: count)
        narrow = []
        wide = []
        if columns.allSatisfy({ $0?.sumsAreNarrow ?? true }) {
            addNarrow(slots, columns)
        } else {
            addWide(slots, columns)
        }
    }

    /// The sum of a column in a slot.
    func sum(_ column: Int, slot: Int) -> Int128 {
        wide.isEmpty ? Int128(narrow[slot][column]) : wide[column][slot]
    }

    private mutating func addNarrow(_ slots: [Int32], _ columns: [NumberColumn?]) {
        let zeros = columns.contains { $0 == nil } || columns.count < 4 ? [Int64](repeating: 0, count: slots.count) : []
        func column(_ number: Int) -> [Int64] { number < columns.count ? columns[number]?.narrow ?? zeros : zeros }
        let (first, second, third, fourth) = (column(0), column(1), column(2), column(3))
        narrow = Array(repeating: .zero, count: counts.count)
        narrow.withUnsafeMutableBufferPointer { sums in
            counts.withUnsafeMutableBufferPointer { counts in
                slots.withUnsafeBufferPointer { slots in
                    first.withUnsafeBufferPointer { first in
                        second.withUnsafeBufferPointer { second in
                            third.withUnsafeBufferPointer { third in
                                fourth.withUnsafeBufferPointer { fourth in
                                    for row in 0..<slots.count where slots[row] >= 0 {
                                        let slot = Int(slots[row])
                                        counts[slot] &+= 1
                                        sums[slot] &+= SIMD4(first[row], second[row], third[row], fourth[row])
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private mutating func addWide(_ slots: [Int32], _ columns: [NumberColumn?]) {
        for slot in slots where slot >= 0 { counts[Int(slot)] += 1 }
        wide = columns.map { column in
            var sums = [Int128](repeating: 0, count: counts.count)
            guard let column else { return sums }
            for (row, slot) in slots.enumerated() where slot >= 0 { sums[Int(slot)] += column.inSteps(row) }
            return sums
        }
    }
}
