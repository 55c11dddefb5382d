import CZip
import Foundation

/// The files packed into a ZIP archive, as an Excel workbook is one. Read by libzip, which checks what it unpacks.
final class PackedFiles {
    private let archive: OpaquePointer

    /// - Throws: ``WorkbookFault/notAWorkbook`` where the bytes are no archive.
    init(_ bytes: [UInt8]) throws(WorkbookFault) {
        // libzip goes on reading from these bytes, and frees them with the archive.
        guard let copy = malloc(max(bytes.count, 1)) else { throw .tooLarge(part: "", limit: bytes.count >> 20) }
        bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: bytes.count) }
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
            free(copy)
            throw .notAWorkbook
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            throw .notAWorkbook
        }
        self.archive = archive
    }

    deinit { zip_discard(archive) }

    /// A file that is unpacked as it is read; `nil` where there is none of this name.
    ///
    /// - Throws: ``WorkbookFault/tooLarge(part:limit:)``, ``WorkbookFault/damaged(part:)``.
    func open(_ name: String, limit: Int) throws(WorkbookFault) -> PackedFile? {
        let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
        guard index >= 0 else { return nil }
        guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw .damaged(part: name) }
        return PackedFile(file, name: name, limit: limit, of: self)
    }

    /// All bytes of a file; `nil` where there is none of this name.
    func contents(of name: String, limit: Int) throws(WorkbookFault) -> [UInt8]? {
        guard let file = try open(name, limit: limit) else { return nil }
        var bytes: [UInt8] = []
        while let piece = try file.next() { bytes += piece }
        return bytes
    }
}

/// One packed file, piece by piece.
final class PackedFile {
    private static let pieceSize = 1 << 16

    let name: String
    private let file: OpaquePointer
    private let limit: Int
    private var count = 0
    /// It is read through the archive, which must outlive it.
    private let archive: PackedFiles

    fileprivate init(_ file: OpaquePointer, name: String, limit: Int, of archive: PackedFiles) {
        (self.file, self.name, self.limit, self.archive) = (file, name, limit, archive)
    }

    deinit { zip_fclose(file) }

    /// The next bytes; `nil` at the end.
    func next() throws(WorkbookFault) -> [UInt8]? {
        var read: zip_int64_t = 0
        let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, filled in
            read = zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
            filled = max(0, Int(read))
        }
        guard read >= 0 else { throw .damaged(part: name) }
        count += piece.count
        guard count <= limit else { throw .tooLarge(part: name, limit: limit >> 20) }
        return piece.isEmpty ? nil : piece
    }
}
