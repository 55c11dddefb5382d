import Figures
import Formats
import Foundation
import Statistics

/// Rows that were handed back, written beside the input so that they can be mended and imported.
enum RejectedRows {
    /// - Parameter problems: all that was found, in reading and later.
    /// - Returns: the path written; `nil` where there is nothing to write.
    static func write(
        _ reading: FormFileResult, problems: [FormProblem], beside path: String, language: Language
    ) throws -> String? {
        var result = reading
        let read = Set(reading.problems)
        result.add(problems.filter { !read.contains($0) })
        guard let bytes = RejectFile.bytes(of: result, language) else { return nil }
        let target = RejectFile.name(for: path)
        try Data(bytes).write(to: URL(fileURLWithPath: target), options: .atomic)
        return target
    }
}
