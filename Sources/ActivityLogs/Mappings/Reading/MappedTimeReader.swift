internal import Diagnostics
internal import Quantities

/// Reads the times of a source as a mapping says.
struct MappedTimeReader {
  /// What a text is as a time.
  enum Outcome: Sendable, Hashable {
    /// Nothing stands there.
    case missing
    case time(LogTime)
    /// A time that needs a word.
    case noted(LogTime, MessageTemplate)
    /// No time, for a reason.
    case failure(MessageTemplate)
  }

  private let reader: TimeCellReader
  /// Readers by two clocks, which agree about a time that says its offset; `nil` where the mapping names its clock.
  private let clocks: [TimeCellReader]?

  /// Makes a reader.
  /// - Parameter zone: the clock of civil days, months and years where the mapping names none.
  init(_ rules: TimeRules, else zone: TimeZoneRules) {
    func reader(_ zone: TimeZoneRules) -> TimeCellReader {
      TimeCellReader(
        formats: rules.formats,
        resolution: TimeResolution(zone: zone, missing: rules.missing, ambiguous: rules.ambiguous))
    }
    self.reader = reader(rules.zone ?? zone)
    let other = TimeZoneRules(fixedOffset: "+01:00") ?? zone
    clocks = rules.zone == nil ? [reader(.utc), reader(other)] : nil
  }

  /// What a text is, by its UTF-8 bytes.
  func outcome(of text: ArraySlice<UInt8>) -> Outcome {
    if let clocks, let hasOffset = hasOffset(text, clocks), !hasOffset { return .failure(.timeWithoutOffset) }
    do throws(TimeReading.Failure) {
      let reading = try reader.read(text)
      switch reading.adjustment {
      case nil: return .time(reading.time)
      case .shifted: return .noted(reading.time, .timeMoved)
      case .ambiguous: return .noted(reading.time, .timeChosen)
      }
    } catch {
      return .failure(error.template)
    }
  }

  /// Whether a time of day says its offset; `nil` for what is none.
  private func hasOffset(_ text: ArraySlice<UInt8>, _ clocks: [TimeCellReader]) -> Bool? {
    let times = clocks.compactMap { try? $0.read(text).time }
    guard times.count == clocks.count, let first = times.first, first.precision == .instant else { return nil }
    return times.allSatisfy { $0 == first }
  }
}

extension TimeReading.Failure {
  /// What is said of such a text.
  fileprivate var template: MessageTemplate {
    switch self {
    case .noFormatFits: .timeUnfitting
    case .noSuchDay, .outOfRange: .timeOutOfRange
    case .skipped: .timeNeverShown
    case .ambiguous: .timeShownTwice
    }
  }
}
