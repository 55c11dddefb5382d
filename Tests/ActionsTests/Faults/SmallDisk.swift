import Foundation

/// A small disk in memory that can be filled.
struct SmallDisk {
    let path: String

    /// Whether this process may mount one.
    static let isPossible: Bool = {
        guard getuid() == 0, let disk = try? SmallDisk(megabytes: 1) else { return false }
        disk.remove()
        return true
    }()

    init(megabytes: Int) throws {
        path = "/tmp/corridor-disk.\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(megabytes)m,mode=0755") == 0 else {
            try FileManager.default.removeItem(atPath: path)
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM)
        }
    }

    /// Takes up all room but some bytes.
    func fill(leaving bytes: Int) throws {
        var room = statvfs()
        guard statvfs(path, &room) == 0 else { throw POSIXError(.EIO) }
        let free = Int(room.f_bavail) * Int(room.f_frsize) - bytes
        guard free > 0 else { return }
        try Data(count: free).write(to: URL(fileURLWithPath: "\(path)/filler"))
    }

    func empty() throws {
        if FileManager.default.fileExists(atPath: "\(path)/filler") { try FileManager.default.removeItem(atPath: "\(path)/filler") }
    }

    func remove() {
        umount2(path, Int32(MNT_DETACH))
        try? FileManager.default.removeItem(atPath: path)
    }
}
