internal import Mustache

// What the templates read of the views that a page has many of, by name. Without these the engine would find a name by
// reflection, which takes most of the time of a page; a test holds them against the properties.

extension BilingualText: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "pair": pair
    case "same": same
    default: nil
    }
  }
}

extension BilingualText.Pair: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "chinese": chinese
    case "english": english
    default: nil
    }
  }
}

extension ScoreView: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "short": short
    case "exact": exact
    case "band": band
    case "state": state
    case "tone": tone
    default: nil
    }
  }
}

extension ScoreCell: MustacheParent {
  package func child(named name: String) -> Any? { name == "score" ? score : nil }
}

extension SheetRow: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "depth": depth
    case "isGroup": isGroup
    case "link": link
    case "title": title
    case "note": note
    case "weight": weight
    case "score": score
    case "rollUp": rollUp
    default: nil
    }
  }
}

extension RollUpView: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "rule": rule
    case "formula": formula
    case "reason": reason
    case "remarks": remarks
    case "hasRemarks": hasRemarks
    default: nil
    }
  }
}

extension IndicatorView: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "anchor": anchor
    case "id": id
    case "title": title
    case "score": score
    case "state": state
    case "reason": reason
    case "measured": measured
    case "figures": figures
    case "sentence": sentence
    case "remarks": remarks
    case "conditions": conditions
    case "scale": scale
    case "drawing": drawing
    case "arithmetic": arithmetic
    case "weight": weight
    case "threshold": threshold
    case "recommendation": recommendation
    case "basis": basis
    case "why": why
    case "advice": advice
    case "evidence": evidence
    case "records": records
    case "judgement": judgement
    default: nil
    }
  }
}

extension AdviceView: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "text": text
    case "isEmphasised": isEmphasised
    default: nil
    }
  }
}

extension FigureView: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "value": value
    default: nil
    }
  }
}

extension ConditionView: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "words": words
    case "text": text
    default: nil
    }
  }
}

extension ScaleDrawing: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "points": points
    case "ticks": ticks
    case "marker": marker
    default: nil
    }
  }
}

extension ScaleDrawing.Tick: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "x": x
    case "label": label
    default: nil
    }
  }
}

extension ScaleDrawing.Marker: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "x": x
    case "y": y
    default: nil
    }
  }
}

extension RecordView: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "verdict": verdict
    case "place": place
    case "recordID": recordID
    case "time": time
    case "activity": activity
    default: nil
    }
  }
}

extension RichText: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "pair": pair
    case "same": same
    default: nil
    }
  }
}

extension RichText.Pair: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "chinese": chinese
    case "english": english
    default: nil
    }
  }
}

extension RichText.Part: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "words": words
    case "code": code
    default: nil
    }
  }
}

extension HTMLBlock: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "heading": heading
    case "paragraph": paragraph
    case "note": note
    case "list": list
    case "entries": entries
    case "table": table
    case "code": code
    case "drawing": drawing
    default: nil
    }
  }
}

extension HTMLTable.Cell: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "lines": lines
    case "rowSpan": rowSpan
    case "isHeader": isHeader
    case "isNumeric": isNumeric
    case "link": link
    default: nil
    }
  }
}

extension DocumentEntry: MustacheParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "key": key
    case "label": label
    case "values": values
    default: nil
    }
  }
}
