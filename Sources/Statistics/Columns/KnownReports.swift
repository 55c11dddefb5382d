import Figures

/// What had been told by a day: of each filing whether it was known, and how.
public struct KnownReports: Sendable {
    /// The kinds of provenance that there are, numbered from 1 in ``marks``.
    let provenances: [Provenance]
    /// Of each filing the number of its provenance; 0 where it became known later.
    let marks: [UInt8]
    public let asOf: Day

    public init(_ index: ReportIndex, asOf: Day) {
        self.asOf = asOf
        let day = Int32(asOf.dayNumber)
        provenances = Set(index.tellings.map(\.provenance)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: provenances.enumerated().map { ($0.element, UInt8($0.offset + 1)) })
        marks = index.tellings.map { $0.knownOn <= day ? numbers[$0.provenance] ?? 0 : 0 }
    }

    /// Of each row of a block the slot that its numbers are added to, -1 for a row that is not in force: the kind
    /// of its respondent times the number of provenances, and its own.
    func slots(of block: ReportBlock, kinds: [Int32]) -> [Int32] {
        let width = Int32(provenances.count)
        return block.subjects.withUnsafeBufferPointer { subjects in
            block.tellings.withUnsafeBufferPointer { tellings in
                marks.withUnsafeBufferPointer { marks in
                    kinds.withUnsafeBufferPointer { kinds in
                        [Int32](unsafeUninitializedCapacity: subjects.count) { slots, count in
                            count = subjects.count
                            for row in 0..<count {
                                let mark = marks[Int(tellings[row])]
                                let kind = kinds[Int(subjects[row])]
                                let isReplaced = row + 1 < count && subjects[row + 1] == subjects[row] && marks[Int(tellings[row + 1])] != 0
                                slots[row] = mark == 0 || kind < 0 || isReplaced ? -1 : kind &* width &+ Int32(mark) &- 1
                            }
                        }
                    }
                }
            }
        }
    }
}
