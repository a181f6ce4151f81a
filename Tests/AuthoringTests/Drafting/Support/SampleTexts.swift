import Testing

/// Small files as communities hand them over.
enum SampleTexts {
  static let form = """
    石桥社区楼道议事登记表,,,,,,,
    制表：社区居委会　2024年第一季度,,,,,,,
    编号,社区,提交时间,提交人,手机,议题,答复时间,备注
    A001,石桥社区,2024/3/5 9:30,张桂兰,13900010001,楼道堆物,2024/3/9 14:00,无
    A002,石桥社区,2024/3/6 18:05,李建国,13900010002,"路灯不亮，多次反映",,
    A003,河沿社区,2024年3月8日,王秀英,13900010003,加装电梯,2024/3/20,已公示
    A004,河沿社区,2024/3/11 8:00,赵敏,13900010004,停车,2024/3/29 16:45,无

    """

  static let hotline = """
    工单号,来电时间,诉求人,事件类型,所属社区,承办单位,满意度
    RX-0001,03/05/2024 09:31:00 AM,刘洋,噪音扰民,石桥社区,物业服务中心,4
    RX-0001,03/06/2024 02:12:40 PM,刘洋,回访,石桥社区,街道办,5
    RX-0002,03/07/2024 11:00:00 AM,陈静,路灯维修,河沿社区,N/A,3
    RX-0002,03/09/2024 04:45:10 PM,陈静,事项办结,河沿社区,物业服务中心,
    RX-0003,03/11/2024 08:20:05 AM,孙磊,噪音扰民,河沿社区,物业服务中心,2

    """

  static let ledger = """
    {"时间":"2024-03-02T09:30:00+08:00","居民":"周婷","行为":"志愿服务","积分":5,"社区":"石桥社区"}
    {"时间":"2024-03-02T15:10:00+08:00","居民":"吴刚","行为":"积分兑换","积分":-3,"社区":"石桥社区"}
    {"时间":"2024-03-05T08:00:00+08:00","居民":"周婷","行为":"志愿服务","积分":2.5,"社区":"河沿社区","说明":"清扫楼道"}

    """

  static let process = """
    <?xml version="1.0" encoding="UTF-8"?>
    <log xes.version="1849-2016" xmlns="http://www.xes-standard.org/">
      <trace>
        <string key="concept:name" value="议题一"/>
        <event>
          <string key="concept:name" value="议题提出"/>
          <string key="org:resource" value="张桂兰"/>
          <date key="time:timestamp" value="2024-03-05T09:30:00.000+08:00"/>
        </event>
        <event>
          <string key="concept:name" value="议事协商"/>
          <date key="time:timestamp" value="2024-03-12T19:00:00.000+08:00"/>
        </event>
      </trace>
      <trace>
        <string key="concept:name" value="议题二"/>
        <event>
          <string key="concept:name" value="议题提出"/>
          <string key="org:resource" value="李建国"/>
          <date key="time:timestamp" value="2024-03-06T18:05:00.000+08:00"/>
        </event>
      </trace>
    </log>

    """

  /// The hotline's file as it is exported: in GB18030, with the line ends of Windows.
  static var hotlineInGB18030: [UInt8] {
    get throws {
      var bytes: [UInt8] = []
      for scalar in hotline.unicodeScalars {
        if scalar == "\n" { bytes += [0x0D] }
        if scalar.value < 0x80 {
          bytes.append(UInt8(scalar.value))
        } else {
          bytes += try #require(gb18030[scalar], "no bytes for \(scalar)")
        }
      }
      return bytes
    }
  }

  /// The characters of the hotline's file in GB18030.
  private static let gb18030: [Unicode.Scalar: [UInt8]] = [
    "业": [0xD2, 0xB5], "中": [0xD6, 0xD0], "事": [0xCA, 0xC2], "人": [0xC8, 0xCB], "件": [0xBC, 0xFE],
    "位": [0xCE, 0xBB], "修": [0xD0, 0xDE], "刘": [0xC1, 0xF5], "办": [0xB0, 0xEC], "务": [0xCE, 0xF1],
    "区": [0xC7, 0xF8], "单": [0xB5, 0xA5], "号": [0xBA, 0xC5], "噪": [0xD4, 0xEB], "回": [0xBB, 0xD8],
    "型": [0xD0, 0xCD], "孙": [0xCB, 0xEF], "属": [0xCA, 0xF4], "工": [0xB9, 0xA4], "度": [0xB6, 0xC8],
    "心": [0xD0, 0xC4], "意": [0xD2, 0xE2], "所": [0xCB, 0xF9], "扰": [0xC8, 0xC5], "承": [0xB3, 0xD0],
    "时": [0xCA, 0xB1], "服": [0xB7, 0xFE], "来": [0xC0, 0xB4], "桥": [0xC7, 0xC5], "民": [0xC3, 0xF1],
    "求": [0xC7, 0xF3], "河": [0xBA, 0xD3], "沿": [0xD1, 0xD8], "洋": [0xD1, 0xF3], "满": [0xC2, 0xFA],
    "灯": [0xB5, 0xC6], "物": [0xCE, 0xEF], "电": [0xB5, 0xE7], "石": [0xCA, 0xAF], "磊": [0xC0, 0xDA],
    "社": [0xC9, 0xE7], "类": [0xC0, 0xE0], "结": [0xBD, 0xE1], "维": [0xCE, 0xAC], "街": [0xBD, 0xD6],
    "访": [0xB7, 0xC3], "诉": [0xCB, 0xDF], "路": [0xC2, 0xB7], "道": [0xB5, 0xC0], "间": [0xBC, 0xE4],
    "陈": [0xB3, 0xC2], "静": [0xBE, 0xB2], "音": [0xD2, 0xF4], "项": [0xCF, 0xEE],
  ]
}
