/// A way to take a table away.
struct DownloadLink {
    let href: String
    let text: String

    /// The address of a picture of a page: as a file, or as JSON what it shows.
    static func picture(_ name: String, of request: PageRequest, as format: PageFormat) -> DownloadLink {
        DownloadLink(href: path(of: request, as: format, "picture=\(QueryText.encoded(name))"), text: format.name)
    }

    /// The forms in which a table of a page can be had.
    static func all(table: String, of request: PageRequest) -> [DownloadLink] {
        TableDownload.formats.map { format in
            DownloadLink(href: path(of: request, as: format, "table=\(table)"), text: format.name)
        }
    }

    private static func path(of request: PageRequest, as format: PageFormat, _ part: String) -> String {
        let path = request.path(in: request.language, as: format)
        return path + (path.contains("?") ? "&" : "?") + part
    }
}
