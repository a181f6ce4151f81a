import Foundation
import MerkleTrees
import TestSupport
import Testing

@Suite struct MerkleTreeTests {
  /// The hash of a tree by the definition of RFC 9162, section 2.1.1, and by nothing else.
  private func root(byDefinition leaves: ArraySlice<[UInt8]>) -> MerkleHash {
    guard let first = leaves.first else { return .empty }
    guard leaves.count > 1 else { return MerkleHash(leaf: first) }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    let middle = leaves.startIndex + split
    return MerkleHash(left: root(byDefinition: leaves[..<middle]), right: root(byDefinition: leaves[middle...]))
  }

  private func records(_ count: Int) -> [[UInt8]] { (0..<count).map { Array("议题-\($0)".utf8) } }

  @Test func allWaysToARootAgreeWithTheDefinition() {
    for count in 0...70 {
      let records = records(count)
      let expected = root(byDefinition: records[...])
      let hashes = MerkleHashList(records.map { MerkleHash(leaf: $0) })
      var frontier = MerkleFrontier()
      for record in records { frontier.append(MerkleHash(leaf: record)) }
      #expect(hashes.root == expected && MerkleTree(hashes).root == expected && frontier.root == expected, "\(count)")
      #expect(frontier.size == count)
      // Upon subtrees of eight leaves the same tree stands.
      let blocks = MerkleHashList(
        stride(from: 0, to: count, by: 8).map { hashes.slice($0..<min(count, $0 + 8)).root })
      #expect(MerkleTree(blocks).root == expected, "\(count)")
    }
  }

  @Test func takesFullSubtreesAtTheirPlacesOnly() {
    let hashes = MerkleHashList(records(12).map { MerkleHash(leaf: $0) })
    var frontier = MerkleFrontier()
    let taken = [(0..<8, 3), (8..<10, 1), (8..<12, 2)].map { range, level in
      frontier.append(subtree: hashes.slice(range).root, level: level)
    }
    #expect(taken == [true, true, false])
    frontier.append(hashes[10])
    frontier.append(hashes[11])
    #expect(frontier.size == 12 && frontier.root == hashes.root)
  }

  @Test func leavesOfPiecesAreHashedLikeLeaves() {
    let piece = Array("甲,乙\r\n丙,丁\n".utf8)
    var list = MerkleHashList()
    list.append(leaf: 0..<7, of: piece)
    list.append(leaf: 9..<9, of: piece)
    #expect(list[0] == MerkleHash(leaf: Array("甲,乙".utf8)))
    #expect(list[1] == MerkleHash(leaf: []))
    #expect(MerkleHash(list[0].description) == list[0])
    #expect(MerkleHash(list[0].description.uppercased()) == nil && MerkleHash("00") == nil)
  }

  @Test func provesEveryLeafOfEveryTreeAndNoOther() throws {
    for count in 1...33 {
      let hashes = MerkleHashList(records(count).map { MerkleHash(leaf: $0) })
      let tree = MerkleTree(hashes)
      for index in 0..<count {
        let path = try #require(tree.inclusionPath(of: index))
        let proof = InclusionProof(index: index, size: count, path: path)
        #expect(proof.shows(hashes[index], in: tree.root), "\(index) of \(count)")
        for other in 0..<count where other != index {
          #expect(!proof.shows(hashes[other], in: tree.root))
          #expect(!InclusionProof(index: other, size: count, path: path).shows(hashes[index], in: tree.root))
        }
        #expect(!InclusionProof(index: index, size: count, path: path + [.empty]).shows(hashes[index], in: tree.root))
      }
      #expect(tree.inclusionPath(of: count) == nil && tree.inclusionPath(of: -1) == nil)
    }
  }

  @Test func provesThatEveryTreeGrewOutOfEveryEarlierOne() throws {
    for later in 1...40 {
      let hashes = MerkleHashList(records(later).map { MerkleHash(leaf: $0) })
      let tree = MerkleTree(hashes)
      for earlier in 1...later {
        let path = try #require(tree.consistencyPath(from: earlier))
        let proof = ConsistencyProof(earlier: earlier, later: later, path: path)
        let old = hashes.slice(0..<earlier).root
        #expect(proof.shows(old, grewInto: tree.root), "\(earlier) of \(later)")
        #expect(!proof.shows(.empty, grewInto: tree.root))
        if earlier < later { #expect(!proof.shows(tree.root, grewInto: old)) }
      }
      #expect(tree.consistencyPath(from: 0) == nil && tree.consistencyPath(from: later + 1) == nil)
    }
  }

  // MARK: Published cases

  @Test(.enabled(if: MerkleVectors.folder != nil))
  func agreesWithThePublishedTrees() throws {
    let file = try #require(MerkleVectors.folder).appendingPathComponent("trees.json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    let records = try #require(object["leaves_hex"] as? [String]).map(MerkleVectors.bytes)
    let hashes = MerkleHashList(records.map { MerkleHash(leaf: $0) })
    for (size, text) in try #require(object["roots_by_size_hex"] as? [String]).enumerated() {
      #expect(hashes.slice(0..<size).root.description == text)
    }
    for proof in try #require(object["inclusion_paths"] as? [[String: Any]]) {
      let (size, index) = (try #require(proof["size"] as? Int), try #require(proof["index"] as? Int))
      let path = MerkleTree(hashes.slice(0..<size)).inclusionPath(of: index)
      #expect(path?.map(\.description) == proof["path_hex"] as? [String])
    }
    for proof in try #require(object["consistency_proofs"] as? [[String: Any]]) {
      let (earlier, later) = (try #require(proof["size1"] as? Int), try #require(proof["size2"] as? Int))
      let path = MerkleTree(hashes.slice(0..<later)).consistencyPath(from: earlier)
      #expect(path?.map(\.description) == proof["proof_hex"] as? [String])
    }
    let generated = try #require(object["generated_tree"] as? [String: Any])
    let roots = try #require(generated["roots"] as? [String: String])
    #expect(roots.count > 8)
    for (text, expected) in roots {
      var frontier = MerkleFrontier()
      for index in 0..<(try #require(Int(text))) { frontier.append(MerkleHash(leaf: Array("leaf-\(index)".utf8))) }
      #expect(frontier.root.description == expected, "\(text)")
    }
  }

  @Test(.enabled(if: MerkleVectors.folder != nil), arguments: ["inclusion", "subtree_inclusion"])
  func agreesWithThePublishedInclusionProofs(name: String) throws {
    var accepted = 0
    for row in try MerkleVectors.cases(name + ".jsonl") {
      // An index beyond what a signed word holds is beyond every tree.
      let index = row["leafIdx"] as? Int ?? .max
      let start = row["start"] as? Int ?? 0
      let end = (row["end"] ?? row["treeSize"]) as? Int ?? .max
      var holds = false
      if let root = MerkleVectors.hash(row["root"]), let leaf = MerkleVectors.hash(row["leafHash"]),
        let path = MerkleVectors.path(row["proof"]), start < end, SubtreeProof.isSubtree(start..<end)
      {
        holds = InclusionProof(index: index - start, size: end - start, path: path).shows(leaf, in: root)
      }
      #expect(holds != (row["wantErr"] as? Bool), "\(row["file"] ?? "")")
      if holds { accepted += 1 }
    }
    #expect(accepted > 5)
  }

  @Test(.enabled(if: MerkleVectors.folder != nil), arguments: ["consistency", "subtree_consistency"])
  func agreesWithThePublishedConsistencyProofs(name: String) throws {
    var accepted = 0
    for row in try MerkleVectors.cases(name + ".jsonl") {
      var holds = false
      if let old = MerkleVectors.root(row["root1"]), let new = MerkleVectors.root(row["root2"]),
        let path = MerkleVectors.path(row["proof"])
      {
        if let start = row["start"] as? Int, let end = row["end"] as? Int, let size = row["size"] as? Int {
          holds = start <= end && SubtreeProof(leaves: start..<end, size: size, path: path).shows(old, in: new)
        } else if let earlier = row["size1"] as? Int, let later = row["size2"] as? Int {
          holds = ConsistencyProof(earlier: earlier, later: later, path: path).shows(old, grewInto: new)
        }
      }
      #expect(holds != (row["wantErr"] as? Bool), "\(row["file"] ?? "")")
      if holds { accepted += 1 }
    }
    #expect(accepted > 5)
  }
}
