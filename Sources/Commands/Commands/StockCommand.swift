import Actions
import ArgumentParser
import Figures
import Formats
import Foundation
import Trade

/// The ledger of originating stock: what is left under each proof of origin, and movements to be filed.
struct StockCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "stock", abstract: "Show or file originating stock, so that no proof of origin is used twice.",
        discussion: """
            A material that came in under a proof of origin supports exports until it is used up or the proof expires. A row \
            that would use it twice is handed back with its reason, beside the file (FILE.rejected.csv); the others are \
            filed. Ends with status 2 where a row was handed back. Examples/quotations/README.md describes the columns.

            EXAMPLES
              corridor stock --file Examples/quotations/stock.csv
              corridor stock
            """)

    @Option(help: ArgumentHelp("File the movements of this list.", valueName: "csv"), completion: .file(extensions: ["csv"]))
    var file: String?

    @OptionGroup var entered: EnteredBy
    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        guard let file else {
            show(try await ReadStock.run(in: zone), language)
            return .fine
        }
        let console = Console.current
        let result = try await FileStock.run(path: file, into: zone, by: Access(name: entered.name))
        for (reject, _) in result.rejects { console.complainLine(reject.line(language)) }
        try handBack(result, file, language)
        if !options.json {
            let told = result.filing.map { StockWords.filed(result.taken.count, result.rejects.count, at: $0.position.description) }
            console.writeLines((told ?? StockWords.nothing)[language].wrapped(toColumns: console.columns))
        }
        show(result.stock, language)
        return result.rejects.isEmpty ? .fine : .handedBack
    }

    private func show(_ stock: OriginatingStock, _ language: Language) {
        let console = Console.current
        if options.json {
            console.writeJSON(
                .array(
                    stock.lots.map { lot, left in
                        .members([
                            "material": .string(lot.material), "agreement": .string(lot.proof.agreement), "proof": .string(lot.proof.reference),
                            "left": .number(left),
                        ])
                    }))
        } else if stock.lots.isEmpty {
            console.writeLines(StockWords.none[language].wrapped(toColumns: console.columns))
        } else {
            console.writeLines(
                TextTable(
                    columns: [
                        .words(StockWords.material[language]), .mark(StockWords.agreement[language]), .mark(StockWords.proof[language]),
                        .number(StockWords.left[language]),
                    ],
                    rows: stock.lots.map { lot, left in
                        TextTable.Row([
                            lot.material, lot.proof.agreement, lot.proof.reference,
                            NumberFormat(language).text(left.rounded(places: ExactDecimal.places).withoutTrailingZeros),
                        ])
                    }
                ).lines(width: console.columns))
        }
    }

    /// Writes the rows that were not taken beside the list, each with its reason.
    private func handBack(_ result: FileStock.Result, _ file: String, _ language: Language) throws {
        var table = RejectedTable(header: result.header, language: language)
        for (reject, fields) in result.rejects where !fields.isEmpty { table.add(reject, fields: fields) }
        guard !table.isEmpty else { return }
        let path = RejectFile.name(for: file)
        try Data(table.bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        Console.current.complainLine(StockWords.handedBack(path)[language])
    }
}
