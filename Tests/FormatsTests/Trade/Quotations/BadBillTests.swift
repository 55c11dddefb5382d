import Testing

@testable import Formats

@Suite("A bill of materials with a row that cannot be read is handed back, with every such row's place, text and mend")
struct BadBillTests {
    /// In the shape of the file.
    static let files: [BadTradeFile] = [
        BadTradeFile("an empty file", "", "", "line 1: the table is empty; begin with a line of column names"),
        BadTradeFile("a header alone", "", "part,value\n", "“Plug” has no materials; write a row for each material"),
        BadTradeFile("a packed file that is no workbook", "", "PK\u{3}\u{4}",
            "this is not a text but a packed file (ZIP archive); open it and save it as “CSV UTF-8 (comma delimited)”"),
        BadTradeFile("no column of values", "value,deductible", "deductible,weight", "line 1: value: the column is missing; add a column value"),
        BadTradeFile("a misspelt column", "origin,", "orign,", "line 1: “orign”: unknown column; did you mean “origin”?"),
        BadTradeFile("an unknown column", "deductible", "remarks of the buyer",
            "line 1: “remarks of the buyer”: unknown column; write one of part, into, code, origin, value, deductible, weight, proof, declared, made_in, made_by, made_value, labour, overhead, profit, other_cost, minimal_only"),
        BadTradeFile("a column under two of its names", "deductible", "HS code", "line 1: “HS code”: the column stands twice; remove one of the two"),
        BadTradeFile("a value under no name", "deductible", "",
            "line 4: “0.01”: it stands in a column without a name; name the column in the header, or empty it"),
        BadTradeFile("a forgotten quotation mark", "Housing,", "\"Housing,",
            "line 2: a quotation mark opens a field and none closes it; close it, or write \"\" for a quotation mark"),
        BadTradeFile("text behind a quotation mark", "Housing,", "\"Hous\"ing,",
            "line 2: “ing” stands behind a closing quotation mark; put the whole field in quotation marks, and write \"\" for one inside"),
        BadTradeFile("a comma that no quotation marks protect", "0.4", "3,2",
            "line 2: the row has 9 fields, the header 8; put texts that contain the delimiter in quotation marks, and keep one field a column"),
        BadTradeFile("too few fields", "0.4,,,", "0.4",
            "line 2: the row has 5 fields, the header 8; put texts that contain the delimiter in quotation marks, and keep one field a column"),
    ]

    /// In one cell.
    static let cells: [BadTradeFile] = [
        BadTradeFile("no name", "Housing", " ", "line 2: part: nothing stands here; fill it"),
        BadTradeFile("no value", "0.4", "", "line 2: value: nothing stands here; fill it"),
        BadTradeFile("a decimal comma", "0.4", "\"0,4\"",
            "line 2: value: “0,4”: not a number; write digits with a point and at most six decimals, as 12.5"),
        BadTradeFile("a value below zero", "0.4", "-0.4", "line 2: value: “-0.4”: below what is possible; write 0 or more"),
        BadTradeFile("a value too large", "0.4", "1000000000001",
            "line 2: value: “1000000000001”: larger than 1,000,000,000,000; write a smaller number, or another unit"),
        BadTradeFile("a value beyond all reckoning", "0.4", "9000000000000000000000",
            "line 2: value: “9000000000000000000000”: larger than 1,000,000,000,000; write a smaller number, or another unit"),
        BadTradeFile("seven decimals", "0.4", "0.4000001", "line 2: value: “0.4000001”: more than six decimals; round it to six"),
        BadTradeFile("a country by its name", "JP", "Japan",
            "line 4: origin: “Japan”: not a country; write the two letters of ISO 3166, as CN, or leave it empty"),
        BadTradeFile("a code of five digits", "3926.90", "39269",
            "line 2: code: “39269”: 5 digits: one is lost or too many; write 2, 4, 6 or 8 digits, as 8542.31"),
        BadTradeFile("a code in words", "3926.90", "plastics",
            "line 2: code: “plastics”: not a code: it holds other signs than digits; write 2, 4, 6 or 8 digits, as 8542.31"),
        BadTradeFile("more taken off than there is", "0.01", "0.31", "line 4: deductible: “0.31”: more than the part is worth; write at most 0.3"),
        BadTradeFile("made where nobody says", "CN,0.6", ",0.6",
            "line 3: made_in: nothing stands here; write the country where it is made, or empty made_value"),
        BadTradeFile("made for an unknown value", "CN,0.6", "CN,", "line 3: made_value: nothing stands here; fill it"),
        BadTradeFile("made for nothing", "CN,0.6", "CN,0", "line 3: made_value: “0”: below what is possible; write a number above 0"),
        BadTradeFile("two wrong rows", "origin", "proof",
            "line 2: proof: “CN”: not a proof of origin; write agreement:number, as rcep:2026-0142",
            "line 4: proof: “JP”: not a proof of origin; write agreement:number, as rcep:2026-0142"),
        BadTradeFile("neither yes nor no", "made_in,made_value", "declared,weight", "line 3: declared: “CN”: neither yes nor no; write yes or no"),
        BadTradeFile("an unknown maker", "", "part,value,made_in,made_value,made_by\nA,1,CN,1,me\n",
            "line 2: made_by: “me”: unknown word; write one of own, other"),
    ]

    /// Between rows.
    static let wholes: [BadTradeFile] = [
        BadTradeFile("a part of a part that is not there", "Copper,Contacts", "Copper,Contact",
            "line 4: into: “Contact”: no part of this name; write a part’s name, or leave it empty for the product"),
        BadTradeFile("a part of a part that is not made", "CN,0.6", ",",
            "line 4: into: “Contacts”: the part is not made: it has no made_in; write made_in and made_value in its row"),
        BadTradeFile("a part that is made of nothing", "Copper,Contacts", "Copper,",
            "line 3: made_in: “CN”: “Contacts” has no materials; write its name under “into” in their rows, or leave its making empty"),
        BadTradeFile("a part that is made of itself", "0.01,,\n", "0.01,,\nContacts,Contacts,8538.90,,0.1,,,\n",
            "line 5: into: “Contacts” is made from itself; break the circle"),
        BadTradeFile("a part that goes into itself alone", "Contacts,,", "Contacts,Contacts,",
            "line 3: into: “Contacts” is made from itself; break the circle"),
        BadTradeFile("parts that go into each other alone", "Contacts,,8538.90,,0.6,,CN,0.6\nCopper,Contacts,7408.19,JP,0.3,0.01,,",
            "Contacts,Copper,8538.90,,0.6,,CN,0.6\nCopper,Contacts,7408.19,,0.3,0.01,CN,0.3",
            "line 3: into: “Copper”: “Contacts” is made from itself; break the circle"),
        BadTradeFile("two codes of one part", "Copper,Contacts", "Housing,Contacts",
            "line 4: code: “7408.19”: another row of this part says otherwise; write the same in both rows, or give the two parts different names"),
        BadTradeFile("an origin elsewhere than it is made", "8538.90,", "8538.90,KR",
            "line 3: origin: “KR”: the part is made in CN; leave it empty: where a part is made decides its origin"),
    ]

    @Test("bad bills", arguments: files + cells + wholes)
    func bill(_ input: BadTradeFile) throws {
        let read = try QuotationFiles.readBill(input.text(in: QuotationFiles.bill))
        #expect(read.rejects.map { $0.line(.english) } == input.messages.map { "plug.csv: " + $0 })
        #expect(read.bill == nil)
    }

    @Test("a good whose bill is handed back is kept without it, so that no preference is claimed")
    func kept() throws {
        let read = QuotationFiles.read(QuotationFiles.request, bill: QuotationFiles.bill.replacing("JP", with: "Japan"))
        let goods = try #require(read.request).goods
        #expect(goods.map(\.name) == ["Cable", "Plug"] && goods.allSatisfy { $0.bill == nil })
        #expect(read.rejects.map(\.file) == ["plug.csv"])
    }
}
