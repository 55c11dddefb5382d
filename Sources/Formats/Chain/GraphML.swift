/// A directed graph with named values at its nodes and edges, as GraphML that graph programs read.
///
/// Source: U. Brandes and others, "GraphML Progress Report", Graph Drawing 2001 (http://graphml.graphdrawing.org).
public struct GraphML: Sendable {
    /// What a value is: text, or a decimal in the notation of XML Schema.
    public enum Value: Hashable, Sendable {
        case text(String)
        case number(String)
    }

    /// A thing with its values.
    public struct Node: Sendable {
        public var id: String
        public var values: [(name: String, value: Value)]

        public init(_ id: String, _ values: [(name: String, value: Value)]) { (self.id, self.values) = (id, values) }
    }

    /// That something leads from one node to another, with its values.
    public struct Edge: Sendable {
        public var from: String
        public var to: String
        public var values: [(name: String, value: Value)]

        public init(from: String, to: String, _ values: [(name: String, value: Value)]) { (self.from, self.to, self.values) = (from, to, values) }
    }

    public var name: String
    public var nodes: [Node]
    public var edges: [Edge]

    public init(name: String, nodes: [Node], edges: [Edge]) { (self.name, self.nodes, self.edges) = (name, nodes, edges) }

    /// The file.
    public var text: String {
        let (nodeKeys, edgeKeys) = (Self.keys(nodes.map(\.values)), Self.keys(edges.map(\.values)))
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">",
            "<key id=\"name\" for=\"graph\" attr.name=\"name\" attr.type=\"string\"/>",
        ]
        lines += nodeKeys.map { Self.declared($0, prefix: "n-", of: "node") } + edgeKeys.map { Self.declared($0, prefix: "e-", of: "edge") }
        lines.append("<graph id=\"chain\" edgedefault=\"directed\"><data key=\"name\">\(Self.escaped(name))</data>")
        lines += nodes.map { "<node id=\"\(Self.escaped($0.id))\">\(Self.values($0.values, prefix: "n-"))</node>" }
        lines += edges.enumerated().map { number, edge in
            "<edge id=\"\(number + 1)\" source=\"\(Self.escaped(edge.from))\" target=\"\(Self.escaped(edge.to))\">\(Self.values(edge.values, prefix: "e-"))</edge>"
        }
        return (lines + ["</graph>", "</graphml>"]).joined(separator: "\n") + "\n"
    }

    /// Every name once, in the order in which it is met; a number where it is one everywhere.
    private static func keys(_ rows: [[(name: String, value: Value)]]) -> [(name: String, isNumber: Bool)] {
        var keys: [(name: String, isNumber: Bool)] = []
        for (name, value) in rows.joined() {
            let isNumber = if case .number = value { true } else { false }
            if let index = keys.firstIndex(where: { $0.name == name }) {
                keys[index].isNumber = keys[index].isNumber && isNumber
            } else {
                keys.append((name, isNumber))
            }
        }
        return keys
    }

    private static func declared(_ key: (name: String, isNumber: Bool), prefix: String, of kind: String) -> String {
        "<key id=\"\(prefix)\(key.name)\" for=\"\(kind)\" attr.name=\"\(key.name)\" attr.type=\"\(key.isNumber ? "double" : "string")\"/>"
    }

    private static func values(_ values: [(name: String, value: Value)], prefix: String) -> String {
        values.map { name, value in
            let text = switch value {
            case .text(let text): escaped(text)
            case .number(let text): text
            }
            return "<data key=\"\(prefix)\(name)\">\(text)</data>"
        }.joined()
    }

    /// Signs that mean something in XML as their names; what XML cannot hold is left out.
    private static func escaped(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 || $0.value == 0x9 || $0.value == 0xA }))
            .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }
}
