/// A row that the tables do not take.
enum RowRefusal: Error, Hashable, Sendable {
    /// Another row has its key.
    case taken(row: Int)
    /// A number or a sum is beyond what its column holds.
    case outOfBounds(row: Int)
}
