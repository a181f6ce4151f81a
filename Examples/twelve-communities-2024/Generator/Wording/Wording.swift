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

  /// Ordinary services.
  static let services = ["代办证明", "上门探访", "心理疏导", "助浴助洁", "就业推荐", "课后托管", "设施巡检", "法律咨询"]

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
}
