import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite("The page that quotes")
struct QuotePageTests {
    private static let bill: String = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
        return (try? String(contentsOfFile: "\(root)/Examples/quotations/headphones.csv", encoding: .utf8)) ?? ""
    }()
    /// The example's headphones as they are typed into the form.
    private static let headphones = [
        "quotation": "draft", "factory": "Pingxiang", "from": "CN", "destination": "Bac Ninh", "to": "VN", "on": "2026-06-15",
        "exported_on": "2026-06-14", "rule": "FOB", "place": "Youyiguan", "currency": "USD", "freight": "800", "insurance": "60",
        "on-carriage": "250", "one-1": "USD", "is-1": "25450", "of-1": "VND", "source-1": "synthetic", "proof_cost": "45",
        "name": "Wireless headphones", "code": "8518.30.10", "quantity": "10000", "price": "6.20", "weight": "2100", "labour": "0.62",
        "overhead": "0.31", "profit": "0.55", "other_cost": "0.12", "minimal_only": "false", "bill": bill,
    ]

    private func quoted(
        _ changes: [String: String] = [:], as ending: String = "", in language: String = "en", _ body: @Sendable (TestResponse) throws -> Void
    ) async throws {
        let answers = Self.headphones.merging(changes) { _, new in new }
        let text = answers.map { "\($0.key)=\(QueryText.encoded($0.value))" }.joined(separator: "&")
        try await SmallZone.served { client, _ in
            let answer = try await client.execute(
                uri: "/\(language)/quote\(ending)", method: .post, headers: [.contentType: "application/x-www-form-urlencoded"],
                body: ByteBuffer(string: text))
            try body(answer)
        }
    }

    @Test("answers what the command answers, each number led to its why on the page, and keeps nothing")
    func same() async throws {
        try await quoted { page in
            #expect(page.status == .ok)
            #expect(page.headers[.cacheControl] == "no-store")
            let values = page.text.matches(of: /data-value="([^"]+)"/).map { String($0.1) }
            #expect(values.contains("1734132460.00"), "\(values)")
            let anchors = Set(page.text.matches(of: /<a class="value[^"]*" href="#([^"]+)"/).map { String($0.1) })
            #expect(anchors.contains("why-line-1-acfta"))
            for anchor in anchors { #expect(page.text.contains("id=\"\(anchor)\""), "\(anchor)") }
            #expect(!page.text.contains("href=\"/en/quotation/draft"))
            #expect(!page.text.contains("href=\"/en/document/"))
        }
    }

    @Test("takes away what it answers", arguments: [(".json", "\"chosen\": \"acfta\""), (".csv", "ASEAN-China"), (".svg", "<svg")])
    func forms(ending: String, needle: String) async throws {
        try await quoted(as: ending) { answer in
            #expect(answer.status == .ok)
            #expect(answer.text.contains(needle))
        }
    }

    @Test("speaks three languages", arguments: [("zh", "最低合法"), ("vi", "hợp lệ rẻ nhất")])
    func languages(language: String, needle: String) async throws {
        try await quoted(in: language) { #expect($0.text.contains(needle)) }
    }

    @Test("tells what is wrong and keeps what was typed", arguments: [
        ("code", "85183x", "85183x"), ("on", "June", "June"), ("price", "*a20", "*a20"), ("to", "XX", "XX"), ("price", "0", "0"),
        ("factory", "", ""), ("quotation", "<script>alert(1)</script>", "&lt;script&gt;"),
    ])
    func faults(field: String, text: String, shown: String) async throws {
        try await quoted([field: text]) { page in
            #expect(page.status == .badRequest)
            #expect(page.text.contains("role=\"alert\""))
            #expect(page.text.contains("id=\"\(field)\" name=\"\(field)\" value=\"\(shown)"))
            #expect(!page.text.contains("<script>alert"))
        }
    }

    @Test("quotes without a bill that cannot be read, and says at which row")
    func badBill() async throws {
        try await quoted(["bill": "part,into,code,origin,value\nDriver,,8518.90,CN,cheap\n"]) { page in
            #expect(page.status == .ok)
            #expect(page.text.contains("bill.csv"))
            #expect(page.text.contains("cheap"))
            #expect(page.text.contains("no preference can be claimed"))
        }
    }
}
