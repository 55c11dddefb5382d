import Figures
import Testing

@testable import Storage

@Suite("The chain's hashes")
struct ChainHashTests {
    /// Computed by another program from the byte form in ``ChainHash``'s description.
    @Test("Content and link hashes are those of the documented byte form")
    func vector() {
        let content = ChainHash.content(of: Sample.draft())
        #expect(content == "769a8856ce28d2339aeb4fe75ef8668a0c87e54a39ed3a8215a692438e6dd19a")
        let first = ChainHash.link(previous: "", content: content, key: "qinzhou", sequence: 1)
        #expect(first == "c810c27518563a348fc0e360c6e0cfe11fe1b6436ad61527dbdcfcccdae67d2a")
        let second = ChainHash.link(previous: first, content: content, key: "qinzhou", sequence: 2)
        #expect(second == "cf4272f586804177effdb72366d555bbadb878d31a628da781740b80f0dd051f")
    }

    @Test("Moving a letter from one text to its neighbour changes the hash")
    func boundaries() {
        func hash(_ texts: [String]) -> String {
            ChainHash.content(of: Sample.draft(lines: [ReportLine(row: 2, subject: "E", period: Sample.july, texts: texts)]))
        }
        let hashes = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], []].map(hash)
        #expect(Set(hashes).count == hashes.count)
    }
}
