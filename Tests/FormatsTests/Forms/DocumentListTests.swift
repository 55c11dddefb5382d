import Figures
import Formats
import Testing

@Suite("Lists of documents")
struct DocumentListTests {
    @Test("describe files, and leave open what they do not say")
    func entries() {
        let text = "file,known_on,provenance,source,link\na.csv,2024-08-20,documented,\"Office, zone\",https://example.org/a\nb.csv,,,,\n"
        let list = DocumentList(Array(text.utf8), name: "documents.csv")
        #expect(list.problems.isEmpty)
        #expect(list.entries["a.csv"]?.knownOn == Day(year: 2024, month: 8, day: 20))
        #expect(list.entries["a.csv"]?.provenance == .documented)
        #expect(list.entries["a.csv"]?.source == "Office, zone")
        #expect(list.entries["b.csv"] != nil)
        #expect(list.entries["b.csv"]?.knownOn == nil)
        #expect(list.entries["b.csv"]?.provenance == nil)
    }

    @Test("faulty rows are named and left out")
    func faults() {
        let text = "file,known_on,provenance\na.csv,2024/8/20,documented\nb.csv,,rumoured\nc.csv,,\nc.csv,,\n"
        let list = DocumentList(Array(text.utf8), name: "documents.csv")
        #expect(list.entries.keys.sorted() == ["c.csv"])
        #expect(list.problems.map { $0.line(file: "documents.csv", .english) } == [
            "documents.csv: row 2, known_on: “2024/8/20” is not a day; write 2024-08-20",
            "documents.csv: row 3, provenance: “rumoured” is not among the choices; write one of reported, published, documented, estimated, assumed, synthetic",
            "documents.csv: row 5, file: the row tells again what row 4 tells; keep one of the two",
        ])
    }
}
