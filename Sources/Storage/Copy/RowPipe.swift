import Dispatch
import Synchronization

/// Carries rows from the thread of the engine that reads them to that of the engine that writes
/// them, some thousands at a time. Both sides wait for each other, on threads of their own.
final class RowPipe: Sendable {
    enum Piece: Sendable {
        case rows([[StoredValue]])
        /// The table is complete; with the hash of its rows.
        case end(String)
        case failed
    }

    /// Why one side gives up: because the other did, whose error tells more.
    enum Ending: Error {
        case readerFailed
        case writerFailed
    }

    /// How many rows travel together, and how many such pieces may be under way.
    private static let size = 1_000
    private static let depth = 4

    private struct State {
        var pieces: [Piece] = []
        var isSent = false
        var isTaken = false
        var isAbandoned = false
        var isAccepted: Bool?
    }

    /// What is carried.
    let tables: [StoredTable]
    private let state = Mutex(State())
    // A semaphore may not end below the value that it began with.
    private let room = DispatchSemaphore(value: 0)
    private let waiting = DispatchSemaphore(value: 0)
    private let verdict = DispatchSemaphore(value: 0)

    init(_ tables: [StoredTable]) {
        self.tables = tables
        for _ in 0..<Self.depth { room.signal() }
    }

    // MARK: The side that reads

    /// Sends the tables of a record, once.
    ///
    /// - Throws: ``RecordError/connectionCut`` at a second attempt, which an engine makes where its connection was cut.
    func send(from session: any Session) throws {
        let isFirst = state.withLock { state in
            defer { state.isSent = true }
            return !state.isSent
        }
        guard isFirst else { throw RecordError.connectionCut }
        for table in tables {
            var rows: [[StoredValue]] = []
            let digest = try table.read(from: session) { row in
                rows.append(row)
                guard rows.count == Self.size else { return }
                try send(.rows(rows))
                rows.removeAll(keepingCapacity: true)
            }
            if !rows.isEmpty { try send(.rows(rows)) }
            try send(.end(digest))
        }
    }

    /// Tells the other side that no more comes.
    func fail() {
        state.withLock { $0.pieces.append(.failed) }
        waiting.signal()
    }

    /// Waits until the other side has all of it for good; `false` where it has none of it.
    func isAccepted() -> Bool {
        verdict.wait()
        defer { verdict.signal() }
        return state.withLock { $0.isAccepted ?? false }
    }

    private func send(_ piece: Piece) throws {
        guard !state.withLock({ $0.isAbandoned }) else { throw Ending.writerFailed }
        room.wait()
        let isAbandoned = state.withLock { state in
            state.pieces.append(piece)
            return state.isAbandoned
        }
        guard !isAbandoned else { throw Ending.writerFailed }
        waiting.signal()
    }

    // MARK: The side that writes

    /// The next piece. A second attempt at writing finds the rows gone, and must give up.
    func next() -> Piece {
        waiting.wait()
        defer { room.signal() }
        return state.withLock { $0.pieces.removeFirst() }
    }

    /// Whether nobody began to receive before.
    func begin() -> Bool {
        state.withLock { state in
            defer { state.isTaken = true }
            return !state.isTaken
        }
    }

    /// Tells the reading side how it ended.
    func end(accepted: Bool) {
        state.withLock { state in
            state.isAccepted = accepted
            state.isAbandoned = !accepted
        }
        room.signal()
        verdict.signal()
    }
}
