import Figures
import Statistics
import Testing

@testable import Commands

@Suite("The why as text")
struct DerivationTreeTests {
    static func lines(_ language: Language, width: Int, shown: ((Int) -> Int)? = nil) throws -> [String] {
        DerivationTree(language: language, shown: shown).table(of: try SampleFigures.growth()).lines(width: width)
    }

    @Test("Indented, with signs, values, shares, documents of leaves and addresses of closed nodes")
    func english() throws {
        let lines = try Self.lines(.english, width: 100)
        #expect(
            lines == [
                "Parks, growth on the same batch of respondents, January–July 2024              +10.0%",
                "  Parks, level                                                      1.21 billion yuan",
                "    + North Park                                                    1.01 billion yuan  83.1%",
                "      + Sample Foils                                                5.23 million yuan   0.5%",
                "        output-2024-07.csv row 17, output_ytd “5234.12” 千元",
                "      + Sample Cells                                                   1 billion yuan  99.5%",
                "        output-2024-07.csv row 18, output_ytd “1000000” 千元",
                "    + South Park                                                   204.8 million yuan  16.9%",
                "      output.gross/south-park/all/2024-07.ytd/level",
                "  ÷ Parks, base on the same batch of respondents                     1.1 billion yuan",
                "    output.gross/parks/all/2024-07.ytd/base.comparable"
            ])
    }

    @Test("In Chinese, narrow")
    func chinese() throws {
        let lines = try Self.lines(.chinese, width: 50)
        #expect(
            lines == [
                "园区，同口径增长，2024年1—7月  增长10.0%",
                "  园区，总量                    12.1亿元",
                "    + 北园                     10.05亿元  83.1%",
                "      + 示例铝箔               523.4万元   0.5%",
                "        output-2024-07.csv 第17行，output_ytd",
                "        “5234.12” 千元",
                "      + 示例电池                  10亿元  99.5%",
                "        output-2024-07.csv 第18行，output_ytd",
                "        “1000000” 千元",
                "    + 南园                     2.048亿元  16.9%",
                "      output.gross/south-park/all/2024-07.ytd/",
                "      level",
                "  ÷ 园区，同口径基数              11亿元",
                "    output.gross/parks/all/2024-07.ytd/",
                "    base.comparable"
            ])
    }

    @Test("In Vietnamese")
    func vietnamese() throws {
        let lines = try Self.lines(.vietnamese, width: 80)
        #expect(
            lines == [
                "Các khu, tăng trưởng trên cùng nhóm đơn vị báo                     +10,0%",
                "cáo, tháng 1–7 năm 2024",
                "  Các khu, giá trị                                    1,21 tỷ nhân dân tệ",
                "    + Khu Bắc                                         1,01 tỷ nhân dân tệ  83,1%",
                "      + Nhôm lá mẫu                                5,23 triệu nhân dân tệ   0,5%",
                "        output-2024-07.csv dòng 17, output_ytd “5234.12” 千元",
                "      + Pin mẫu                                          1 tỷ nhân dân tệ  99,5%",
                "        output-2024-07.csv dòng 18, output_ytd “1000000” 千元",
                "    + Khu Nam                                     204,8 triệu nhân dân tệ  16,9%",
                "      output.gross/south-park/all/2024-07.ytd/level",
                "  ÷ Các khu, mức gốc trên cùng nhóm đơn vị báo         1,1 tỷ nhân dân tệ",
                "  cáo",
                "    output.gross/parks/all/2024-07.ytd/base.comparable"
            ])
    }

    @Test("Parts that are not shown are told in one line with their sum, so that the tree still adds up")
    func elided() throws {
        var sum = try SampleFigures.sum()
        let part = sum.listed[1]
        sum.children = .listed(sum.listed + [part, part])
        let lines = DerivationTree(language: .english, shown: { _ in 1 }).table(of: sum).lines(width: 80)
        #expect(
            lines == [
                "Parks, level, January–July 2024   1.21 billion yuan",
                "  + North Park                    1.01 billion yuan  83.1%",
                "    + Sample Foils                5.23 million yuan   0.5%",
                "      output-2024-07.csv row 17, output_ytd “5234.12” 千元",
                "    + Sample Cells                   1 billion yuan  99.5%",
                "      output-2024-07.csv row 18, output_ytd “1000000” 千元",
                "  + … 3 more (--rows all)        614.3 million yuan  50.8%"
            ])
    }

    @Test(
        "The sentence says what the value comes from",
        arguments: [
            (Language.english, "1.21 billion yuan is the sum of 3 enterprises' reports in 2 parks; 75.0% answered."),
            (.chinese, "12.1亿元是2个园区3家企业报表之和；上报率75.0%。"),
            (.vietnamese, "1,21 tỷ nhân dân tệ là tổng báo cáo của 3 doanh nghiệp tại 2 khu công nghiệp; 75,0% đã trả lời.")
        ])
    func sentence(language: Language, text: String) throws {
        let sentence = WhySentence(language: language) { $0.hasSuffix("-park") ? .park : nil }
        let figure = SampleFigures.figure(try SampleFigures.sum(), response: ResponseRate(due: 4, answered: 3))
        #expect(sentence.text(of: figure) == text)
    }

    @Test("Sentences for a growth, a leaf and an unknown value")
    func otherSentences() throws {
        let sentence = WhySentence(language: .english) { _ in nil }
        #expect(
            sentence.text(of: SampleFigures.figure(try SampleFigures.growth())) == "+10.0%: from 1.1 billion yuan to 1.21 billion yuan.")
        #expect(sentence.text(of: SampleFigures.figure(SampleFigures.unknown())).hasPrefix("There is no value: the base is zero."))
        let leaf = try SampleFigures.leaf("foils", SampleFigures.name, row: 17, thousands: "5234.12")
        #expect(
            sentence.text(of: SampleFigures.figure(leaf))
                == "5.23 million yuan was read from output-2024-07.csv, row 17, output_ytd, known on 9 August 2024.")
    }
}
