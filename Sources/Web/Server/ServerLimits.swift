import NIOCore

/// How much, and for how long, the server bears with one client, beside what the zone's settings say (`ZoneLimit`). What goes beyond is refused, told in the log, and harms nobody else.
enum ServerLimits {
    // MARK: Size

    /// The most bytes of one header field. A cookie with all the figures that a reader can watch has about 1,000.
    static let headerField = 16 << 10
    /// The most bytes of all header fields of a request together, its address among them: more is 431.
    static let headers = 32 << 10
    /// The most header fields of a request. Browsers send about 20.
    static let headerCount = 100
    /// The most bytes of a form that keeps a reader's choice.
    static let smallBody = 8_000
    /// The most bytes of an address before the question mark, still encoded. The longest of a figure has about 150.
    static let path = 2_000
    /// The most parts of an address between slashes, the language among them. A number deep in a quotation has about 20.
    static let pathParts = 40
    /// The most bytes of an address behind the question mark.
    static let query = 8_000
    /// The most questions behind the question mark.
    static let questions = 64

    // MARK: Number

    /// The most connections that are open at a time; who comes later waits until one is closed. Two hundred readers' browsers hold
    /// open six each at most, and only while they load.
    static let connections = 512

    // MARK: Time

    /// From the first byte of a request to the last of its header fields: longer is 408.
    static let headerTime = TimeAmount.seconds(10)
    /// From the last header field to the last byte of the body: longer is 408.
    static let bodyTime = TimeAmount.seconds(12)
    /// How long a connection is held open on which nothing is asked; closed without a word, as browsers expect.
    static let idleTime = TimeAmount.seconds(12)
    /// From the first byte of an answer to its last: who reads slower is cut off.
    static let answerTime = TimeAmount.seconds(120)
    /// How long what a refused client still sends is thrown away, so that it can read why it was refused.
    static let lingerTime = TimeAmount.seconds(2)
}
