import Figures

/// A JSON value. Numbers keep their literal text, and objects the order of their keys.
public indirect enum JSONValue: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// The literal as it is written: `12.50` stays `12.50`.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A key with its value.
    public struct Member: Hashable, Sendable {
        public var key: String
        public var value: JSONValue

        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// A whole number as a number literal.
    public static func number(_ whole: Int) -> JSONValue { .number(String(whole)) }

    /// An exact decimal as a number literal.
    public static func number(_ value: ExactDecimal) -> JSONValue { .number(value.description) }

    /// A rounded number with all its decimals.
    public static func number(_ value: RoundedDecimal) -> JSONValue { .number(value.description) }

    /// The value of a key of an object, the last one if it stands there twice.
    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }

    /// The elements of an array; `nil` for anything else.
    public var elements: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The text of a string or the literal of a number; `nil` for anything else.
    public var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        default: nil
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral, ExpressibleByIntegerLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    public init(integerLiteral value: Int) { self = .number(String(value)) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
    public init(nilLiteral: ()) { self = .null }
}
