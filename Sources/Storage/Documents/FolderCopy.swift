import Dispatch
import Foundation

/// Copies folders of files piece by piece, however large they are; each is on the disk before its name is.
public enum FolderCopy {
    private static let queue = DispatchQueue(label: "corridor.folder-copy")

    /// Copies all files below a folder; a folder that is not there is as good as empty.
    ///
    /// - Throws: ``FileFailure``.
    public static func run(from source: String, to target: String) async throws {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try copy(source, target) }) }
        }
    }

    private static func copy(_ source: String, _ target: String) throws {
        guard let names = FileManager.default.enumerator(atPath: source) else { return }
        for case let name as String in names {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: "\(source)/\(name)", isDirectory: &isFolder), !isFolder.boolValue else { continue }
            // What another writer is still writing has a temporary name, and goes away.
            if name.hasSuffix(".partial") { continue }
            try DurableFile.makeFolder("\(target)/\(name)".parentFolder)
            // One that has gone meanwhile was not kept.
            _ = try DurableFile.copy("\(source)/\(name)", as: "\(target)/\(name)")
        }
    }
}
