import Actions
import Figures
import Formats
import Foundation
import Products
import Trade

// Determines and quotes the files of a folder that Benchmarks/determination.py wrote, writes the results beside them, and
// the seconds of each part. It is built by `make bench` alone.

/// A quotation with what is held of its destination.
struct Asked: Sendable {
    var request: QuotationRequest
    var facts: TradeFacts
}

/// What is written of one scheme.
struct SchemeResult: Encodable {
    var verdict: String
    var foreign: String
    var isLawful: Bool
    var duty: String
    var payable: String
}

/// What is written of one quotation.
struct QuotationResult: Encodable {
    var chosen: String?
    var schemes: [String: SchemeResult]
}

/// All that is written.
struct Results: Encodable {
    var seconds: [String: Double] = [:]
    var determinationsOnTwoCores = 0.0
    var quotedOnTwoCores = 0.0
    var results: [String: QuotationResult] = [:]
}

let folder = CommandLine.arguments.dropFirst().first ?? "."
let count = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1
let clock = ContinuousClock()
let instant = Instant(microsecondsSince1970: 0)
let today = Day(dayNumber: 0)

/// Seconds of one run: the median of five.
func median(_ work: () throws -> Void) rethrows -> Double {
    var times: [Double] = []
    for _ in 0..<5 {
        let start = clock.now
        try work()
        times.append(start.duration(to: clock.now) / .seconds(1))
    }
    return times.sorted()[2]
}

/// How many times a second two cores at once do a work of so many parts.
func rate(of parts: Int, _ work: @escaping @Sendable () -> Void) -> Double {
    let seconds = median { DispatchQueue.concurrentPerform(iterations: 2) { _ in work() } }
    return 2 * Double(parts) / seconds
}

func held(_ importer: String) throws -> TradeFacts {
    guard let country = CountryCode(importer) else { throw CocoaError(.fileReadCorruptFile) }
    let loaded = try LoadTradeFacts.run(folder: "\(folder)/\(importer)", importer: country, by: "bench", at: instant)
    for reject in loaded.rejects { print(reject) }
    return loaded.facts
}

func asked() throws -> [Asked] {
    let importers = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.count == 2 }.sorted()
    return try importers.flatMap { importer in
        let facts = try held(importer)
        return try (0..<count).map { number in
            let read = try ReadQuotationRequest.run(path: "\(folder)/\(importer)-\(number).yaml", by: "bench", at: instant, today: today)
            for reject in read.rejects { print(reject) }
            guard let request = read.request else { throw CocoaError(.fileReadCorruptFile) }
            return Asked(request: request, facts: facts)
        }
    }
}

/// Verdict and values under every agreement, without a why; the bill is laid out once.
@Sendable func verdicts(_ asked: Asked) -> Int {
    guard let bill = asked.request.goods[0].bill?.bill else { return 0 }
    let evaluator = OriginEvaluator(bill)
    return asked.facts.books.count { book in
        evaluator.verdict(evaluator.outcome(under: book), under: book, for: asked.request.shipment) == .originates
    }
}

/// The same with every finding, and the rate of the scheme.
@Sendable func determinations(_ asked: Asked) -> Int {
    guard let good = asked.request.goods.first, let bill = good.bill?.bill else { return 0 }
    return TariffScheme.allCases.count { scheme in
        guard let book = asked.facts.book(of: scheme) else { return false }
        let rate = asked.facts.schedule.rate(of: good.code, under: scheme, from: asked.request.exporter)
        return Determination(bill, under: book, for: asked.request.shipment).verdict == .originates && rate.percentage != nil
    }
}

func result(_ quotation: Quotation) -> QuotationResult {
    func text(_ node: Derivation) -> String { node.value.decimalString(unit: node.unit) ?? "" }
    let line = quotation.lines[0]
    let schemes = line.schemes.map { quote in
        (
            quote.scheme.rawValue,
            SchemeResult(
                verdict: quote.determination?.verdict.rawValue ?? "", foreign: quote.determination?.product.nonOriginatingMaterials.description ?? "",
                isLawful: quote.standing == .lawful, duty: text(quote.duty), payable: text(quote.payable))
        )
    }
    return QuotationResult(chosen: line.chosen?.scheme.rawValue, schemes: Dictionary(uniqueKeysWithValues: schemes))
}

var written = Results()
let all = try asked()
let determined = all.count * 3
var sum = 0
written.seconds["tariff"] = try median {
    guard let country = CountryCode("VN") else { return }
    sum += try LoadTariff.run(folder: "\(folder)/VN", importer: country).imported.schedule.lines.count
}
written.seconds["verdicts"] = median { for one in all { sum += verdicts(one) } } / Double(determined)
written.seconds["determination"] = median { for one in all { sum += determinations(one) } } / Double(determined)
written.seconds["quotation"] = median { for one in all { sum += Quotation(one.request, with: one.facts).lines.count } } / Double(determined)
written.determinationsOnTwoCores = rate(of: determined) { for one in all { _ = determinations(one) } }
written.quotedOnTwoCores = rate(of: determined) { for one in all { _ = Quotation(one.request, with: one.facts) } }
for one in all { written.results[one.request.id] = result(Quotation(one.request, with: one.facts)) }
precondition(sum > 0)
try JSONEncoder().encode(written).write(to: URL(fileURLWithPath: "\(folder)/results.json"))
