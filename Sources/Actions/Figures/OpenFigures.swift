import Figures
import Statistics

/// Opens the figures of the zone that a why of another room ends at, as far as its levels reach.
enum OpenFigures {
    /// - Parameter levels: how many levels below the node are to be open; a figure that stands in several places is opened where
    ///   it stands first.
    static func run(_ node: Derivation, levels: Int, with reader: FigureReader) async throws -> Derivation {
        var seen: Set<FigureAddress> = []
        return try await run(node, levels, &seen, reader)
    }

    private static func run(
        _ node: Derivation, _ levels: Int, _ seen: inout Set<FigureAddress>, _ reader: FigureReader
    ) async throws -> Derivation {
        if let address = node.address.figure {
            guard levels > 0, case .deferred = node.children, seen.insert(address).inserted else { return node }
            return try await reader.figure(address, depth: FigureRule.Depth(levels)).derivation
        }
        guard !node.listed.isEmpty else { return node }
        var node = node
        var children: [Derivation] = []
        for child in node.listed { children.append(try await run(child, levels == .max ? levels : levels - 1, &seen, reader)) }
        node.children = .listed(children)
        return node
    }
}
