import CanonicalJSON
import Diagnostics
import TestSupport
import Testing

@Suite struct JSONRendererTests {
  @Test func givesEverythingToOtherPrograms() throws {
    let bytes = JSONRenderer.bytes(for: RendererFixture.diagnostics)
    expectGolden(bytes, named: "diagnostics.json", testFile: RendererFixture.snapshots)
    let value = try JSONValue(parsing: bytes)
    #expect(value["counts"]?["error"]?.wholeNumber == 5)
    #expect(value["diagnostics"]?.elements?.count == 9)
  }

  @Test func givesAnEmptyListWhereThereIsNothingToSay() {
    let text = String(decoding: JSONRenderer.bytes(for: []), as: UTF8.self)
    let expected =
      #"{"counts":{"error":0,"information":0,"warning":0},"diagnostics":[],"schema":"plumbline.diagnostics/1"}"#
    #expect(text == expected + "\n")
  }
}
