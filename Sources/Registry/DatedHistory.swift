import Figures

/// What is known of one thing over time: values that hold from a day, each told by a document.
///
/// Two times are kept apart: the day *from which* a value holds, and the day on which it became
/// known. A later document about the same day replaces the earlier one for whoever asks after
/// it, and leaves what was known before as it was.
public struct DatedHistory<Value: Sendable>: Sendable {
    /// A value with the day from which it holds; told once, and looked at by many.
    public final class Entry: Sendable {
        public let from: Day
        public let value: Value
        /// The line that told it.
        public let source: FiledLine

        public init(from: Day, value: Value, source: FiledLine) {
            self.from = from
            self.value = value
            self.source = source
        }

        public var knownOn: Day { source.filing.knownOn }
    }

    /// By the day from which they hold; equal days in the order in which they were told.
    public private(set) var entries: [Entry] = []

    public init() {}

    /// Adds an entry. O(n) in the entries of this one thing.
    public mutating func insert(_ entry: Entry) {
        let index = entries.lastIndex {
            $0.from < entry.from || ($0.from == entry.from && FiledLine.isToldBefore($0.source, entry.source))
        }
        entries.insert(entry, at: index.map { $0 + 1 } ?? 0)
    }

    /// What holds on a day, as it was known on another.
    public func entry(on day: Day, asOf known: Day) -> Entry? {
        for index in entries.indices.reversed() where entries[index].from <= day && entries[index].source.filing.knownOn <= known {
            return entries[index]
        }
        return nil
    }

    /// The value that holds on a day, as it was known on another.
    public func value(on day: Day, asOf known: Day) -> Value? {
        entry(on: day, asOf: known)?.value
    }
}
