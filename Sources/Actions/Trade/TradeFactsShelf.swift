import Products

/// Trade facts that were read once, for quotations that are filed or computed together.
struct TradeFactsShelf {
    /// The files of a record that facts were read from, and for which importer.
    struct Key: Hashable {
        var sources: [QuotationSource]
        var importer: CountryCode
    }

    private var held: [Key: HeldTradeFacts] = [:]

    /// Those of the same files, read if they are asked for the first time.
    mutating func facts(_ key: Key, read: () throws -> HeldTradeFacts) rethrows -> HeldTradeFacts {
        if let facts = held[key] { return facts }
        let facts = try read()
        held[key] = facts
        return facts
    }
}
