import Synchronization

/// Rendered answers by what they depend on, within a number of bytes.
///
/// Two generations: when the young one is full it becomes the old one, and the former old one is
/// let go; what is asked for again moves back to the young. Every operation takes constant time.
final class ResponseCache: Sendable {
    /// All that an answer depends on.
    struct Key: Hashable, Sendable {
        let position: String
        let path: String
        let reader: String
    }

    private struct Generations {
        var young: [Key: RenderedPage] = [:]
        var old: [Key: RenderedPage] = [:]
        var youngBytes = 0
    }

    private let generations = Mutex(Generations())
    private let limit: Int

    /// - Parameter limit: the most bytes of both generations together.
    init(limit: Int) {
        self.limit = limit
    }

    /// What is held for a key.
    func page(for key: Key) -> RenderedPage? {
        generations.withLock { held in
            if let page = held.young[key] { return page }
            guard let page = held.old.removeValue(forKey: key) else { return nil }
            keep(page, for: key, in: &held)
            return page
        }
    }

    /// Holds an answer; one that alone would fill a generation is not held.
    func keep(_ page: RenderedPage, for key: Key) {
        generations.withLock { keep(page, for: key, in: &$0) }
    }

    private func keep(_ page: RenderedPage, for key: Key, in held: inout Generations) {
        let size = page.body.readableBytes + 500
        guard size < limit / 4 else { return }
        if held.youngBytes + size > limit / 2 {
            held.old = held.young
            held.young = [:]
            held.youngBytes = 0
        }
        if let former = held.young.updateValue(page, forKey: key) { held.youngBytes -= former.body.readableBytes + 500 }
        held.youngBytes += size
    }

    /// How many bytes the younger generation holds.
    var bytes: Int { generations.withLock { $0.youngBytes } }
}
