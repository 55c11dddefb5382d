import Foundation

/// A document that was copied into the zone's folder to be read there, and is not kept yet: a file that somebody else may
/// change cannot be read twice.
public final class StagedDocument: Sendable {
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    public let hash: String
    public let byteCount: Int
    /// Where the copy lies. It stays readable for whoever has it open.
    public let path: String
    /// Open and locked for as long as the copy is used, so that others see that it is.
    private let file: Int32

    static let ending = ".partial"

    init(hash: String, byteCount: Int, path: String) {
        (self.hash, self.byteCount, self.path) = (hash, byteCount, path)
        file = open(path, O_RDONLY | O_CLOEXEC)
        flock(file, LOCK_EX)
    }

    /// What was not kept goes.
    deinit {
        unlink(path)
        close(file)
    }

    /// Removes copies that killed programs left: nobody holds them, and they are older than an hour.
    static func removeAbandoned(in folder: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasSuffix(ending) {
            let path = "\(folder)/\(name)"
            let file = open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { continue }
            defer { close(file) }
            var status = stat()
            guard fstat(file, &status) == 0, time(nil) - status.st_mtim.tv_sec > 3_600, flock(file, LOCK_EX | LOCK_NB) == 0
            else { continue }
            unlink(path)
        }
    }
}
