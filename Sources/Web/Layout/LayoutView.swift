import Figures

/// What stands around every page.
struct LayoutView {
    struct Link {
        let href: String
        let text: String
        let isCurrent: Bool
        var code = ""
        var icon = ""
        var isOnPhones = false
    }

    /// The entries of one part of the platform.
    struct Group {
        let name: String
        let links: [Link]
    }

    /// What draws pictures again in the browser.
    struct Charts {
        let library: String
        let script: String
    }

    let language: String
    let title: String
    let zoneName: String
    let home: String
    let today: String
    let searchPath: String
    let searched: String
    let style: String
    let script: String
    let charts: [Charts]
    let icons: String
    let theme: String
    let themes: [Link]
    let languages: [Link]
    let navigation: [Group]
    /// The same without parts, at the end of a page on phones, whose bar has room for few.
    let allPages: [Link]
    let json: [String]
    let content: String
}
