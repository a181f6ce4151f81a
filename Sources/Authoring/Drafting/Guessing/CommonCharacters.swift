internal import TextEncodings

/// The characters that are common in the texts of logs, by which a text read in the right encoding is told from one that
/// is read in a wrong one: the hundreds of characters that make up most of any Chinese text.
enum CommonCharacters {
  /// The number of characters beyond ASCII that are common in the texts of an encoding, and of all such characters.
  static func count(in text: String, encoding: TextEncoding) -> (common: Int, all: Int) {
    let known = characters(of: encoding)
    var (common, all) = (0, 0)
    var isAfterLetter = false
    for scalar in text.unicodeScalars {
      let isBeyond = scalar.value >= 0x80
      if isBeyond {
        all += 1
        switch encoding {
        // A western text has single letters with accents between others, never many in a row.
        case .windows1252:
          let isCommon =
            scalar.properties.isAlphabetic ? isAfterLetter : "€£§°‘’“”–—…«»".unicodeScalars.contains(scalar)
          common += isCommon ? 1 : 0
        default: common += known.contains(scalar) || isPunctuation(scalar) ? 1 : 0
        }
      }
      isAfterLetter = !isBeyond && scalar.properties.isAlphabetic
    }
    return (common, all)
  }

  private static func characters(of encoding: TextEncoding) -> Set<Unicode.Scalar> {
    switch encoding {
    case .big5: traditional
    case .shiftJIS: japanese
    case .utf8, .utf16, .utf16LittleEndian, .utf16BigEndian, .gb18030, .windows1252: simplified
    }
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    "，。、：；？！（）《》“”—…·".unicodeScalars.contains(scalar)
  }

  private static let simplified = Set(
    ("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本"
      + "去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总"
      + "次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权"
      + "收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连"
      + "断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严街居"
      + "投诉登姓址编愿服兑换楼栋访注源渠催噪垃圾停灯修咨询助馈网").unicodeScalars)

  private static let traditional = Set(
    ("的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本"
      + "去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總"
      + "次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處隊南給色光門即保治北造百規熱領七海口東導器壓志世金增爭濟階油思術極交受聯什認六共權"
      + "收證改清己美再採轉更單風切打白教速花帶安場身車例真務具萬每目至達走積示議聲報鬥完類八離華名確才科張信馬節話里街登記姓址容編號願服樓棟居滿備註源").unicodeScalars)

  /// Every syllable of the two alphabets, and characters of forms.
  private static let japanese = Set(
    ("年月日時分人名前社会区市町村地域住民相談件担当内容番号受付対応完了電話").unicodeScalars
      + (0x3041...0x30FE).compactMap(Unicode.Scalar.init))
}
