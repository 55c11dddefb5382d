import Synchronization

/// A few connections to one server that are used again and again; they are made when needed.
final class ServerPool: Sendable {
    private struct State {
        var idle: [ServerConnection] = []
        var count = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
        var isClosed = false
    }

    private let address: ServerAddress
    private let patience: Double
    private let size: Int
    private let state = Mutex(State())

    init(_ address: ServerAddress, patience: Double, size: Int) {
        self.address = address
        self.patience = patience
        self.size = size
    }

    /// Lends a connection for as long as the body runs.
    func use<Result: Sendable>(
        _ body: @Sendable (ServerConnection) async throws -> Result
    ) async throws -> Result {
        let connection = try await take()
        do {
            let result = try await body(connection)
            await giveBack(connection)
            return result
        } catch {
            await giveBack(connection)
            throw error
        }
    }

    /// Ends the idle connections; those in use end when they are given back.
    func close() {
        let waiting = state.withLock { state in
            state.isClosed = true
            state.idle = []
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    private func take() async throws -> ServerConnection {
        while true {
            let free: ServerConnection? = try state.withLock { state in
                guard !state.isClosed else { throw RecordError.unreachable(server: address.text, reason: "the record was closed") }
                if let idle = state.idle.popLast() { return idle }
                guard state.count < size else { return nil }
                state.count += 1
                return ServerConnection(address, patience: patience)
            }
            if let free { return free }
            await withCheckedContinuation { continuation in
                let isFree = state.withLock { state in
                    let isFree = !state.idle.isEmpty || state.count < size || state.isClosed
                    if !isFree { state.waiting.append(continuation) }
                    return isFree
                }
                if isFree { continuation.resume() }
            }
        }
    }

    /// A connection that was cut tells that the idle ones may be dead too.
    private func giveBack(_ connection: ServerConnection) async {
        let isUsable = await connection.isUsable
        let next = state.withLock { state in
            if isUsable, !state.isClosed {
                state.idle.append(connection)
            } else {
                state.count -= 1 + state.idle.count
                state.idle = []
            }
            return state.waiting.isEmpty ? nil : state.waiting.removeFirst()
        }
        next?.resume()
    }
}
