import Figures

/// The words of the help.
struct HelpMessages: MessageCatalogue {
    let help = LocalizedText(en: "Help", zh: "帮助", vi: "Trợ giúp")
    let lead = LocalizedText(
        en: "Every number here is a link to its why: a sentence, the arithmetic step by step, and at the end rows of documents.",
        zh: "这里的每个数字都可点开查看来由：一句话、逐步的算式，直到文件中的行。",
        vi: "Mỗi con số ở đây đều dẫn tới lý do của nó: một câu, phép tính từng bước, và cuối cùng là các dòng của tài liệu.")
    let marks = LocalizedText(en: "Where a figure comes from", zh: "数字的出处", vi: "Nguồn gốc của số liệu")
    let states = LocalizedText(en: "Marks beside a figure", zh: "数字旁的标记", vi: "Các dấu bên cạnh số liệu")
    let addresses = LocalizedText(en: "Addresses", zh: "地址", vi: "Địa chỉ")
    let addressText = LocalizedText(
        en: "A figure has one permanent address. Add @2024-08-20 for what was known on that day. The same address with .json, and every table with .csv, is for programs.",
        zh: "每个数字有唯一的永久地址。加 @2024-08-20 表示当日已知的数值。地址加 .json、表格加 .csv 供程序使用。",
        vi: "Mỗi số liệu có một địa chỉ cố định. Thêm @2024-08-20 để hỏi điều đã biết vào ngày đó. Cùng địa chỉ với .json, và mỗi bảng với .csv, dành cho chương trình.")
    let specialisation = LocalizedText(en: "Specialisation", zh: "专业化", vi: "Chuyên môn hóa")
    let specialisationText = LocalizedText(
        en: "The page Specialisation compares places by what they report in each industrial class. A location quotient from 1 on means specialised; density says how near a place is to what it does not make yet; complexity is in standard deviations and says its tolerance, or why it is undefined.",
        zh: "“专业化”页按各行业上报数据比较地区。区位商不小于1即为专业化；关联密度表示地区与尚未从事的行业有多近；复杂度以标准差计并注明误差，无定义时说明原因。",
        vi: "Trang Chuyên môn hóa so sánh các nơi theo báo cáo từng ngành. Thương số vị trí từ 1 là chuyên môn hóa; mật độ cho biết nơi đó gần với ngành chưa làm đến đâu; độ phức tạp tính theo độ lệch chuẩn, ghi sai số hoặc lý do không xác định.")
    let chains = LocalizedText(en: "Industrial chains", zh: "产业链", vi: "Chuỗi công nghiệp")
    let chainsText = LocalizedText(
        en: "A chain is balanced within an area on a day: the need of a step is what it would take to make here all that is asked for. A missing step is an empty box; follow it to see who could make it, or switch something off under What if. A number of a chain has an address of its own: chain/ID/AREA/DAY/good/GOOD/coverage.",
        zh: "产业链按区域和日期求平衡：环节的需要量指全部需求在本地生产所需的数量。缺失环节为空框，点开可看详情；在“停摆推演”中可让某处停摆。产业链的数字也有地址：chain/产业链/区域/日期/good/产品/coverage。",
        vi: "Chuỗi được cân đối trong một khu vực vào một ngày: lượng cần của một khâu là lượng để làm tại chỗ toàn bộ nhu cầu. Khâu thiếu là ô trống; hãy mở để xem, hoặc cho ngừng gì đó ở trang Nếu ngừng. Con số của chuỗi cũng có địa chỉ: chain/CHUỖI/KHU VỰC/NGÀY/good/MẶT HÀNG/coverage.")
    let dossiers = LocalizedText(en: "Candidates, dossiers and leads", zh: "候选、招商档案与线索", vi: "Ứng viên, hồ sơ và đầu mối")
    let dossiersText = LocalizedText(
        en: "From a step, Who could make it opens its dossier: what the step lacks, which parks and enterprises could fill it, ranked by criteria that are figures, what it would unlock, and who is being talked to. It prints on two pages. A value that is not known takes the middle rank, and the dossier says what would settle it. Leads are filed with corridor import leads.csv; a signed lead names its contract, a landed one its project.",
        zh: "在环节页点“谁能补上”可打开招商档案：缺多少、哪些园区和企业能补上（按各项数字排名）、补上后带动什么、正在洽谈的企业；可打印为两页。未知值取中间名次，档案会写明如何得出。线索用 corridor import leads.csv 登记；已签约的写明合同，已落地的写明项目。",
        vi: "Từ một khâu, mục Ai có thể làm mở hồ sơ của nó: thiếu bao nhiêu, khu và doanh nghiệp nào làm được (xếp hạng theo các số liệu), sẽ mở ra điều gì, đang trao đổi với ai; in ra hai trang. Giá trị chưa biết lấy hạng giữa, và hồ sơ nói cần gì để rõ. Đầu mối nộp bằng corridor import leads.csv; đã ký thì ghi hợp đồng, đã triển khai thì ghi dự án.")
    let importing = LocalizedText(en: "A chain of one's own", zh: "登记自己的产业链", vi: "Chuỗi của riêng mình")
    let importingText = LocalizedText(
        en: "A chain is a folder: goods.csv, a YAML file with the processes of each chain, capacities.csv, flows.csv and links.csv. corridor chain NAME --area PLACE --try FOLDER says what it would show before anything is filed; corridor import FOLDER files it. Rows that are wrong are handed back with the row, the field and the mend; good ones are kept.",
        zh: "产业链是一个文件夹：goods.csv、每条产业链一个写工艺的 YAML 文件、capacities.csv、flows.csv 和 links.csv。corridor chain 名称 --area 地区 --try 文件夹 可在登记前试算；corridor import 文件夹 登记。有误的行连同行号、字段和改法退回，正确的行保留。",
        vi: "Chuỗi là một thư mục: goods.csv, một tệp YAML ghi công đoạn cho mỗi chuỗi, capacities.csv, flows.csv và links.csv. corridor chain TÊN --area NƠI --try THƯ_MỤC cho xem trước khi nộp; corridor import THƯ_MỤC để nộp. Dòng sai được trả lại kèm số dòng, trường và cách sửa; dòng đúng được giữ.")
    let jobs = LocalizedText(en: "Jobs", zh: "任务", vi: "Tác vụ")
    let jobsText = LocalizedText(
        en: "Imports, verifications and backups run as jobs, and the page Jobs shows how far each is. corridor import FILE --background leaves one for a running server. A job whose process was killed is taken up again after a minute, and files what is not filed yet. corridor jobs cancel NUMBER ends one between two filings; corridor jobs resume NUMBER goes on.",
        zh: "导入、核验和备份作为任务运行，“任务”页显示进度。corridor import 文件 --background 可把导入交给运行中的服务器。进程被终止的任务一分钟后会重新承接，补上未入账部分。corridor jobs cancel 编号 在两笔入账之间结束任务；corridor jobs resume 编号 继续。",
        vi: "Nhập, xác minh và sao lưu chạy như tác vụ; trang Tác vụ cho thấy tiến độ. corridor import TỆP --background giao việc cho máy chủ đang chạy. Tác vụ có tiến trình bị dừng sẽ được nhận lại sau một phút và ghi phần chưa ghi. corridor jobs cancel SỐ kết thúc giữa hai lần nộp; corridor jobs resume SỐ làm tiếp.")
    let limits = LocalizedText(en: "Limits", zh: "上限", vi: "Giới hạn")
    let limitsText = LocalizedText(
        en: "How large a file, an import, a request or an answer may be, and how long a request may take, is set under limits in zone.yaml (file_size, rows_per_file, import_memory, workbook_memory, request_size, answer_rows, request_time, concurrent_answers, writer_patience). What goes beyond is refused with the name of the setting.",
        zh: "文件、导入、请求和结果的大小以及处理时间的上限在 zone.yaml 的 limits 中设置（file_size、rows_per_file、import_memory、workbook_memory、request_size、answer_rows、request_time、concurrent_answers、writer_patience）。超限时会拒绝并注明设置名称。",
        vi: "Tệp, lần nhập, yêu cầu và câu trả lời được lớn đến đâu, yêu cầu được mất bao lâu, đặt ở phần limits của zone.yaml (file_size, rows_per_file, import_memory, workbook_memory, request_size, answer_rows, request_time, concurrent_answers, writer_patience). Vượt quá sẽ bị từ chối kèm tên thiết lập.")
    let measures = LocalizedText(en: "Measures", zh: "度量", vi: "Các thước đo")
    let indicators = LocalizedText(en: "Indicators", zh: "指标", vi: "Chỉ tiêu")
    let indicator = LocalizedText(en: "Indicator", zh: "指标", vi: "Chỉ tiêu")
    let definition = LocalizedText(en: "Definition", zh: "定义", vi: "Định nghĩa")
    let unit = LocalizedText(en: "Unit", zh: "单位", vi: "Đơn vị")
    let keys = LocalizedText(en: "By keyboard", zh: "键盘操作", vi: "Bằng bàn phím")
    let keysText = LocalizedText(
        en: "Press / to search. Tab goes through links and tables; heads of columns sort.", zh: "按 / 搜索。Tab 键在链接和表格间移动；点列标题排序。",
        vi: "Nhấn / để tìm. Tab đi qua các liên kết và bảng; đầu cột để sắp xếp.")

    /// What a mark beside a figure means.
    static func meaning(of flag: FigureFlag) -> LocalizedText {
        switch flag {
        case .working: LocalizedText(en: "for the office's own use; it may still change", zh: "仅供内部使用，仍可能变动", vi: "chỉ dùng nội bộ; còn có thể thay đổi")
        case .synthetic: LocalizedText(en: "rests on generated records", zh: "依据按规则生成的记录", vi: "dựa trên hồ sơ được sinh theo quy tắc")
        case .estimated: LocalizedText(en: "holds values computed in place of missing reports", zh: "含代替缺报的估算值", vi: "có giá trị tính thay cho báo cáo thiếu")
        case .quoted: LocalizedText(en: "somebody else's statement, shown and compared, never a match", zh: "他人的表述，仅展示和对照", vi: "lời của bên khác, chỉ hiển thị và so sánh")
        case .lowBase: LocalizedText(en: "the growth divides by a very small base", zh: "增速的基数很小", vi: "mức tăng chia cho gốc rất nhỏ")
        case .undefined: LocalizedText(en: "there is nothing to divide by", zh: "没有可作分母的基数", vi: "không có gì để chia")
        case .notVerifiable: LocalizedText(en: "no report of the year before is held", zh: "没有上年的报表", vi: "không có báo cáo của năm trước")
        case .incomplete: LocalizedText(en: "respondents that are due have not answered", zh: "有应报单位未填报", vi: "có đơn vị phải trả lời mà chưa trả lời")
        case .revisedLater: LocalizedText(en: "something known later says otherwise", zh: "此后获知的资料有变动", vi: "điều biết sau đó nói khác")
        }
    }
}
