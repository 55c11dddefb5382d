/// A way to take a table away.
struct DownloadLink {
    let href: String
    let text: String

    /// The forms in which a table of a page can be had.
    static func all(table: String, of request: PageRequest) -> [DownloadLink] {
        TableDownload.formats.map { format in
            var path = request.path(in: request.language, as: format)
            path += (path.contains("?") ? "&" : "?") + "table=\(table)"
            return DownloadLink(href: path, text: format.name)
        }
    }
}
