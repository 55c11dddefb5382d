import Figures

/// A filing with all its lines, in the order in which they were filed.
public struct FilingContents: Sendable {
    public let filing: Filing
    public let lines: [ReportLine]

    public init(filing: Filing, lines: [ReportLine]) {
        self.filing = filing
        self.lines = lines
    }
}
