import Figures

/// The words of the page that quotes.
struct QuoteMessages: MessageCatalogue {
    let quote = LocalizedText(en: "Quote a product", zh: "新建报价", vi: "Lập báo giá")
    let lead = LocalizedText(en: "Type the product and paste its bill of materials: origin, duty, taxes and landed cost under every scheme. Nothing is kept.", zh: "填写产品并粘贴物料清单：按各方案给出原产地、关税、税费和到岸总成本。内容不会被保存。", vi: "Nhập sản phẩm và dán định mức nguyên liệu: xuất xứ, thuế và chi phí nhập kho theo từng chế độ. Không lưu lại gì.")
    let problem = LocalizedText(en: "There is a problem", zh: "有问题", vi: "Có vấn đề")
    let goods = LocalizedText(en: "The goods", zh: "货物", vi: "Hàng hóa")
    let name = LocalizedText(en: "Product", zh: "产品", vi: "Sản phẩm")
    let code = LocalizedText(en: "HS code", zh: "HS 编码", vi: "Mã HS")
    let quantity = LocalizedText(en: "Quantity", zh: "数量", vi: "Số lượng")
    let price = LocalizedText(en: "Price of one", zh: "单价", vi: "Đơn giá")
    let weight = LocalizedText(en: "Weight of all, kg", zh: "总重（千克）", vi: "Tổng trọng lượng, kg")
    let way = LocalizedText(en: "From the factory to the buyer", zh: "从工厂到买方", vi: "Từ nhà máy đến người mua")
    let id = LocalizedText(en: "Name of the quotation", zh: "报价编号", vi: "Mã báo giá")
    let factory = LocalizedText(en: "Factory", zh: "工厂", vi: "Nhà máy")
    let from = LocalizedText(en: "Its country (two letters)", zh: "工厂所在国（两位字母）", vi: "Nước sản xuất (hai chữ cái)")
    let destination = LocalizedText(en: "Destination", zh: "目的地", vi: "Nơi đến")
    let to = LocalizedText(en: "Its country (two letters)", zh: "目的国（两位字母）", vi: "Nước đến (hai chữ cái)")
    let day = LocalizedText(en: "Import declared on", zh: "进口申报日", vi: "Ngày khai nhập khẩu")
    let exportDay = LocalizedText(en: "Exported on", zh: "出口日", vi: "Ngày xuất khẩu")
    let rule = LocalizedText(en: "Incoterms 2020", zh: "Incoterms 2020", vi: "Incoterms 2020")
    let place = LocalizedText(en: "Named place", zh: "指定地点", vi: "Địa điểm chỉ định")
    let currency = LocalizedText(en: "Currency", zh: "币种", vi: "Tiền tệ")
    let proof = LocalizedText(en: "Cost of a proof of origin", zh: "原产地证明费用", vi: "Chi phí chứng từ xuất xứ")
    let costs = LocalizedText(en: "Costs of the whole consignment (0 where there is none)", zh: "整批费用（没有则填 0）", vi: "Chi phí cả lô (ghi 0 nếu không có)")
    let exchange = LocalizedText(en: "Rates of exchange, each with its source", zh: "汇率及来源", vi: "Tỷ giá, kèm nguồn")
    let one = LocalizedText(en: "One", zh: "1 单位", vi: "Một")
    let equals = LocalizedText(en: "is", zh: "等于", vi: "bằng")
    let of = LocalizedText(en: "of", zh: "币种", vi: "của")
    let source = LocalizedText(en: "Source", zh: "来源", vi: "Nguồn")
    let making = LocalizedText(en: "Making one", zh: "单位生产成本", vi: "Sản xuất một đơn vị")
    let labour = LocalizedText(en: "Labour", zh: "人工", vi: "Nhân công")
    let overhead = LocalizedText(en: "Overhead", zh: "制造费用", vi: "Chi phí chung")
    let profit = LocalizedText(en: "Profit", zh: "利润", vi: "Lợi nhuận")
    let otherCost = LocalizedText(en: "Other cost", zh: "其他成本", vi: "Chi phí khác")
    let minimal = LocalizedText(en: "Only minimal operations", zh: "仅微小加工", vi: "Chỉ gia công đơn giản")
    let notStated = LocalizedText(en: "not stated", zh: "未说明", vi: "không nêu")
    let yes = LocalizedText(en: "yes", zh: "是", vi: "có")
    let no = LocalizedText(en: "no", zh: "否", vi: "không")
    let bill = LocalizedText(en: "Bill of materials", zh: "物料清单", vi: "Định mức nguyên liệu")
    let billNote = LocalizedText(en: "Paste it from a spreadsheet with its head row: part, into, code, origin, value; more columns as the examples show. Names of columns may be English, Chinese or Vietnamese.", zh: "从电子表格粘贴并包含表头：部件、装入、编码、原产国、价值；其他列见示例。列名可用中文、英文或越南文。", vi: "Dán từ bảng tính kèm dòng tiêu đề: bộ phận, lắp vào, mã, xuất xứ, trị giá; các cột khác xem ví dụ. Tên cột có thể bằng tiếng Việt, Anh hoặc Trung.")
    let submit = LocalizedText(en: "Quote it", zh: "报价", vi: "Báo giá")
    let export = LocalizedText(en: "The answer as", zh: "导出", vi: "Xuất kết quả")
    let whys = LocalizedText(en: "Why each number is what it is", zh: "各数字的来由", vi: "Vì sao có từng số")
    let file = LocalizedText(en: "As a file", zh: "作为文件", vi: "Dạng tệp")
    let fileNote = LocalizedText(en: "Save this and the bill as bill.csv beside it; corridor quotations --file files it in the record.", zh: "将此内容与 bill.csv 保存在同一文件夹；用 corridor quotations --file 入账。", vi: "Lưu nội dung này và định mức thành bill.csv bên cạnh; corridor quotations --file ghi vào sổ.")
    let noTariff = LocalizedText(en: "No tariff of the country of destination is held for that day.", zh: "没有目的国该日有效的税则。", vi: "Chưa có biểu thuế của nước đến cho ngày đó.")
    // The comparison and the trees are parts of the page of a filed quotation too.
    let quotation = QuotationMessages().quotation
    let schemes = QuotationMessages().schemes
    let origin = QuotationMessages().origin
    let wouldQualify = QuotationMessages().wouldQualify
    let elsewhere = QuotationMessages().elsewhere
    let assumed = QuotationMessages().assumed
    let same = QuotationMessages().same
    let differs = QuotationMessages().differs
    let change = QuotationMessages().change
    let openNode = QuotationMessages().openNode

    static func fill(_ label: String) -> LocalizedText {
        LocalizedText(en: "“\(label)” is empty: fill it in.", zh: "“\(label)”未填写，请填写。", vi: "“\(label)” còn trống: hãy điền vào.")
    }
}
