import Actions

/// How a zone is served. The server stands beside the commands, so the executable hands it in.
public struct Serving: Sendable {
    /// The server of the program that runs; `nil` where it has none.
    @TaskLocal static var current: Serving?

    let run: @Sendable (Zone, String, Int, @escaping @Sendable (String) -> Void) async throws -> Void

    /// - Parameter run: serves a zone on an address and a port until the process is told to end, and
    ///   calls back with the address to open; throws ``ServingRefused``.
    public init(
        run: @escaping @Sendable (
            _ zone: Zone, _ bind: String, _ port: Int, _ ready: @escaping @Sendable (String) -> Void
        ) async throws -> Void
    ) {
        self.run = run
    }
}
