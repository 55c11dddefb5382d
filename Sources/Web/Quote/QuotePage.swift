import Actions
import Figures
import Formats
import Products
import Storage
import Trade

/// Quotes what a reader types and pastes, without filing it. What is handed in is not kept.
struct QuotePage: Page {
    typealias Messages = QuoteMessages

    static let name = "quote"
    static let template = "Quote"
    static let queryBudget = 80

    func model(for request: PageRequest, in state: ZoneState) async throws -> QuoteModel {
        guard request.rest.isEmpty else { throw PageFault.notFound }
        guard let like = request.query["like"] else {
            // A tariff answers for days from its own on.
            let held = try? await state.trade.tariff(into: .vietnam).schedule.asOf
            return QuoteModel(form: QuoteForm(today: max(state.today, held ?? state.today)))
        }
        let again: ReadQuotation.Again
        do { again = try await state.trade.quotation(like, in: state.zone) } catch QuotationError.notFound { throw PageFault.notFound }
        var bill = ""
        if let source = again.frozen.sources.first(where: { $0.role == .bill }) {
            bill = try await state.zone.record.documentBytes(hash: source.hash).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
        return QuoteModel(form: QuoteForm(again.answer.quotation.request, bill: bill))
    }

    /// What the form is called in the cells that its numbers cite.
    private static let formName = "form"

    /// The answer to a form that was handed in.
    ///
    /// - Throws: `YAMLProblem` and errors of the trade facts' files.
    static func quote(_ answers: [String: String], in state: ZoneState) async throws -> QuoteModel {
        var model = QuoteModel(form: QuoteForm(answers))
        let (zone, form) = (state.zone, model.form)
        model.missing = form.missing
        guard model.missing.isEmpty else { return model }
        let reading = ReadQuotationRequest.run(
            Array(form.request.utf8), file: Self.formName,
            document: { FactDocument(bytes: $0, path: $1, provenance: .documented, knownOn: zone.today, by: "", at: zone.now()) },
            bill: { $0 == QuoteForm.billName ? Array(form.bill.utf8) : nil })
        model.rejects = reading.rejects.map { reject in
            // Lines of the form as a file are not what the reader typed.
            guard reject.file == Self.formName else { return reject }
            var told = reject
            (told.file, told.line) = ("", 0)
            return told
        }
        guard let request = reading.request else { return model }
        do {
            let facts = try await state.trade.facts(into: request.importer, on: request.day, at: zone.now())
            model.answer = QuotationAnswer(request, with: facts)
        } catch TariffError.noTariff {
            model.isWithoutTariff = true
        }
        return model
    }

    func title(of model: QuoteModel, in language: Language) -> String { QuoteMessages().quote[language] }

    func view(of model: QuoteModel, for request: PageRequest) -> Any { QuoteView(model, for: request) }

    func json(of model: QuoteModel, for request: PageRequest) -> JSONValue {
        let rejects = JSONValue.texts(model.rejects.map { $0.line(request.language) } + model.missing)
        let answer = model.answer.map { QuotationJSON(language: request.language).value(of: $0, holdsWhy: true) } ?? .members(["quotation": .null])
        return answer.adding(.members(["rejects": rejects]))
    }

    func tables(of model: QuoteModel, for request: PageRequest) -> [PageTable] {
        model.answer.map { QuotationTables.all(of: $0, numbers: .onPage, request.language) } ?? []
    }
}
