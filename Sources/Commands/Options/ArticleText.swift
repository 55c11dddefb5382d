import Formats
import Foundation

/// The text of an article: a file's, or that of standard input.
enum ArticleText {
    /// - Throws: `CommandError` where there is no such file, or it holds no text.
    static func read(_ path: String) throws -> String {
        let bytes: [UInt8]
        if path == "-" {
            bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
        } else {
            guard let contents = FileManager.default.contents(atPath: path) else { throw CommandError.noFile(path: path) }
            bytes = [UInt8](contents)
        }
        do {
            return String(decoding: try DecodedText(bytes).bytes, as: UTF8.self)
        } catch {
            throw CommandError.noText(path: path)
        }
    }
}
