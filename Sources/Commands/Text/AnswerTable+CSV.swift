import Actions
import Figures

extension [AnswerTable] {
    /// Prints the table of a name as CSV.
    ///
    /// - Throws: ``CommandError/notAValue(option:text:examples:)`` where no table has the name.
    func writeCSV(_ name: String, to console: Console, in language: Language) throws {
        guard let table = first(where: { $0.name == name }) else {
            throw CommandError.notAValue(option: "--csv", text: name, examples: map(\.name))
        }
        let output = try TableOutput(path: nil, console: console)
        table.write(to: output, in: language)
        try output.finish()
    }
}
