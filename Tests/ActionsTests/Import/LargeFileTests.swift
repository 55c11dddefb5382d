import Actions
import Figures
import Foundation
import Synchronization
import Testing

@Suite("A file of many months")
struct LargeFileTests {
    private static let wrong = "\(ReportText.cars),2024-03,x,184000.00,66000.00,191000.00\n"

    /// February and March of the three enterprises, March first, and a row that is wrong.
    private static let backwards = ReportText.march + ReportText.february.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"

    @Test("is checked month by month, whatever its order, and tells how far it is")
    func order() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let text = Self.backwards.replacing("82000.00", with: "83000.00")
        let told = Mutex<[[Int]]>([])
        let outcomes = try await ImportFiles.run(
            ImportRequest(paths: [folder.file("output-2024.csv", text)], knownOn: Day("2024-04-09")), into: zone,
            by: Access(name: "office", mayBackdate: true)
        ) { event in
            if case .advanced(let rows, let total) = event { told.withLock { $0.append([rows, total]) } }
        }
        #expect(outcomes[0].filed == 6)
        #expect(outcomes[0].warnings.map(\.row) == [2])
        #expect(told.withLock { $0 } == [[3, 6], [6, 6]])
    }

    @Test("that was interrupted is taken up where it was, and its rejected rows are written whole")
    func resumed() async throws {
        let folder = try TemporaryZone()
        defer { folder.remove() }
        let zone = try await folder.made()
        let path = try folder.file("output-2024.csv", Self.backwards.replacing("\(ReportText.cars),2024-03,64000.00,184000.00,66000.00,191000.00\n", with: Self.wrong))
        let request = ImportRequest(paths: [path], knownOn: Day("2024-04-09"))
        let work = Task {
            try await ImportFiles.run(request, into: zone, by: Access(name: "office", mayBackdate: true)) { event in
                if case .committed = event { withUnsafeCurrentTask { $0?.cancel() } }
            }
        }
        let ended = await work.result
        #expect(throws: CancellationError.self) { try ended.get() }
        let rejected = "\(folder.path)/output-2024.rejected.csv"
        #expect(!FileManager.default.fileExists(atPath: rejected))
        #expect(!FileManager.default.fileExists(atPath: rejected + ".partial"))
        let again = try await ImportFiles.run(request, into: zone, by: Access(name: "office", mayBackdate: true))[0]
        #expect(again.unchanged > 0)
        #expect(again.unchanged + again.filed == 5)
        #expect(again.rejected == 1)
        #expect(again.rejectFile == rejected)
        let text = try String(contentsOfFile: rejected, encoding: .utf8)
        #expect(text.split(whereSeparator: \.isNewline).count == 2)
        #expect(try await VerifyRecord.run(in: zone).isSound)
    }
}
