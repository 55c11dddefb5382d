import Hummingbird

/// A finished answer, ready to be sent any number of times.
struct RenderedPage: Sendable {
    let body: ByteBuffer
    let type: String
    /// The name under which a download is saved; `nil` for what is shown.
    var fileName: String?

    init(_ text: String, _ format: PageFormat) {
        body = ByteBuffer(string: text)
        type = format.mediaType
    }

    init(_ bytes: [UInt8], _ format: PageFormat, fileName: String) {
        body = ByteBuffer(bytes: bytes)
        type = format.mediaType
        self.fileName = fileName
    }
}
