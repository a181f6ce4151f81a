/// A column of texts as codes of a dictionary.
package struct TextColumn {
  /// The code of each row's text, `TextDictionary.missing` where it has none.
  package var codes: [UInt32]
  /// The texts behind the codes.
  package let dictionary: TextDictionary

  /// Makes a column.
  package init(codes: [UInt32] = [], dictionary: TextDictionary) {
    self.codes = codes
    self.dictionary = dictionary
  }
}
