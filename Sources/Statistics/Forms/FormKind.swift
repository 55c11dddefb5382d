/// What a form's lines feed, and which fields it must therefore have.
public enum FormKind: String, Hashable, Sendable, CaseIterable {
    /// Periodic reports of enterprises or projects: they make cells.
    case report
    /// The office's restated bases for growth.
    case base
    /// Meter readings of facilities: counters, not flows.
    case readings
    case places, memberships, classes, products
    case enterprises, projects, contracts, facilities
    /// What investment officers know of those who may come, and what parks have free for them.
    case leads, premises
    /// What others published or said.
    case statements

    /// The fields that the rules read by name.
    public var requiredFields: [String] {
        switch self {
        case .report: ["period"]
        case .base: ["indicator", "period", "base_year", "district", "park", "area", "class", "month", "ytd"]
        case .readings: ["facility", "day", "reading"]
        case .places: ["place", "from", "kind", "name_en", "name_zh", "name_vi", "aliases", "parent"]
        case .memberships: ["member", "of", "from", "status"]
        case .classes: ["class", "level", "parent", "name_en", "name_zh", "name_vi"]
        case .products: ["product", "code", "name_en", "name_zh", "name_vi"]
        case .enterprises:
            ["enterprise", "from", "name_en", "name_zh", "name_vi", "district", "park", "area", "class",
             "designated_size", "status", "successor"]
        case .projects:
            ["project", "phase", "from", "name_en", "name_zh", "name_vi", "owner", "district", "park", "area", "class",
             "kind", "status", "planned_total", "planned_start", "planned_completion"]
        case .contracts: ["contract", "from", "party", "park", "project", "stage", "amount"]
        case .leads:
            ["lead", "from", "enterprise", "chain", "step", "district", "park", "area", "stage", "contract", "project", "note", "source"]
        case .premises: ["place", "from", "land_free", "power_free"]
        case .facilities:
            ["facility", "from", "name_en", "name_zh", "name_vi", "district", "park", "area", "class", "capacity", "status"]
        case .statements:
            ["statement", "published_on", "indicator", "place", "group", "period", "measure", "printed", "unit",
             "bound", "kind", "headline"]
        }
    }

    /// The field that says who or what a line speaks of.
    public var subjectField: String? {
        switch self {
        case .report: nil
        case .base: "indicator"
        case .readings, .facilities: "facility"
        case .places: "place"
        case .memberships: "member"
        case .classes: "class"
        case .products: "product"
        case .enterprises: "enterprise"
        case .projects: "project"
        case .contracts: "contract"
        case .leads: "lead"
        case .premises: "place"
        case .statements: "statement"
        }
    }

    /// The field that says when a line holds; `nil` where lines hold always.
    public var periodField: String? {
        switch self {
        case .report, .base: "period"
        case .readings: "day"
        case .statements: "published_on"
        case .classes, .products: nil
        case .places, .memberships, .enterprises, .projects, .contracts, .leads, .premises, .facilities: "from"
        }
    }

    /// The order in which a folder's files are taken: what others refer to comes first.
    public var rank: Int {
        switch self {
        case .places: 0
        case .memberships: 1
        case .classes: 2
        case .products: 3
        case .enterprises: 4
        case .projects: 5
        case .contracts: 6
        case .leads: 7
        case .premises: 8
        case .facilities: 9
        case .base: 10
        case .report: 11
        case .readings: 12
        case .statements: 13
        }
    }
}
