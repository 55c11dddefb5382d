import Figures
import Formats

extension RegionMap {
    /// Where something lies: the regions of `marked` places stand out, the others are there to find them by.
    ///
    /// - Returns: the map, with its downloads; none where no outlines are held.
    static func locating(
        _ marked: Set<String>, among regions: [MapRegion], names: [String: LocalizedText], title: String, for request: PageRequest
    ) -> [RegionMap] {
        RegionMap(regions, title: title) { places in
            guard let id = places.first(where: { names[$0] != nil }), let name = names[id] else { return nil }
            let isMarked = places.contains(where: marked.contains)
            return Shown(
                name: name[request.language], text: "", href: PlaceLink.path(id, request.language), step: isMarked ? 4 : 0, isChosen: isMarked)
        }.map { [$0.offered(as: "map", of: request)] } ?? []
    }
}
