/// The Chinese of the made-up year. Names of themes, groups and places are invented or everyday words.
enum Wording {
  /// Groups of residents; a community tells the first few apart.
  static let groups = ["老年居民", "新市民", "上班族", "带娃家庭", "商户", "租户", "青年学生", "困难家庭"]

  /// Themes of daily life.
  static let themes = ["教育", "医疗", "卫生", "安全", "养老", "停车", "文体", "住房"]

  /// What people bring up, each with its theme.
  static let troubles: [(theme: String, text: String)] = [
    ("安全", "楼道堆物堵住消防通道"), ("安全", "电动车进楼充电"), ("安全", "高空抛物"), ("安全", "路灯不亮"),
    ("卫生", "垃圾投放点异味"), ("卫生", "排水沟堵塞"), ("卫生", "宠物粪便没人清"), ("卫生", "天台积水生蚊"),
    ("停车", "晚上没有车位"), ("停车", "非机动车乱停"), ("养老", "独居老人吃饭难"), ("养老", "楼梯缺扶手"),
    ("教育", "放学后孩子没人看"), ("教育", "自习室座位不够"), ("医疗", "社区义诊次数少"), ("医疗", "配药要跑很远"),
    ("文体", "广场舞音量太大"), ("文体", "球场晚上关门早"), ("住房", "外墙渗水"), ("住房", "加装电梯意见不一"),
  ]

  /// What projects for the public good are called.
  static let projects = [
    "楼道微花园", "旧衣换新颜", "邻里共享工具箱", "长者手机课堂", "儿童安全地图", "周末修补铺", "社区口述史",
    "厨余变肥料", "护学小分队", "阳台种菜营", "夜读小屋", "无障碍小改造", "听障邻居手语角", "共享菜园",
  ]

  /// What Party services are called.
  static let partyServices = ["义诊", "政策咨询", "家电维修", "法律问诊", "敬老送餐", "理发", "矛盾调解", "送课上门"]

  /// What the third party finds fault with.
  static let findings = [
    "议题台账缺处理结果", "公示栏三个月没更新", "代表名单没有公开", "项目结余没有说明", "会议记录没有签到",
    "答复没有写明期限", "积分规则没有张贴", "协商结果没有反馈", "值班电话无人接听", "调研问卷没有汇总",
  ]

  /// Why a topic is not taken on.
  static let reasonsForStriking = [
    "与上月议题重复，已在办", "属于两家之间的私事，建议先找调解员", "不属于公共事务，已告知本人", "内容不清，联系不上提出人",
  ]

  /// What clerks jot down beside a record, with all that a CSV cell may hold.
  static let clerksNotes = [
    "补录", "见签到表", "现场照片两张,另有录音", "居民说：\"这次总算有人听了\"", "改期一次,原定上周五",
    "第一项：照明\n第二项：扶手\n第三项：再议", "同物业口头商定,书面待补", "会上有人提到\"去年也说过\",已核对旧记录",
    "下雨,人少", "经办人：小周,小许\n复核：老方", "材料较多，放在二楼柜子", "有三位居民要求\"写进记录\"",
  ]

  /// What residents wish for.
  static let demands: [(theme: String, text: String)] = [
    ("养老", "楼下多几张有靠背的椅子"), ("教育", "假期有人看作业"), ("医疗", "每月量一次血压"), ("文体", "有个能打乒乓的地方"),
    ("安全", "单元门换锁"), ("停车", "充电桩离家近些"), ("卫生", "垃圾点搬远一点"), ("住房", "楼梯加扶手"),
  ]

  /// Deeds of the tariff with their points; the first two are of the two kinds.
  static let deeds: [(name: String, theme: String, points: Int)] = [
    ("清扫楼道", "material", 2), ("探望独居老人", "spiritual", 3), ("夜间巡逻", "material", 3), ("社区课堂讲课", "spiritual", 4),
    ("调解邻里", "material", 4), ("文艺演出", "spiritual", 3), ("垃圾分类引导", "material", 2), ("陪读", "spiritual", 2),
  ]

  /// Livelihood projects.
  static let livelihoodProjects = [
    "老旧小区加装扶手", "口袋公园", "长者饭堂", "儿童阅览角", "电动车充电棚", "雨污管网改造", "楼道照明更新", "健身路径", "无障碍坡道", "社区影院",
  ]

  /// Places of the community.
  static let venues = ["连心站", "议事厅", "阅览室", "活动室", "长者之家", "儿童之家"]

  /// Things that can break.
  static let facilities = ["路灯", "门禁", "健身器材", "排水口", "扶手", "宣传栏", "充电棚", "监控"]

  /// Festivals with a day of the year on which they are kept here.
  static let festivals: [(name: String, day: Int)] = [
    ("元宵灯会", 54), ("清明踏青", 94), ("端午包粽", 161), ("中秋赏月", 258), ("国庆邻里宴", 275), ("重阳敬老宴", 284),
  ]

  /// Events by their theme.
  static let events = [
    "culture": "文艺演出", "training": "教育培训", "science": "科普讲座", "practice": "集体实践", "recreation": "康乐活动",
    "talk": "公共精神宣讲",
  ]

  /// What keeps residents from taking part.
  static let barriers = ["要上夜班", "家里有人要照看", "听不懂普通话", "腿脚不便", "上次提的没人理", "不认识人"]
}
