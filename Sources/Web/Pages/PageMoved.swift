/// What the reader asked for stands on another page: the answer leads there.
struct PageMoved: Error {
    let path: String
}
