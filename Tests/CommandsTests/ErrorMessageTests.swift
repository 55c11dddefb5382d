import Actions
import Figures
import Formats
import Products
import Statistics
import Storage
import Synthesis
import Testing

@testable import Commands

@Suite("What errors say")
struct ErrorMessageTests {
    static let all: [(any Error & Sendable, CommandStatus)] = [
        (FigureError.unknownIndicator("outpt", known: ["output", "sales"]), .usage),
        (FigureError.unknownPlace("x", similar: []), .usage), (FigureError.unknownGroup("x", known: []), .usage),
        (ZoneError.noZone(folder: "z"), .notThere), (ZoneError.zoneExists(folder: "z"), .usage),
        (ZoneError.unreadable(path: "p"), .notThere), (RecordError.busy, .tryAgain), (RecordError.chainMoved(key: "k"), .tryAgain),
        (RecordError.noRecord(path: "p"), .notThere), (RecordError.recordExists(path: "p"), .usage),
        (RecordError.newerSchema(path: "p"), .internalFault), (RecordError.damaged(what: "w"), .internalFault),
        (RecordError.cellTooLarge(series: "s", period: "p"), .usage), (RecordError.unstorable(field: "f", text: "t"), .usage),
        (RecordError.diskFull, .tryAgain), (RecordError.moved(to: "p"), .notThere), (RecordError.notPermitted(what: "w"), .internalFault),
        (RecordError.badAddress("a", reason: "r"), .usage), (RecordError.passwordInAddress, .usage),
        (RecordError.unreachable(server: "s", reason: "r"), .tryAgain), (RecordError.connectionCut, .tryAgain),
        (RecordError.unsuitableServer(found: "f", needed: "n"), .usage), (RecordError.statementFailed(code: "c", message: "m"), .internalFault),
        (RecordError.wrongDocumentHash("h"), .tryAgain), (FileFailure(operation: "open", path: "p", code: 2), .notThere),
        (FileFailure(operation: "write", path: "p", code: 28), .internalFault), (SignedHeadsError.notSignedHeads, .usage),
        (SignedHeadsError.unexpected(line: 3, text: "t"), .usage), (SignedHeadsError.cutShort, .usage), (SignedHeadsError.overlong, .usage),
        (SignedHeadsError.outOfOrder(line: 2), .usage), (SignedHeadsError.unwritable("u"), .usage),
        (SigningKeyError.keyExists(path: "p"), .usage), (SigningKeyError.insideZone(path: "p"), .usage),
        (SigningKeyError.noKey(path: "p"), .notThere), (SigningKeyError.readableByOthers(path: "p"), .usage),
        (SigningKeyError.notAKey(path: "p"), .notThere), (CommandError.noFile(path: "p"), .notThere),
        (CommandError.notAValue(option: "--on", text: "x", examples: ["2024-08-20"]), .usage),
        (CommandError.noStandardFolder(looked: ["Data/standard"]), .notThere), (CommandError.wordsForAddress("output zone"), .usage),
        (YAMLProblem(file: "zone.yaml", line: 3, path: "today", text: "soon", reason: .notADay), .usage),
        (CommandError.noDemonstration(folder: "Data"), .notThere), (SynthesisError.unknownPlace("x"), .usage),
        (SynthesisError.unknownGroup("x"), .usage), (SynthesisError.noClasses("x"), .usage), (SynthesisError.noParks, .usage),
        (SynthesisError.tooFewEnterprises(least: 90), .usage), (SynthesisError.targetNotWhole("x"), .usage),
        (SynthesisError.unreachable("x"), .usage),
        (TariffError.noTariff(folder: "Data/trade", importer: .china, held: [.vietnam]), .notThere),
        (TariffError.noTariff(folder: "Data/trade", importer: .china, held: []), .notThere), (TariffError.unreadable(path: "p"), .notThere),
        (TariffError.fault(.empty(file: "t.csv")), .notThere), (TariffError.fault(.missingColumn(file: "t.csv", name: "hs", there: ["a"])), .notThere),
        (TariffError.fault(.text(file: "t.csv", .binary(line: 1))), .notThere),
        (JobError.givenUp(attempts: 5), .internalFault), (JobError.noSuchJob(7), .notThere), (JobError.notResumable(7), .usage),
        (JobError.notCancellable(7), .usage), (CommandError.notInBackground(option: "--against"), .usage),
        (LimitExceeded(.importMemory, allowed: 1 << 30, found: 2 << 30), .tryAgain), (CommandError.notAValueOfLimit(.fileSize, text: "x"), .usage),
        (CancellationError(), .internalFault)
    ]

    @Test("Every error has its status and its own words in three languages", arguments: all.indices)
    func words(index: Int) {
        let (error, status) = Self.all[index]
        let message = ErrorMessage(error)
        #expect(message.status == status)
        #expect(message.words.zh.unicodeScalars.contains { $0.value > 0x2E80 })
        #expect(!(message.words.en + message.words.vi).unicodeScalars.contains { $0.value > 0x2E80 })
        #expect(Set(message.words.all).count == 3)
    }

    @Test(
        "A mistyped address shows where, and what to write",
        arguments: [
            (
                Language.english,
                "Error: This address cannot be read: measure “grwth.comparable”: there is no such measure; did you mean “growth.comparable”?"
            ),
            (.chinese, "错误：地址无法识别：算法“grwth.comparable”：没有这种算法，是否指“growth.comparable”？"),
            (
                .vietnamese,
                "Lỗi: Không đọc được địa chỉ này: cách tính “grwth.comparable”: không có cách tính này; có phải ý bạn là “growth.comparable”?"
            )
        ])
    func address(language: Language, first: String) throws {
        let text = "output/zone/all/2024-07/grwth.comparable"
        let error = #expect(throws: FigureAddressError.self) { try FigureAddress(parsing: text) }
        let lines = ErrorMessage(try #require(error)).text(in: language).split(separator: "\n").map(String.init)
        #expect(lines == [first, "  \(text)", "                          ^^^^^^^^^^^^^^^^"])
    }

    @Test("Near misses are suggested; without one, all there are, or how to search")
    func suggestions() {
        #expect(
            ErrorMessage(FigureError.unknownIndicator("outpt", known: ["output", "sales"])).words.en
                == "There is no indicator “outpt” in this zone. Did you mean “output”?")
        #expect(
            ErrorMessage(FigureError.unknownIndicator("qqqqqqqq", known: ["output", "sales"])).words.en
                == "There is no indicator “qqqqqqqq” in this zone. There are: “output”, “sales”.")
        #expect(
            ErrorMessage(FigureError.unknownPlace("qqqqqqqq", similar: [])).words.zh
                == "本园区没有地区“qqqqqqqq”。可按名称查找：corridor figures 名称")
    }
}
