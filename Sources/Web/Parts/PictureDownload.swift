import Figures

/// A picture as an SVG file that stands alone: its own colours and letters, what is to be seen above, the source and
/// the address below.
struct PictureDownload {
    /// What the template of the file takes.
    struct View {
        struct Line {
            let y: Int
            let text: String
        }

        let width: Int
        let height: Int
        let title: String
        let heading: [Line]
        let drawingY: Int
        /// How many times larger a drawing of a page is drawn.
        let scale: String
        let spark: [SparkLine]
        let map: [RegionMap]
        let timeline: [ProjectTimeline]
        let bars: [BarPicture]
        let chain: [ChainPicture]
        let lines: [Line]
    }

    private static let margin = 24

    let picture: any Picture
    let request: PageRequest
    let zone: LocalizedText
    let today: Day

    var view: View {
        let isSmall = picture.width < 500
        let drawn = isSmall ? (picture.width * 3 / 2, (picture.height + Self.margin) * 3 / 2) : (picture.width, picture.height)
        let heading = Self.wrapped(picture.title, to: drawn.0 / 10)
        let top = 36 + 24 * heading.count
        var lines = picture.values.flatMap { Self.wrapped($0, to: drawn.0 / 7) }
        if !lines.isEmpty { lines.append("") }
        lines += foot.flatMap { Self.wrapped($0, to: drawn.0 / 7) }
        let bottom = top + drawn.1 + Self.margin
        return View(
            width: drawn.0 + 2 * Self.margin, height: bottom + 18 * lines.count + 8, title: picture.title,
            heading: heading.enumerated().map { View.Line(y: 36 + 24 * $0.offset, text: $0.element) }, drawingY: top,
            scale: isSmall ? "1.5" : "1", spark: [picture as? SparkLine].compactMap { $0 }, map: [picture as? RegionMap].compactMap { $0 },
            timeline: [picture as? ProjectTimeline].compactMap { $0 }, bars: [picture as? BarPicture].compactMap { $0 },
            chain: [picture as? ChainPicture].compactMap { $0 },
            lines: lines.enumerated().map { View.Line(y: bottom + 18 * $0.offset, text: $0.element) })
    }

    /// What stands under the picture: whose it is, as known when, and where it is from.
    var foot: [String] {
        [zone[request.language], PartMessages.known(on: today)[request.language], request.path(asking: ["picture": ""])]
    }

    /// Lines of at most so many Latin letters' width; a Chinese character is as wide as two. SVG breaks no lines itself.
    private static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = [], line = "", used = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            for piece in word.unicodeScalars.allSatisfy({ $0.value < 0x2E80 }) ? [String(word)] : word.map(String.init) {
                let length = piece.unicodeScalars.map { $0.value < 0x2E80 ? 1 : 2 }.reduce(0, +)
                if used + length > width, !line.isEmpty {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line += piece
                used += length
            }
            line += " "
            used += 1
        }
        return (lines + [line]).map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 }
    }

    var fileName: String { TableDownload.fileName(of: request, part: picture.pictureName, .svg) }

    /// The file's name without its form.
    var fileStem: String { String(fileName.dropLast(".svg".count)) }
}
