/// A field of a form that offers a choice.
struct Choice {
    struct Option {
        let value: String
        let text: String
        let isChosen: Bool
    }

    let name: String
    let label: String
    let options: [Option]

    /// - Parameters:
    ///   - all: the words of the choice that narrows nothing.
    ///   - options: values with their words, in the order shown.
    init(_ name: String, label: String, all: String, options: [(String, String)], chosen: String?) {
        self.name = name
        self.label = label
        self.options = [Option(value: "", text: all, isChosen: chosen == nil)]
            + options.map { Option(value: $0.0, text: $0.1, isChosen: $0.0 == chosen) }
    }
}
