import Figures
import Products
import Trade

/// A cell of a schedule from which no single rate follows, with what it would need.
public struct TariffFinding: Hashable, Sendable {
    /// What keeps the cell from giving one rate to each origin.
    public enum Need: Hashable, Sendable, CaseIterable {
        /// A text of unknown form: the meaning of the text.
        case knownForm
        /// Several rates: which goods of the line have which.
        case goodsOfEachRate
        /// An exclusion for one part of the line: which part.
        case goodsExcluded
        /// Two rates by quota: whether the consignment lies within it.
        case quotaUse
        /// A provision: its reading.
        case provision
        /// A share of a rate that no figure gives.
        case wholeRate
    }

    public var code: HSCode
    public var row: Int
    /// The heading of the column.
    public var column: String
    public var text: String
    public var need: Need

    /// The finding of a cell; `nil` where a rate, or the lack of one, is plain.
    init?(_ line: TariffLine, column: String, cell: TariffCell, mostFavouredNation: TariffCell?) {
        let need: Need
        switch cell.content {
        case .blank: return nil
        case .notUnderstood: need = .knownForm
        case .underProvision: need = .provision
        case .rates(let rates):
            if rates.contains(where: { $0.outsideQuota.map { $0 != rates[0].percentage } ?? false }) {
                need = .quotaUse
            } else if case .shareOfMostFavouredNation? = rates.first?.term {
                if mostFavouredNation?.firstPercentage != nil { return nil }
                need = .wholeRate
            } else if rates.contains(where: { $0.term != rates[0].term }) {
                need = rates.contains { $0.term == .excluded } ? .goodsExcluded : .goodsOfEachRate
            } else if rates.contains(where: { Set($0.excludedOrigins) != Set(rates[0].excludedOrigins) }) {
                need = .goodsOfEachRate
            } else {
                return nil
            }
        }
        (code, row, self.column, text, self.need) = (line.code, line.row, column, cell.text, need)
    }
}
