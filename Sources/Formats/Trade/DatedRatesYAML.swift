import Figures
import Products
import Trade

/// Reads rates by goods and day: the rows that `taxes.yaml` and `refunds.yaml` share.
enum DatedRatesYAML {
    /// A row: `{rate, goods: {en, zh, vi}, codes | some_within | all, from, until, source, verified}`.
    static func read(_ list: YAMLPlace) throws(YAMLProblem) -> DatedRates {
        var rates: [DatedRate] = []
        for place in try list.elements {
            let required = ["rate", "goods", "from", "source", "verified"]
            let members = try place.members(required + ["codes", "some_within", "all", "until"], required: required)
            let rate = DatedRate(
                percentage: try place.required(members, "rate").percentage, goods: try goods(place, members),
                description: try place.required(members, "goods").localizedText,
                span: try place.span(members), source: try place.factSource(members, of: "rate"))
            rates.append(rate)
        }
        return DatedRates(rates)
    }

    private static func goods(_ place: YAMLPlace, _ members: [String: YAMLPlace]) throws(YAMLProblem) -> DatedRate.Goods {
        let kinds = ["codes", "some_within", "all"]
        guard kinds.count(where: { members[$0] != nil }) == 1 else { throw place.problem(.missingOneOf(kinds)) }
        if let codes = members["codes"] { return .codes(try codes.hsCodes) }
        if let codes = members["some_within"] { return .someWithin(try codes.hsCodes) }
        let all = try place.required(members, "all")
        guard try all.boolean else { throw all.problem(.notABoolean) }
        return .all
    }
}

extension YAMLPlace {
    /// The days of a row, from `from` and perhaps `until`.
    func span(_ members: [String: YAMLPlace]) throws(YAMLProblem) -> DatedSpan {
        let from = try required(members, "from").day
        let until = try members["until"]?.day
        if let until, until < from { throw problem(.notAscending) }
        return DatedSpan(from: from, until: until)
    }

    /// The source of a row: nothing ships without one.
    ///
    /// - Parameter key: where the rate itself stands.
    func factSource(_ members: [String: YAMLPlace], of key: String? = nil) throws(YAMLProblem) -> FactSource {
        FactSource(
            try required(members, "source").text, isVerified: try required(members, "verified").boolean,
            place: try key.map { key throws(YAMLProblem) in try required(members, key).factPlace(key) })
    }

    /// This text as a cell of the file, behind its key.
    func factPlace(_ key: String) throws(YAMLProblem) -> FactPlace {
        FactPlace(file: file, row: node.mark?.line ?? 0, field: key, text: try text)
    }

    /// A number of per cent from 0 to 10,000.
    var percentage: ExactDecimal {
        get throws(YAMLProblem) {
            let value = try decimal
            guard value >= 0, value <= 10_000 else {
                let shown = YAMLProblem.shown(try text)
                throw problem(
                    .told(
                        LocalizedText(en: "“\(shown)” is no rate in per cent", zh: "“\(shown)”不是百分率", vi: "“\(shown)” không phải tỷ lệ phần trăm"),
                        mend: LocalizedText(en: "write a number from 0 to 10,000", zh: "请写 0 至 10,000 的数", vi: "hãy viết số từ 0 đến 10.000")))
            }
            return value
        }
    }
}
