import Figures

extension DutyExpression {
    static let longestText = 1_000
    static let deepestNesting = 32

    /// Reads an expression. Numbers have a decimal point; `free` is 0%.
    public init(parsing text: some StringProtocol) throws(DutyExpressionError) {
        let text = String(text)
        guard text.utf8.count <= Self.longestText else {
            throw DutyExpressionError(text: text, column: 0, reason: .tooLong(limit: Self.longestText))
        }
        var reading = Reading(text)
        self = try reading.limits()
        reading.cursor.passSpaces()
        guard reading.cursor.isAtEnd else { throw reading.fault(.noOperator) }
    }

    /// A descent over the text: limits hold sums, sums hold rates.
    private struct Reading {
        let text: String
        var cursor: ByteCursor
        var depth = 0

        init(_ text: String) {
            self.text = text
            cursor = ByteCursor(text)
        }

        func fault(_ reason: DutyExpressionError.Reason) -> DutyExpressionError {
            DutyExpressionError(text: text, column: cursor.column, reason: reason)
        }

        mutating func limits() throws(DutyExpressionError) -> DutyExpression {
            var expression = try sums()
            while true {
                cursor.passSpaces()
                if cursor.pass("MIN") {
                    expression = .atLeast(expression, try sums())
                } else if cursor.pass("MAX") {
                    expression = .atMost(expression, try sums())
                } else {
                    return expression
                }
            }
        }

        mutating func sums() throws(DutyExpressionError) -> DutyExpression {
            var expression = try rate()
            while true {
                cursor.passSpaces()
                if cursor.pass("+") {
                    expression = .sum(expression, try rate())
                } else if cursor.pass("-") || cursor.pass("−") {
                    expression = .difference(expression, try rate())
                } else {
                    return expression
                }
            }
        }

        mutating func rate() throws(DutyExpressionError) -> DutyExpression {
            cursor.passSpaces()
            if cursor.pass("(") {
                depth += 1
                guard depth <= DutyExpression.deepestNesting else { throw fault(.tooDeep) }
                let inner = try limits()
                cursor.passSpaces()
                guard cursor.pass(")") else { throw fault(.noClosingBracket) }
                depth -= 1
                return inner
            }
            if cursor.pass("free") { return .adValorem(0) }
            let amount = try number()
            cursor.passSpaces()
            if cursor.pass("%") {
                let afterPercent = cursor.position
                cursor.passSpaces()
                guard cursor.pass("of ") else {
                    cursor.back(to: afterPercent)
                    return .adValorem(amount)
                }
                cursor.passSpaces()
                guard cursor.pass("retail") else { throw fault(.noRetailPrice) }
                cursor.pass(" price")
                return .ofRetailPrice(amount)
            }
            return .specific(try specific(amount))
        }

        mutating func specific(_ amount: ExactDecimal) throws(DutyExpressionError) -> SpecificRate {
            let start = cursor.position
            let currency = Currency(cursor.take(while: \.isCapital))
            if currency == nil { cursor.back(to: start) }
            cursor.passSpaces()
            guard cursor.pass("/") else { throw fault(.noPercentOrUnit) }
            cursor.passSpaces()
            var count: ExactDecimal = 1
            if cursor.next?.isDigit == true {
                let place = fault(.perZero)
                count = try number()
                guard !count.isZero else { throw place }
            }
            cursor.passSpaces()
            let place = cursor.position
            let name = cursor.take { $0.isSmallLetter || $0.isCapital || $0.isDigit }
            guard let unit = DutyUnit(rawValue: name) else {
                cursor.back(to: place)
                throw fault(.unknownUnit(name, known: DutyUnit.allCases.map(\.rawValue)))
            }
            return SpecificRate(amount, currency: currency, per: count, unit, isPerPercentage: cursor.pass("/%"))
        }

        mutating func number() throws(DutyExpressionError) -> ExactDecimal {
            let start = cursor.position
            let digits = cursor.take { $0.isDigit || $0 == UInt8(ascii: ".") }
            guard let value = try? ExactDecimal(parsing: digits), value <= 1_000_000_000 else {
                cursor.back(to: start)
                throw fault(digits.isEmpty ? .noRate : .notANumber(digits))
            }
            return value
        }
    }
}
