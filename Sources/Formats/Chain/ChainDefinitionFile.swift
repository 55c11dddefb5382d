import Chain
import Figures
import Statistics

/// Reads a handed-in chain with its processes as a line that can be filed: the whole text, and which of its processes were taken.
public enum ChainDefinitionFile {
    /// - Parameters:
    ///   - model: what is known already: processes may name its goods.
    ///   - held: by chain, the processes that its definition in force describes; a new definition replaces them.
    /// - Returns: the line, `nil` where nothing can be filed; and what is handed back.
    public static func read(
        _ bytes: [UInt8], document: FactDocument, beside model: ChainModel, held: [String: Set<String>]
    ) -> (line: ReportLine?, result: FormFileResult) {
        var model = model
        if let chain = ChainYAML.id(of: bytes, document) {
            model.chains.removeAll { $0.id == chain }
            for process in held[chain] ?? [] { model.processes[process] = nil }
        }
        let read = ChainYAML.read(bytes, document: document, only: nil, into: &model)
        var result = FormFileResult(fields: [])
        result.problems = read.rejects.map(\.problem)
        guard let taken = read.taken, !taken.processes.isEmpty || read.rejects.isEmpty else { return (nil, result) }
        result.rejected = Set(result.problems.map(\.row)).sorted().map { FormFileResult.RejectedRow(row: $0, texts: []) }
        let text = String(decoding: bytes, as: UTF8.self)
        return (
            ReportLine(row: 1, subject: taken.chain, period: .day(document.knownOn), texts: [text, taken.processes.joined(separator: " ")]), result
        )
    }
}
