import Figures
import Formats
import Mustache
import Statistics

/// Fills templates: the page's own, then what stands around every page.
struct PageRenderer: Sendable {
    private let library: MustacheLibrary
    private let assets: AssetShelf
    private let settings: ZoneSettings

    /// - Throws: where a template cannot be read.
    init(assets: AssetShelf, settings: ZoneSettings) throws {
        library = MustacheLibrary(templates: try assets.templates.mapValues { try MustacheTemplate(string: $0) })
        self.assets = assets
        self.settings = settings
    }

    /// A whole page.
    ///
    /// - Throws: ``ServerFault/missingResource(_:)`` where there is no such template.
    func page(
        _ template: String, view: Any, words: [String: String], title: String, current: String, request: PageRequest,
        state: ZoneState
    ) throws -> String {
        let partWords = PartMessages.words(in: request.language)
        let content = try render(template, [
            "it": view, "words": words, "part": partWords, "icons": assets.path("icons.svg"),
        ])
        let layout = LayoutView(
            language: request.language.rawValue, title: title, zoneName: settings.name[request.language],
            home: request.link(""), today: state.today.words[request.language], searchPath: request.link("search"),
            searched: request.query["q"] ?? "", style: assets.path("corridor.css"), script: assets.path("corridor.js"),
            charts: assets.hasChartLibrary
                ? [LayoutView.Charts(library: assets.path(AssetShelf.chartLibraryName), script: assets.path("charts.js"))] : [], icons: assets.path("icons.svg"),
            theme: request.theme.rawValue, themes: themes(request.theme, request.language, back: request.path(in: request.language)),
            languages: Language.allCases.map { language in
                LayoutView.Link(
                    href: request.path(in: language), text: language.ownName, isCurrent: language == request.language,
                    code: language.rawValue)
            },
            navigation: navigation(request.language, current: current), allPages: allPages(request.language, current: current),
            json: [request.path(in: request.language, as: .json)], content: content)
        return try render("Layout", ["words": LayoutMessages.words(in: request.language)], on: layout)
    }

    /// A picture as a file of its own.
    ///
    /// - Throws: ``ServerFault/missingResource(_:)`` where there is no template for it.
    func picture(_ picture: any Picture, request: PageRequest, state: ZoneState) throws -> RenderedPage {
        let download = download(of: picture, request, state)
        let text = try render("Picture", [:], on: download.view)
        return RenderedPage([UInt8](text.utf8), .svg, fileName: download.fileName)
    }

    /// What a picture shows, for scripts and programs.
    func pictureContent(_ picture: any Picture, request: PageRequest, state: ZoneState) throws -> RenderedPage {
        RenderedPage(JSONWriter.text(PictureJSON(download: download(of: picture, request, state)).value) + "\n", .json)
    }

    private func download(of picture: any Picture, _ request: PageRequest, _ state: ZoneState) -> PictureDownload {
        PictureDownload(picture: picture, request: request, zone: settings.name, today: state.today)
    }

    /// The page that tells a fault. It never fails itself.
    func fault(_ fault: PageFault, language: Language, theme: Theme, today: Day) -> String {
        let words = LayoutMessages.words(in: language)
        let view = FaultView(
            status: fault.status.code, title: fault.title[language], detail: fault.detail[language],
            home: "/\(language.rawValue)/", back: FaultMessages.back[language])
        let content = (try? render("Fault", ["words": words], on: view)) ?? ""
        let layout = LayoutView(
            language: language.rawValue, title: fault.title[language], zoneName: settings.name[language],
            home: "/\(language.rawValue)/", today: today.words[language], searchPath: "/\(language.rawValue)/search",
            searched: "", style: assets.path("corridor.css"), script: assets.path("corridor.js"), charts: [],
            icons: assets.path("icons.svg"), theme: theme.rawValue, themes: themes(theme, language, back: "/\(language.rawValue)/"),
            languages: Language.allCases.map {
                LayoutView.Link(href: "/\($0.rawValue)/", text: $0.ownName, isCurrent: $0 == language, code: $0.rawValue)
            },
            navigation: navigation(language, current: "-"), allPages: allPages(language, current: "-"), json: [], content: content)
        return (try? render("Layout", ["words": words], on: layout)) ?? fault.title[language]
    }

    private func render(_ template: String, _ context: [String: Any], on view: (any Sendable)? = nil) throws -> String {
        let object: Any = view.map { ViewWithWords(view: $0, context: context) } ?? context
        guard let text = library.render(object, withTemplate: template) else {
            throw ServerFault.missingResource("\(template).mustache")
        }
        return text
    }

    private func allPages(_ language: Language, current: String) -> [LayoutView.Link] {
        PageRegister.all.compactMap { route in
            route.navigation.map { entry in
                LayoutView.Link(href: "/\(language.rawValue)/\(route.name)", text: entry.words[language], isCurrent: route.name == current)
            }
        }
    }

    private func navigation(_ language: Language, current: String) -> [LayoutView.Group] {
        let entries = PageRegister.all.compactMap { route in route.navigation.map { (route.name, $0) } }
        let words = LayoutMessages()
        return NavigationEntry.Part.allCases.map { part in
            let name = switch part {
            case .zone: words.zone
            case .chain: words.chain
            case .channel: words.channel
            case .desk: words.desk
            }
            return LayoutView.Group(
                name: name[language],
                links: entries.filter { $0.1.part == part }.map { page, entry in
                    LayoutView.Link(
                        href: "/\(language.rawValue)/\(page)", text: entry.words[language], isCurrent: page == current, icon: entry.icon,
                        isOnPhones: entry.isOnPhones)
                })
        }
    }

    private func themes(_ chosen: Theme, _ language: Language, back: String) -> [LayoutView.Link] {
        let words = LayoutMessages()
        let names: [(Theme, LocalizedText, String)] = [
            (.device, words.themeDevice, "device"), (.light, words.themeLight, "sun"), (.dark, words.themeDark, "moon"),
        ]
        return names.map { theme, text, icon in
            LayoutView.Link(
                href: "/settings/theme" + QueryText.text(["to": theme.rawValue, "back": back]), text: text[language],
                isCurrent: theme == chosen, icon: icon)
        }
    }
}

extension Language {
    /// The language's name in itself.
    fileprivate var ownName: String {
        switch self {
        case .english: "English"
        case .chinese: "中文"
        case .vietnamese: "Tiếng Việt"
        }
    }
}
