import Foundation
import Synchronization
import Testing

@testable import Storage

/// Stands between a record and its server, and cuts the line at a commit.
final class CuttingProxy: Sendable {
    enum Cut: Sendable, CaseIterable {
        /// The commit never reaches the server.
        case before
        /// The server commits, and its answer is lost.
        case after
    }

    private let listening: Int32
    private let server: String
    private let cut = Mutex<Cut?>(nil)
    private let count = Mutex(0)

    /// How many lines were cut.
    var cuts: Int { count.withLock { $0 } }

    /// - Parameters:
    ///   - folder: where the proxy listens, as the server does in its folder.
    ///   - server: the folder of the server's socket.
    init(folder: String, server: String) throws {
        self.server = "\(server)/.s.PGSQL.5432"
        listening = try UnixSocket.open("\(folder)/.s.PGSQL.5432", bind)
        guard listen(listening, 16) == 0 else { throw FileFailure(operation: "listen", path: folder, code: errno) }
        Thread.detachNewThread { [self] in
            while true {
                let client = accept(listening, nil, nil)
                guard client >= 0 else { return }
                Thread.detachNewThread { [self] in serve(client) }
            }
        }
    }

    /// Opens the record of a zone through a proxy of its own.
    static func open(_ zone: TestZone) async throws -> (record: DatabaseRecord, proxy: CuttingProxy) {
        let text = try TestZone.address(schema: zone.schema).text
        let server = try #require(text.firstMatch(of: /host=([^&]*)/)).1
        let folder = "\(zone.folder)-proxy"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let proxy = try CuttingProxy(folder: folder, server: String(server))
        let record = try await DatabaseRecord.open(
            folder: zone.folder, at: .server(ServerAddress(text.replacing("host=\(server)", with: "host=\(folder)"))))
        return (record, proxy)
    }

    deinit { Foundation.close(listening) }

    /// Cuts the line at the next commit.
    func cutNextCommit(_ how: Cut) { cut.withLock { $0 = how } }

    private func serve(_ client: Int32) {
        guard let upstream = try? UnixSocket.open(server, connect) else { return _ = Foundation.close(client) }
        defer {
            Foundation.close(client)
            Foundation.close(upstream)
        }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            var ends = [pollfd(fd: client, events: Int16(POLLIN), revents: 0), pollfd(fd: upstream, events: Int16(POLLIN), revents: 0)]
            guard poll(&ends, 2, 10_000) >= 0 else { return }
            for (index, end) in ends.enumerated() where end.revents != 0 {
                let read = recv(end.fd, &bytes, bytes.count, 0)
                guard read > 0 else { return }
                let isCommit = index == 0 && bytes[..<read].elementsEqual([UInt8(ascii: "Q"), 0, 0, 0, 11] + Array("COMMIT\0".utf8))
                let now = isCommit ? cut.withLock { cut in defer { cut = nil }; return cut } : nil
                if now != nil { count.withLock { $0 += 1 } }
                if now == .before { return }
                guard send(ends[1 - index].fd, bytes, read, Int32(MSG_NOSIGNAL)) == read else { return }
                if now == .after {
                    // The server's answer shows that it committed; it is not handed on.
                    _ = recv(upstream, &bytes, bytes.count, 0)
                    return
                }
            }
        }
    }
}
