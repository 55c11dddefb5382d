import Actions
import Figures
import Formats
import Trade

/// What a command reads before it can quote: the request, and the facts of its importer.
struct QuotationDesk {
    let reading: ReadQuotationRequest.Reading
    let held: HeldTradeFacts?

    var request: QuotationRequest? { reading.request }
    var rejects: [FileReject] { reading.rejects + (held?.rejects ?? []) }

    init(file: String, rules: [String], by name: String) throws {
        let instant = SystemClock.now()
        reading = try ReadQuotationRequest.run(path: file, by: name, at: instant, today: instant.day(offsetHours: 0))
        guard let request = reading.request else {
            held = nil
            return
        }
        held = try LoadTradeFacts.run(
            folder: try DataFolder().trade, importer: request.importer, on: request.day, rules: try RuleFiles.read(rules), by: name, at: instant)
    }
}
