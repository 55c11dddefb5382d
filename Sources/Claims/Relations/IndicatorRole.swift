/// What place an indicator takes in an identity, by its words.
enum IndicatorRole: Hashable {
    case exports, imports, trade, balance
    /// Any other indicator, by its bare words.
    case other(String)

    private static let empty: Set<String> = ["the", "a", "an", "of", "in", "s", "total", "overall", "country", "its"]

    init?(_ words: Words?) {
        guard let words else { return nil }
        let scalars = Array(words.text.unicodeScalars)
        let tokens = Tokenizer(scalars: scalars).tokens(in: Span(start: 0, end: scalars.count)).map(\.text)
        let joined = tokens.joined(separator: tokens.contains { $0.utf8.count > 3 } ? " " : "")
        func has(_ any: String...) -> Bool { any.contains { joined.contains($0) } }
        let accounts = ["current account", "balance of payments", "capital account", "经常账户", "国际收支"]
        if let account = accounts.first(where: joined.contains) {
            self = .other(account)
        } else if has("surplus", "deficit", "trade balance", "顺差", "逆差") {
            self = .balance
        } else if has("进出口", "外贸总值", "foreign trade", "two-way trade") || (has("export") && has("import")) {
            self = .trade
        } else if has("export", "出口") {
            self = .exports
        } else if has("import", "进口") {
            self = .imports
        } else {
            let kept = tokens.filter { !Self.empty.contains($0) && $0 != "'s" }.suffix(12)
            guard !kept.isEmpty else { return nil }
            self = .other(kept.joined(separator: " "))
        }
    }
}
