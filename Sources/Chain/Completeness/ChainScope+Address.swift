import Figures

extension ChainScope {
    /// The address of the whole: `chain/battery/nanning/2024-08-20`, then `/with/PROJECT@DAY` for what is taken to be built and
    /// `/without/OUTAGE` for what is switched off, several joined by `+`.
    public var address: ChainAddress {
        var path: [String] = []
        if !with.isEmpty { path += ["with", with.sorted().map { Self.escaped("\($0.holder)@\($0.day)") }.joined(separator: "+")] }
        if !without.isEmpty { path += ["without", without.sorted().map { Self.escaped($0.description) }.joined(separator: "+")] }
        return ChainAddress(chain: chain.id, area: area, day: day, asOf: asOf, path: path)
    }

    /// Takes from an address's path what is switched off and what is taken to be built, and tells the number's own way; `nil`
    /// where one of them cannot be read.
    public mutating func take(from path: [String]) -> [String]? {
        var rest = path[...]
        if rest.first == "with" {
            guard let names = rest.dropFirst().first else { return nil }
            for name in names.split(separator: "+").map({ Self.plain(String($0)) }) {
                guard let at = name.lastIndex(of: "@"), let day = Day(String(name[name.index(after: at)...])) else { return nil }
                with.insert(Plan(holder: String(name[..<at]), day: day))
            }
            rest = rest.dropFirst(2)
        }
        if rest.first == "without" {
            guard let names = rest.dropFirst().first else { return nil }
            for name in names.split(separator: "+") {
                guard let outage = Outage(Self.plain(String(name))) else { return nil }
                without.insert(outage)
            }
            rest = rest.dropFirst(2)
        }
        return Array(rest)
    }

    /// A name as a part of an address: what divides addresses is written as its code.
    private static func escaped(_ text: String) -> String {
        text.map { signs[$0] ?? String($0) }.joined()
    }

    private static func plain(_ text: String) -> String {
        signs.sorted { $0.key > $1.key }.reduce(text) { text, sign in text.split(separator: sign.value, omittingEmptySubsequences: false).joined(separator: String(sign.key)) }
    }

    private static let signs: [Character: String] = ["%": "%25", "+": "%2B", "/": "%2F"]
}
