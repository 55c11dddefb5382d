import Figures
import Testing

@testable import Commands

@Suite("The command line")
struct ProgramTests {
    @Test(
        "Alone it says what to try first, in the language of the environment",
        arguments: [
            ("en", "make a demonstration zone"), ("zh", "建立示范园区"), ("vi", "tạo khu trình diễn")
        ])
    func start(language: String, words: String) async {
        let run = await CapturedConsole.run([], environment: ["CORRIDOR_LANGUAGE": language])
        #expect(run.status == 0)
        #expect(run.output.contains(words))
        #expect(run.errors.isEmpty)
    }

    static let commands = [
        "demo", "init", "import", "brief", "figure", "figures", "why", "history", "projects", "reconcile", "heads", "verify"
    ]

    @Test("Every command has help with examples, on standard output", arguments: commands)
    func help(command: String) async {
        let run = await CapturedConsole.run(["help", command])
        #expect(run.status == 0)
        #expect(run.output.contains("EXAMPLES\n  corridor \(command)"))
        for option in ["--zone", "--language", "--json"] { #expect(run.output.contains(option)) }
        #expect(run.errors.isEmpty)
    }

    @Test("Help shows the table of exit statuses and how to complete in a shell")
    func exitTable() async {
        let run = await CapturedConsole.run(["--help"], environment: ["COLUMNS": "200"])
        for status in CommandStatus.allCases { #expect(run.output.contains("\(status.rawValue)  \(status.meaning.en)")) }
        #expect(run.output.contains("--generate-completion-script"))
    }

    @Test("Completion scripts are written", arguments: ["bash", "zsh", "fish"])
    func completion(shell: String) async {
        let run = await CapturedConsole.run(["--generate-completion-script", shell])
        #expect(run.status == 0)
        #expect(run.output.contains("reconcile"))
    }

    @Test(
        "Each kind of failure has its status, its words on standard error, and leaves standard output empty",
        arguments: [
            (["brieff"], 64), (["figure"], 64), (["why", "a/b/c/2024", "--depth", "0"], 64),
            (["import", "x.csv", "--known-on", "July"], 64),
            (["brief", "--language", "fr"], 64), (["brief", "--zone", "/no/such/zone"], 66),
            (["init", "--from", "/no/such/folder", "--zone", "/no/such/zone", "--quiet"], 66)
        ])
    func failures(arguments: [String], status: Int) async {
        let run = await CapturedConsole.run(arguments)
        #expect(Int(run.status) == status)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }

    @Test("The zone is the option's, else the environment's, else var/zone")
    func zones() async throws {
        let named = await CapturedConsole.run(["brief", "--zone", "/a"], environment: ["CORRIDOR_ZONE": "/b"])
        #expect(named.errors.contains("no zone in /a."))
        let environment = await CapturedConsole.run(["brief"], environment: ["CORRIDOR_ZONE": "/b"])
        #expect(environment.errors.contains("no zone in /b."))
        // Whether a zone is there by habit depends on the checkout, so only the choice is asked for.
        let bare = Console(write: { _ in }, complain: { _ in }, environment: ["CORRIDOR_ZONE": ""], terminalColumns: nil)
        let habit = try Console.$current.withValue(bare) { try ZoneOption.parse([]).folder }
        #expect(habit == "var/zone")
    }

    @Test(
        "The first of the locale's variables that is set decides the language",
        arguments: [
            (["LANG": "zh_CN.UTF-8"], Language.chinese), (["LANG": "vi_VN.UTF-8", "LC_ALL": "en_US.UTF-8"], .english),
            (["LANG": "C.UTF-8"], nil), (["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], nil), ([:], nil),
            (["LC_ALL": "", "LANG": "vi"], .vietnamese),
            (["CORRIDOR_LANGUAGE": "vi", "LANG": "zh_CN.UTF-8"], .vietnamese), (["CORRIDOR_LANGUAGE": "xx", "LANG": "zh_CN"], .chinese)
        ])
    func languages(environment: [String: String], language: Language?) {
        #expect(LanguageChoice.ofEnvironment(environment) == language)
    }
}
