import Figures
import Formats

/// One kind of page: its address, what it gathers, and how that is shown as a page, as JSON and as tables.
///
/// A page has a folder of its own whose files share a stem: `WhyPage` (address, budget, gathering),
/// `WhyModel` (values), `WhyView` (texts for the template), `WhyMessages` (words), `Why.mustache`.
protocol Page: Sendable {
    associatedtype Model: Sendable
    associatedtype Messages: MessageCatalogue

    /// The first part of the address below the language; empty for the first page.
    static var name: String { get }
    /// The template of the page, and its name.
    static var template: String { get }
    /// The most questions to the store that one answer may cost when nothing is held in memory.
    static var queryBudget: Int { get }
    /// Where the page stands in the navigation; `nil` for pages that others lead to.
    static var navigation: NavigationEntry? { get }

    init()

    /// Gathers what the page shows.
    ///
    /// - Throws: ``PageFault`` and errors of figures, which become answers of their own.
    func model(for request: PageRequest, in state: ZoneState) async throws -> Model
    /// What the reader's tab is called.
    func title(of model: Model, in language: Language) -> String
    /// The texts that the template puts in its places.
    func view(of model: Model, for request: PageRequest) -> Any
    /// The same content for programs.
    func json(of model: Model, for request: PageRequest) -> JSONValue
    /// The tables that can be taken away; the first where none is named by `?table=`.
    func tables(of model: Model, for request: PageRequest) -> [PageTable]
    /// What the page shows as a graph; `nil` where it is none.
    func graph(of model: Model, for request: PageRequest) -> GraphML?
    /// Whether what the page shows depends on the figures that the reader pinned.
    static var dependsOnPins: Bool { get }
    /// Whether what the page shows changes while the record stays as it is: it is then never kept.
    static var isLive: Bool { get }
}

extension Page {
    static var navigation: NavigationEntry? { nil }
    static var dependsOnPins: Bool { false }
    static var isLive: Bool { false }

    func tables(of model: Model, for request: PageRequest) -> [PageTable] { [] }
    func graph(of model: Model, for request: PageRequest) -> GraphML? { nil }
}
