import CPostgreSQL
import Foundation
import Synchronization

/// Hears what the server tells of others' writing, on a connection and a thread of its own that
/// begin with the first question.
final class ServerListener: Sendable {
    private struct State {
        var revision = 0
        var isListening = false
        var isStarted = false
        var isClosed = false
    }

    private let address: ServerAddress
    private let state = Mutex(State())

    init(_ address: ServerAddress) {
        self.address = address
    }

    /// A number that grew if something was heard since; and at every call for as long as nothing
    /// can be heard, so that nobody relies on silence.
    func revision() -> Int {
        let (revision, starts) = state.withLock { state in
            if !state.isListening { state.revision += 1 }
            defer { state.isStarted = true }
            return (state.revision, !state.isStarted && !state.isClosed)
        }
        if starts { Thread.detachNewThread { [self] in listen() } }
        return revision
    }

    func close() {
        state.withLock { $0.isClosed = true }
    }

    private var isClosed: Bool { state.withLock { $0.isClosed } }

    private func listen() {
        while !isClosed {
            if let link = try? ServerLink(address, patience: 1), (try? link.run(Dialect.listening)) != nil {
                state.withLock { state in
                    state.revision += 1
                    state.isListening = true
                }
                while !isClosed, hear(link) {}
                state.withLock { $0.isListening = false }
            }
            // The server is away; it is asked again in a moment.
            if !isClosed { Thread.sleep(forTimeInterval: 0.5) }
        }
    }

    /// Waits a while for something to be told; `false` where the connection ended.
    private func hear(_ link: ServerLink) -> Bool {
        var descriptor = pollfd(fd: PQsocket(link.handle), events: Int16(POLLIN), revents: 0)
        guard descriptor.fd >= 0, poll(&descriptor, 1, 500) >= 0 || errno == EINTR else { return false }
        guard PQconsumeInput(link.handle) == 1 else { return false }
        var isTold = false
        while let notice = PQnotifies(link.handle) {
            PQfreemem(notice)
            isTold = true
        }
        if isTold { state.withLock { $0.revision += 1 } }
        return true
    }
}
