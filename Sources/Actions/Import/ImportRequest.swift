import Figures

/// What is to be imported, and how it is to be recorded.
public struct ImportRequest: Sendable {
    /// Files or folders.
    public var paths: [String]
    /// The form of single files whose names do not say it.
    public var form: String?
    /// What the documents are, unless a `documents.csv` beside them says otherwise; `nil` takes
    /// reports as reported and everything else as documented.
    public var provenance: Provenance?
    public var knownOn: Day?
    public var source: String
    /// Whether rows in error are written beside the input.
    public var writesRejects: Bool

    public init(
        paths: [String], form: String? = nil, provenance: Provenance? = nil, knownOn: Day? = nil,
        source: String = "", writesRejects: Bool = true
    ) {
        self.paths = paths
        self.form = form
        self.provenance = provenance
        self.knownOn = knownOn
        self.source = source
        self.writesRejects = writesRejects
    }
}
