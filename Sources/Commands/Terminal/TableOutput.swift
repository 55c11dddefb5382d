import Formats
import Foundation

/// A CSV table that is written row by row, to a file or to standard output.
final class TableOutput {
    private let handle: FileHandle?
    private let console: Console
    private var writer = CSVWriter()

    /// - Throws: ``CommandError/noFile(path:)`` where the file cannot be made.
    init(path: String?, console: Console) throws {
        self.console = console
        if let path {
            guard FileManager.default.createFile(atPath: path, contents: nil), let handle = FileHandle(forWritingAtPath: path) else {
                throw CommandError.noFile(path: path)
            }
            self.handle = handle
        } else {
            handle = nil
        }
    }

    func write(_ fields: [String]) {
        writer.write(fields)
        if writer.bytes.count > 1 << 16 { flush() }
    }

    func finish() throws {
        flush()
        try handle?.close()
    }

    private func flush() {
        if let handle {
            handle.write(Data(writer.bytes))
        } else {
            console.write(String(decoding: writer.bytes, as: UTF8.self))
        }
        writer = CSVWriter()
    }
}
