import Actions
import Foundation
import HummingbirdTesting
import Testing

@testable import Web

@Suite("The pages of a filed quotation")
struct QuotationPageTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    private static let path = "/en/quotation/headphones-bac-ninh"

    /// Serves a zone that holds the example's headphones.
    private func quoted(_ body: @Sendable (any TestClientProtocol, SmallZone) async throws -> Void) async throws {
        try await SmallZone.served { client, small in
            let reading = try ReadQuotationRequest.run(
                path: "\(Self.root)/Examples/quotations/headphones.yaml", by: "office", at: small.zone.now(), today: small.zone.today)
            _ = try await FreezeQuotation.run(
                reading, facts: "\(Self.root)/Data/trade", into: small.zone, by: Access(name: "office", mayBackdate: true))
            try await body(client, small)
        }
    }

    @Test("lead from the list to the schemes, and every number to a why of the same value that ends at documents")
    func crawl() async throws {
        try await quoted { client, small in
            let list = try await client.ask("/en/quotation")
            #expect(list.text.contains("href=\"\(Self.path)\""))
            _ = small.record.takeCount()
            let page = try await client.ask(Self.path)
            #expect(small.record.takeCount() - 1 <= QuotationPage.queryBudget)
            #expect(page.text.contains("the same to the last byte"))
            let numbers = page.text.matches(of: /<a class="value[^"]*" href="(\/en\/quotation\/[^"]+)" data-value="([^"]*)"/)
            #expect(numbers.count > 15)
            #expect(page.text.matches(of: /\sdata-value="/).count == numbers.count)
            var waiting = numbers.map { (String($0.1), String($0.2)) }
            var seen: Set<String> = []
            var documents: Set<String> = []
            while let (href, value) = waiting.popLast() {
                guard seen.insert(href).inserted else { continue }
                let why = try await client.ask(href)
                #expect(why.text.firstMatch(of: /<data class="big" value="([^"]*)"/).map { String($0.1) } == value, "\(href) is not \(value)")
                documents.formUnion(why.text.matches(of: /href="(\/en\/document\/[^"]+)"/).map { String($0.1).replacing("&amp;", with: "&") })
                waiting += why.text.matches(of: /<a class="value node-value" href="([^"]+)" data-value="([^"]*)"/).map { (String($0.1), String($0.2)) }
            }
            #expect(documents.count > 10)
            for document in documents {
                let page = try await client.ask(document)
                #expect(page.text.contains("id=\"row\""), "\(document)")
            }
        }
    }

    @Test("can be read in three languages, and taken away as JSON, tables and a picture")
    func forms() async throws {
        try await quoted { client, _ in
            for (language, word) in [("en", "Schemes beside each other"), ("zh", "方案比较"), ("vi", "So sánh các chế độ")] {
                let page = try await client.ask("/\(language)\(Self.path.dropFirst(3))")
                #expect(page.text.contains(word))
                #expect(!page.text.contains("{{"))
            }
            let forms = [
                (".json", "\"chosen\""), (".csv?table=schemes-1", "Duty"), (".svg?picture=schemes-1", "<svg"),
                ("/line/1/acfta/duty.csv?table=why", "tariff-vn-2026-01-07.csv"),
            ]
            for (form, needle) in forms {
                let answer = try await client.ask(Self.path + form)
                #expect(answer.text.contains(needle), "\(form)")
            }
        }
    }

    @Test("answer 404 where there is no such quotation or number", arguments: ["/en/quotation/none", "\(path)/line/9/duty"])
    func absent(address: String) async throws {
        try await quoted { client, _ in
            let answer = try await client.ask(address)
            #expect(answer.status == .notFound)
        }
    }
}
