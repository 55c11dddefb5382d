import Formats

/// A picture as the script that draws it reads it, and as programs may.
struct PictureJSON {
    let download: PictureDownload

    /// How many values the description for those who hear the picture names.
    private static let described = 40

    var value: JSONValue {
        let picture = download.picture
        let content = picture.content
        return .members([
            "picture": .string(picture.pictureName), "kind": .string(content.kind.rawValue), "title": .string(picture.title),
            "description": .string(([picture.title] + picture.values.prefix(Self.described)).joined(separator: "; ")),
            "file": .string(download.fileStem), "foot": .texts(download.foot), "width": .number(picture.width),
            "height": .number(picture.height),
            "categories": .array(content.categories.map { .members(["text": .string($0.text), "href": .string($0.href)]) }),
            "ticks": .array(content.ticks.map(Self.tick)), "rules": .array(content.rules.map(Self.tick)),
            "series": .array(
                content.series.map { series in
                    .members([
                        "role": .string(series.role), "name": .string(series.name), "marks": .array(series.marks.map(Self.mark)),
                    ])
                }), "regions": .array(content.regions.map(Self.region)), "boxes": .array(content.boxes.map(Self.box)),
            "lines": .array(content.lines.map(Self.line)),
        ])
    }

    private static func tick(_ tick: PictureContent.Tick) -> JSONValue {
        .members(["at": .number(tick.at), "text": .string(tick.text)])
    }

    private static func mark(_ mark: PictureContent.Mark) -> JSONValue {
        .members([
            "category": .number(mark.category), "from": mark.from.isEmpty ? nil : .number(mark.from),
            "value": mark.value.isEmpty ? .null : .number(mark.value), "text": .string(mark.text), "href": .string(mark.href), "isMarked": .boolean(mark.isMarked),
        ])
    }

    private static func box(_ box: PictureContent.Box) -> JSONValue {
        .members([
            "names": .texts(box.names), "standing": .string(box.standing), "label": .string(box.label), "kind": .string(box.kind),
            "href": .string(box.href), "x": .number(box.x), "y": .number(box.y), "width": .number(box.width), "height": .number(box.height),
        ])
    }

    private static func line(_ line: PictureContent.Line) -> JSONValue {
        .members(["path": .string(line.path), "width": .number(line.width), "text": .string(line.text), "isUsed": .boolean(line.isUsed)])
    }

    private static func region(_ region: PictureContent.Region) -> JSONValue {
        .members([
            "name": .string(region.name), "text": .string(region.text), "short": .string(region.short),
            "value": region.value.isEmpty ? .null : .number(region.value), "href": .string(region.href),
            "step": .number(region.step), "isChosen": .boolean(region.isChosen), "at": .array(region.at.map { .number($0) }),
            "rings": .array(region.rings.map { ring in .array(ring.map { .array($0.map { .number($0) }) }) }),
        ])
    }
}
