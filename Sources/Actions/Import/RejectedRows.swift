import Figures
import Formats
import Foundation
import Statistics
import Storage
import Synchronization

/// Rows that were handed back, written beside the input as they are met, so that they can be mended and imported.
///
/// The file gets its name when all are written; until then a program that is killed leaves an earlier one as it was. Where it
/// cannot be written the import goes on, and the end tells why.
final class RejectedRows: Sendable {
    private enum State {
        case none
        case open(FileHandle)
        case failed(FileFailure)
    }

    private let path: String
    /// Two who import the same file do not write into one.
    private let partial: String
    private let language: Language
    private let state = Mutex(State.none)

    /// - Parameter path: of the input.
    init(beside path: String, language: Language) {
        self.path = RejectFile.name(for: path)
        partial = "\(self.path).\(UUID().uuidString).partial"
        self.language = language
    }

    /// Writes the rows of a batch that were rejected in reading or later.
    ///
    /// - Parameters:
    ///   - found: what was found after reading.
    ///   - head: the file's header.
    func write(_ batch: FormFileResult, _ found: [FormProblem], under head: FormFileResult) {
        var batch = batch
        batch.add(found)
        guard !batch.rejected.isEmpty else { return }
        state.withLock { state in
            if case .none = state { state = begin(under: head) }
            guard case .open(let file) = state else { return }
            do { try file.write(contentsOf: Data(RejectFile.rows(of: batch, under: head, language))) } catch {
                unlink(partial)
                state = .failed(failure("write"))
            }
        }
    }

    private func begin(under head: FormFileResult) -> State {
        do {
            try Data(RejectFile.header(of: head)).write(to: URL(fileURLWithPath: partial))
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: partial))
            try file.seekToEnd()
            return .open(file)
        } catch {
            return .failed(failure("open"))
        }
    }

    private func failure(_ operation: String) -> FileFailure {
        FileFailure(operation: operation, path: path, code: errno)
    }

    /// - Returns: the path written; `nil` where there was nothing to write.
    func finish() throws(FileFailure) -> String? {
        let written = state.withLock { state in
            Result { () throws(FileFailure) -> String? in
                switch state {
                case .none: return nil
                case .failed(let failure): throw failure
                case .open(let file):
                    guard (try? file.close()) != nil, rename(partial, path) == 0 else { throw failure("rename") }
                    state = .none
                    return path
                }
            }
        }
        return try written.get()
    }

    /// What was not finished goes.
    deinit {
        if case .open = state.withLock({ $0 }) { unlink(partial) }
    }
}
