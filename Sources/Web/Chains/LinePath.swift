/// The way of a line between boxes as an SVG path.
enum LinePath {
    typealias Point = (x: Double, y: Double)

    /// Curves through the gaps between layers, and runs level through the layers that it passes.
    static func text(from start: Point, to end: Point, through heights: [Double]) -> String {
        guard end.x > start.x else { return back(from: start, to: end) }
        let (box, gap) = (Double(ChainPicture.boxWidth), Double(ChainPicture.gap))
        var (path, at) = ("M\(number(start.x)) \(number(start.y))", start)
        for height in heights {
            path += curve(at, (at.x + gap, height)) + "H\(number(at.x + gap + box))"
            at = (at.x + gap + box, height)
        }
        return path + curve(at, end)
    }

    /// What closes a circle goes round from the right side of one box to the left side of the other.
    private static func back(from start: Point, to end: Point) -> String {
        let far = 60.0
        return "M\(number(start.x)) \(number(start.y))C\(number(start.x + far)) \(number(start.y + far)) \(number(end.x - far)) \(number(end.y + far)) \(number(end.x)) \(number(end.y))"
    }

    private static func curve(_ start: Point, _ end: Point) -> String {
        let middle = (start.x + end.x) / 2
        return "C\(number(middle)) \(number(start.y)) \(number(middle)) \(number(end.y)) \(number(end.x)) \(number(end.y))"
    }

    /// To a tenth, which is finer than can be seen.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let text = "\(abs(tenths) / 10)" + (tenths.isMultiple(of: 10) ? "" : ".\(abs(tenths) % 10)")
        return tenths < 0 ? "-" + text : text
    }
}
