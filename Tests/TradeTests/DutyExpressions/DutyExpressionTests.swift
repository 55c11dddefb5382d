import Figures
import Testing
import Trade

@Suite("A duty expression is read, written and computed exactly")
struct DutyExpressionTests {
    @Test("worked cases come out to the last digit", arguments: [
        WorkedDuty("8%", value: "30", amount: "2.40"),
        WorkedDuty("13.8% MIN 13/dtn MAX 15/dtn - 7/dtn", value: "1200", quantity: ("100", .decitonne), amount: "800.00"),
        WorkedDuty("35.10/100 kg", value: "0", quantity: ("100", .kilogram), amount: "35.10"),
        WorkedDuty("35.10/100 kg", value: "0", quantity: ("100", .decitonne), amount: "3510.00"),
        WorkedDuty("16.5% of retail price", value: "0", retailPrice: "1000", amount: "165.00"),
        WorkedDuty("0.30/dtn/%", value: "0", quantity: ("16320", .kilogram), content: "80", amount: "3916.80"),
        WorkedDuty("8%", value: "1030", amount: "82.40"),
        WorkedDuty("5%", value: "6200892500", amount: "310044625.00"),
        WorkedDuty("9% + 35.5/100 kg", value: "1000", quantity: ("250", .kilogram), amount: "178.75"),
        WorkedDuty("10% MAX 2/pc", value: "1000", quantity: ("30", .piece), amount: "60.00"),
        WorkedDuty("free", value: "1000", amount: "0.00"),
        WorkedDuty("12.5/1000 pc", value: "0", quantity: ("400", .piece), amount: "5.00"),
    ])
    func worked(duty: WorkedDuty) throws {
        let evaluation = try DutyExpression(parsing: duty.expression).evaluated(on: try duty.basis())
        #expect(evaluation.amount.rounded(places: 2).description == duty.amount)
        #expect(Ratio(exactlyRead: duty.amount) == evaluation.amount)
    }

    @Test("limits apply from left to right, and sums bind tighter") func order() throws {
        let expression = try DutyExpression(parsing: "13.8% MIN 13/dtn MAX 15/dtn - 7/dtn")
        let rates = [13, 15, 7].map { DutyExpression.specific(SpecificRate(ExactDecimal($0), .decitonne)) }
        #expect(expression == .atMost(.atLeast(.adValorem(ExactDecimal(millionths: 13_800_000)), rates[0]), .difference(rates[1], rates[2])))
        let basis = try WorkedDuty("", value: "1200", quantity: ("100", .decitonne), amount: "").basis()
        let steps = try expression.evaluated(on: basis).steps
        #expect(steps.map(\.expression.description) == [
            "13.8%", "13/dtn", "13.8% MIN 13/dtn", "15/dtn", "7/dtn", "15/dtn - 7/dtn", "13.8% MIN 13/dtn MAX 15/dtn - 7/dtn",
        ])
        #expect(steps.map { $0.amount.rounded(places: 1).description } == ["165.6", "1300.0", "1300.0", "1500.0", "700.0", "800.0", "800.0"])
    }

    @Test("what is missing for a computation is named", arguments: [
        ("5/kg", DutyEvaluationError.noQuantity(.kilogram)), ("5% of retail price", .noRetailPrice), ("5/pc/%", .noContentPercentage),
        ("5 USD/pc", .otherCurrency(.usDollar, customsValue: .dong)),
    ])
    func missing(text: String, error: DutyEvaluationError) throws {
        let basis = DutyBasis(customsValue: Money(100, .dong), quantities: [DutyBasis.Quantity(3, .piece)])
        let expression = try DutyExpression(parsing: text)
        #expect(throws: error) { try expression.evaluated(on: basis) }
    }

    @Test("what cannot be read is pointed at", arguments: [
        ("", 0, DutyExpressionError.Reason.noRate), ("8", 1, .noPercentOrUnit), ("8% MIN", 6, .noRate), ("8% 9%", 3, .noOperator),
        ("5/stone", 2, .unknownUnit("stone", known: DutyUnit.allCases.map(\.rawValue))), ("(8%", 3, .noClosingBracket),
        ("8% of FOB", 6, .noRetailPrice), ("1.2.3%", 0, .notANumber("1.2.3")), ("5/0 kg", 2, .perZero), ("8% + )", 5, .noRate),
        ("8% × 2", 3, .noOperator), ("−8%", 0, .noRate), ("5 EURO/kg", 2, .noPercentOrUnit),
    ])
    func faults(text: String, column: Int, reason: DutyExpressionError.Reason) {
        #expect(throws: DutyExpressionError(text: text, column: column, reason: reason)) { try DutyExpression(parsing: text) }
    }

    @Test("the place is shown by a caret, and brackets have an end") func places() throws {
        let error = #expect(throws: DutyExpressionError.self) { try DutyExpression(parsing: "8% MIN 5/stone") }
        #expect(error?.pointer == "8% MIN 5/stone\n         ^")
        let deep = #expect(throws: DutyExpressionError.self) { try DutyExpression(parsing: String(repeating: "(", count: 900)) }
        #expect(deep?.reason == .tooDeep)
        let long = #expect(throws: DutyExpressionError.self) { try DutyExpression(parsing: String(repeating: "8% + ", count: 900)) }
        #expect(long?.reason == .tooLong(limit: 1_000))
    }

    @Test("whatever an expression is, written and read again it is the same, and costs the same") func roundTrip() throws {
        var random = SplitMix64(seed: 8_518)
        let basis = DutyBasis(
            customsValue: Money(1_234, .yuan),
            quantities: [DutyBasis.Quantity(17, .kilogram), DutyBasis.Quantity(3, .litre), DutyBasis.Quantity(40, .piece), DutyBasis.Quantity(9, .metre),
                DutyBasis.Quantity(2, .squareMetre), DutyBasis.Quantity(5, .pair), DutyBasis.Quantity(8, .kilowattHour)],
            retailPrice: 99, contentPercentage: 12)
        for _ in 0..<2_000 {
            let expression = DutyExpression.random(&random, depth: 4)
            let again = try DutyExpression(parsing: expression.description)
            #expect(again == expression, "\(expression)")
            #expect(try again.evaluated(on: basis).amount == Self.plain(expression, basis))
        }
    }

    /// The same computation by another way: counted in billionths of a yuan, without steps.
    private static func plain(_ expression: DutyExpression, _ basis: DutyBasis) throws -> Ratio {
        func value(_ expression: DutyExpression) throws -> Int128 {
            switch expression {
            case .adValorem(let rate): return rate.millionths * 1_234 * 10
            case .ofRetailPrice(let rate): return rate.millionths * 99 * 10
            case .specific(let rate):
                let quantity = try #require(basis.quantities.first { $0.unit.dimension == rate.unit.dimension })
                let base = quantity.value.millionths * 1_000 * (rate.isPerPercentage ? 12 : 1)
                return rate.amount.millionths * base / rate.unit.factor.millionths * 1_000_000 / rate.count.millionths
            case .sum(let left, let right): return try value(left) + value(right)
            case .difference(let left, let right): return try value(left) - value(right)
            case .atLeast(let left, let right): return try max(value(left), value(right))
            case .atMost(let left, let right): return try min(value(left), value(right))
            }
        }
        return Ratio(numerator: try value(expression), denominator: 1_000_000_000)
    }
}

struct WorkedDuty: Sendable {
    var expression: String
    var value: String
    var quantity: (String, DutyUnit)?
    var retailPrice: String?
    var content: String?
    var amount: String

    init(_ expression: String, value: String, quantity: (String, DutyUnit)? = nil, retailPrice: String? = nil, content: String? = nil, amount: String) {
        (self.expression, self.value, self.quantity, self.retailPrice, self.content, self.amount) = (expression, value, quantity, retailPrice, content, amount)
    }

    func basis() throws -> DutyBasis {
        DutyBasis(
            customsValue: Money(try ExactDecimal(parsing: value), .yuan),
            quantities: try quantity.map { [DutyBasis.Quantity(try ExactDecimal(parsing: $0.0), $0.1)] } ?? [],
            retailPrice: try retailPrice.map { try ExactDecimal(parsing: $0) }, contentPercentage: try content.map { try ExactDecimal(parsing: $0) })
    }
}

extension Ratio {
    init?(exactlyRead text: String) {
        guard let value = try? ExactDecimal(parsing: text) else { return nil }
        self.init(numerator: value.millionths, denominator: 1_000_000)
    }
}

extension DutyExpression {
    static func random(_ random: inout SplitMix64, depth: Int) -> DutyExpression {
        let rate = ExactDecimal(millionths: Int128(Int.random(in: 0...4_000, using: &random)) * 10_000)
        switch Int.random(in: 0..<(depth > 0 ? 8 : 4), using: &random) {
        case 0, 1: return .adValorem(rate)
        case 2: return .ofRetailPrice(rate)
        case 3:
            let counts: [ExactDecimal] = [1, 10, 100]
            let count = counts.randomElement(using: &random) ?? 1
            let unit = DutyUnit.allCases.randomElement(using: &random) ?? .kilogram
            return .specific(SpecificRate(rate, currency: Bool.random(using: &random) ? .yuan : nil, per: count, unit, isPerPercentage: .random(using: &random)))
        default:
            let left = DutyExpression.random(&random, depth: depth - 1), right = DutyExpression.random(&random, depth: depth - 1)
            return [DutyExpression.sum(left, right), .difference(left, right), .atLeast(left, right), .atMost(left, right)].randomElement(using: &random) ?? left
        }
    }
}
