import Testing

/// What the project takes from others is named with its exact version, and once: Swift packages in the manifest,
/// Debian's and PyPI's in the lists of `tools/`.
enum PinnedPackages {
    static func violations(inManifest source: SwiftSource) -> [Violation] {
        source.code.enumerated().compactMap { index, line in
            guard line.contains(".package("), line.contains("url:") else { return nil }
            return line.contains("exact:") ? nil : source.violation(index + 1, "a package without exact:")
        }
    }

    /// The PyPI list: every entry `name==version`.
    static func violations(inPyPIList text: String, at path: String) -> [Violation] {
        entries(text).filter { !$0.text.hasPrefix("[") && !isPinned($0.text) }
            .map { Violation(path: path, line: $0.line, message: "\($0.text) without ==VERSION") }
    }

    /// Scripts install what the lists name, never a package of their own.
    static func violations(inScript text: String, at path: String) -> [Violation] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line -> [Violation] in
            guard !line.drop(while: { $0 == " " || $0 == "\t" }).hasPrefix("#") else { return [] }
            return ["apt-get install", "apt install", "pip install", "pip3 install", "pip download"].compactMap { command in
                guard let range = line.firstRange(of: command) else { return nil }
                let words = line[range.upperBound...].prefix { !"|;&>)".contains($0) }.split(separator: " ").map { $0.filter { $0 != "\"" } }
                guard let named = words.first(where: { !$0.hasPrefix("-") && !$0.hasPrefix("$") && $0 != "." }) else { return nil }
                return Violation(path: path, line: index + 1, message: "installs \(named) past the lists")
            }
        }
    }

    private static func entries(_ text: String) -> [(text: String, line: Int)] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            let entry = line.prefix { $0 != "#" }.filter { $0 != " " && $0 != "\t" }
            return entry.isEmpty ? nil : (entry, index + 1)
        }
    }

    private static func isPinned(_ entry: String) -> Bool {
        let parts = entry.split(separator: "=", omittingEmptySubsequences: false)
        return parts.count == 3 && !parts[0].isEmpty && parts[1].isEmpty && parts[2].first?.isNumber == true
            && !parts[2].contains("*")
    }
}

@Suite("Versions are exact, and packages are listed")
struct PinnedPackagesTests {
    @Test("in the manifest")
    func manifest() throws {
        let text = try #require(Repository.current.text("Package.swift"))
        expectNone(PinnedPackages.violations(inManifest: SwiftSource(path: "Package.swift", text: text)))
    }

    @Test("in the list of PyPI packages")
    func pypi() throws {
        let path = "tools/packages-pypi.txt"
        expectNone(PinnedPackages.violations(inPyPIList: try #require(Repository.current.text(path)), at: path))
    }

    @Test("in the scripts")
    func scripts() {
        let scripts = Repository.current.paths.filter {
            $0.hasPrefix("tools/") || $0.hasPrefix(".ci/") || $0 == "Makefile" || $0.hasSuffix(".sh") || $0.hasSuffix(".py")
        }
        expectNone(scripts.flatMap { PinnedPackages.violations(inScript: Repository.current.text($0) ?? "", at: $0) })
    }

    @Test("a range of versions is found")
    func findsRange() {
        let rule = PinnedPackages.violations(inManifest:)
        #expect(violations(of: rule, at: "Package.swift", ".package(url: \"a\", from: \"1.0.0\"),") == [1])
        #expect(violations(of: rule, at: "Package.swift", ".package(url: \"a\", exact: \"1.0.0\"),") == [])
        #expect(PinnedPackages.violations(inPyPIList: "[run]\na==1.2 # why\nb>=1\nc\nd==1.*", at: "a").map(\.line) == [3, 4, 5])
    }

    @Test("a package installed past the lists is found", arguments: [
        ("apt-get install -y jq", 1), ("sudo apt install jq", 1), ("apt-get install -y \"${missing[@]}\"", 0), ("# apt-get install jq", 0),
        ("pip install -q duckdb", 1), ("\"$python\" -m pip install \"${missing[@]}\" >log", 0),
    ])
    func findsInstall(text: String, count: Int) {
        #expect(PinnedPackages.violations(inScript: text, at: "tools/a").count == count)
    }
}
