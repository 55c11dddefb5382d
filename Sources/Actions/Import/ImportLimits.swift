import Formats
import Foundation
import Statistics

/// Looks whether a file is within the limits of the zone, before anything of it is read for good.
enum ImportLimits {
    /// More rows than any sheet of a workbook can have.
    private static let rowsOfSheet = 1 << 20

    /// - Throws: ``LimitExceeded``.
    static func check(_ path: String, _ limits: ZoneLimits) throws(LimitExceeded) {
        let name = (path as NSString).lastPathComponent
        // What cannot be read is told by whoever reads it.
        guard let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int else { return }
        try limits.check(.fileSize, size, of: name)
        let most = limits[.rowsPerFile]
        // A row has a character and its end at least.
        guard let file = FileHandle(forReadingAtPath: path) else { return }
        defer { try? file.close() }
        if (path as NSString).pathExtension.lowercased() == "xlsx" {
            guard most < rowsOfSheet, let bytes = FileManager.default.contents(atPath: path) else { return }
            try limits.check(.rowsPerFile, RowCensus.rows(ofWorkbook: [UInt8](bytes)) - 1, of: name)
        } else if size / 2 > most {
            try limits.check(.rowsPerFile, lines(of: file) - 1, of: name)
        }
    }

    /// How many lines a text has, the head among them.
    private static func lines(of file: FileHandle) -> Int {
        var (count, endsOpen) = (0, false)
        while let piece = try? file.read(upToCount: 1 << 20), !piece.isEmpty {
            count += piece.count { $0 == 0x0A }
            endsOpen = piece.last != 0x0A
        }
        return count + (endsOpen ? 1 : 0)
    }
}
