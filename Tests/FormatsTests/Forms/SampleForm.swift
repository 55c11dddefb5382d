import Formats
import Statistics

/// Forms for the tests: a monthly report in two versions, and a dated one of the office.
enum SampleForm {
    static let outputYAML = """
        form: output
        title: {en: Output, zh: 产值, vi: Sản lượng}
        kind: report
        source: test
        calendar: {frequency: monthly, january: false, due_day: 9}
        versions:
          - from: 2020-01-01
            respondent: enterprise
            fields:
              - {id: enterprise, type: reference, of: enterprise, required: true, title: {en: Enterprise, zh: 企业, vi: Doanh nghiệp}}
              - {id: period, type: month, required: true, title: {en: Period, zh: 报告期, vi: Kỳ}}
              - {id: output_month, type: number, unit: 千元, decimals: 2, title: {en: Output this month, zh: 本月产值, vi: Sản lượng tháng}}
              - {id: output_ytd, type: number, unit: 千元, decimals: 2, required: true, title: {en: Output to date, zh: 累计产值, vi: Sản lượng lũy kế}}
              - {id: profit, type: number, unit: 万元, decimals: 2, negative: true, title: {en: Profit, zh: 利润, vi: Lợi nhuận}}
              - {id: code, type: credit-code, title: {en: Credit code, zh: 统一社会信用代码, vi: Mã tín dụng}}
              - {id: size, type: choice, choices: [large, medium, small], title: {en: Size, zh: 规模, vi: Quy mô}}
              - {id: listed, type: yes-no, title: {en: Listed, zh: 上市, vi: Niêm yết}}
              - {id: founded, type: year, title: {en: Founded in, zh: 成立年份, vi: Năm thành lập}}
              - {id: opened, type: day, title: {en: Opened on, zh: 投产日期, vi: Ngày mở}}
              - {id: note, type: text, title: {en: Note, zh: 备注, vi: Ghi chú}}
            series:
              - {id: output, month: output_month, ytd: output_ytd}
            checks:
              - {rule: year-to-date, series: output, severity: warning}
              - {rule: not-above, field: output_month, limit: output_ytd, severity: error}
          - from: 2024-01-01
            respondent: enterprise
            fields:
              - {id: enterprise, type: reference, of: enterprise, required: true, title: {en: Enterprise, zh: 企业, vi: Doanh nghiệp}}
              - {id: period, type: month, required: true, title: {en: Period, zh: 报告期, vi: Kỳ}}
              - {id: output_month, type: number, unit: 千元, decimals: 2, title: {en: Output this month, zh: 本月产值, vi: Sản lượng tháng}}
              - {id: output_ytd, type: number, unit: 千元, decimals: 2, required: true, title: {en: Output to date, zh: 累计产值, vi: Sản lượng lũy kế}}
              - {id: profit, type: number, unit: 万元, decimals: 2, negative: true, title: {en: Profit, zh: 利润, vi: Lợi nhuận}}
              - {id: code, type: credit-code, title: {en: Credit code, zh: 统一社会信用代码, vi: Mã tín dụng}}
              - {id: size, type: choice, choices: [large, medium, small], title: {en: Size, zh: 规模, vi: Quy mô}}
              - {id: listed, type: yes-no, title: {en: Listed, zh: 上市, vi: Niêm yết}}
              - {id: founded, type: year, title: {en: Founded in, zh: 成立年份, vi: Năm thành lập}}
              - {id: opened, type: day, title: {en: Opened on, zh: 投产日期, vi: Ngày mở}}
              - {id: electricity, type: number, unit: 万千瓦时, decimals: 4, title: {en: Electricity, zh: 用电量, vi: Điện năng}}
        """

    static let membershipsYAML = """
        form: memberships
        title: {en: Memberships, zh: 归属, vi: Thành viên}
        kind: memberships
        source: test
        calendar: {frequency: dated}
        versions:
          - from: 2000-01-01
            respondent: office
            fields:
              - {id: member, type: reference, of: place, required: true, title: {en: Member, zh: 成员, vi: Thành viên}}
              - {id: of, type: reference, of: place, required: true, title: {en: Of, zh: 归属于, vi: Thuộc}}
              - {id: from, type: day, required: true, title: {en: From, zh: 起始日, vi: Từ ngày}}
              - {id: status, type: choice, choices: [in, out], required: true, title: {en: Status, zh: 状态, vi: Trạng thái}}
        """

    static func output() throws -> Form { try FormYAML.read(Array(outputYAML.utf8), file: "output.yaml") }
    static func memberships() throws -> Form { try FormYAML.read(Array(membershipsYAML.utf8), file: "memberships.yaml") }
}
