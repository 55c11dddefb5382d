import Figures

/// What one month brings to a roll-up: sums by place and class, each under the place's number times the number of
/// classes and the class's.
public struct RollUpPart: Sendable {
    var sums: [CellSums]
    /// Bits of ``provenances``.
    var marks: [UInt8]
    let provenances: [Provenance]
    /// Where the level of the month, and from the start of the year, is more than nothing: by cell, as a restated base is
    /// looked for.
    var prefectures: [Int: [Set<String>]] = [:]

    init(count: Int, provenances: [Provenance]) {
        sums = Array(repeating: .zero, count: count)
        marks = Array(repeating: 0, count: count)
        self.provenances = provenances
    }

    /// Where something was reported.
    func has(_ number: Int) -> Bool { marks[number] != 0 }

    func provenance(_ number: Int) -> Set<Provenance> {
        Set(provenances.enumerated().filter { marks[number] & 1 << UInt8($0.offset) != 0 }.map(\.element))
    }

    mutating func add(_ found: CellSums, provenance: Int, at number: Int, prefecture: String?) {
        sums[number] += found
        marks[number] |= 1 << UInt8(provenance)
        guard let prefecture else { return }
        if !found.month.isZero { prefectures[number, default: [[], []]][0].insert(prefecture) }
        if !found.yearToDate.isZero { prefectures[number, default: [[], []]][1].insert(prefecture) }
    }
}
