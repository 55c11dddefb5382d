import Testing

/// No file names a folder of somebody's machine, a registry's host, or a secret.
enum NoMachineNamed {
    /// Spelled in two parts, so that this file does not name them either.
    private static let folders = ["/wo" + "rk/", "/ro" + "ot", "/ho" + "me/", "/Use" + "rs/", "/op" + "t/", "/m" + "nt/"]
    private static let hosts = ["deb." + "debian.org", "pypi." + "org", "files.python" + "hosted.org", "registry." + "npmjs.org"]
    private static let secrets = ["PRIVATE" + " KEY-----", "AKI" + "A", "gh" + "p_", "github" + "_pat_", "xox" + "b-"]

    static func violations(in text: String, at path: String) -> [Violation] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line -> [Violation] in
            guard line.utf8.count < 10_000 else { return [] }
            var found: [String] = []
            for folder in folders where namesFolder(line, folder) { found.append("names the machine's folder \(folder)") }
            for host in hosts where line.contains(host) { found.append("names the registry host \(host)") }
            for secret in secrets where line.contains(secret) { found.append("looks like a secret (\(secret)…)") }
            return found.map { Violation(path: path, line: index + 1, message: $0) }
        }
    }

    private static func namesFolder(_ line: Substring, _ folder: String) -> Bool {
        var rest = line
        while let range = rest.firstRange(of: folder) {
            let before = range.lowerBound == line.startIndex ? " " : line[line.index(before: range.lowerBound)]
            let after = range.upperBound == line.endIndex ? " " : line[range.upperBound]
            let isRoot = !(before.isLetter || before.isNumber || "._-/)}".contains(before))
            if isRoot, folder.hasSuffix("/") || !(after.isLetter || after.isNumber || after == "-" || after == "_") { return true }
            rest = line[range.upperBound...]
        }
        return false
    }
}

@Suite("No machine, host or secret is named")
struct NoMachineNamedTests {
    @Test("in any file of the project")
    func house() {
        let repository = Repository.current
        expectNone(repository.paths.flatMap { path in
            repository.text(path).map { NoMachineNamed.violations(in: $0, at: path) } ?? []
        })
    }

    @Test("they are found, and a path within an address is not", arguments: [
        ("cd /wo" + "rk/main", 1), ("PATH=/op" + "t/swift/bin", 1), ("HOME=/ro" + "ot", 1), ("https://a.cn/ho" + "me/x", 0),
        ("\"$root/ro" + "ot\"", 0), ("/ro" + "oted", 0), ("-----BEGIN PRIVATE" + " KEY-----", 1), ("http://deb." + "debian.org/debian", 1),
    ])
    func finds(text: String, count: Int) {
        #expect(NoMachineNamed.violations(in: text, at: "a").count == count)
    }
}
