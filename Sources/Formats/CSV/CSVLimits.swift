/// How large a record may grow before it is refused. Memory stays bounded by these.
public struct CSVLimits: Hashable, Sendable {
    public var fieldsPerRecord: Int
    /// In bytes of UTF-8.
    public var bytesPerField: Int

    public init(fieldsPerRecord: Int = 4_096, bytesPerField: Int = 65_536) {
        self.fieldsPerRecord = fieldsPerRecord
        self.bytesPerField = bytesPerField
    }
}
