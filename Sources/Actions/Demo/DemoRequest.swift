import Synthesis

/// What demonstration is to be made, and where.
public struct DemoRequest: Sendable {
    /// The zone's folder.
    public var folder: String
    /// The folder of standard definitions.
    public var standard: String
    /// The zone's documented facts, with its `zone.yaml` and `controls.yaml`.
    public var source: String
    /// The folder of industrial chains to file; `nil` for none.
    public var chains: String?
    /// Other control totals than the source's.
    public var controls: String?
    public var options: DemoOptions
    /// Quotations to file; `nil` for none.
    public var quotations: DemoQuotations?
    /// Where the record is to be kept, whatever the source's settings say.
    public var record: String?

    public init(
        folder: String, standard: String, source: String, chains: String? = nil, controls: String? = nil, options: DemoOptions = DemoOptions(),
        quotations: DemoQuotations? = nil, record: String? = nil
    ) {
        self.folder = folder
        self.standard = standard
        self.source = source
        self.chains = chains
        self.controls = controls
        self.options = options
        self.quotations = quotations
        self.record = record
    }

    /// Where the generated files are written, as their senders would have handed them in.
    public var filesFolder: String { "\(folder)/files" }
}
