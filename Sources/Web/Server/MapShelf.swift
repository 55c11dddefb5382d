import Formats
import Foundation

/// The outlines that maps are drawn of, read once at the start.
enum MapShelf {
    /// The regions of all files of a folder; a file that is no map is told in the log and passed over.
    static func regions(inFolder folder: String) -> [MapRegion] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".geojson") }
        return names.sorted().flatMap { name -> [MapRegion] in
            guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return [] }
            do {
                return try MapRegion.read(geoJSON: [UInt8](bytes))
            } catch {
                RequestLog.logger.warning("\(name) is no map: \(error)")
                return []
            }
        }
    }
}
