import Actions
import Figures
import Products
import Trade

/// Tariffs and filed quotations that were read once and are kept: a tariff as long as the server runs, and the answer to a
/// filed quotation too, as what is filed never changes.
actor TradeShelf {
    /// The most quotations that are kept.
    private static let most = 24

    private let folder: String
    private var tariffs: [CountryCode: HeldTariff] = [:]
    private var quotations: [String: ReadQuotation.Again] = [:]
    private var facts: (importer: CountryCode, day: Day, facts: TradeFacts)?
    private var order: [String] = []

    /// - Parameter folder: where the trade facts lie.
    init(folder: String) { self.folder = folder }

    /// - Throws: `TariffError`, `YAMLProblem`.
    func tariff(into importer: CountryCode) throws -> HeldTariff {
        if let held = tariffs[importer] { return held }
        let read = try LoadTariff.run(folder: folder, importer: importer)
        tariffs[importer] = read
        return read
    }

    /// All that is held for quoting goods into a country on a day; those that were asked for last are kept.
    ///
    /// - Throws: `TariffError`, `YAMLProblem`, `RuleConflict`.
    func facts(into importer: CountryCode, on day: Day, at instant: Instant) throws -> TradeFacts {
        if let facts, facts.importer == importer, facts.day == day { return facts.facts }
        let read = try LoadTradeFacts.run(folder: folder, importer: importer, on: day, by: "", at: instant).facts
        facts = (importer, day, read)
        return read
    }

    /// A filed quotation, computed again from the files that it rests on.
    ///
    /// - Throws: `QuotationError` and errors of the record.
    func quotation(_ id: String, in zone: Zone) async throws -> ReadQuotation.Again {
        if let held = quotations[id] { return held }
        let read = try await ReadQuotation.run(id, in: zone)
        if order.count == Self.most { quotations[order.removeFirst()] = nil }
        if quotations.updateValue(read, forKey: id) == nil { order.append(id) }
        return read
    }
}
