import Figures
import Products

extension TariffCell {
    /// The forms of cells that published schedules were seen to have:
    ///
    ///     7.5   7,5   0 (-ID, PH)   9 (NHN: 9)   150% thuế MFN   *   0/5   9 (-MM, TH)/9   */0
    ///     Theo hướng dẫn tại điểm b.5.3 và b.5.4 khoản 2.2 Chương 98
    static func content(of text: String) throws(TariffCellFault) -> Content {
        var cursor = ByteCursor(text)
        cursor.passSpaces()
        if cursor.isAtEnd { return .blank }
        let content: Content
        if cursor.pass("Theo hướng dẫn tại ") {
            content = .underProvision(try provision(&cursor))
        } else {
            var alternatives = [try alternative(&cursor)]
            while cursor.pass("/") {
                cursor.passSpaces()
                alternatives.append(try alternative(&cursor))
            }
            content = .rates(alternatives)
        }
        cursor.passSpaces()
        guard cursor.isAtEnd else { throw cursor.expected(.end) }
        return content
    }

    private static func alternative(_ cursor: inout ByteCursor) throws(TariffCellFault) -> RateAlternative {
        if cursor.pass("*") {
            cursor.passSpaces()
            return RateAlternative(.excluded)
        }
        let rate = try percentage(&cursor, or: .rate)
        if cursor.pass("% thuế MFN") { return RateAlternative(.shareOfMostFavouredNation(rate)) }
        var alternative = RateAlternative(.percentage(rate))
        cursor.passSpaces()
        while cursor.pass("(") {
            cursor.passSpaces()
            if alternative.excludedOrigins.isEmpty, cursor.pass("-") {
                alternative.excludedOrigins = try countries(&cursor)
            } else if alternative.outsideQuota == nil, cursor.pass("NHN:") {
                cursor.passSpaces()
                alternative.outsideQuota = try percentage(&cursor, or: .quotaRate)
            } else {
                throw cursor.expected(.country)
            }
            cursor.passSpaces()
            guard cursor.pass(")") else { throw cursor.expected(.closingBracket) }
            cursor.passSpaces()
        }
        return alternative
    }

    private static func countries(_ cursor: inout ByteCursor) throws(TariffCellFault) -> [CountryCode] {
        var countries: [CountryCode] = []
        repeat {
            cursor.passSpaces()
            let start = cursor
            let letters = cursor.take(while: \.isCapital)
            guard !letters.isEmpty else { throw start.expected(.country) }
            guard let country = CountryCode(letters) else { throw start.fault(.unknownCountry(letters)) }
            countries.append(country)
            cursor.passSpaces()
        } while cursor.pass(",")
        return countries
    }

    private static func provision(_ cursor: inout ByteCursor) throws(TariffCellFault) -> TariffProvision {
        func number(_ cursor: inout ByteCursor) -> String {
            cursor.take { $0.isDigit || $0.isSmallLetter || $0 == UInt8(ascii: ".") }
        }
        var points: [String] = []
        if cursor.pass("điểm ") {
            repeat {
                points.append(number(&cursor))
                cursor.passSpaces()
            } while cursor.pass("và ")
        }
        guard cursor.pass("khoản "), !points.contains("") else { throw cursor.expected(.clause) }
        let clause = number(&cursor)
        guard !clause.isEmpty else { throw cursor.expected(.clause) }
        guard cursor.pass(" Chương ") else { throw cursor.expected(.chapter) }
        let chapter = cursor.take(while: \.isDigit)
        guard !chapter.isEmpty else { throw cursor.expected(.chapter) }
        return TariffProvision(points: points, clause: clause, chapter: chapter)
    }

    /// A number of per cent: whole digits, and decimals after a point or a comma.
    private static func percentage(
        _ cursor: inout ByteCursor, or expected: TariffCellFault.Expectation
    ) throws(TariffCellFault) -> ExactDecimal {
        let start = cursor
        let whole = cursor.take(while: \.isDigit)
        guard !whole.isEmpty else { throw start.expected(expected) }
        var decimals = ""
        let mark = cursor.next
        if mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") {
            cursor.advance()
            decimals = cursor.take(while: \.isDigit)
            guard !decimals.isEmpty else { throw cursor.expected(expected) }
            let isAmbiguous = mark == UInt8(ascii: ",") && decimals.utf8.count == 3 && whole != "0"
            guard !isAmbiguous else { throw start.fault(.ambiguousNumber("\(whole),\(decimals)")) }
        }
        let text = decimals.isEmpty ? whole : "\(whole).\(decimals)"
        guard whole.utf8.count <= 6, let value = try? ExactDecimal(parsing: text) else { throw start.fault(.notARate(text)) }
        return value
    }
}

extension ByteCursor {
    fileprivate func expected(_ what: TariffCellFault.Expectation) -> TariffCellFault { fault(.expected(what)) }

    fileprivate func fault(_ reason: TariffCellFault.Reason) -> TariffCellFault {
        TariffCellFault(column: column, reason: reason)
    }
}
