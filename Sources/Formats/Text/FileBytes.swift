import Foundation

/// The bytes of a file as they lie on the disk, looked at without reading them into memory.
///
/// The file must not be shortened while it is looked at: use a copy that nobody else knows.
public final class FileBytes: @unchecked Sendable {
    /// The whole file. A pointer is not `Sendable`; this one is to bytes that nobody changes, as long as the object lives.
    let buffer: UnsafeRawBufferPointer

    /// - Throws: a `POSIXError` where the file cannot be opened.
    public init(path: String) throws {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        guard status.st_size > 0 else {
            buffer = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        guard let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else {
            throw POSIXError(.init(rawValue: errno) ?? .EIO)
        }
        madvise(start, Int(status.st_size), MADV_SEQUENTIAL)
        buffer = UnsafeRawBufferPointer(start: start, count: Int(status.st_size))
    }

    deinit {
        if let start = buffer.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), buffer.count) }
    }

    /// How many there are.
    public var count: Int { buffer.count }

    /// All of them, in memory.
    public var inMemory: [UInt8] { Array(buffer) }

    /// The offset behind a byte order mark where all is UTF-8 without NUL; `nil` where it is not, or is a packed file.
    var startOfPlainText: Int? {
        let bytes = buffer.bindMemory(to: UInt8.self)
        let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
        guard let first = bytes.baseAddress, !DecodedText.isPacked(Array(bytes.prefix(4))), memchr(first, 0, bytes.count) == nil
        else { return nil }
        let text = UnsafeBufferPointer(rebasing: bytes[start...])
        return UTF8Census(text).firstInvalid == nil ? start : nil
    }
}
