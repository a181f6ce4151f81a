/// A fixed piece of wording of a handbook.
package enum HandbookWord: String, Worded, Hashable, CaseIterable {
  // The whole
  case documentKind, generated, contents, backToContents, about, aboutText, edition, digest, counts, countsText,
    rollUpFrom, noActors

  // How scores come about
  case method, bandsHeading, noBands, ranked, aggregationNote

  // The matrices
  case matrix, matrixIntro, covered, coveredText, place, indicatorsOfPair, notAsked, noIndicator, dimensionMatrix,
    dimensionMatrixIntro, dimensionMatrixCell, total, noRegister

  // The table that commissioners know
  case table, tableIntro, tableRounding, tableCaption, firstLevel, secondLevel, thirdLevel, points, criterion, source,
    groupPoints, pointsOfLevel

  // Indicators
  case indicators, indicatorsIntro

  // Rules
  case rules, noRules

  // What to write down
  case vocabulary, vocabularyIntro, everyRecord, activity, term, by, needs, usedBy, unused, facts, factsIntro, fact,
    kind, number, words, attributes, attributesIntro, attribute, time

  // Measures
  case measures, measuresIntro

  // Glossary
  case glossary

  package var name: String { "handbook." + rawValue }

}
