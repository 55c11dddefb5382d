/// A drawing of a page that can also be taken away as a file of its own, and be drawn again by a script.
protocol Picture {
    /// What is to be seen, in the reader's language.
    var title: String { get }
    var width: Int { get }
    var height: Int { get }
    /// By which `?picture=` it is asked for; empty for drawings that only stand on a page.
    var pictureName: String { get set }
    var downloads: [DownloadLink] { get set }
    /// Where its content is read by a script; none for drawings that only stand on a page.
    var sources: [String] { get set }
    /// The values that the drawing shows, in words: a file of its own has no table beside it.
    var values: [String] { get }
    /// The same as values.
    var content: PictureContent { get }
}

extension Picture {
    /// The drawing with a link under it by which it can be taken away.
    func offered(as name: String, of request: PageRequest) -> Self {
        var offered = self
        offered.pictureName = name
        offered.downloads = [.picture(name, of: request, as: .svg)]
        offered.sources = [DownloadLink.picture(name, of: request, as: .json).href]
        return offered
    }
}

/// The texts of a page that has pictures to take away.
protocol PicturedView {
    var pictures: [any Picture] { get }
}
