import Figures
import Products

/// All that is held for quoting goods into one country: its tariff, taxes and regime, the refunds of exporters, rates of
/// exchange, agreements with their rules, and the documents that these were read from.
public struct TradeFacts: Sendable {
    public var schedule: TariffSchedule
    /// `nil` where it is not held: no customs value can be told.
    public var regime: ImportRegime?
    /// `nil` where none are held: no total can be told.
    public var taxes: ImportTaxes?
    public var refunds: [CountryCode: ExportRefund]
    public var exchange: ExchangeRates
    public var remedies: TradeRemedies
    /// For goods classified in the schedule's edition.
    public var books: [RuleBook]
    /// By file name.
    public var documents: [String: FactDocument]

    public init(
        schedule: TariffSchedule, regime: ImportRegime?, taxes: ImportTaxes?, refunds: [CountryCode: ExportRefund] = [:],
        exchange: ExchangeRates = ExchangeRates([]), remedies: TradeRemedies = TradeRemedies(), books: [RuleBook],
        documents: [String: FactDocument]
    ) {
        (self.schedule, self.regime, self.taxes, self.refunds) = (schedule, regime, taxes, refunds)
        (self.exchange, self.remedies, self.books, self.documents) = (exchange, remedies, books, documents)
    }

    /// The rules of the agreement that a scheme rests on.
    public func book(of scheme: TariffScheme) -> RuleBook? { books.first { $0.agreement.id == scheme.rawValue } }

    /// The cell that a fact was read from; `nil` where its document is not among those held.
    func cell(_ place: FactPlace?) -> DocumentCell? {
        place.flatMap { place in documents[place.file]?.cell(row: place.row, field: place.field, text: place.text) }
    }

    /// The cell of a tariff line that holds the rate of a scheme for goods of an origin.
    func cell(of line: TariffLine, under scheme: TariffScheme, from origin: CountryCode) -> DocumentCell? {
        guard let index = schedule.columns.firstIndex(where: { $0.scheme == scheme && $0.covers(origin) }) else { return nil }
        return cell(FactPlace(file: schedule.source.file, row: line.row, field: schedule.columns[index].name, text: line.cells[index].text))
    }
}
