import Figures

extension FormKind {
    /// The fields that, beside subject and period, tell one line from another: two lines that
    /// agree in all of them speak of the same thing, and the later one replaces the earlier.
    public var discriminatingFields: [String] {
        switch self {
        case .base: ["base_year", "district", "park", "area", "class"]
        case .projects: ["phase"]
        case .memberships: ["of"]
        case .report, .readings, .places, .classes, .products, .enterprises, .contracts, .leads, .premises, .facilities, .statements: []
        }
    }
}

/// What a line speaks of: later lines with the same identity replace earlier ones.
public struct LineIdentity: Hashable, Sendable {
    public var subject: String
    public var period: Period
    public var discriminator: [String]

    public init(subject: String, period: Period, discriminator: [String]) {
        self.subject = subject
        self.period = period
        self.discriminator = discriminator
    }

    public init(_ line: FiledLine, kind: FormKind) {
        self.subject = line.line.subject
        self.period = line.line.period
        self.discriminator = kind.discriminatingFields.map { line[$0] }
    }

    public init(_ line: ReportLine, fields: [String], kind: FormKind) {
        self.subject = line.subject
        self.period = line.period
        self.discriminator = kind.discriminatingFields.map { field in
            fields.firstIndex(of: field).map { line.texts[$0] } ?? ""
        }
    }
}
