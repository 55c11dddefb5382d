import Claims
import Figures
import Foundation

/// A figure that an annotator found in a passage.
struct GoldFigure: Decodable {
    var start: Int
    var end: Int
    var value: Double
    let scale: Double
    var unit: String?
    let kind: String
    let worded: Bool?
    let optional: Bool?

    var amount: Double { value * scale }
}

/// A passage with its annotated figures; the passages lie outside the repository.
struct Passage {
    let name: String
    var text: String
    var gold: [GoldFigure]

    /// The passages beside the clone, or none.
    static let all: [Passage] = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        folder.append(path: "shared/articles")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()
        return names.compactMap { name in
            let base = folder.appending(path: name)
            guard let text = try? String(contentsOf: base, encoding: .utf8),
                let records = try? Foundation.Data(contentsOf: base.deletingPathExtension().appendingPathExtension("json")),
                let gold = try? JSONDecoder().decode([GoldFigure].self, from: records)
            else { return nil }
            return Passage(name: name, text: text, gold: gold)
        }
    }()
}

/// Counts hits, misses and wrong readings over passages, by the rule of the passages' own scorer.
struct Score {
    private(set) var hits = 0
    private(set) var missed = 0
    private(set) var wrong = 0

    var recall: Double { Double(hits) / Double(max(hits + missed, 1)) }
    var precision: Double { Double(hits) / Double(max(hits + wrong, 1)) }
    var f1: Double { 2 * recall * precision / max(recall + precision, 1e-12) }

    private static let money: Set<String> = [
        "CNY", "USD", "HKD", "THB", "VND", "EUR", "GBP", "JPY", "TWD", "SGD", "MYR", "IDR", "KRW", "AUD", "INR"
    ]

    mutating func add(_ passage: Passage) {
        var free = ArticleReader(publishedOn: nil).read(passage.text).readings
        for figure in passage.gold.sorted(by: { ($0.optional ?? false ? 1 : 0) < ($1.optional ?? false ? 1 : 0) }) {
            let isOptional = figure.optional ?? false
            if let match = free.firstIndex(where: { Self.same(figure, $0) }) {
                free.remove(at: match)
                hits += isOptional ? 0 : 1
            } else {
                missed += isOptional ? 0 : 1
            }
        }
        wrong += free.count { reading in
            !passage.gold.contains { ($0.optional ?? false) && reading.words.span.start < $0.end && $0.start < reading.words.span.end }
        }
    }

    private static func same(_ figure: GoldFigure, _ reading: Reading) -> Bool {
        func kind(_ name: String) -> String { name == "count" ? "level" : name }
        guard reading.words.span.end > figure.start, figure.end > reading.words.span.start,
            kind(figure.kind) == kind(reading.kind.rawValue),
            let amount = Double(reading.amount.description)
        else { return false }
        let tolerance = (figure.worded ?? false) ? 5e-3 : 1e-6
        guard abs(figure.amount - amount) <= tolerance * max(abs(figure.amount), 1e-12) else { return false }
        guard let unit = figure.unit, money.contains(unit) || unit == "%" || unit == "pp" else { return true }
        return unit == reading.unit
    }
}
