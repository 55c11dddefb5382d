import Figures
import Trade

/// Reads rates of exchange by date from YAML: a list of `{one, is, of, from, until, source, verified}`,
/// as in `{one: USD, is: "25450", of: VND, from: 2026-03-01, until: 2026-03-07, source: …, verified: true}`.
public enum ExchangeRatesYAML {
    public static func read(_ bytes: [UInt8], file: String) throws(YAMLProblem) -> ExchangeRates {
        let root = try YAMLPlace(bytes, file: file)
        var entries: [ExchangeRates.Entry] = []
        for place in try root.elements {
            let required = ["one", "is", "of", "from", "source", "verified"]
            let members = try place.members(required + ["until"], required: required)
            let rate = try place.required(members, "is")
            guard try rate.decimal > 0 else { throw rate.problem(.outOfRange(isPositive: true)) }
            entries.append(
                ExchangeRates.Entry(
                    from: try place.required(members, "one").currency, to: try place.required(members, "of").currency,
                    rate: try rate.decimal, span: try place.span(members), source: try place.factSource(members, of: "is")))
        }
        return ExchangeRates(entries)
    }
}
