import Figures

/// The words of the page of an article.
struct CheckMessages: MessageCatalogue {
    let check = LocalizedText(en: "Check an article", zh: "核对文章", vi: "Kiểm tra bài viết")
    let lead = LocalizedText(
        en: "Paste a text or choose a file: every figure in it is set beside ours. The text is not kept.",
        zh: "粘贴文字或选择文件：文中每个数字都会与我方数字对照。文本不会被保存。",
        vi: "Dán văn bản hoặc chọn tệp: mỗi số liệu trong đó được đặt cạnh số của ta. Văn bản không được lưu lại.")
    let text = LocalizedText(en: "The article", zh: "文章", vi: "Bài viết")
    let file = LocalizedText(en: "or a text file", zh: "或文本文件", vi: "hoặc một tệp văn bản")
    let published = LocalizedText(en: "Day of publication", zh: "发布日期", vi: "Ngày công bố")
    let publishedHint = LocalizedText(en: "2024-08-20; else its dateline", zh: "2024-08-20；不填则取电头", vi: "2024-08-20; nếu không thì theo dòng ghi ngày")
    let submit = LocalizedText(en: "Check it", zh: "核对", vi: "Kiểm tra")
    let export = LocalizedText(en: "The verdicts as", zh: "导出结论", vi: "Xuất kết luận")
    let marked = LocalizedText(en: "The text with its figures", zh: "标注后的文章", vi: "Văn bản với các số liệu")
    let verdicts = LocalizedText(en: "Verdicts", zh: "结论", vi: "Kết luận")
    let number = LocalizedText(en: "No.", zh: "序号", vi: "STT")
    let printed = LocalizedText(en: "Printed", zh: "文中", vi: "Bài viết")
    let verdict = LocalizedText(en: "Verdict", zh: "结论", vi: "Kết luận")
    let ours = LocalizedText(en: "Ours", zh: "我方", vi: "Của ta")
    let why = LocalizedText(en: "Why", zh: "理由", vi: "Vì sao")
    let arithmetic = LocalizedText(
        en: "Arithmetic inside the text that does not hold", zh: "文中不能成立的算术关系", vi: "Phép tính trong bài không đúng")
    let none = LocalizedText(
        en: "No statistical figure was found in the text.", zh: "文中未发现统计数字。", vi: "Không tìm thấy số liệu thống kê nào trong bài.")
    let problem = LocalizedText(en: "There is a problem", zh: "有问题", vi: "Có vấn đề")
    let noText = LocalizedText(
        en: "Paste the text of an article, or choose a file.", zh: "请粘贴文章或选择文件。", vi: "Hãy dán văn bản bài viết hoặc chọn tệp.")
    let unreadable = LocalizedText(
        en: "The file is not a text. Save the article as plain text and choose that.", zh: "文件不是文本。请另存为纯文本后再选择。",
        vi: "Tệp không phải văn bản. Hãy lưu bài viết dạng văn bản thuần rồi chọn lại.")
    let noDay = LocalizedText(
        en: "The day of publication is written as 2024-08-20.", zh: "发布日期应写作 2024-08-20。", vi: "Ngày công bố viết dạng 2024-08-20.")

    static func day(_ day: Day) -> LocalizedText {
        LocalizedText(
            en: "Judged by what was known on \(day.words.en).", zh: "依据\(day.words.zh)已知的数字判断。",
            vi: "Xét theo điều đã biết vào \(day.words.vi).")
    }
}
