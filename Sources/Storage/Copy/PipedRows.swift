/// The rows of one table as they come out of a pipe, and their hash once they ended.
final class PipedRows {
    private let pipe: RowPipe
    private var rows: ArraySlice<[StoredValue]> = []
    /// The hash that the reading side took; `nil` while rows are under way or where it failed.
    private(set) var digest: String?
    private var isOver = false

    init(_ pipe: RowPipe) {
        self.pipe = pipe
    }

    func next() -> [StoredValue]? {
        while rows.isEmpty, !isOver {
            switch pipe.next() {
            case .rows(let more): rows = more[...]
            case .end(let digest):
                self.digest = digest
                isOver = true
            case .failed: isOver = true
            }
        }
        return rows.popFirst()
    }
}
