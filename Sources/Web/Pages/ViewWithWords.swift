import Mustache

/// A view's own properties, and beside them the words of the page.
struct ViewWithWords: MustacheParent {
    let view: any Sendable
    let context: [String: Any]

    func child(named name: String) -> Any? {
        context[name] ?? Mirror(reflecting: view).children.first { $0.label == name }?.value
    }
}
