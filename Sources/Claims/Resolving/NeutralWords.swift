/// Words beside an indicator that do not narrow what it measures.
///
/// Everything else that stands there must be explained by the catalogue or the register: a word that
/// nobody understood may be the one that makes it another figure.
enum NeutralWords {
    static let table = PhraseTable<Bool>(phrases: (english + chinese).map { ($0, true) }, merge: { first, _ in first })

    private static let english = [
        "total", "overall", "combined", "cumulative", "aggregate", "accumulated", "value", "amount", "figure", "figures", "number", "sum",
        "enterprises above designated size", "industrial enterprises above designated size", "companies above designated size",
        "above designated size", "above the designated size", "enterprises", "main", "key indicator", "realised", "realized", "achieved",
        "completed", "actual", "whole", "entire", "its", "their", "industrial enterprises", "respectively", "both", "alone", "also",
        "according", "data", "statistics", "showed", "shows", "show", "official", "officials", "far", "so far", "now", "currently", "year",
        "month", "period", "same period", "there", "it", "said", "by", "end", "as of", "here", "yuan", "rmb",
        "remarkable", "significant", "strong", "sharp", "steady", "sharply", "slightly", "steadily", "level", "reached", "hit", "stood",
        "registered", "recorded", "totalled", "totaled", "came", "amounted", "contributed", "generated", "posted", "saw", "made", "during",
        "pace", "speed", "compared", "over", "up", "down", "about", "approximately", "some", "around", "all", "fully", "when complete", "once complete", "on completion",
    ]

    private static let chinese = [
        "规模以上工业企业", "规模以上企业", "规模以上", "规上工业企业", "规上企业", "规上", "工业企业", "企业", "实现", "完成", "达到", "达", "累计", "共有", "共",
        "的", "全部", "全", "总计", "合计", "总", "其中", "其", "已经", "已", "有", "为", "约", "同比", "增速", "增长", "增幅", "下降", "额", "值", "总额",
        "总量", "个", "家", "目前", "截至", "截止", "和", "与", "及", "在", "中", "内", "上", "下", "了", "将", "是", "等", "数量", "数", "分别", "均", "以来",
        "至今", "迄今", "当前", "今年", "去年", "期间", "同期", "超过", "超", "突破", "逾", "近", "接近", "由", "由此", "当地", "较", "比", "上年", "以上",
        "另外", "此外", "同时", "也", "则", "计", "末", "底", "日", "月", "年", "现", "现有", "下辖", "设有", "拥有", "包括", "包含", "分为", "由于", "据", "介绍",
        "数据", "显示", "统计", "当日", "记者", "全部建成投产后", "建成投产后", "建成后", "投产后", "达产后", "全面", "从", "获悉", "我",
    ]
}
