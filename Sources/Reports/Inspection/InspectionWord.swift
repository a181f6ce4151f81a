/// A fixed piece of wording about what the logs of an assessment hold.
package enum InspectionWord: String, Worded, CaseIterable {
  // The whole
  case documentKind, contents, assessment, period, logs, logsText, span, digest, nothingStandsOut, more, moreEvents

  // What became of the records
  case records, recordsCaption, used, unused, setAside, duplicates

  // What stands out
  case findings, problem, question, noLogs, noEvents, setAsideText, reasonCount, faultyFiles, unknownWords, unknownWord,
    unknownWordNear, cutOff, cutOffFile, silent, gaps, gapsOf, emptyFields, emptyFieldOf, repeated, recordedTooEarly,
    outside, outsideBefore, outsideAfter, coarse, midnight, ties, outOfOrder, fileCount

  // The kinds of words
  case ofActor, ofActivity, ofUnit

  // Indicators
  case indicators, indicatorsText, feedsCaption, indicator, why, fed, partly, unfed, notAsked, fedNote,
    notAskedNote, reasonUnits, reasonUnitsAlike, needsFields, openCases, sourcesNeeded

  // Charts
  case months, monthsCaption, monthsNote, quartersNote, yearsNote, blocksNote, before, after, total, sum, actors,
    activities,
    activitiesWithout, sources, missing, missingNote, files, perhapsCutOff

  // Times
  case ofEvents

  package var name: String { "inspection." + rawValue }
}
