import Figures

/// The texts of the page of the record.
struct RecordView {
    struct Fact {
        let name: String
        let text: String
    }

    let isVerified: Bool
    let verifiedAt: String
    let isSound: Bool
    let findings: [String]
    let facts: [Fact]
    let filings: TableView
    let hasFilings: Bool
    let corrections: TableView
    let hasCorrections: Bool
    let heads: TableView

    init(_ model: RecordModel, for request: PageRequest, tables: [PageTable]) {
        let (language, words) = (request.language, RecordMessages())
        let found = model.proof.verification
        isVerified = found != nil
        verifiedAt = found.map { RecordTables.minute($0.at) } ?? ""
        isSound = found?.findings.isEmpty ?? false
        findings = found?.findings.map { $0[language] } ?? []
        func number(_ count: Int) -> String { NumberFormat(language).text(ExactDecimal(count).rounded(places: 0)) }
        let counts = found.map {
            [
                Fact(name: words.filingCount[language], text: number($0.filings)), Fact(name: words.lineCount[language], text: number($0.lines)),
                Fact(name: words.documentCount[language], text: number($0.documents)),
            ]
        }
        let signed = model.proof.heads.map {
            [
                Fact(name: words.takenAt[language], text: RecordTables.minute($0.takenAt)), Fact(name: words.signer[language], text: $0.publicKey),
            ]
        }
        facts = (counts ?? []) + (signed ?? [])
        filings = TableView(tables[0], for: request)
        hasFilings = !model.filings.isEmpty
        corrections = TableView(tables[1], for: request)
        hasCorrections = !model.corrections.isEmpty
        heads = TableView(tables[2], for: request)
    }
}
