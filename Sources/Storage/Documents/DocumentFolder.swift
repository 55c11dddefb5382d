import Crypto
import Dispatch
import Foundation

/// The documents of a zone as they were handed in: one file each, named by the SHA-256 of its
/// bytes, in folders by the hash's first two digits.
struct DocumentFolder: Sendable {
    let path: String
    private let queue = DispatchQueue(label: "corridor.documents", attributes: .concurrent)

    init(path: String) {
        self.path = path
    }

    /// Where a document lies; `nil` for a text that is no hash, and so could name any file.
    func file(_ hash: String) -> String? {
        guard hash.utf8.count == 64, hash.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else { return nil }
        return "\(path)/\(hash.prefix(2))/\(hash)"
    }

    /// Keeps a document; one that is there whole is left alone, one that is damaged is mended.
    func keep(_ bytes: [UInt8], hash: String) async throws {
        guard let file = file(hash), ChainHash.document(bytes) == hash else { throw RecordError.wrongDocumentHash(hash) }
        try await offThread {
            guard try condition(of: hash).isWhole == false else { return }
            do throws(FileFailure) {
                try DurableFile.makeFolder(file.parentFolder)
                try DurableFile.write(bytes, to: file)
            } catch {
                throw error.isFullDisk ? RecordError.diskFull : error as any Error
            }
        }
    }

    /// Copies a file into the folder under a name of its own, hashing it on the way.
    func stage(_ path: String) async throws -> StagedDocument {
        try await offThread {
            do throws(FileFailure) {
                try DurableFile.makeFolder(self.path)
                StagedDocument.removeAbandoned(in: self.path)
                let temporary = "\(self.path)/.\(UUID().uuidString)\(StagedDocument.ending)"
                var digest = SHA256()
                let count = try DurableFile.copy(path, to: temporary) { digest.update(bufferPointer: $0) }
                return StagedDocument(hash: digest.finalize().hexadecimal, byteCount: count, path: temporary)
            } catch {
                throw error.isFullDisk ? RecordError.diskFull : error as any Error
            }
        }
    }

    /// Keeps a staged document under its hash.
    func keep(_ staged: StagedDocument) async throws {
        guard let file = file(staged.hash) else { throw RecordError.wrongDocumentHash(staged.hash) }
        try await offThread {
            guard try condition(of: staged.hash).isWhole == false else { return }
            do throws(FileFailure) {
                try DurableFile.makeFolder(file.parentFolder)
                try DurableFile.name(staged.path, as: file)
            } catch {
                throw error.isFullDisk ? RecordError.diskFull : error as any Error
            }
        }
    }

    /// A document's bytes; `nil` where it is not held.
    ///
    /// - Throws: ``RecordError/damaged(what:)`` where the bytes are not those that were handed in.
    func bytes(_ hash: String) async throws -> [UInt8]? {
        guard let file = file(hash) else { return nil }
        return try await offThread {
            var bytes: [UInt8] = []
            guard try DurableFile.read(file, { bytes.append(contentsOf: $0) }) else { return nil }
            guard ChainHash.document(bytes) == hash else { throw RecordError.damaged(what: "document \(hash)") }
            return bytes
        }
    }

    /// Where a document lies, once its bytes have been hashed in pieces; `nil` where it is not held.
    ///
    /// - Throws: ``RecordError/damaged(what:)`` where the bytes are not those that were handed in.
    func wholeFile(_ hash: String) async throws -> String? {
        guard let file = file(hash) else { return nil }
        return try await offThread {
            switch try condition(of: hash) {
            case .whole: return file
            case .altered: throw RecordError.damaged(what: "document \(hash)")
            case .missing: return nil
            }
        }
    }

    /// How a document lies in the folder, read in pieces.
    func condition(of hash: String) throws -> Condition {
        guard let file = file(hash) else { return .missing }
        var digest = SHA256()
        var count = 0
        let isThere = try DurableFile.read(file) {
            digest.update(bufferPointer: $0)
            count += $0.count
        }
        guard isThere else { return .missing }
        return digest.finalize().hexadecimal == hash ? .whole(byteCount: count) : .altered
    }

    enum Condition: Hashable, Sendable {
        case whole(byteCount: Int)
        case altered
        case missing

        var isWhole: Bool {
            if case .whole = self { true } else { false }
        }
    }

    /// Waiting for the disk would hold one of the few threads that all tasks share.
    private func offThread<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result { try work() }) }
        }
    }
}
