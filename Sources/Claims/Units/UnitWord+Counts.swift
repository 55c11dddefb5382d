extension UnitWord {
    private static func count(_ words: String, _ family: Family, isWeak: Bool = false) -> [(String, UnitWord)] {
        words.split(separator: " ").map { (String($0), UnitWord(code: String($0), family: family, isWeak: isWeak)) }
    }

    /// Chinese counters. A weak one counts only behind digits: behind a worded number it mostly
    /// stands in a fixed phrase (三国, 两地, 一期).
    static let countWords: [(String, UnitWord)] =
        count("辆 台 部 架次 人次 班次 列次 车次 航次 艘次 趟次 台套 件 套 只 头 羽 尾 枚 颗 片 块 张 双 瓶 盒 箱 票 包 袋 卷 册 支 根 把 盏 吊 株 棵 粒 匹 列 艘 架 载 标台", .goods)
        + count("辆次 台次 例次 件次 户次 场次 剂次", .goods)
        + count("个 家 项 座 条 种 名 位 户 所 处 场 批 份 笔 单 宗 起 例 间 栋 幢 组 对 道 门 款 类 部门 名次 户家庭 眼 口 台站 篇 幅 封 则 届次", .entities)
        + count("人 次 国 省 市 县 村 镇 乡 分 本 度 样 员 步 店 站 港 团 队 校 集 版 层 页 字 亩次 期 词 席 厂 趟 轮 杆", .entities, isWeak: true)
        + [
            ("个项目, 个重大项目, 个大项目", UnitWord(code: "个", family: .entities)),
            ("家企业, 户企业, 家公司", UnitWord(code: "家", family: .entities)),
            ("units, unit", UnitWord(code: "units", family: .goods)),
            ("vehicles, vehicle, cars, trucks, automobiles", UnitWord(code: "vehicles", family: .goods)),
            ("passengers, visitors, tourists, trips, shipments", UnitWord(code: "trips", family: .goods)),
            ("people, persons, workers, employees, residents", UnitWord(code: "people", family: .entities))
        ]
}
