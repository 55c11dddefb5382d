import Figures
import Registry
import Testing
@testable import Statistics

@Suite("Gathered cells")
struct HeldCellsTests {
    private static let days = (1...5).map { Day(dayNumber: 19_936 + $0) }
    private static let period = Period.month(year: 2024, month: 7)

    private func changes(_ count: Int, prefectures: [String], _ numbers: inout SplitMix64) -> [CellChange] {
        (0..<count).map { _ in
            CellChange(
                key: CellKey(
                    series: "output/output", period: Self.period,
                    atom: PlaceAtom(
                        prefecture: prefectures.randomElement(using: &numbers) ?? "", district: "d\(Int.random(in: 0..<2, using: &numbers))"),
                    classCode: ["26", "36"].randomElement(using: &numbers) ?? "",
                    provenance: Bool.random(using: &numbers) ? .reported : .synthetic),
                knownOn: Self.days.randomElement(using: &numbers) ?? Self.days[0],
                sums: CellSums(month: ExactDecimal(Int.random(in: -1...1, using: &numbers)), answered: Int.random(in: -1...1, using: &numbers)))
        }
    }

    @Test("sum up to what their changes do, and hold something where a cell does, on every day", arguments: 0..<60 as Range<UInt64>)
    func wholes(seed: UInt64) {
        var numbers = SplitMix64(seed: seed)
        let changes = changes(30, prefectures: ["nanning", "baise"], &numbers)
        let held = HeldCells(changes)
        #expect(Set(held.places.map(\.atom)) == Set(changes.map(\.key.atom)))
        for place in held.places {
            for day in Self.days {
                for provenance in [Provenance.reported, .synthetic] {
                    var cells: [CellKey: CellSums] = [:]
                    for change in changes where change.key.atom == place.atom && change.key.provenance == provenance && change.knownOn <= day {
                        cells[change.key, default: .zero] += change.sums
                    }
                    let steps = place.whole.first { $0.provenance == provenance }?.steps.filter { $0.knownOn <= day } ?? []
                    #expect(steps.map(\.sums).reduce(.zero, +) == cells.values.reduce(.zero, +))
                    #expect(steps.map(\.cells).reduce(0, +) == cells.values.count { $0 != .zero })
                }
            }
        }
    }

    @Test("of some districts can be replaced, and those of others stay", arguments: 0..<20 as Range<UInt64>)
    func replaced(seed: UInt64) {
        var numbers = SplitMix64(seed: seed)
        let old = changes(40, prefectures: ["nanning", "baise"], &numbers)
        let district = CellQuery.District(prefecture: "nanning", district: "d1")
        func isThere(_ change: CellChange) -> Bool { CellQuery.District(change.key.atom) == district }
        let new = changes(60, prefectures: ["nanning"], &numbers).filter(isThere)
        let replaced = HeldCells(old).replacing([district], with: new)
        let expected = HeldCells(old.filter { !isThere($0) } + new)
        #expect(sums(replaced) == sums(expected))
    }

    private func sums(_ held: HeldCells) -> [PlaceAtom: CellSums] {
        held.places.reduce(into: [:]) { $0[$1.atom] = $1.whole.flatMap(\.steps).map(\.sums).reduce(.zero, +) }
    }
}
