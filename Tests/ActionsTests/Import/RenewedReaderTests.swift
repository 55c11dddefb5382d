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

    @Test("answers so where a respondent moved to another prefecture and back, whatever its reports are about and whenever they were told")
    func moved() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let places = """
            place,from,kind,name_en,name_zh,name_vi,aliases,parent
            hillside,2020-01-01,prefecture,Hillside,山城市,Trên Đồi,,home
            new-town,2020-01-01,district,New Town,新城区,Phố Mới,,hillside

            """
        let seats = "\(ReportText.cells),2024-03-01,Sample Cells,示例电池,Pin Mẫu,new-town,,,3612,yes,active,\n"
        let back = "\(ReportText.cells),2024-03-01,Sample Cells,示例电池,Pin Mẫu,old-town,south-park,area-riverside,3612,yes,active,\n"
        for (name, text, day) in [
            ("output-2024-02.csv", ReportText.february, "2024-03-09"), ("places.csv", places, "2024-04-01"),
            ("enterprises-moved.csv", LateRegisterTests.header + seats, "2024-04-02"),
            ("enterprises-back.csv", LateRegisterTests.header + back, "2024-04-20"),
        ] { #expect(try await zone.take(folder.file(name, text), knownOn: day).filed > 0) }
        let addresses = ["home", "riverside", "hillside", "old-town", "new-town", "parks"].flatMap { place in
            ["", "@2024-04-10", "@2024-04-15"].map { "output.gross/\(place)/all/2024-03.ytd/level\($0)" }
        }
        var reader = try await FigureReader(zone: zone)
        let days = ["2024-04-03", "2024-04-25", "2024-04-04", "2024-04-12", "2024-04-30", "2024-04-11"]
        for (number, day) in days.enumerated() {
            for text in addresses { _ = try await reader.figure(FigureAddress(parsing: text), depth: .complete) }
            let respondent = [ReportText.cells, ReportText.foils, ReportText.cells][number % 3]
            let report = ReportText.header + "\(respondent),2024-03,\(51_000 + number).00,\(139_000 + number).00,23000.00,63000.00\n"
            #expect(try await zone.take(folder.file("output-2024-03-\(number).csv", report), knownOn: day).filed == 1)
            reader = try await FigureReader(zone: zone, renewing: reader)
            let fresh = try await FigureReader(zone: zone)
            for text in addresses {
                let address = try FigureAddress(parsing: text)
                let (renewed, read) = (try await reader.figure(address, depth: .complete), try await fresh.figure(address, depth: .complete))
                #expect(renewed.value == read.value, "\(text) after the report told on \(day)")
                #expect(renewed.derivation == read.derivation, "\(text) after the report told on \(day)")
                #expect(renewed.flags == read.flags, "\(text) after the report told on \(day)")
            }
        }
        let hillside = try await reader.figure(FigureAddress(parsing: "output.gross/hillside/all/2024-03.ytd/level@2024-04-15"))
        #expect(hillside.value.exact != nil, "nothing was ever counted where the respondent had moved to")
    }
}
