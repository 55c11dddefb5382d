import Actions
import ArgumentParser
import Figures
import Formats
import Foundation
import Products
import Trade

/// What goods cost at a destination under every scheme.
struct QuoteCommand: CorridorSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "quote", abstract: "Quote goods to a destination: origin, duty, taxes and landed cost under every scheme.",
        discussion: """
            A file says what is asked; Examples/quotations/README.md describes it. The comparison names the cheapest \
            lawful scheme, what it rests on, and what would be cheaper. --why opens a number down to cells of documents. \
            Ends with status 2 where a part of the file was handed back.

            EXAMPLES
              corridor quote Examples/quotations/headphones.yaml
              corridor quote Examples/quotations/headphones.yaml --why line/1/acfta/duty
              corridor quote Examples/quotations/television.yaml --json
              corridor quote Examples/quotations/products.yaml --list Examples/quotations/products.csv
            """)

    @Argument(help: ArgumentHelp("The file that says what is asked.", valueName: "file"), completion: .file(extensions: ["yaml"]))
    var file: String

    @Option(help: ArgumentHelp("Show why a number is what it is: its way within the quotation, or all.", valueName: "number"))
    var why: String?

    @Option(help: ArgumentHelp("A file of your own origin rules, each with its source.", valueName: "file"), completion: .file())
    var rules: [String] = []

    @Option(
        help: ArgumentHelp("Quote each product of this list (columns product, code, quantity, price …, or their Chinese or Vietnamese names); the file says what holds for all of them.", valueName: "csv"),
        completion: .file(extensions: ["csv"]))
    var list: String?

    @Option(help: ArgumentHelp("With --list: write the table here (default: standard output).", valueName: "csv"), completion: .file())
    var out: String?

    @OptionGroup var entered: EnteredBy
    @OptionGroup var options: CommandOptions

    func validate() throws {
        guard out == nil || list != nil else { throw ValidationError("--out goes with --list") }
        guard why == nil || list == nil else { throw ValidationError("--why and --list do not go together") }
    }

    func answer() async throws -> CommandStatus {
        let console = Console.current
        let language = options.languageOutsideZone
        if let list { return try await ProductListRun(template: file, list: list, out: out, rules: rules, name: entered.name).run(language) }
        let desk = try QuotationDesk(file: file, rules: rules, by: entered.name)
        for reject in desk.rejects { console.complainLine(reject.line(language)) }
        guard let request = desk.request, let held = desk.held else { return .handedBack }
        let status: CommandStatus = desk.rejects.isEmpty ? .fine : .handedBack
        if let why { return try show(why, request, held.facts, language) ?? status }
        let answer = QuotationAnswer(request, with: held.facts)
        if options.json {
            console.writeJSON(QuotationJSON(language: language).value(of: answer))
        } else {
            console.writeLines(QuotationLines(answer: answer, language: language).lines(width: console.columns))
        }
        return status
    }

    /// Shows a number with its why, or all numbers a line each as JSON.
    private func show(_ path: String, _ request: QuotationRequest, _ facts: TradeFacts, _ language: Language) throws -> CommandStatus? {
        let console = Console.current
        let quotation = Quotation(request, with: facts)
        let json = DerivationJSON(language: language)
        if path == "all" {
            for root in quotation.roots { console.writeJSON(json.node(root), .compact) }
            return nil
        }
        let address = QuotationAddress(id: request.id, path: path.split(separator: "/").map(String.init))
        guard let node = quotation.node(at: address) else { throw CommandError.noSuchNumber(address.description) }
        if options.json {
            console.writeJSON(json.node(node))
        } else {
            console.writeLines(DerivationTree(language: language, shown: nil).table(of: node).lines(width: console.columns))
        }
        return nil
    }
}
