import Figures
import Statistics

/// The rows of a file that could not be filed, with what is wrong and how to mend it: mended and
/// handed in again, it files them.
public enum RejectFile {
    /// The name beside an input: `output-2024-07.rejected.csv`; the rest of a mended
    /// `….rejected.csv` is `….2.rejected.csv`, so that no mended file is overwritten.
    public static func name(for input: String) -> String {
        let suffix = ".rejected.csv"
        guard input.hasSuffix(suffix) else {
            let stem = input.lastIndex(of: ".").map { String(input[..<$0]) } ?? input
            return stem + suffix
        }
        let stem = input.dropLast(suffix.count)
        guard let point = stem.lastIndex(of: "."), let number = Int(stem[stem.index(after: point)...]), number > 1 else {
            return "\(stem).2\(suffix)"
        }
        return "\(stem[..<point]).\(number + 1)\(suffix)"
    }

    /// The first record, behind a byte order mark: the original columns, then row, field, text, reason and mend.
    ///
    /// - Parameter head: the file's header.
    public static func header(of head: FormFileResult) -> [UInt8] {
        var writer = CSVWriter(startsWithMark: true)
        writer.write(columns(of: head).map { head.header[$0] } + FormHeader.addedColumns)
        return writer.bytes
    }

    /// The records of the rows that were rejected, in their order in the file. Formulas are neutralised.
    ///
    /// - Parameter head: the file's header, whose columns they have.
    public static func rows(of result: FormFileResult, under head: FormFileResult, _ language: Language) -> [UInt8] {
        guard !result.rejected.isEmpty else { return [] }
        let columns = columns(of: head)
        var writer = CSVWriter()
        let problems = Dictionary(grouping: result.problems.filter { $0.severity == .error }, by: \.row)
        for rejected in result.rejected.sorted(by: { $0.row < $1.row }) {
            let texts = columns.map { $0 < rejected.texts.count ? rejected.texts[$0] : "" }
            let found = problems[rejected.row] ?? []
            func joined(_ part: (FormProblem) -> String) -> String { found.map(part).joined(separator: " | ") }
            writer.write(texts + [
                String(rejected.row), joined(\.field), joined(\.text), joined { $0.message[language] },
                joined { $0.mend[language] },
            ])
        }
        return writer.bytes
    }

    /// The whole file's bytes; `nil` where no row was rejected.
    public static func bytes(of result: FormFileResult, _ language: Language) -> [UInt8]? {
        result.rejected.isEmpty ? nil : header(of: result) + rows(of: result, under: result, language)
    }

    private static func columns(of head: FormFileResult) -> [Int] {
        head.header.indices.filter { !isAdded(column: $0, of: head) }
    }

    /// Whether a column was added by an earlier file of this kind.
    private static func isAdded(column: Int, of result: FormFileResult) -> Bool {
        result.fieldOfColumn[column] == nil
            && FormHeader.addedColumns.contains(result.header[column].trimmedOfSpaces)
    }
}
