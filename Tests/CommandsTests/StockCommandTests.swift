import Foundation
import Testing

@testable import Commands

/// The ledger of originating stock, by the command.
@Suite("Originating stock by the command")
struct StockCommandTests {
    private static let head = "day,direction,material,proof,quantity,document,valid_through\n"

    @Test("is filed once, shown with what is left, and what would be used twice is handed back to be mended and filed again")
    func twice() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let list = "\(zone.zone)/stock.csv"
        func file(_ text: String) async throws -> CapturedConsole.Run {
            try Data((Self.head + text).utf8).write(to: URL(fileURLWithPath: list))
            return await CapturedConsole.run(["stock", "--file", list, "--zone", zone.zone])
        }
        let first = try await file("2026-05-04,in,Cushions,acfta:E-17,20000,import 4711,2027-05-03\n2026-06-10,out,Cushions,acfta:E-17,12000,export 118,\n")
        #expect(first.status == 0 && first.output.contains("8,000"), "\(first)")
        let second = try await file("2026-06-14,out,Cushions,acfta:E-17,9000,export 119,\n2026-06-15,out,Cushions,acfta:E-17,8000,export 120,\n")
        #expect(second.status == 2)
        #expect(second.errors.contains("stock.csv: line 2: quantity: “9000”: 9000 asked, 8000 left; use at most that"), "\(second.errors)")
        let rejected = try String(contentsOfFile: "\(zone.zone)/stock.rejected.csv", encoding: .utf8)
        #expect(rejected.contains(",row,field,text,reason,mend\r\n") && !rejected.contains("export 120"))
        #expect(rejected.contains("export 119,,2,quantity,9000,\"9000 asked, 8000 left\","), "\(rejected)")
        // What is handed back can be filed again, with the reason still beside it.
        let again = await CapturedConsole.run(["stock", "--file", "\(zone.zone)/stock.rejected.csv", "--zone", zone.zone])
        #expect(again.status == 2 && again.errors.contains("the last entry is of 2026-06-15"), "\(again)")
        let shown = await CapturedConsole.run(["stock", "--json", "--zone", zone.zone])
        #expect(shown.status == 0 && shown.output.contains("\"left\": 0"), "\(shown.output)")
        let verified = await CapturedConsole.run(["verify", "--zone", zone.zone])
        #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    }

    @Test("says so where none is filed")
    func none() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let run = await CapturedConsole.run(["stock", "--zone", zone.zone])
        #expect(run.status == 0 && run.output.contains("No originating stock is filed"))
    }
}
