/// The words by which names of columns speak of a role.
extension ColumnRole {
  /// The words in lower case, without marks.
  var words: [String] {
    switch self {
    case .community: ["社区", "所属社区", "居委会", "居委", "小区", "村居", "community", "neighborhood", "neighbourhood"]
    case .subdistrict: ["街道", "街镇", "街道办", "subdistrict", "town"]
    case .actor: ["主体", "参与主体", "办理主体", "行为主体", "责任主体", "actor"]
    case .activity:
      [
        "conceptname", "activity", "activityname", "活动", "活动名称", "环节", "流程环节", "办理环节", "节点", "步骤", "动作", "操作",
        "行为", "事件", "事件名称", "事件类型", "event", "eventname", "eventtype", "action", "task", "step",
      ]
    case .kind: ["类型", "类别", "事项", "事项类型", "诉求类型", "工单类型", "type", "kind", "category", "srtype"]
    case .time:
      [
        "timetimestamp", "timestamp", "time", "date", "datetime", "时间", "日期", "时刻", "created", "at",
      ]
    case .end: ["结束时间", "截止办理", "endtime", "enddate", "timeend", "end"]
    case .recordedAt: ["录入时间", "登记入库时间", "recordedat", "recorded"]
    case .deadline: ["期限", "时限", "截止时间", "截止日期", "到期时间", "要求完成时间", "应办结时间", "due", "duedate", "deadline"]
    case .case:
      [
        "caseconceptname", "caseid", "case", "案件编号", "案号", "个案编号", "工单编号", "工单号", "议题编号", "事项编号", "单号",
        "流水号", "订单号", "编号", "requestid", "recordid", "srrecordid", "ticketid", "traceid", "case编号",
      ]
    case .id: ["id", "eid", "eventid", "conceptinstance", "记录编号", "事件编号", "记录号", "序号", "uuid"]
    case .person:
      [
        "orgresource", "resource", "姓名", "居民", "居民姓名", "提交人", "提出人", "诉求人", "来电人", "登记人", "经办人", "办理人", "处理人",
        "志愿者", "参与人", "user", "person",
      ]
    case .organization:
      ["orggroup", "承办单位", "办理单位", "责任单位", "部门", "单位", "组织", "机构", "agency", "organization", "department"]
    case .building: ["楼栋", "楼号", "楼幢", "building"]
    case .channel: ["渠道", "来源渠道", "受理渠道", "来源", "途径", "channel", "methodreceived"]
    case .theme: ["主题", "议题类别", "theme", "topic"]
    case .urgency: ["紧急程度", "紧急", "urgency", "priority"]
    case .outcome: ["办理结果", "处理结果", "结果", "outcome", "result"]
    case .participants: ["参与人数", "到场人数", "人数", "participants"]
    case .hours: ["时长", "服务时长", "小时", "小时数", "hours"]
    case .points: ["积分", "分值", "points"]
    case .rating: ["评分", "满意度", "满意度评分", "rating", "score"]
    case .approver: ["审批人", "审核人", "approver"]
    case .title: ["标题", "议题", "议题名称", "title", "subject"]
    case .note: ["备注", "说明", "note", "notes", "remark"]
    }
  }
}
