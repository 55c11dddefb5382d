import Figures
import Foundation
import Testing

@testable import Storage

@Suite("Signed heads")
struct SignedHeadsTests {
    private static let heads = [
        ChainHead(key: "reference", sequence: 12, hash: String(repeating: "0a", count: 32)),
        ChainHead(key: "北海", sequence: 3, hash: String(repeating: "ff", count: 32)),
        ChainHead(key: "beihai", sequence: 1, hash: String(repeating: "1b", count: 32)),
    ]

    private static func withHeads(_ body: (SignedHeads, SigningKey) throws -> Void) async throws {
        try await inFolder { folder in
            let key = try SigningKey.create(inFolder: folder)
            try body(
                SignedHeads(zone: "gx", takenAt: Instant(microsecondsSince1970: 1_724_115_723_000_004), heads: heads, signingWith: key), key)
        }
    }

    @Test("The text form reads back and its signature holds")
    func roundTrip() async throws {
        try await Self.withHeads { signed, key in
            let read = try SignedHeads(parsing: signed.text)
            #expect(read == signed)
            #expect(read.isSignatureValid)
            #expect(read.heads.map(\.key) == ["beihai", "reference", "北海"])
            #expect(read.findings(trusting: key.publicKey) == [])
            let hash = String(repeating: "1b", count: 32)
            let expected =
                "corridor heads 1\nzone gx\ntaken 2024-08-20T01:02:03.000004Z\nkey \(key.publicKey)\nbeihai 1 \(hash)\nreference 12 "
            #expect(signed.text.hasPrefix(expected))
            #expect(signed.text.hasSuffix("\nsignature \(signed.signature)\n"))
        }
    }

    @Test("A change of any byte, a lost byte and an added one are refused or break the signature")
    func tampered() async throws {
        try await Self.withHeads { signed, _ in
            let bytes = Array(signed.text.utf8)
            for index in bytes.indices {
                for edit in 0..<4 {
                    var altered = bytes
                    switch edit {
                    case 0: altered[index] ^= 1
                    case 1: altered.remove(at: index)
                    case 2: altered.insert(altered[index], at: index)
                    default: altered.insert(0x20, at: index)
                    }
                    // Taking out or doubling one of two equal neighbours is the same text wherever it is done.
                    if altered == bytes { continue }
                    let read = try? SignedHeads(parsing: String(decoding: altered, as: UTF8.self))
                    #expect(read?.isSignatureValid != true, "byte \(index), edit \(edit)")
                }
            }
        }
    }

    @Test("A chain left out, or heads signed by another, are found")
    func forged() async throws {
        try await Self.withHeads { signed, key in
            var lines = signed.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            lines.remove(at: 5)
            let shorter = try SignedHeads(parsing: lines.joined(separator: "\n"))
            #expect(shorter.findings(trusting: key.publicKey) == [.signatureWrong])
            #expect(signed.findings(trusting: "another") == [.signerUnknown(publicKey: key.publicKey)])
        }
    }

    @Test("What is wrong with a text is said, with its line")
    func errors() async throws {
        try await Self.withHeads { signed, _ in
            func error(_ edit: (inout [String]) -> Void) -> SignedHeadsError? {
                var lines = signed.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                edit(&lines)
                let text = lines.joined(separator: "\n")
                let read = Result { () throws(SignedHeadsError) in try SignedHeads(parsing: text) }
                if case .failure(let error) = read { return error }
                return nil
            }
            #expect(error { _ in } == nil)
            #expect(error { $0[0] = "corridor heads 2" } == .notSignedHeads)
            #expect(error { $0[1] = "zone " } == .unexpected(line: 2, text: "zone "))
            #expect(error { $0[2] = "taken yesterday" } == .unexpected(line: 3, text: "taken yesterday"))
            #expect(error { $0[3] = "key AAAA" } == .unexpected(line: 4, text: "key AAAA"))
            #expect(error { $0[4] = "beihai 0 aa" } == .unexpected(line: 5, text: "beihai 0 aa"))
            #expect(error { $0[4] = $0[4].replacingOccurrences(of: " 1 ", with: " 01 ") } == .unexpected(line: 5, text: "beihai 01 \(Self.heads[2].hash)"))
            #expect(error { $0.swapAt(4, 5) } == .outOfOrder(line: 6))
            #expect(error { $0.removeLast() } == .cutShort)
            #expect(error { $0.remove(at: 7) } == .cutShort)
            #expect(error { $0.insert("more", at: 8) } == .overlong)
        }
    }

    @Test("Heads that have no text form are not signed")
    func unwritable() async throws {
        try await inFolder { folder in
            let key = try SigningKey.create(inFolder: folder)
            for (zone, head) in [("g x", Self.heads[0]), ("gx", ChainHead(key: "a b", sequence: 1, hash: Self.heads[0].hash)), ("gx", ChainHead(key: "a", sequence: 1, hash: "0A"))] {
                #expect(throws: SignedHeadsError.unwritable(zone == "gx" ? head.key : zone)) {
                    try SignedHeads(zone: zone, takenAt: Instant(microsecondsSince1970: 0), heads: [head], signingWith: key)
                }
            }
        }
    }
}
