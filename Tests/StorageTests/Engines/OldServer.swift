import Foundation

@testable import Storage

/// Answers like a PostgreSQL server of any version, as far as its greeting goes.
final class OldServer: Sendable {
    private let listening: Int32

    /// - Parameters:
    ///   - folder: where it listens.
    ///   - version: as the server names itself: `14.11`.
    init(folder: String, version: String) throws {
        let descriptor = try UnixSocket.open("\(folder)/.s.PGSQL.5432", bind)
        listening = descriptor
        guard listen(descriptor, 4) == 0 else { throw FileFailure(operation: "listen", path: folder, code: errno) }
        let greeting = Self.message("R", [0, 0, 0, 0])
            + [("server_version", version), ("server_encoding", "UTF8"), ("client_encoding", "UTF8")].flatMap {
                Self.message("S", Array($0.0.utf8) + [0] + Array($0.1.utf8) + [0])
            } + Self.message("Z", Array("I".utf8))
        Thread.detachNewThread {
            while true {
                let client = accept(descriptor, nil, nil)
                guard client >= 0 else { return }
                var request = [UInt8](repeating: 0, count: 4_096)
                _ = recv(client, &request, request.count, 0)
                _ = send(client, greeting, greeting.count, Int32(MSG_NOSIGNAL))
                _ = recv(client, &request, request.count, 0)
                Foundation.close(client)
            }
        }
    }

    deinit { Foundation.close(listening) }

    private static func message(_ kind: Character, _ body: [UInt8]) -> [UInt8] {
        let length = UInt32(body.count + 4)
        return Array(String(kind).utf8) + withUnsafeBytes(of: length.bigEndian) { Array($0) } + body
    }
}
