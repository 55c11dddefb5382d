import Foundation

/// The memory that this process takes up for itself.
///
/// Pages of files that are looked at where they lie count as resident too, though the system takes them back whenever it
/// wants: an import passes over the whole of its file, and would seem to grow with it. They are left out.
enum ResidentMemory {
    /// In bytes; `nil` where the system does not tell.
    static var bytes: Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        return bytes(statm: text, pageSize: Int(sysconf(Int32(_SC_PAGESIZE))))
    }

    /// What a text of `/proc/self/statm` says: its second number counts resident pages, its third those of them that belong
    /// to files or are shared.
    static func bytes(statm text: String, pageSize: Int) -> Int? {
        let pages = text.split(whereSeparator: \.isWhitespace).map { Int($0) }
        guard pages.count > 2, let resident = pages[1], let shared = pages[2] else { return nil }
        return max(0, resident - shared) * pageSize
    }
}
