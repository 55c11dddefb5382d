import Actions
import Figures
import Testing

@Suite("A reader that is renewed after filings")
struct RenewedReaderTests {
    private static let addresses = [
        "output.gross/parks/all/2024-02.ytd/level", "output.gross/parks/all/2024-03.ytd/level",
        "output.gross/parks/all/2024-03/level", "output.gross/riverside/all/2024-03.ytd/growth.comparable",
        "output.gross/north-park/3612/2024-02.ytd/level",
    ]

    @Test("answers as one that reads everything anew, whether reports came, a correction, or the register")
    func renewed() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let enterprise = "\(ReportText.cells),2022-01-01,Sample Cells,示例电池,Pin Mẫu,old-town,south-park,area-riverside,3612,yes,active,\n"
        let filings = [
            ("output-2024-02.csv", ReportText.february, "2024-03-09"), ("output-2024-03.csv", ReportText.march, "2024-04-09"),
            ("output-2024-02-again.csv", ReportText.february.replacing("88000.00", with: "99000.00"), "2024-04-10"),
            ("enterprises-late.csv", LateRegisterTests.header + enterprise, "2024-04-11"),
            ("output-2024-03-again.csv", ReportText.march.replacing("139000.00", with: "138000.00"), "2024-04-12"),
        ]
        var reader = try await FigureReader(zone: zone)
        for (name, text, day) in filings {
            for address in Self.addresses { _ = try? await reader.figure(FigureAddress(parsing: address), depth: .complete) }
            #expect(try await zone.take(folder.file(name, text), knownOn: day).filed > 0)
            reader = try await FigureReader(zone: zone, renewing: reader)
            let fresh = try await FigureReader(zone: zone)
            for text in Self.addresses {
                let address = try FigureAddress(parsing: text)
                let (renewed, read) = (try await reader.figure(address, depth: .complete), try await fresh.figure(address, depth: .complete))
                #expect(renewed.value == read.value, "\(text) after \(name)")
                #expect(renewed.derivation == read.derivation, "\(text) after \(name)")
            }
        }
    }
}
