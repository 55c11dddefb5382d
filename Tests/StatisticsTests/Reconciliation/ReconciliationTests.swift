import Figures
import Statistics
import Testing

@Suite("Published figures beside ours")
struct ReconciliationTests {
    @Test("Inside, outside, quoted or unknown, with the difference", arguments: [
        ("output, province, all, 2024-07.ytd, level, 358, yuan, =, computed", Reconciliation.Verdict.inside, "0.00" as String?),
        ("output, province, all, 2024-07.ytd, level, 0.36, thousand yuan, =, computed", .inside, "-0.0020"),
        ("output, province, all, 2024-07.ytd, level, 0.37, thousand yuan, =, computed", .outside, "-0.0120"),
        ("output, province, all, 2024-07.ytd, growth.comparable, 21.8, %, =, computed", .inside, "-0.031"),
        ("output, province, all, 2024-07.ytd, growth.comparable, 22.0, %, =, computed", .outside, "-0.231"),
        ("output, province, all, 2024-07.ytd, level, 350, yuan, >, computed", .inside, "8.00"),
        ("output, province, all, 2024-07.ytd, level, 358, yuan, =, quoted", .quoted, nil),
        ("output, C, all, 2024-07.ytd, growth.comparable, 5, %, =, computed", .unknown, nil),
    ])
    func verdicts(_ row: String, _ verdict: Reconciliation.Verdict, _ difference: String?) throws {
        var zone = HardZone.zone
        zone.file("statements", known: "2024-09-12", """
            statement, published_on, indicator, place, group, period, measure, printed, unit, bound, kind, headline
            s,         2024-09-11, \(row), yes
            """)
        let statement = try #require(zone.register.statements.first)
        let found = Reconciliation(statement: statement, figure: try zone.figure(statement.address))
        #expect(found.verdict == verdict)
        #expect(found.difference?.description == difference)
        #expect(statement.isHeadline)
    }

    @Test("A statement that cannot be read is none")
    func unreadable() {
        var zone = HardZone.zone
        zone.file("statements", known: "2024-09-12", """
            statement, published_on, indicator, place, group, period, measure, printed, unit, bound, kind, headline
            a,         2024-09-11, output, province, all, 2024-13, level, 5, yuan, =, computed, yes
            b,         2024-09-11, output, province, all, 2024-07, level, 5, parsec, =, computed, yes
            c,         2024-09-11, output, province, all, 2024-07, level, 5, yuan, ?, computed, yes
            d,         2024-09-11, output, province, all, 2024-07, level, 5, yuan, =, rumour, yes
            """)
        #expect(zone.register.statements.isEmpty)
    }
}
