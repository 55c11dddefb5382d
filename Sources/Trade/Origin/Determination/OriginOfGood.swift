import Figures
import Products

/// The Party whose good it is for the duty, under a tariff differential.
public struct OriginOfGood: Hashable, Sendable {
    /// The Party if the good is not on the importer's list: the exporting one.
    public var unlisted: CountryCode
    /// The Parties if it is on the list: the exporting one with its share of value, else the one that supplies the most
    /// originating material. Several where they supply the same; none where no Party supplies any.
    public var listed: [CountryCode]
    /// The exporting Party's share of value, other Parties' materials counted as non-originating.
    public var exporterShare: ShareFinding
    /// Originating materials by the Party they come from, greatest first.
    public var supplied: [Supplied]

    /// A Party's originating materials.
    public struct Supplied: Hashable, Sendable {
        public var party: CountryCode
        public var value: ExactDecimal
    }
}

extension OriginOfGood {
    init(_ evaluation: OriginEvaluation, _ bill: BillOfMaterials, _ differential: TariffDifferential) {
        let flat = evaluation.bill
        let exporter = bill.production.country
        var byParty: [CountryCode: Int128] = [:]
        func collect(_ maker: Int) {
            for index in flat.useRange(of: maker) {
                let use = flat.uses[index]
                let status = evaluation.status(of: use.component, in: maker)
                if status.originates == .met {
                    let party: CountryCode? = switch bill.components[use.component].supply {
                    case .bought(let origin): origin
                    case .made(let production): production.country
                    }
                    if let party { byParty[party, default: 0] += use.value }
                } else if evaluation.isSeenThrough(use.component, in: maker), use.value == flat.value[use.component] {
                    collect(use.component)
                }
            }
        }
        collect(bill.product)
        let others = byParty.filter { $0.key != exporter }.values.reduce(0, +)
        let fob = flat.value[bill.product], foreign = evaluation.sums[bill.product].nonOriginatingHigh
        let share = Ratio(numerator: fob - foreign - others, denominator: fob)
        exporterShare = ShareFinding(
            operands: [
                .init(.fob, millionths: fob), .init(.nonOriginatingMaterials, millionths: foreign),
                .init(.otherPartiesMaterials, millionths: others),
            ],
            whole: .init(.fob, millionths: fob), share: share, best: share, threshold: differential.percent)
        let supplied = byParty.map { Supplied(party: $0.key, value: ExactDecimal(millionths: $0.value)) }
            .sorted { ($1.value, $0.party) < ($0.value, $1.party) }
        self.supplied = supplied
        unlisted = exporter
        listed = exporterShare.margin.isNegative ? supplied.filter { $0.value == supplied[0].value }.map(\.party) : [exporter]
    }
}
