import Foundation

/// Files that are whole or absent, also after a crash.
public enum DurableFile {
    /// Writes under a temporary name in the same folder, flushes file and folder to the disk, and
    /// gives the file its name.
    ///
    /// - Parameter replacing: whether a file of that name may be replaced; else the write fails
    ///   with `EEXIST`.
    public static func write(
        _ bytes: [UInt8], to path: String, mode: mode_t = 0o644, replacing: Bool = true
    ) throws(FileFailure) {
        let folder = path.parentFolder
        let temporary = "\(folder)/.\(UUID().uuidString).partial"
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else { throw FileFailure(operation: "open", path: temporary, code: errno) }
        do throws(FileFailure) {
            try writeAll(bytes, to: file, path: temporary)
            try check(fsync(file), "fsync", temporary)
        } catch {
            close(file)
            unlink(temporary)
            throw error
        }
        close(file)
        do throws(FileFailure) {
            if replacing {
                try check(rename(temporary, path), "rename", path)
            } else {
                try check(link(temporary, path), "link", path)
                unlink(temporary)
            }
        } catch {
            unlink(temporary)
            throw error
        }
        try flush(folder: folder)
    }

    /// Makes a folder and those above it, each flushed into the folder that holds it.
    static func makeFolder(_ path: String, mode: mode_t = 0o755) throws(FileFailure) {
        var status = stat()
        guard stat(path, &status) != 0 else { return }
        let parent = path.parentFolder
        if parent != path { try makeFolder(parent) }
        if mkdir(path, mode) != 0, errno != EEXIST { throw FileFailure(operation: "mkdir", path: path, code: errno) }
        try flush(folder: parent)
    }

    /// Copies a file and flushes the copy to the disk.
    ///
    /// - Parameter piece: is shown every piece on its way.
    /// - Returns: how many bytes it has.
    static func copy(_ source: String, to target: String, _ piece: (UnsafeRawBufferPointer) -> Void) throws(FileFailure) -> Int {
        let file = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw FileFailure(operation: "open", path: target, code: errno) }
        defer { close(file) }
        var count = 0
        var failure: FileFailure?
        do throws(FileFailure) {
            let isThere = try read(source) { bytes in
                guard failure == nil else { return }
                piece(bytes)
                count += bytes.count
                do throws(FileFailure) { try writeAll(bytes, to: file, path: target) } catch { failure = error }
            }
            if let failure { throw failure }
            guard isThere else { throw FileFailure(operation: "open", path: source, code: ENOENT) }
            try check(fsync(file), "fsync", target)
        } catch {
            unlink(target)
            throw error
        }
        return count
    }

    /// Copies a file, which is on the disk before it has its name; one of that name is replaced.
    ///
    /// - Returns: `false` where there is nothing to copy.
    static func copy(_ source: String, as path: String) throws(FileFailure) -> Bool {
        let temporary = "\(path.parentFolder)/.\(UUID().uuidString).partial"
        do throws(FileFailure) { _ = try copy(source, to: temporary) { _ in } } catch {
            guard error.code == ENOENT, error.path == source else { throw error }
            return false
        }
        do throws(FileFailure) { try check(rename(temporary, path), "rename", path) } catch {
            unlink(temporary)
            throw error
        }
        try flush(folder: path.parentFolder)
        return true
    }

    /// Gives a flushed file of the same disk a second name, and flushes that name to the disk.
    static func name(_ path: String, as name: String) throws(FileFailure) {
        let temporary = "\(name.parentFolder)/.\(UUID().uuidString).partial"
        try check(link(path, temporary), "link", temporary)
        do throws(FileFailure) { try check(rename(temporary, name), "rename", name) } catch {
            unlink(temporary)
            throw error
        }
        try flush(folder: name.parentFolder)
    }

    /// Reads a file piece by piece; `false` where there is none.
    static func read(_ path: String, _ piece: (UnsafeRawBufferPointer) -> Void) throws(FileFailure) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        if file < 0, errno == ENOENT { return false }
        guard file >= 0 else { throw FileFailure(operation: "open", path: path, code: errno) }
        defer { close(file) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = Foundation.read(file, buffer.baseAddress, buffer.count)
            if count == 0 { return true }
            if count > 0 {
                piece(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            } else if errno != EINTR {
                throw FileFailure(operation: "read", path: path, code: errno)
            }
        }
    }

    static func flush(folder: String) throws(FileFailure) {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(operation: "open", path: folder, code: errno) }
        defer { close(descriptor) }
        try check(fsync(descriptor), "fsync", folder)
    }

    static func writeAll(_ bytes: [UInt8], to file: Int32, path: String) throws(FileFailure) {
        let written = bytes.withUnsafeBytes { bytes in
            Result { () throws(FileFailure) in try writeAll(bytes, to: file, path: path) }
        }
        try written.get()
    }

    private static func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32, path: String) throws(FileFailure) {
        var written = 0
        while written < bytes.count {
            let count = Foundation.write(file, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            if count > 0 {
                written += count
            } else if errno != EINTR {
                throw FileFailure(operation: "write", path: path, code: errno)
            }
        }
    }

    static func check(_ result: Int32, _ operation: String, _ path: String) throws(FileFailure) {
        guard result == 0 else { throw FileFailure(operation: operation, path: path, code: errno) }
    }
}

extension String {
    /// The path of the folder that holds this path; `.` for a bare name.
    var parentFolder: String {
        var path = self[...]
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
