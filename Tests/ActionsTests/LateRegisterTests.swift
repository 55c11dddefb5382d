import Actions
import Figures
import Foundation
import Testing

@Suite("What becomes known late about a respondent")
struct LateRegisterTests {
    static let header = "enterprise,from,name_en,name_zh,name_vi,district,park,area,class,designated_size,status,successor\n"

    @Test("a reclassification moves past figures from the day it is known, not before")
    func reclassification() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        try await zone.take(folder.file("output-2024-02.csv", ReportText.february), knownOn: "2024-03-09")
        let row = "\(ReportText.cells),2022-01-01,Sample Cells,示例电池,Pin Mẫu,old-town,south-park,area-riverside,3612,yes,active,\n"
        try await zone.take(folder.file("enterprises-late.csv", Self.header + row), knownOn: "2024-04-02")
        #expect(try await zone.value("output.gross/north-park/all/2024-02.ytd/level") == "52000000.00")
        #expect(try await zone.value("output.gross/north-park/all/2024-02.ytd/level@2024-04-01") == "140000000.00")
        #expect(try await zone.value("output.gross/parks/3612/2024-02.ytd/level") == "208000000.00")
        #expect(try await zone.value("output.gross/parks/3612/2024-02.ytd/level@2024-04-01") == "120000000.00")
        #expect(try await VerifyRecord.run(in: zone).isSound)
    }

    @Test("a park that leaves the programme takes its tenants out of the programme's total")
    func membership() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        try await zone.take(folder.file("output-2024-02.csv", ReportText.february), knownOn: "2024-03-09")
        let left = "member,of,from,status\nsouth-park,parks,2024-02-01,out\n"
        try await zone.take(folder.file("memberships-2024.csv", left), knownOn: "2024-04-02")
        #expect(try await zone.value("output.gross/parks/all/2024-02.ytd/level") == "140000000.00")
        #expect(try await zone.value("output.gross/parks/all/2024-02.ytd/level@2024-04-01") == "260000000.00")
        #expect(try await zone.value("output.gross/riverside/all/2024-02.ytd/level") == "260000000.00")
        #expect(try await VerifyRecord.run(in: zone).isSound)
    }

    @Test("an enterprise that proves to be below size leaves the total, and its report stays on record")
    func belowSize() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        try await zone.take(folder.file("output-2024-02.csv", ReportText.february), knownOn: "2024-03-09")
        let row = "\(ReportText.cars),2024-01-01,Sample Cars,示例汽车,Ô tô Mẫu,old-town,south-park,,3612,no,active,\n"
        try await zone.take(folder.file("enterprises-late.csv", Self.header + row), knownOn: "2024-04-02")
        #expect(try await zone.value("output.gross/parks/all/2024-02.ytd/level") == "140000000.00")
        #expect(try await zone.value("output.gross/parks/all/2024-02.ytd/level@2024-03-31") == "260000000.00")
        #expect(try await VerifyRecord.run(in: zone).isSound)
    }
}
