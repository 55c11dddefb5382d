import Figures
import Foundation
import Products
import Testing
import Trade

@testable import Actions
@testable import Synthesis

/// Quotations computed once more in plain decimal arithmetic, by a reading of its own of cells and terms.
@Suite("Random quotations agree with a plain computation")
struct QuotationOracleTests {
    /// What the terms of a sale say of each cost: in the price or not. Written out from the rules, one line each.
    private static let prices: [Incoterm: String] = [
        .exWorks: "", .freeCarrier: "pe", .freeAlongsideShip: "pe", .freeOnBoard: "peo", .costAndFreight: "peof", .costInsuranceFreight: "peofi",
        .carriagePaidTo: "peofc", .carriageInsurancePaidTo: "peofic", .deliveredAtPlace: "peofic", .deliveredAtPlaceUnloaded: "peoficu"
    ]
    private static let letters: [CostElement: Character] = [
        .preCarriage: "p", .exportClearance: "e", .originHandling: "o", .mainCarriage: "f", .insurance: "i", .onCarriage: "c", .unloading: "u",
        .importClearance: "m"
    ]

    struct Plain {
        var customsValue: Decimal
        var freeOnBoard: Decimal
        var duty: [TariffScheme: Decimal] = [:]
        var payable: [TariffScheme: Decimal] = [:]
        var cheapest: Set<TariffScheme> = []
    }

    private static func decimal(_ value: ExactDecimal) -> Decimal { Decimal(string: value.description) ?? .nan }

    private static func whole(_ value: Decimal) -> Decimal {
        var (value, rounded) = (value, Decimal())
        NSDecimalRound(&rounded, &value, 0, .plain)
        return rounded
    }

    /// The rate of a cell that gives one number, with or without excluded countries; nil where China is excluded, or for any other cell.
    private static func rate(_ text: String) -> Decimal? {
        let parts = text.split(separator: "(", maxSplits: 1)
        guard let head = parts.first?.trimmingCharacters(in: .whitespaces), head.allSatisfy({ $0.isNumber || $0 == "," || $0 == "." }) else { return nil }
        if parts.count == 2 {
            guard parts[1].hasPrefix("-"), !parts[1].contains("CN") else { return nil }
        }
        return Decimal(string: head.replacingOccurrences(of: ",", with: "."))
    }

    private static func plain(_ fixture: QuotationFixture, _ cells: [TariffScheme: String]) -> Plain {
        let inPrice = prices[fixture.terms.rule] ?? "", tax = decimal(fixture.taxes[.valueAdded] ?? 0)
        let price = decimal(fixture.price) * decimal(fixture.quantity)
        func value(upTo wanted: String) -> Decimal {
            fixture.costs.reduce(price) { sum, cost in
                let letter = letters[cost.key] ?? "?"
                if wanted.contains(letter), !inPrice.contains(letter) { return sum + decimal(cost.value) }
                if !wanted.contains(letter), inPrice.contains(letter) { return sum - decimal(cost.value) }
                return sum
            }
        }
        let additions = fixture.additions.filter(\.isInCustomsValue).reduce(Decimal(0)) { $0 + decimal($1.amount) }
        var plain = Plain(customsValue: value(upTo: "peofi") + additions, freeOnBoard: value(upTo: "peo"))
        let foreign = fixture.materials.filter { $0.origin != "CN" }.reduce(Decimal(0)) { $0 + decimal($1.value) } * decimal(fixture.quantity)
        let content = (plain.freeOnBoard - foreign) / plain.freeOnBoard
        let dong = plain.customsValue * decimal(fixture.exchange ?? 0)
        for (scheme, text) in cells {
            guard let rate = rate(text) else { continue }
            let duty = whole(dong * rate / 100)
            plain.duty[scheme] = duty
            plain.payable[scheme] = duty + whole((dong + duty) * tax / 100)
        }
        // Only the most-favoured-nation rate and, from 40% of local content, ACFTA are surely lawful for such a bill.
        let proof = decimal(fixture.proofCost ?? 0) * decimal(fixture.exchange ?? 0)
        var costs: [TariffScheme: Decimal] = [:]
        costs[.mostFavouredNation] = plain.payable[.mostFavouredNation]
        if !fixture.materials.isEmpty, content >= Decimal(string: "0.4") ?? 0 { costs[.acfta] = plain.payable[.acfta].map { $0 + proof } }
        if let least = costs.values.min() { plain.cheapest = Set(costs.filter { $0.value == least }.keys) }
        return plain
    }

    private struct Drawn {
        var fixture: QuotationFixture
        var cells: [TariffScheme: String]
    }

    /// A line of chapters 84, 85 and 90, where the general rule of ACFTA is RVC40 and no excise is open.
    private static func drawn(_ random: inout some RandomNumberGenerator, _ schedule: TariffSchedule) -> Drawn {
        let lines = schedule.lines.filter { line in
            ["84", "85", "90"].contains(String(line.code.digits.prefix(2))) && line.code.digits.count == 8 && !line.code.digits.hasPrefix("8415")
        }
        var fixture = QuotationFixture()
        let line = lines.randomElement(using: &random) ?? lines[0]
        fixture.code = line.code.digits
        func amount(_ range: ClosedRange<Int>) -> ExactDecimal { ExactDecimal(millionths: Int128(Int.random(in: range, using: &random)) * 10_000) }
        fixture.price = amount(500...90_000)
        fixture.quantity = ExactDecimal(Int.random(in: 1...5_000, using: &random))
        let rules = Incoterm.allCases.filter { !$0.isDutyInPrice }
        fixture.terms = DeliveryTerms(rules.randomElement(using: &random) ?? .freeOnBoard, place: "there")
        // Small beside the price, so that the value stays positive when they are taken off.
        fixture.costs = Dictionary(uniqueKeysWithValues: CostElement.allCases.map { ($0, amount(0...20)) })
        fixture.additions = [("commission", amount(0...300), Bool.random(using: &random))]
        fixture.taxes = [.valueAdded: Bool.random(using: &random) ? 8 : 10]
        fixture.proofCost = Bool.random(using: &random) ? amount(0...20_000) : nil
        fixture.materials = (0..<Int.random(in: 0...6, using: &random)).map { _ in
            let share = Int128(Int.random(in: 1...25, using: &random))
            let value = ExactDecimal(millionths: fixture.price.millionths * share / 100 / 10_000 * 10_000)
            return ("8542.31", ["CN", "US", "DE", nil].randomElement(using: &random) ?? nil, value)
        }
        let cells = schedule.columns.indices.reduce(into: [TariffScheme: String]()) { cells, index in
            if schedule.columns[index].scheme != .ordinary { cells[schedule.columns[index].scheme] = line.cells[index].text }
        }
        return Drawn(fixture: fixture, cells: cells)
    }

    @Test("customs value, duty, taxes and the cheapest lawful scheme, over four hundred of them")
    func agreement() throws {
        var random = SplitMix64(seed: 20_260_615)
        let schedule = try QuotationFixture.held.get().facts.schedule
        var (compared, preferred) = (0, 0)
        for _ in 0..<400 {
            let drawn = Self.drawn(&random, schedule)
            let plain = Self.plain(drawn.fixture, drawn.cells)
            guard plain.freeOnBoard > 0 else { continue }
            let line = try #require(try drawn.fixture.quotation().lines.first)
            let words = Comment(rawValue: "\(drawn.fixture) \(drawn.cells)")
            for quote in line.schemes {
                #expect(quote.customsValue.value.exact.map(Self.decimal) == plain.customsValue, words)
                #expect(quote.freeOnBoard.value.exact.map(Self.decimal) == plain.freeOnBoard, words)
                guard let duty = plain.duty[quote.scheme] else { continue }
                compared += 1
                #expect(quote.duty.value.exact.map(Self.decimal) == duty, words)
                #expect(quote.payable.value.exact.map(Self.decimal) == plain.payable[quote.scheme], words)
            }
            // Other lawful schemes than the two are not known to the plain computation: RCEP may be one.
            let isOther = line.schemes.contains { $0.scheme == .rcep && $0.standing == .lawful }
            if plain.duty[.mostFavouredNation] != nil, !isOther {
                let chosen = try #require(line.choice?.scheme)
                #expect(plain.cheapest.contains(chosen), words)
                if plain.cheapest.count > 1 { #expect(chosen == .mostFavouredNation, words) }
                preferred += chosen == .acfta ? 1 : 0
            }
            neverDearer(line, drawn.fixture)
        }
        #expect(compared > 600 && preferred > 10)
    }

    /// No lawful scheme, its proof counted, costs less than the chosen one.
    private func neverDearer(_ line: LineQuotation, _ fixture: QuotationFixture) {
        let proof = Self.decimal(fixture.proofCost ?? 0) * Self.decimal(fixture.exchange ?? 0)
        func cost(_ quote: SchemeQuote) -> Decimal? {
            quote.payable.value.exact.map { Self.decimal($0) + (quote.scheme.isPreferential ? proof : 0) }
        }
        guard let chosen = line.chosen, chosen.payable.value.unknown == nil, let paid = cost(chosen) else { return }
        for quote in line.schemes where quote.standing == .lawful {
            if let other = cost(quote) { #expect(paid <= other) }
        }
    }

    @Test("costs of a consignment are parted among its lines without a remainder, by value and by weight", arguments: QuotationRequest.Apportionment.allCases)
    func parts(_ apportionment: QuotationRequest.Apportionment) throws {
        let facts = try QuotationFixture.held.get().facts
        var random = SplitMix64(seed: 961_138_338)
        for _ in 0..<40 {
            let drawn = (0..<Int.random(in: 2...4, using: &random)).map { _ in Self.drawn(&random, facts.schedule).fixture }
            var request = try drawn[0].request()
            request.goods = try drawn.map { fixture in
                var good = try #require(try fixture.request().goods.first)
                good.weight = QuotationFixture.stated(ExactDecimal(Int.random(in: 1...900, using: &random)))
                return good
            }
            request.apportionment = apportionment
            let quotation = Quotation(request, with: facts)
            let values = quotation.lines.compactMap { $0.schemes.first?.customsValue }
            let whole = values.compactMap { node -> Decimal? in
                switch node.value {
                case .exact(let value): Self.decimal(value)
                case .ratio(let ratio): (Decimal(string: "\(ratio.numerator)") ?? .nan) / (Decimal(string: "\(ratio.denominator)") ?? .nan)
                default: nil
                }
            }
            #expect(whole.count == request.goods.count)
            var price = Decimal(0)
            for good in request.goods { price += Self.decimal(good.price.value) * Self.decimal(good.quantity.value) }
            var one = drawn[0]
            (one.price, one.quantity) = (try ExactDecimal(parsing: "\(price)"), 1)
            let expected = Self.plain(one, [:]).customsValue
            let difference = whole.reduce(0, +) - expected
            #expect(abs(difference) < Decimal(string: "0.000000000000001") ?? 0, "\(difference)")
        }
    }
}
