/// A value in a column or in the place of a `?`.
enum StoredValue: Hashable, Sendable {
    case number(Int64)
    case text(String)
    case none

    static func number(_ number: Int) -> StoredValue { .number(Int64(number)) }

    static func text(ifAny text: String?) -> StoredValue { text.map(StoredValue.text) ?? .none }
}
