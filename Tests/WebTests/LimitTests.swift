import Figures
import Formats
import Foundation
import Hummingbird
import HummingbirdTesting
import Statistics
import Testing

@testable import Web

@Suite("Limits of a request")
struct LimitTests {
    private static let figure = "/en/figure/\(SmallZone.total)"

    /// On a machine that is busy with other tests the first may come too late as well.
    private static func asksUntilAnswered(_ path: String, _ client: any TestClientProtocol) async throws {
        for _ in 0..<60 where try await client.ask(path).status == .ok { return }
        Issue.record("\(path) is never answered")
    }

    private static func code(_ answer: TestResponse) throws -> String? {
        try JSONReader.read([UInt8](buffer: answer.body))["code"]?.text
    }

    @Test("What is sent may be as large as is set; more is 413 with the setting's name", arguments: [
        ("en", "What was sent has 1001 bytes, more than the 1000 bytes of a request (request_size)."), ("zh", "所发内容有1001字节，超过单次请求的上限1000字节（request_size）。"),
        ("vi", "Nội dung gửi đến có 1001 byte, quá mức 1000 byte của một yêu cầu (request_size)."),
    ])
    func size(language: String, words: String) async throws {
        let small = try await SmallZone()
        defer { small.remove() }
        try await small.served(under: [.requestSize: 1000]) { client in
            func post(_ count: Int) async throws -> TestResponse {
                try await client.execute(
                    uri: "/\(language)/check", method: .post, headers: [.contentType: "text/plain", .contentLength: "\(count)"],
                    body: ByteBuffer(string: String(repeating: "a", count: count)))
            }
            #expect(try await post(1000).status == .ok)
            let refused = try await post(1001)
            #expect(refused.status == .contentTooLarge && refused.text.contains(words), "\(refused.text)")
        }
    }

    @Test("A table or a list with more rows than are set is 422; the page itself is shown", arguments: [
        ("en", "The answer has 3 rows, more than the 2 of one answer (answer_rows). Narrow the question"), ("zh", "结果有3行，超过单次结果的上限2行（answer_rows）。请缩小范围"),
        ("vi", "Câu trả lời có 3 dòng, quá mức 2 dòng của một câu trả lời (answer_rows). Hãy thu hẹp câu hỏi"),
    ])
    func rows(language: String, words: String) async throws {
        let small = try await SmallZone()
        defer { small.remove() }
        try await small.served(under: [.answerRows: 2]) { client in
            #expect(try await client.ask("/\(language)/enterprises").status == .ok)
            for form in ["csv", "xlsx", "json"] {
                let refused = try await client.ask("/\(language)/enterprises.\(form)")
                #expect(refused.status == .unprocessableContent)
                #expect(try Self.code(refused) == "answer-too-long")
                #expect(refused.text.contains(words), "\(form): \(refused.text)")
            }
        }
    }

    @Test("An answer that takes too long is given up with 503 and Retry-After, its work is ended, and the next is answered")
    func time() async throws {
        let small = try await SmallZone()
        defer { small.remove() }
        let questions = SlowQuestions()
        try await small.served(under: [.requestTime: 2], pause: questions.pass) { client in
            try await Self.asksUntilAnswered("/en/check", client)
            let begun = ContinuousClock.now
            let refused = try await client.ask(Self.figure, headers: [.accept: "application/json"])
            #expect(refused.status == .serviceUnavailable && refused.headers[.retryAfter] == "30")
            #expect(try Self.code(refused) == "took-too-long")
            #expect(refused.text.contains("The answer took longer than the 2 s of a request, and was given up (request_time)."))
            while questions.ended == 0, ContinuousClock.now - begun < .seconds(30) { try await Task.sleep(for: .milliseconds(5)) }
            #expect(questions.ended == 1)
            questions.set(slow: false)
            try await Self.asksUntilAnswered(Self.figure, client)
        }
    }

    @Test("More answers at a time than are set wait, and are told 503 where no place becomes free")
    func places() async throws {
        let small = try await SmallZone()
        defer { small.remove() }
        let questions = SlowQuestions()
        try await small.served(under: [.requestTime: 2, .concurrentAnswers: 1], pause: questions.pass) { client in
            try await Self.asksUntilAnswered("/en/check", client)
            var isCrowded = false
            // On a busy machine one may be given up before the next is taken.
            for _ in 0..<20 where !isCrowded {
                let answers = try await withThrowingTaskGroup(of: TestResponse.self) { group in
                    for level in ["level", "growth.comparable", "growth.nominal"] {
                        let path = Self.figure.replacing("/level", with: "/\(level)")
                        group.addTask { try await client.ask(path, headers: [.accept: "application/json"]) }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(answers.allSatisfy { $0.status == .serviceUnavailable && $0.headers[.retryAfter] != nil })
                isCrowded = answers.contains { $0.text.contains("server-busy") && $0.text.contains("(concurrent_answers)") }
            }
            #expect(isCrowded)
            questions.set(slow: false)
            try await Self.asksUntilAnswered(Self.figure, client)
        }
    }

    @Test("Readers who ask for the same wait for one piece of work, which goes on while one of them is left")
    func shared() async throws {
        let queue = RenderingQueue()
        let key = ResponseCache.Key(position: "p", path: "/", reader: "r")
        let questions = SlowQuestions()
        @Sendable func ask() async throws -> RenderedPage {
            try await queue.page(for: key) {
                try await questions.wait()
                return RenderedPage("page", .html)
            }
        }
        let readers = (0..<3).map { _ in Task { try await ask() } }
        while questions.begun == 0 { await Task.yield() }
        try await Task.sleep(for: .milliseconds(20))
        readers[0].cancel()
        try await Task.sleep(for: .milliseconds(20))
        questions.set(slow: false)
        #expect(try await readers[1].value.body == RenderedPage("page", .html).body)
        #expect(questions.begun == 1)
        // When the last has left, the work is ended.
        questions.set(slow: true)
        let last = Task { try await ask() }
        while questions.begun == 1 { await Task.yield() }
        last.cancel()
        await #expect(throws: CancellationError.self) { try await last.value }
    }
}
