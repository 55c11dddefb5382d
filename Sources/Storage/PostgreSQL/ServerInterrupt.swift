import CPostgreSQL
import Synchronization

/// Ends the statement under way on one connection, from any thread.
final class ServerInterrupt: Sendable {
    private struct State {
        /// Of the connection whose transaction may be ended.
        var cancel: OpaquePointer?
        var isAsked = false
    }

    private let state = Mutex(State())

    /// From here on a transaction of a connection may be ended.
    func begin(_ link: ServerLink) {
        let address = UInt(bitPattern: PQgetCancel(link.handle))
        state.withLock { $0 = State(cancel: OpaquePointer(bitPattern: address)) }
    }

    /// Ends what is under way, if anything is.
    func ask() {
        state.withLock { state in
            guard let cancel = state.cancel else { return }
            state.isAsked = true
            // What it answers tells nothing: where it was too late the transaction has ended by itself.
            _ = PQcancel(cancel, nil, 0)
        }
    }

    /// From here on nothing is ended any more.
    ///
    /// - Returns: whether it was asked for: the server may still be about to do it.
    func end() -> Bool {
        state.withLock { state in
            defer { state = State() }
            PQfreeCancel(state.cancel)
            return state.isAsked
        }
    }
}
