/// A fixed piece of wording about what a measure measures.
package enum MeasureWord: String, Worded, Hashable, CaseIterable {
  // Records
  case anyone, records, recordsMeeting

  // Measures of events
  case count, distinct, sum, mean, percentile, share, shareOfAll, ratio, rate, coverage, coverageRoster, regularity,
    longestGap, evenness, representativeness, concentration, concentrationTop, retentionHalf, retentionDate,
    surveyMean, surveyShare, fact

  // Measures of cases, and ratings
  case delay, within, withinByField, order, stages, rules, repeats, returns, reconcile, remedy, judgement

  // Remarks
  case anchor, orderLast, orderMissingAllowed, orderExtraFails, orderExtraExact, orderTiesFail, orderDeadline,
    orderClosedBy, evennessObserved, evennessList, surveyWeighted, limitByField, limitEntry, limitOtherwise,
    rulePrecedence, ruleResponse, ruleResponseWithin, ruleAbsence, ruleExistence, ruleNotCoexistence, ruleFourEyes,
    reconcileOpening, reconcileBalance, remedyPromise, remedyRecurred

  // Pieces
  case median, percentileLinear, percentileNearest, week, month, quarter, orderArrow, events, times, hours, days,
    calendarDays, workingDays

  // Conditions
  case condition, conditionPart, conditionWhole, caseCondition, ofNumerator, ofDenominator

}
