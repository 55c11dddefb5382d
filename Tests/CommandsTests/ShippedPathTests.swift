import Testing

@testable import Commands

@Suite("What ships with the program is found")
struct ShippedPathTests {
    private static let there: Set<String> = ["/a/b/Data/map", "/a/Data/map", "/p/Data/map", "/p/tools/charts.js"]

    @Test("At the folder itself, above it, or at or above the program; the nearest first", arguments: [
        ("Data/map", ["/a/b"], "/a/b/Data/map"), ("Data/map", ["/a/b/c/d"], "/a/b/Data/map"), ("Data/map", ["/a/x", "/p/bin"], "/a/Data/map"),
        ("Data/map", ["/x/y", "/p/bin/debug"], "/p/Data/map"), ("tools/charts.js", ["/a/b", "/p/bin"], "/p/tools/charts.js"),
        ("Data/map", ["/x", "/y"], nil)
    ])
    func nearest(name: String, starts: [String], found: String?) {
        #expect(ShippedPath.find(name, from: starts) { Self.there.contains($0) } == found)
    }
}
