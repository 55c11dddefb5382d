/// What a picture shows, as values: a script draws it again from them, and every text in it is written here.
struct PictureContent: Sendable {
    enum Kind: String, Sendable {
        /// Values over time.
        case line
        /// Values beside each other, from zero.
        case bars
        /// Spans of days, a line a thing.
        case timeline
        /// Regions in steps of one colour.
        case map
        /// Boxes in layers with lines between them.
        case chain
    }

    /// What the marks of one place along the picture belong to: a period, a place, a project.
    struct Category: Sendable {
        let text: String
        var href = ""
    }

    /// A position on the axis and what stands there.
    struct Tick: Sendable {
        /// A JSON number.
        let at: String
        let text: String
    }

    struct Mark: Sendable {
        /// Counted from 0.
        let category: Int
        /// Where a span begins, as a JSON number; empty for what begins at zero.
        var from = ""
        /// As a JSON number; empty where the value is unknown.
        let value: String
        /// The value as the reader's language writes it.
        let text: String
        let href: String
        /// Whether it is what the page is about.
        var isMarked = false
    }

    struct Series: Sendable {
        /// How it is drawn: `value`, `first`, `plan`, `built`.
        let role: String
        var name = ""
        let marks: [Mark]
    }

    struct Region: Sendable {
        let name: String
        let text: String
        /// Written under the name; empty where nothing is.
        let short: String
        /// As a JSON number; empty where the value is unknown or there is none.
        let value: String
        let href: String
        /// 0 for nothing, 1 to 5 from light to dark.
        let step: Int
        let isChosen: Bool
        /// Where the name stands, as JSON numbers.
        let at: [String]
        /// Corners as JSON numbers, in the picture's units, downwards.
        let rings: [[[String]]]
    }

    /// A box of a layered picture, in the picture's units.
    struct Box: Sendable {
        /// What it is called, a line each.
        let names: [String]
        let standing: String
        /// All of it in words.
        let label: String
        /// The class of the stylesheet: how the step stands.
        let kind: String
        let href: String
        let x: Int
        let y: Int
        let width: Int
        let height: Int
    }

    /// A line of a layered picture.
    struct Line: Sendable {
        /// As an SVG path, in the picture's units.
        let path: String
        /// As a JSON number.
        let width: String
        let text: String
        let isUsed: Bool
    }

    let kind: Kind
    var categories: [Category] = []
    var ticks: [Tick] = []
    /// What is marked on the axis by a line of its own, as today.
    var rules: [Tick] = []
    var series: [Series] = []
    var regions: [Region] = []
    var boxes: [Box] = []
    var lines: [Line] = []
}
