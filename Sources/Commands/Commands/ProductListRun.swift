import Actions
import Figures
import Formats
import Foundation
import Trade

/// Quotes a list of products into a table, with progress, and hands back the rows that cannot be quoted.
struct ProductListRun {
    let template: String
    let list: String
    let out: String?
    let rules: [String]
    let name: String

    /// How often progress is told, in rows.
    private static let step = 5_000

    func run(_ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let instant = SystemClock.now()
        let products: ProductListCSV, held: HeldTradeFacts
        do {
            let read = try ReadProductList.run(template: template, list: list, by: name, at: instant, today: instant.day(offsetHours: 0))
            products = read.products
            held = try LoadTradeFacts.run(
                folder: try DataFolder().trade, importer: read.template.importer, on: read.template.day, rules: try RuleFiles.read(rules), by: name,
                at: instant)
        } catch let reject as FileReject {
            console.complainLine(reject.line(language))
            return .handedBack
        }
        for reject in held.rejects { console.complainLine(reject.line(language)) }
        let table = try TableOutput(path: out, console: console)
        var rejects = RejectedTable(header: products.header, language: language)
        table.write(QuotedProduct.header)
        let started = ContinuousClock.now
        var (quoted, handedBack) = (0, 0)
        try await QuoteProducts.run(products, with: held.facts) { outcome in
            switch outcome {
            case .quoted(let product):
                quoted += 1
                table.write(product.fields(in: language))
            case .handedBack(let reject, let fields):
                handedBack += 1
                console.complainLine(reject.line(language))
                rejects.add(reject, fields: fields)
            }
            if (quoted + handedBack) % Self.step == 0 { console.complainLine(progress(quoted, handedBack, started, language)) }
        }
        try table.finish()
        console.complainLine(progress(quoted, handedBack, started, language))
        guard !rejects.isEmpty else { return held.rejects.isEmpty ? .fine : .handedBack }
        let path = RejectFile.name(for: list)
        try Data(rejects.bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        console.complainLine(QuoteWords.handedBack(path)[language])
        return .handedBack
    }

    private func progress(_ quoted: Int, _ handedBack: Int, _ started: ContinuousClock.Instant, _ language: Language) -> String {
        let elapsed = started.duration(to: .now).components
        let milliseconds = max(1, Int(elapsed.seconds * 1_000 + elapsed.attoseconds / 1_000_000_000_000_000))
        return QuoteWords.bulk(quoted, handedBack, perSecond: (quoted + handedBack) * 1_000 / milliseconds)[language]
    }
}
