import Figures
import Formats
import Foundation
import Statistics
import Synchronization

/// Rows that were handed back, written beside the input as they are met, so that they can be mended and imported.
///
/// The file gets its name when all are written; until then a program that is killed leaves an earlier one as it was.
final class RejectedRows: Sendable {
    private let path: String
    private let partial: String
    private let language: Language
    private let file = Mutex<FileHandle?>(nil)

    /// - Parameter path: of the input.
    init(beside path: String, language: Language) {
        self.path = RejectFile.name(for: path)
        partial = self.path + ".partial"
        self.language = language
    }

    /// Writes the rows of a batch that were rejected in reading or later.
    ///
    /// - Parameters:
    ///   - found: what was found after reading.
    ///   - head: the file's header.
    func write(_ batch: FormFileResult, _ found: [FormProblem], under head: FormFileResult) throws {
        var batch = batch
        batch.add(found)
        guard !batch.rejected.isEmpty else { return }
        try file.withLock { file in
            if file == nil {
                try Data(RejectFile.header(of: head)).write(to: URL(fileURLWithPath: partial))
                file = try FileHandle(forWritingTo: URL(fileURLWithPath: partial))
                try file?.seekToEnd()
            }
            try file?.write(contentsOf: Data(RejectFile.rows(of: batch, under: head, language)))
        }
    }

    /// - Returns: the path written; `nil` where there was nothing to write.
    func finish() throws -> String? {
        try file.withLock { file in
            guard let written = file else { return nil }
            try written.close()
            guard rename(partial, path) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
            file = nil
            return path
        }
    }

    /// What was not finished goes.
    deinit {
        if file.withLock({ $0 != nil }) { unlink(partial) }
    }
}
