import Figures

/// What is said of rows and processes of a chain that cannot be taken.
enum ChainRowWords {
    static let notAnId = LocalizedText(en: "not an id", zh: "不是有效标识", vi: "không phải mã")
    static let writeId = LocalizedText(
        en: "write lower-case letters, digits and hyphens, beginning with a letter", zh: "请用小写字母、数字和连字符，以字母开头",
        vi: "hãy viết chữ thường, chữ số và gạch nối, bắt đầu bằng chữ cái")
    static let duplicate = LocalizedText(en: "it stands above already", zh: "上面已有", vi: "đã có ở trên")
    static let keepOne = LocalizedText(en: "keep one of the two", zh: "两者只保留一个", vi: "chỉ giữ một trong hai")
    static let unknownUnit = LocalizedText(en: "unknown unit", zh: "未知单位", vi: "đơn vị không rõ")
    static let unknownGood = LocalizedText(en: "no such good", zh: "没有该产品", vi: "không có mặt hàng này")
    static let unknownProcess = LocalizedText(en: "no such process", zh: "没有该工艺", vi: "không có quy trình này")
    static let unknownPlace = LocalizedText(en: "no such place", zh: "没有该地点", vi: "không có địa điểm này")
    static let unknownCountry = LocalizedText(en: "no such country in the register", zh: "登记册中没有该国家", vi: "sổ đăng ký không có quốc gia này")
    static let unknownGate = LocalizedText(en: "no such gate or port in the register", zh: "登记册中没有该口岸或港口", vi: "sổ đăng ký không có cửa khẩu hay cảng này")
    static let staysHere = LocalizedText(en: "only imports and exports cross a border", zh: "只有进口和出口跨越边境", vi: "chỉ nhập khẩu và xuất khẩu mới qua biên giới")
    static let emptyIt = LocalizedText(en: "leave it empty", zh: "请留空", vi: "hãy để trống")
    static let unknownWord = LocalizedText(en: "not one of the words that may stand here", zh: "不是允许的词", vi: "không phải từ được phép")
    static let notADay = LocalizedText(en: "not a day", zh: "不是日期", vi: "không phải ngày")
    static let writeDay = LocalizedText(en: "write it as 2026-06-15", zh: "请写作 2026-06-15", vi: "hãy viết dạng 2026-06-15")
    static let endsEarly = LocalizedText(en: "it ends before it begins", zh: "结束早于开始", vi: "kết thúc trước khi bắt đầu")
    static let laterDay = LocalizedText(en: "write a later day, or leave it empty", zh: "请写更晚的日期或留空", vi: "hãy viết ngày muộn hơn, hoặc để trống")
    static let writeList = LocalizedText(
        en: "write six digits as 8507.60, a national code as VN:8507.60.90; several with semicolons", zh: "请写六位编码如 8507.60，国别编码如 VN:8507.60.90，多个用分号隔开",
        vi: "hãy viết sáu chữ số như 8507.60, mã quốc gia như VN:8507.60.90; nhiều mã cách nhau bằng dấu chấm phẩy")
    static let selfSupply = LocalizedText(en: "supplier and buyer are the same", zh: "供方与买方相同", vi: "bên bán và bên mua là một")
    static let nameTwo = LocalizedText(en: "name two; own use is a flow", zh: "请写两方；自用请写入 flows", vi: "hãy ghi hai bên; tự dùng thì ghi vào flows")
    static let outOfYield = LocalizedText(en: "a yield is above 0 and at most 100", zh: "收率应大于 0 且不超过 100", vi: "hiệu suất phải lớn hơn 0 và không quá 100")
    static let writeYield = LocalizedText(en: "write it in per cent, as 97.5", zh: "请以百分数书写，如 97.5", vi: "hãy viết theo phần trăm, ví dụ 97.5")
    static let notAbove = LocalizedText(en: "not above 0", zh: "不大于 0", vi: "không lớn hơn 0")
    static let noChoice = LocalizedText(en: "one alternative is no choice", zh: "只有一种选择", vi: "một lựa chọn thì không phải lựa chọn")
    static let writeGood = LocalizedText(en: "write it as {good, quantity}", zh: "请写作 {good, quantity}", vi: "hãy viết dạng {good, quantity}")

    static func otherDimension(of good: String, unit: MeasurementUnit) -> LocalizedText {
        LocalizedText(en: "“\(good)” is counted in \(unit.code)", zh: "“\(good)”以 \(unit.code) 计", vi: "“\(good)” được đếm bằng \(unit.code)")
    }

    static let sameDimension = LocalizedText(en: "write a unit that converts to it", zh: "请写可换算的单位", vi: "hãy viết đơn vị quy đổi được")
}
