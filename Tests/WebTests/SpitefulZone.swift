import Foundation

/// What somebody could type into a name or a note to have it run in a reader's browser or spreadsheet.
enum SpitefulZone {
    /// Import hands back what begins with `=`, `+` or `@`; a minus may begin a name.
    static let names = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "-2+cmd()", "{{it}}{{{it}}}", "'><b onclick=alert(1)>", 
        "-1+cmd()|' /C calc'!A0", "&lt;script&gt;alert(1)", "]]></a><svg onload=alert(1)>",
    ]
    /// Columns that hold free text, whatever the form.
    private static let columns: Set<String> = [
        "name_en", "name_zh", "name_vi", "aliases", "owner", "operator", "party", "note", "source", "contract",
    ]

    /// Puts spite into every name and note of a folder of files to import, and into the files' own names.
    static func fill(_ folder: String) throws {
        var next = 0
        func spite() -> String {
            next += 1
            return "\(names[next % names.count]) \(next)"
        }
        for path in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] where path.hasSuffix(".csv") {
            let lines = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8).split(separator: "\n")
            let header = lines[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let rows = lines.dropFirst().map { line in
                let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                return zip(header, fields).map { column, field in columns.contains(column) ? quoted(spite()) : field }.joined(separator: ",")
            }
            let text = ([header.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
            try FileManager.default.removeItem(atPath: "\(folder)/\(path)")
            let place = (path as NSString).deletingPathExtension
            let name = path.contains("reports/") ? "\(place)-=cmd(){{it}}\"><img src=x onerror=alert(1)>.csv" : path
            try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
        }
        let known = ["projects-2024-01-10.csv": "2024-01-10", "contracts-2023-12-01.csv": "2023-12-01", "places.csv": "2020-01-01"]
        let documents = known.map { file, day in
            "\(file),\(day),documented,\(quoted(spite())),javascript:alert(1)"
        }
        let list = "file,known_on,provenance,source,link\n" + documents.joined(separator: "\n") + "\n"
        try list.write(toFile: "\(folder)/documents.csv", atomically: true, encoding: .utf8)
        let statement = """
            statement,published_on,indicator,place,group,period,measure,printed,unit,bound,kind,headline,source,link,note
            s-1,2024-04-02,output.gross,zone,all,2024-03.ytd,level,4.05,100 million yuan,,quoted,yes,\(quoted(spite())),javascript:alert(1),\(quoted(spite()))

            """
        try statement.write(toFile: "\(folder)/statements-2024-04-02.csv", atomically: true, encoding: .utf8)
        let settings = try String(contentsOfFile: "\(folder)/zone.yaml", encoding: .utf8)
        let spiteful = settings.replacing(/name: \{.*\}/, with: "name: {en: '<script>alert(1)</script>', zh: '{{it}}', vi: '\"><img src=x onerror=alert(1)>'}")
        try spiteful.write(toFile: "\(folder)/zone.yaml", atomically: true, encoding: .utf8)
    }

    private static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
}
