import Formats

/// Reads the next batch of a file while the one before is checked.
actor BatchReader {
    private var batches: FormBatches

    init(_ batches: FormBatches) {
        self.batches = batches
    }

    func next() -> FormFileResult? {
        batches.next()
    }
}
