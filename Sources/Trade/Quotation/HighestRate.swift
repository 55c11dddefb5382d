import Figures
import Products

/// What an importer may claim where the duty rests on whose good it is: the highest of the rates that a scheme asks of the
/// Parties, as far as they are held.
public struct HighestRate: Hashable, Sendable {
    /// The highest rate that can be told, in per cent; `nil` where none can.
    public var known: ExactDecimal?
    /// The Parties whose rates cannot be told: the highest rate is at least what is known.
    public var notTold: [CountryCode]
    /// Who says that it may be claimed.
    public var provision: Provision

    /// `nil` where the agreement does not say so, or asks the same of all.
    init?(of code: HSCode, under scheme: TariffScheme, _ agreement: Agreement, in schedule: TariffSchedule, quota: QuotaUse) {
        guard let provision = agreement.tariffDifferential?.highestRate else { return nil }
        self.provision = provision
        notTold = []
        for party in agreement.parties where party != schedule.importer {
            if case .rate(let rate) = schedule.rate(of: code, under: scheme, from: party, quota: quota) {
                known = max(known ?? rate, rate)
            } else {
                notTold.append(party)
            }
        }
    }
}

extension HighestRate {
    /// The option with its rate, or what is missing to tell it, and its source.
    public var words: LocalizedText {
        let rate = known.map(\.percentText)
        let missing = notTold.count > 3
            ? LocalizedText(en: "\(notTold.count) other Parties", zh: "其他\(notTold.count)个缔约方", vi: "\(notTold.count) Bên khác")
            : LocalizedText(
                en: notTold.map(\.name.en).joined(separator: ", "), zh: notTold.map(\.name.zh).joined(separator: "、"),
                vi: notTold.map(\.name.vi).joined(separator: ", "))
        let amount = switch (rate, notTold.isEmpty) {
        case (let rate?, true): LocalizedText(same: rate)
        case (let rate?, false):
            LocalizedText(
                en: "at least \(rate); the rates for goods of \(missing.en) are not held", zh: "至少 \(rate)；\(missing.zh)货物的税率未收录",
                vi: "ít nhất \(rate); chưa có thuế suất cho hàng của \(missing.vi)")
        case (nil, _):
            LocalizedText(en: "none of these rates can be told", zh: "这些税率均无法确定", vi: "chưa xác định được các thuế suất này")
        }
        return LocalizedText(
            en: "option: the importer may claim the highest rate of the Parties without settling whose good it is: \(amount.en) [\(provision.source)]",
            zh: "可选：进口商可申请适用各缔约方中的最高税率，而不必确定货物属于哪一缔约方：\(amount.zh) [\(provision.source)]",
            vi: "lựa chọn: người nhập khẩu có thể xin áp dụng mức cao nhất trong các Bên mà không cần xác định hàng của Bên nào: \(amount.vi) [\(provision.source)]")
    }
}
