import Figures
import Formats

/// A page of any kind, as the desk keeps it.
struct PageRoute: Sendable {
    let name: String
    let queryBudget: Int
    let navigation: NavigationEntry?
    let dependsOnPins: Bool
    let isLive: Bool
    let render: @Sendable (PageRequest, ZoneState, PageRenderer) async throws -> RenderedPage

    init<Kind: Page>(_ kind: Kind.Type) {
        name = Kind.name
        queryBudget = Kind.queryBudget
        navigation = Kind.navigation
        dependsOnPins = Kind.dependsOnPins
        isLive = Kind.isLive
        render = { request, state, renderer in
            let page = Kind()
            return try Self.answer(page, model: try await page.model(for: request, in: state), request, state, renderer)
        }
    }

    /// A model in the form that was asked for.
    ///
    /// - Throws: ``PageFault`` where there is no such table or picture.
    static func answer<Kind: Page>(
        _ page: Kind, model: Kind.Model, _ request: PageRequest, _ state: ZoneState, _ renderer: PageRenderer
    ) throws -> RenderedPage {
        switch request.format {
        case .html:
            let text = try renderer.page(
                Kind.template, view: page.view(of: model, for: request), words: Kind.Messages.words(in: request.language),
                title: page.title(of: model, in: request.language), current: Kind.name, request: request, state: state)
            return RenderedPage(text, .html)
        case .json where request.query["picture"] != nil:
            return try renderer.pictureContent(try picture(of: page, model, request), request: request, state: state)
        case .json:
            let json = page.json(of: model, for: request)
            try AnswerRows.check(json, state.zone.settings.limits)
            return RenderedPage(JSONWriter.text(json, .pretty) + "\n", .json)
        case .svg:
            return try renderer.picture(try picture(of: page, model, request), request: request, state: state)
        case .graphml:
            guard let graph = page.graph(of: model, for: request) else { throw PageFault.notFound }
            return RenderedPage([UInt8](graph.text.utf8), .graphml, fileName: TableDownload.fileName(of: request, part: "graph", .graphml))
        case .csv, .xlsx:
            let tables = page.tables(of: model, for: request)
            guard let table = request.query["table"].map({ name in tables.first { $0.name == name } }) ?? tables.first else {
                throw PageFault.notFound
            }
            try AnswerRows.check(table, state.zone.settings.limits)
            return try TableDownload(table: table, request: request, recordedAt: state.recordedAt).rendered(as: request.format)
        }
    }

    /// The picture that is named; the first where none is.
    private static func picture<Kind: Page>(of page: Kind, _ model: Kind.Model, _ request: PageRequest) throws -> any Picture {
        let pictures = (page.view(of: model, for: request) as? any PicturedView)?.pictures ?? []
        guard let picture = request.query["picture"].map({ name in pictures.first { $0.pictureName == name } }) ?? pictures.first
        else { throw PageFault.notFound }
        return picture
    }
}
