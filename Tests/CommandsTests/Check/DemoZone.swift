import Actions
import Figures
import Foundation
import Testing

@testable import Commands

/// A small demonstration zone, made once for all tests that read it and nothing else.
enum DemoZone {
    struct Made: Sendable {
        var folder: String
        var desk: ArticleDesk
        var run: CapturedConsole.Run
    }

    /// With the control totals that ship with the program.
    static let shared = Task { try await make(controls: nil) }

    static var project: URL { ExampleZone.project }

    static func make(controls: String?) async throws -> Made {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("corridor-\(UUID().uuidString)").path
        let run = await CapturedConsole.run(
            ["demo", "--zone", folder, "--enterprises", "300", "--through", "2024-08", "--quiet"] + (controls.map { ["--controls", $0] } ?? []),
            environment: ["CORRIDOR_DATA": project.appendingPathComponent("Data").path])
        try #require(run.status == 0, "\(run.output)\(run.errors)")
        return Made(folder: folder, desk: await ArticleDesk(reader: try await FigureReader(zone: try await OpenZone.run(folder: folder))), run: run)
    }

    /// The text of an article that is handed out beside the project; `nil` where there is none.
    static func seed(_ name: String) -> String? {
        let path = project.deletingLastPathComponent().appendingPathComponent("shared/articles/\(name).txt").path
        return FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }
}
