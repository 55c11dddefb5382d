/// A generated file: it enters through import like anyone's.
public struct DemoFile: Hashable, Sendable {
    /// The name, whose beginning is its form's id: `output-2024-07.csv`.
    public var name: String
    public var contents: String

    public init(name: String, contents: String) {
        self.name = name
        self.contents = contents
    }
}
