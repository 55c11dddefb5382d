import Formats

/// A map drawn on the server: regions in five steps of one colour, each a link.
struct RegionMap: Picture {
    /// What is said of a region.
    struct Shown {
        let name: String
        let text: String
        let href: String
        /// 0 for nothing, 1 to 5 from light to dark.
        let step: Int
        var isChosen = false
        /// The exact value; empty where there is none.
        var value = ""
        /// A few letters that stand under the name.
        var short = ""
    }

    struct Region {
        let path: String
        let kind: String
        let name: String
        let label: String
        let href: String
        let x: Int
        let y: Int
        let short: [String]
    }

    let title: String
    let width: Int
    let height: Int
    let regions: [Region]

    var pictureName = ""
    var downloads: [DownloadLink] = []
    var sources: [String] = []
    private let projection: MapProjection
    private let told: [(MapRegion, Shown)]

    var values: [String] { regions.filter { !$0.label.hasSuffix(": ") }.map(\.label) }

    /// `nil` where there is nothing to draw.
    ///
    /// - Parameter tell: by the places whose region it is; a region of which nothing is told is not drawn.
    init?(_ all: [MapRegion], title: String, tell: ([String]) -> Shown?) {
        let told = all.compactMap { region in tell(region.places).map { (region, $0) } }
        guard let projection = MapProjection(of: told.map(\.0), width: 720) else { return nil }
        self.title = title
        self.projection = projection
        self.told = told
        width = 720
        height = Int(projection.height)
        regions = told.map { region, shown in
            let (x, y) = projection.namePosition(of: region)
            let step = min(max(shown.step, 0), 5)
            return Region(
                path: projection.path(of: region), kind: "step-\(step)\(shown.isChosen ? " is-chosen" : "")", name: shown.name,
                label: "\(shown.name): \(shown.text)", href: shown.href, x: Int(x), y: Int(y),
                short: shown.short.isEmpty ? [] : [shown.short])
        }
    }

    var content: PictureContent {
        PictureContent(
            kind: .map,
            regions: told.map { region, shown in
                let (x, y) = projection.namePosition(of: region)
                return PictureContent.Region(
                    name: shown.name, text: shown.text, short: shown.short, value: shown.value, href: shown.href,
                    step: min(max(shown.step, 0), 5), isChosen: shown.isChosen, at: [Self.number(x), Self.number(y)],
                    rings: region.rings.map { ring in
                        ring.map { point in
                            let (x, y) = projection.position(of: point)
                            return [Self.number(x), Self.number(y)]
                        }
                    })
            })
    }

    /// To a tenth, which is finer than can be seen.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
