import Figures
import Products

extension YAMLPlace {
    var country: CountryCode {
        get throws(YAMLProblem) {
            guard let country = CountryCode(try text) else { throw problem(notACountry(try text)) }
            return country
        }
    }

    var countries: [CountryCode] {
        get throws(YAMLProblem) {
            var countries: [CountryCode] = []
            for element in try elements { countries.append(try element.country) }
            return countries
        }
    }

    var currency: Currency {
        get throws(YAMLProblem) {
            guard let currency = Currency(try text) else { throw problem(notACurrency(try text)) }
            return currency
        }
    }

    var hsCode: HSCode {
        get throws(YAMLProblem) {
            guard let code = try? HSCode(try text) else { throw problem(notACode(try text)) }
            return code
        }
    }

    var hsCodes: [HSCode] {
        get throws(YAMLProblem) {
            var codes: [HSCode] = []
            for element in try elements { codes.append(try element.hsCode) }
            return codes
        }
    }

    private func notACountry(_ text: String) -> YAMLProblem.Reason {
        let shown = YAMLProblem.shown(text)
        return .told(
            LocalizedText(en: "“\(shown)” is not a country", zh: "“\(shown)”不是国家代码", vi: "“\(shown)” không phải mã nước"),
            mend: LocalizedText(en: "write the two letters of ISO 3166, as CN", zh: "请写 ISO 3166 两位代码，如 CN", vi: "hãy viết hai chữ ISO 3166, ví dụ CN"))
    }

    private func notACurrency(_ text: String) -> YAMLProblem.Reason {
        let shown = YAMLProblem.shown(text)
        let nearest = text.utf8.count <= 3 ? Spelling.nearest(to: text.uppercased(), among: Currency.codes) : nil
        return .told(
            LocalizedText(en: "“\(shown)” is not a currency", zh: "“\(shown)”不是货币代码", vi: "“\(shown)” không phải mã tiền tệ"),
            mend: nearest.map { LocalizedText(en: "did you mean “\($0)”?", zh: "是否应为“\($0)”？", vi: "có phải là “\($0)”?") } ?? LocalizedText(en: "write the three letters of ISO 4217, as USD", zh: "请写 ISO 4217 三位代码，如 USD", vi: "hãy viết ba chữ ISO 4217, ví dụ USD"))
    }

    private func notACode(_ text: String) -> YAMLProblem.Reason {
        let shown = YAMLProblem.shown(text)
        return .told(
            LocalizedText(en: "“\(shown)” is not an HS code", zh: "“\(shown)”不是协调制度编码", vi: "“\(shown)” không phải mã HS"),
            mend: TableWords.writeCode)
    }
}
