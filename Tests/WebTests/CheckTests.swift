import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite("The page that checks an article")
struct CheckTests {
    private static let article = "Output of North Park from January to March 2024 was 405 million yuan. <script>alert(1)</script>"

    @Test("marks the figures of a text that was typed, and lets no text of it become a script")
    func typed() async throws {
        try await SmallZone.served { client, _ in
            let page = try await client.execute(
                uri: "/en/check", method: .post, headers: [.contentType: "application/x-www-form-urlencoded"],
                body: ByteBuffer(string: "text=\(QueryText.encoded(Self.article))&published=2024-04-20"))
            #expect(page.status == .ok)
            #expect(page.headers[.cacheControl] == "no-store")
            #expect(page.text.contains("class=\"mark"))
            #expect(page.text.contains("405 million yuan"))
            #expect(!page.text.contains("<script>alert"))
        }
    }

    @Test("takes a file, and answers as JSON and CSV")
    func uploaded() async throws {
        try await SmallZone.served { client, _ in
            let body = ["--mark", "Content-Disposition: form-data; name=\"text\"", "", "", "--mark",
                "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"", "Content-Type: text/plain", "", Self.article, "--mark--", "",
            ].joined(separator: "\r\n")
            for (ending, type, needle) in [(".json", "application/json", "\"verdict\""), (".csv", "text/csv; charset=utf-8", "405 million yuan")] {
                let answer = try await client.execute(
                    uri: "/en/check\(ending)", method: .post, headers: [.contentType: "multipart/form-data; boundary=mark"],
                    body: ByteBuffer(string: body))
                #expect(answer.status == .ok)
                #expect(answer.headers[.contentType] == type)
                #expect(answer.text.contains(needle))
            }
        }
    }

    @Test("says what is wrong and loses nothing that was typed", arguments: [
        ("text=&published=", "Paste the text"), ("text=Output%20grew&published=yesterday", "written as 2024-08-20"),
    ])
    func faults(body: String, told: String) async throws {
        try await SmallZone.served { client, _ in
            let page = try await client.execute(
                uri: "/en/check", method: .post, headers: [.contentType: "application/x-www-form-urlencoded"], body: ByteBuffer(string: body))
            #expect(page.status == .badRequest)
            #expect(page.text.contains(told))
            if body.contains("grew") { #expect(page.text.contains("Output grew")) }
        }
    }

    @Test("refuses what is larger than a megabyte")
    func tooLarge() async throws {
        try await SmallZone.served { client, _ in
            let answer = try await client.execute(
                uri: "/en/check", method: .post, headers: [.contentType: "text/plain"],
                body: ByteBuffer(string: String(repeating: "a", count: (1 << 20) + 1)))
            #expect(answer.status == .contentTooLarge)
        }
    }
}
