import Foundation

/// The right to write into the folder of a form's segments. One has it at a time, in whichever process; it ends with
/// the process.
final class ProjectionLock: Sendable {
    private let file: Int32

    /// `nil` where another has it, or the folder takes no files.
    init?(_ folder: ProjectionFolder) {
        guard (try? DurableFile.makeFolder(folder.path)) != nil else { return nil }
        file = open("\(folder.path)/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard file >= 0 else { return nil }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            close(file)
            return nil
        }
    }

    deinit { close(file) }
}
