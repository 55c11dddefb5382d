import Figures

extension ComplexityUndefined {
    /// Why there is no index.
    public var message: LocalizedText {
        switch self {
        case .tooFew(let places, let products):
            LocalizedText(
                en: "too little to compare: \(places) specialised places, \(products) products with a specialised place",
                zh: "可比对象过少：有专业化的地区 \(places) 个，有专业化地区的产品 \(products) 个",
                vi: "quá ít để so sánh: \(places) nơi có chuyên môn hóa, \(products) sản phẩm có nơi chuyên môn hóa")
        case .disconnected(let parts):
            LocalizedText(
                en: "the places fall into \(parts) groups that share no product: each group has a scale of its own",
                zh: "各地区分为 \(parts) 组，组间没有共同产品，各组尺度互不相通",
                vi: "các nơi chia thành \(parts) nhóm không chung sản phẩm: mỗi nhóm có thang đo riêng")
        case .equalDiversity(let count):
            LocalizedText(
                en: "every place is specialised in \(count) products: nothing tells which end of the scale is up",
                zh: "各地区专业化产品数均为 \(count)：无法判断尺度方向", vi: "nơi nào cũng chuyên môn hóa \(count) sản phẩm: không xác định được chiều của thang đo")
        case .repeatedEigenvalue:
            LocalizedText(
                en: "two scales explain the table equally well: the second and third eigenvalue cannot be told apart",
                zh: "两种尺度对该表的解释程度相同：第二、第三特征值无法区分",
                vi: "hai thang đo giải thích bảng như nhau: không phân biệt được trị riêng thứ hai và thứ ba")
        case .uncorrelatedWithDiversity:
            LocalizedText(
                en: "the scale neither rises nor falls with diversity: nothing tells which end is up",
                zh: "尺度与多样性不相关：无法判断方向", vi: "thang đo không tăng cũng không giảm theo độ đa dạng: không xác định được chiều")
        }
    }
}
