import Figures
import Products

/// What would make a line originate under a scheme that is not lawful for it now, and what that would save.
public struct SchemeImprovement: Hashable, Sendable {
    public var scheme: TariffScheme
    /// The changes to the bill of materials; of a verdict that needs review, those that would settle it.
    public var changes: WhatWouldQualify
    /// The bill that the changes are numbered by, with the values of the whole line.
    public var bill: BillOfMaterials
    /// Less duty and taxes than under the scheme chosen now, or less duty where a tax cannot be told.
    public var saving: Derivation
}

extension SchemeImprovement {
    /// The schemes that would be cheaper than the chosen one, greatest saving first.
    static func all(of line: LineQuotation, _ request: QuotationRequest, _ facts: TradeFacts, at address: QuotationAddress) -> [SchemeImprovement] {
        guard let chosen = line.chosen else { return [] }
        let isByDuty = line.choice?.isByDutyAlone ?? false
        let found = line.schemes.compactMap { quote -> (improvement: SchemeImprovement, saving: Ratio)? in
            guard quote.standing == .doesNotOriginate || quote.standing == .needsReview, let book = facts.book(of: quote.scheme),
                let determination = quote.determination, let dear = chosen.comparable(byDuty: isByDuty),
                let cheap = quote.comparable(byDuty: isByDuty), cheap < dear
            else { return nil }
            let saving = Computation.node(
                address.appending(quote.scheme.rawValue).appending("saving"), QuotationWords.saving, .difference, chosen.duty.unit,
                of: isByDuty ? [chosen.duty, quote.duty] : [chosen.payable, quote.payable])
            let improvement = SchemeImprovement(
                scheme: quote.scheme, changes: WhatWouldQualify(determination.bill, under: book, for: request.shipment),
                bill: determination.bill, saving: saving)
            return Computation.number(saving).map { (improvement, $0) }
        }
        return found.sorted { $0.saving > $1.saving }.map(\.improvement)
    }
}
