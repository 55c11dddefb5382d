import Actions
import Figures
import Testing

@Suite("What becomes known late about a place")
struct MovedCountyTests {
    @Test("a place between district and prefecture that proves to lie in another takes the district's figures with it")
    func county() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let header = "place,from,kind,name_en,name_zh,name_vi,aliases,parent\n"
        func county(in prefecture: String) -> String { "county,2020-01-01,district,County,某县,Huyện,,\(prefecture)\n" }
        let places = header + """
            hillside,2020-01-01,prefecture,Hillside,山城市,Trên Đồi,,home
            valley,2020-01-01,prefecture,Valley,谷城市,Thung Lũng,,home
            town,2020-01-01,district,Town,某镇,Thị trấn,,county

            """
        let seat = "\(ReportText.cells),2022-01-01,Sample Cells,示例电池,Pin Mẫu,town,,,3612,yes,active,\n"
        for (name, text, day) in [
            ("places-hills.csv", places + county(in: "hillside"), "2024-03-01"),
            ("enterprises-town.csv", LateRegisterTests.header + seat, "2024-03-02"),
            ("output-2024-02.csv", ReportText.february, "2024-03-09"),
            ("places-county.csv", header + county(in: "valley"), "2024-04-02"),
        ] {
            let outcome = try await zone.take(folder.file(name, text), knownOn: day)
            try #require(outcome.filed > 0 && !outcome.hasRejects, "\(outcome)")
        }
        #expect(try await zone.value("output.gross/hillside/all/2024-02.ytd/level@2024-04-01") == "88000000.00")
        #expect(try await zone.value("output.gross/valley/all/2024-02.ytd/level") == "88000000.00")
        #expect(try await zone.value("output.gross/valley/all/2024-02.ytd/level@2024-04-01") != "88000000.00")
        #expect(try await zone.value("output.gross/home/all/2024-02.ytd/level") == "260000000.00")
        #expect(try await VerifyRecord.run(in: zone).findings == [])
    }
}
