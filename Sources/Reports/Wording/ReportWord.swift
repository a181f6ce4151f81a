/// A fixed piece of wording of the reports; `ReportWording.swift` says it in both languages.
///
/// Templates of the page name it as the partial `w.` and its name: `{{> w.overview}}`.
package enum ReportWord: String, Worded, Hashable, CaseIterable {
  // The page
  case documentKind, toolName, separator, contents, noticeHeading, backToOverview

  // What was evaluated
  case assessment, rubric, rubricText, rubricDigest, verificationCode, source, period, periodText, log, logText,
    logCoverage, eventDigest,
    scoredCount,
    scoredCountText

  // How to read it
  case howToRead, readScores, readStates, readChecking, nextLedger, warnings, warningCount

  // Overview and ranking
  case overview, overviewCaption, unit, overall, rank, indicatorsScored, bandKey, bandFrom, bandBetween,
    bandsUnrounded, outside, shortNotAssessed, shortNotApplicable, noneHere, ranking, rankingCaption, rankingOver,
    rankingTooFew, rankOf, rankedWithout,
    levelUnranked, score, band

  // Units
  case partOf, scoredOf, matrixCaption, dimension, area, actor, whole, calculation, overallCalculation,
    calculationCaption,
    part, weight, indicators, participationProfile, profileNote

  // Roll-up
  case weightedMean, plainMean, lowest, onlyPart, missingLeftOut, missingAsZero, notApplicableLeftOut, coverage,
    furtherStep, bandAbove, bandWithin

  // Indicators
  case state, measured, nothingMeasured, ratingValue, furtherFigures, whatIsMeasured, scale, scoreFromScale,
    weightInGroup,
    thresholdOrigin, fromPaper, fromPractice, fromChoice, recommendation, recommendationText, basisNamed,
    basisInferred, basis, indicatorID, why, advice, adviceForResidents, evidence, evidenceRecords, evidenceBasis,
    evidenceBasisOnly,
    independentShare, undecidedRecords, refusedZero, exemptFull, details

  // From a value to a score
  case scaleLinear, scalePoint, scaleSteps, scaleStep, scaleAtLeast, scaleAtMost, scaleTarget, atOrBelow, atOrAbove,
    above, exactly, stepReached, stepBelow, onTheLine

  // Records
  case recordsCaption, recordsShown, recordsAllShown, verdict, verdictFor, verdictAgainst, verdictNeutral, place,
    recordID, time, activity

  // The method, at the end
  case method, methodMeasure, methodState, methodScale, methodRollUp, definitions, methodRounding, methodCaption, level,
    combination, missingParts, leastCoverage, wholeUnit, treatLeftOut, treatZero, treatFail, bundleNote, seeReport
}
