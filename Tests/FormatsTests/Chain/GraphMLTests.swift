import Formats
import Testing

@Suite("A graph as GraphML")
struct GraphMLTests {
    private static let graph = GraphML(
        name: "A & <B>",
        nodes: [
            GraphML.Node("good/\"x\"", [("kind", .text("good")), ("need", .number("12.5"))]),
            GraphML.Node("process/y", [("kind", .text("process\u{1}"))]),
        ],
        edges: [GraphML.Edge(from: "good/\"x\"", to: "process/y", [("flow", .number("3"))])])

    @Test("is well-formed XML whose signs are escaped, with each value declared once by its type")
    func wellFormed() throws {
        let text = Self.graph.text
        #expect(XMLReading.isWellFormed(text))
        #expect(text.contains("A &amp; &lt;B&gt;") && text.contains("source=\"good/&quot;x&quot;\""))
        #expect(!text.contains("\u{1}"))
        #expect(text.contains("<key id=\"n-need\" for=\"node\" attr.name=\"need\" attr.type=\"double\"/>"))
        #expect(text.matches(of: /id="n-kind"/).count == 1)
    }

    @Test("is read by another XML parser with every node, edge and value, each edge between nodes that are there")
    func parsed() throws {
        let small = try PythonTool.run("count.py", [], told: Self.graph.text, of: "graph")
        #expect(String(decoding: small, as: UTF8.self).split(separator: "\n") == ["2 2 1 5", "good/\"x\"", "process/y"])
        let many = GraphML(
            name: "many", nodes: (0..<500).map { GraphML.Node("n/\($0)<&>", [("kind", .text("铝箔 & \($0)")), ("need", .number("\($0).5"))]) },
            edges: (0..<499).map { GraphML.Edge(from: "n/\($0)<&>", to: "n/\($0 + 1)<&>", [("flow", .number("\($0)"))]) })
        let read = try PythonTool.run("count.py", [], told: many.text, of: "graph")
        #expect(String(decoding: read, as: UTF8.self).hasPrefix("500 500 499 1500\nn/0<&>\n"))
    }
}

/// Reads tags only: enough to see whether each is closed in turn.
private enum XMLReading {
    static func isWellFormed(_ text: String) -> Bool {
        // Tags must open and close in turn; what is between them holds no bare sign.
        var open: [Substring] = []
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            guard !rest[..<start].contains("&") || rest[..<start].matches(of: /&(amp|lt|gt|quot);/).count == rest[..<start].filter({ $0 == "&" }).count,
                let end = rest[start...].firstIndex(of: ">")
            else { return false }
            let tag = rest[rest.index(after: start)..<end]
            if tag.hasPrefix("/") {
                guard open.popLast() == tag.dropFirst() else { return false }
            } else if !tag.hasSuffix("/"), !tag.hasPrefix("?") {
                open.append(tag.prefix { $0 != " " })
            }
            rest = rest[rest.index(after: end)...]
        }
        return open.isEmpty
    }
}
