import Figures
import Formats
import Products
import Trade

/// Reads all that is held for quoting goods into a country out of a folder of trade facts, and the user's own origin rules.
public enum LoadTradeFacts {
    /// - Parameters:
    ///   - day: the tariff as it stood on this day; `nil` for the latest.
    ///   - rules: the user's own origin rules, by the file's name.
    ///   - document: what is known of a file besides its bytes.
    /// - Throws: ``TariffError``, `YAMLProblem`, `RuleConflict`.
    public static func run(
        _ files: FactFiles, in folder: String, importer: CountryCode, on day: Day? = nil, rules: [String: [UInt8]] = [:],
        document: (_ name: String, _ bytes: [UInt8], _ knownOn: Day) -> FactDocument
    ) throws -> HeldTradeFacts {
        let tariff = try LoadTariff.run(files, in: folder, importer: importer, on: day)
        var kept: [HeldTradeFacts.File] = []
        func keep(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
            kept.append(HeldTradeFacts.File(path: name, document: document(name, bytes, tariff.schedule.asOf), bytes: bytes))
            return bytes
        }
        func read<Value>(_ name: String, _ read: ([UInt8], String) throws(YAMLProblem) -> Value) throws -> Value? {
            files.names.contains(name) ? try read(keep(name, files.bytes(name)), name) : nil
        }
        for name in [tariff.heading, tariff.schedule.source.file] { _ = keep(name, try files.bytes(name)) }
        let charges = try read("taxes.yaml", TaxesYAML.read)?[importer]
        let refund = try read("refunds.yaml", RefundsYAML.read)
        let exchange = try read("exchange-rates.yaml", ExchangeRatesYAML.read) ?? ExchangeRates([])
        let remedies = try read("remedies.yaml", RemediesYAML.read) ?? TradeRemedies()
        let changes = try read("hs-changes.yaml", HSChangesYAML.read) ?? []
        var (rejects, own, books): ([FileReject], [ProductRule], [RuleBook]) = ([], [], [])
        for (name, bytes) in rules.sorted(by: { $0.key < $1.key }) {
            let found = ProductRuleYAML.read(keep("rules/\(name)", bytes), file: name)
            own += found.rules
            rejects += found.rejects
        }
        for name in files.names where name.hasPrefix("agreements/") && name.hasSuffix(".yaml") {
            let found = AgreementYAML.read(keep(name, try files.bytes(name)), file: name)
            rejects += found.rejects
            guard let agreement = found.agreement else { continue }
            books.append(try RuleBook(agreement, userRules: own, changes: changes, edition: tariff.schedule.edition))
        }
        return HeldTradeFacts(
            facts: TradeFacts(
                schedule: tariff.schedule, regime: charges?.regime, taxes: charges?.taxes, refunds: refund.map { [$0.exporter: $0] } ?? [:],
                exchange: exchange, remedies: remedies, books: books,
                documents: Dictionary(kept.map { ($0.path, $0.document) }) { first, _ in first }),
            files: kept, rejects: rejects)
    }

    /// Reads a folder on disk whose files are not filed in any record.
    public static func run(
        folder: String, importer: CountryCode, on day: Day? = nil, rules: [String: [UInt8]] = [:], by name: String, at instant: Instant
    ) throws -> HeldTradeFacts {
        try run(FactFiles(folder: folder), in: folder, importer: importer, on: day, rules: rules) { file, bytes, knownOn in
            FactDocument(bytes: bytes, path: file, provenance: .documented, knownOn: knownOn, by: name, at: instant)
        }
    }
}
