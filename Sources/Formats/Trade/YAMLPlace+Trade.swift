import Figures
import Products

extension YAMLPlace {
    var country: CountryCode {
        get throws(YAMLProblem) {
            guard let country = CountryCode(try text) else { throw problem(.unknownName(of: "country", nearest: nil)) }
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
            guard let currency = Currency(try text) else { throw problem(.unknownName(of: "currency", nearest: nil)) }
            return currency
        }
    }

    var hsCode: HSCode {
        get throws(YAMLProblem) {
            guard let code = try? HSCode(try text) else { throw problem(.unknownName(of: "HS code", nearest: nil)) }
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
}
