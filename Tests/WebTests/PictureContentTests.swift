import Figures
import Formats
import Foundation
import HummingbirdTesting
import Testing

@testable import Web

@Suite("What a script draws pictures of")
struct PictureContentTests {
    /// The picture of a page, as JSON.
    private static func picture(_ path: String, _ client: any TestClientProtocol) async throws -> JSONValue {
        let answer = try await client.ask(path)
        #expect(answer.status == .ok, "\(path)")
        #expect(answer.headers[.contentType] == "application/json")
        return try JSONReader.read(Array(answer.body.readableBytesView))
    }

    /// The rows of a table of a page, without its head.
    private static func rows(_ path: String, _ client: any TestClientProtocol) async throws -> [[String]] {
        let text = try await client.ask(path).text
        return text.drop { $0 == "\u{feff}" }.split(whereSeparator: \.isNewline).dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) }
        }
    }

    /// Categories with the values of the series of a role.
    private static func marks(_ picture: JSONValue, role: String = "value") -> [[String]] {
        let names = picture["categories"]?.elements?.map { $0["text"]?.text ?? "" } ?? []
        let series = picture["series"]?.elements?.first { $0["role"]?.text == role }
        return series?["marks"]?.elements?.map { mark in
            [names[Int(mark["category"]?.text ?? "") ?? 0], mark["value"]?.text ?? ""]
        } ?? []
    }

    private static let question = "indicator=output.gross&place=parks&period=2024-03.ytd"

    @Test("a line over time has the values of its table, each with its text and its why")
    func line() async throws {
        try await SmallZone.served { client, _ in
            let picture = try await Self.picture("/en/figures.json?\(Self.question)&picture=series", client)
            let rows = try await Self.rows("/en/figures.csv?\(Self.question)&table=series", client)
            #expect(rows.count > 1)
            let known = Self.marks(picture).map { [$0[0], $0[1]] }
            #expect(known.reversed().map { $0 } == rows.map { [$0[0], Decimal(string: $0[1]) == nil ? "" : $0[1]] })
            let page = try await client.ask("/en/figures?\(Self.question)").text
            for mark in picture["series"]?.elements?.first?["marks"]?.elements ?? [] {
                let href = try #require(mark["href"]?.text)
                let value = mark["value"]?.text ?? ""
                #expect(page.contains("href=\"\(href)\" data-value=\"\(value)\""), "\(href)")
            }
            let ticks = picture["ticks"]?.elements?.compactMap { $0["at"]?.text.flatMap { Double($0) } } ?? []
            let highest = try #require(known.compactMap { Double($0[1]) }.max())
            #expect(ticks.first == 0 && ticks.last ?? 0 >= highest && ticks == ticks.sorted())
        }
    }

    @Test("the figure's own page gives the same line")
    func why() async throws {
        try await SmallZone.served { client, _ in
            let picture = try await Self.picture("/en/figure/\(SmallZone.total).json?picture=series", client)
            let rows = try await Self.rows("/en/figure/\(SmallZone.total).csv?table=series", client)
            #expect(Self.marks(picture).filter { !$0[1].isEmpty }.reversed().map { $0 } == rows.filter { Decimal(string: $0[1]) != nil })
        }
    }

    @Test("bars have the values of the places beside each other, the first marked")
    func bars() async throws {
        try await SmallZone.served { client, _ in
            let path = "\(Self.question)&compare=North%20Park"
            let picture = try await Self.picture("/en/figures.json?\(path)&picture=compared", client)
            let rows = try await Self.rows("/en/figures.csv?\(path)&table=compared", client)
            #expect(rows.map(\.[0]) == ["Park Programme", "North Park"])
            #expect(Self.marks(picture) == rows)
            let marks = picture["series"]?.elements?.first?["marks"]?.elements ?? []
            #expect(marks.map { $0["isMarked"] } == [true, false])
            let steps = try await Self.picture("/en/projects.json?picture=steps", client)
            let table = try await Self.rows("/en/projects.csv?table=steps", client)
            #expect(Self.marks(steps) == table)
        }
    }

    @Test("a timeline has the plan of its table and the time under construction, in days")
    func timeline() async throws {
        try await SmallZone.served { client, _ in
            let picture = try await Self.picture("/en/projects.json?picture=timeline", client)
            let row = try #require(try await Self.rows("/en/projects.csv?table=projects", client).first { $0[0] == "Foil Mill" })
            #expect(picture["categories"]?.elements?.map { $0["text"]?.text } == ["Foil Mill"])
            #expect(picture["categories"]?.elements?.map { $0["href"]?.text } == ["/en/project/foil-mill"])
            func spans(_ role: String) throws -> [[String]] {
                let series = try #require(picture["series"]?.elements?.first { $0["role"]?.text == role })
                return try #require(series["marks"]?.elements).map { mark in
                    ["from", "value"].compactMap { mark[$0]?.text.flatMap { Int($0) }.map { Day(dayNumber: $0).description } }
                }
            }
            #expect(try spans("plan") == [[row[4], row[5]]])
            #expect(try spans("built").map(\.first) == ["2023-01-15"])
            #expect(picture["rules"]?.elements?.map { $0["text"]?.text } == ["today"])
        }
    }

    @Test("a map has its regions with the values of its table, and each leads where its row leads")
    func map() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("corridor-map-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let outline = """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"places": ["riverside", "area-riverside"]},
            "geometry": {"type": "Polygon", "coordinates": [[[108, 22], [108, 23], [109, 23], [109, 22], [108, 22]]]}}]}
            """
        try Data(outline.utf8).write(to: URL(fileURLWithPath: "\(folder)/small.geojson"))
        try await SmallZone.served(mapFolder: folder) { client, _ in
            let picture = try await Self.picture("/en/projects.json?picture=map", client)
            let region = try #require(picture["regions"]?.elements?.first)
            let rows = try await Self.rows("/en/projects.csv?table=prefectures", client)
            #expect([[region["name"]?.text ?? "", region["value"]?.text ?? ""]] == rows)
            #expect(region["href"]?.text == "/en/projects?place=riverside")
            #expect(region["text"]?.text == "1 project")
            let ring = try #require(region["rings"]?.elements?.first?.elements)
            let height = try #require(picture["height"]?.text.flatMap { Double($0) })
            #expect(ring.count == 5 && ring.allSatisfy { Double($0.elements?[1].text ?? "") ?? -1 >= 0 && Double($0.elements?[1].text ?? "") ?? -1 <= height })
            let page = try await client.ask("/en/projects?status=planned").text
            #expect(page.contains("data-picture=\"/en/projects.json?status&#61;planned") || page.contains("data-picture=\"/en/projects.json?status=planned"))
            let parts = try await Self.picture("/en/index.json?picture=map", client)
            let part = try #require(parts["regions"]?.elements?.first)
            let row = try #require(try await Self.rows("/en/index.csv?table=parts", client).first { $0[0] == "Riverside Area" })
            #expect(part["value"]?.text ?? "" == (Decimal(string: row[1]) == nil ? "" : row[1]))
        }
    }

    @Test("every picture of every page can be read as what it shows, whose title and file are those of the picture")
    func every() async throws {
        try await SmallZone.served { client, _ in
            var seen = 0
            for path in PageSamples.paths {
                for match in try await client.ask(path).text.matches(of: /data-picture="([^"]+)"/) {
                    let source = String(match.1).replacing("&amp;", with: "&")
                    let picture = try await Self.picture(source, client)
                    #expect(picture["title"]?.text?.isEmpty == false && picture["file"]?.text?.isEmpty == false, "\(source)")
                    #expect(picture["foot"]?.elements?.contains { $0.text?.hasPrefix("Working figures as known on") == true } == true)
                    let kinds = ["series", "regions", "boxes"].filter { picture[$0]?.elements?.isEmpty == false }
                    #expect(kinds.count == 1, "\(source)")
                    seen += 1
                }
            }
            #expect(seen > 8)
        }
    }

    @Test("a picture that the page does not have is a problem")
    func missing() async throws {
        try await SmallZone.served { client, _ in
            let answer = try await client.ask("/en/parks.json?picture=moon")
            #expect(answer.status == .notFound)
            #expect(answer.headers[.contentType] == "application/problem+json")
        }
    }
}
