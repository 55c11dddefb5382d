import Actions
import Figures
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite("Every answer of the server")
struct AnswerTests {
    @Test("the entrance leads to the language that the browser asks for")
    func entrance() async throws {
        try await SmallZone.served { client, _ in
            for (asked, led) in [("vi,en;q=0.5", "/vi/"), ("fr, zh-CN;q=0.9", "/zh/"), ("fr", "/en/"), ("zh;q=0, vi;q=0.1", "/vi/")] {
                let answer = try await client.ask("/", headers: [.acceptLanguage: asked])
                #expect(answer.status == .found)
                #expect(answer.headers[.location] == led)
            }
        }
    }

    @Test("forbids everything from elsewhere, on errors and redirects too", arguments: [
        "/", "/en/figure/\(SmallZone.total)", "/en/figure/nonsense", "/nothing", "/assets/corridor.css", "/assets/nothing",
        "/settings/theme?to=dark", "/settings/theme?to=pink",
    ])
    func policy(path: String) async throws {
        try await SmallZone.served { client, _ in
            let answer = try await client.ask(path)
            let policy = answer.headers[HTTPField.Name("Content-Security-Policy")!]
            #expect(policy?.hasPrefix("default-src 'none'; script-src 'self'; style-src 'self'") == true)
            #expect(policy?.contains("unsafe") == false)
            #expect(answer.headers[HTTPField.Name("X-Content-Type-Options")!] == "nosniff")
        }
    }

    @Test("has an ETag that holds until the record moves, and a HEAD without a body")
    func tags() async throws {
        try await SmallZone.served { client, small in
            let path = "/en/figure/\(SmallZone.total).json"
            let first = try await client.ask(path)
            let tag = try #require(first.headers[.eTag])
            #expect(try await client.ask(path, headers: [.ifNoneMatch: tag]).status == .notModified)
            let head = try await client.ask(path, .head)
            #expect(head.status == .ok)
            #expect(head.headers[.contentLength] == "\(first.body.readableBytes)")
            let line = "enterprise,period,output_month,output_ytd,output_month_prior,output_ytd_prior\n91000000DEM0TWP01F,2024-02,,53000.00,,50000.00\n"
            try line.write(toFile: "\(small.path)/output-2024-02-late.csv", atomically: true, encoding: .utf8)
            _ = try await ImportFiles.run(
                ImportRequest(paths: ["\(small.path)/output-2024-02-late.csv"]), into: small.zone, by: Access(name: "office"))
            #expect(try await client.ask(path, headers: [.ifNoneMatch: tag]).status == .ok)
        }
    }

    @Test("the record names what was filed in the reader's words, definitions among them", arguments: [("en", "Definition of an indicator"), ("zh", "指标定义"), ("vi", "Định nghĩa chỉ tiêu")])
    func names(language: String, words: String) async throws {
        try await SmallZone.served { client, _ in
            let csv = try await client.ask("/\(language)/record.csv?table=filings")
            #expect(csv.status == .ok && csv.text.contains(words) && !csv.text.contains("definition."))
        }
    }

    @Test("an error is a page for people and problem details for programs, in the reader's language")
    func problems() async throws {
        try await SmallZone.served { client, _ in
            let page = try await client.ask("/zh/figure/output.gross/nowhere/all/2024-03.ytd/level")
            #expect(page.status == .notFound)
            #expect(page.headers[.contentType] == "text/html; charset=utf-8")
            #expect(page.text.contains("没有这个数字"))
            let problem = try await client.ask("/vi/figure/output.gross/nowhere/all/2024-03.ytd/level.json")
            #expect(problem.status == .notFound)
            #expect(problem.headers[.contentType] == "application/problem+json")
            #expect(problem.text.contains("\"title\": \"Khu không có số liệu này\""))
            #expect(problem.text.contains("\"status\": 404"))
        }
    }

    @Test("hostile addresses are refused, not obeyed", arguments: [
        "/en/figure/%3Cscript%3Ealert(1)%3C%2Fscript%3E/a/b/c/d", "/en/../../etc/passwd", "/assets/..%2F..%2Fetc%2Fpasswd",
        "/assets/%2e%2e/corridor.css", "/en/figure/%00", "/en/figure/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o", "/en/%zz", "/en/figure?q=%zz",
        "/en/document/../../zone.yaml", "/en/document/zz", "/xx/", "/en/figure/\(SmallZone.total)?depth=-1",
        "/en/figure/\(SmallZone.total)?depth=99999999999999999999", "/settings/theme?to=%0d%0aX:1",
    ])
    func hostile(path: String) async throws {
        try await SmallZone.served { client, _ in
            let answer = try await client.ask(path)
            #expect((400..<500).contains(answer.status.code))
            #expect(!answer.text.contains("<script>alert"))
        }
    }

    @Test("a redirect leads nowhere but to this server")
    func redirects() async throws {
        try await SmallZone.served { client, _ in
            for back in ["//evil.example/", "https://evil.example/", "/\\evil.example", "%2F%2Fevil.example"] {
                let answer = try await client.ask("/settings/theme?to=dark&back=\(back)")
                #expect(answer.headers[.location] == "/")
            }
            let answer = try await client.ask("/settings/theme?to=dark&back=/zh/figure/x")
            #expect(answer.headers[.location] == "/zh/figure/x")
            #expect(answer.headers[.setCookie]?.hasPrefix("theme=dark;") == true)
        }
    }

    @Test("only this machine may ask", arguments: ["0.0.0.0", "192.168.1.4", "::", "example.org", "127.0.0.1.example.org", "128.0.0.1", ""])
    func beyondLoopback(address: String) async throws {
        let small = try await SmallZone()
        defer { small.remove() }
        #expect(throws: ServerFault.beyondLoopback(address)) { try WebServer(zone: small.zone, settings: ServerSettings(bind: address)) }
    }
}
