package import Diagnostics

/// What keys have to say.
extension MessageTemplate {
  static let signingKeyMissing = MessageTemplate(
    "signing.key-missing", .error,
    en: "There is no key “{file}”. Check the name, or make one with “plumbline keygen”.",
    zh: "找不到密钥“{file}”。请检查名称，或用“plumbline keygen”生成。")
  static let signingKeyNotReadable = MessageTemplate(
    "signing.key-not-readable", .error, en: "The key “{file}” cannot be read. Check its permissions.",
    zh: "无法读取密钥“{file}”。请检查权限。")
  static let signingKeyOpenToOthers = MessageTemplate(
    "signing.key-open-to-others", .error,
    en:
      "Others than you may read or change the private key “{file}”. Say “chmod 600 {file}”; if it was open for long, make a new one.",
    zh: "他人可以读取或修改私钥“{file}”。请执行“chmod 600 {file}”；若长时间如此，请重新生成。")
  static let notASigningKey = MessageTemplate(
    "signing.not-a-private-key", .error,
    en: "“{file}” is not a private key of Ed25519 in PEM (PKCS#8, without password). Make one with “plumbline keygen”.",
    zh: "“{file}”不是 PEM 格式的 Ed25519 私钥（PKCS#8，无口令）。请用“plumbline keygen”生成。")
  static let notAVerifyingKey = MessageTemplate(
    "signing.not-a-public-key", .error,
    en: "“{file}” is not a public key of Ed25519 in PEM. Ask the signer for the file that ends in .pub.pem.",
    zh: "“{file}”不是 PEM 格式的 Ed25519 公钥。请向签名人索取以 .pub.pem 结尾的文件。")
  static let signingKeyExists = MessageTemplate(
    "signing.key-exists", .error, en: "There is a file “{file}” already, and a key is never replaced. Name another.",
    zh: "已有文件“{file}”；密钥从不覆盖。请另取名称。")
  static let signingKeyNotWritten = MessageTemplate(
    "signing.key-not-written", .error, en: "The key “{file}” could not be written. Check its folder.",
    zh: "未能写入密钥“{file}”。请检查所在文件夹。")
}

/// The catalogue of this module.
package enum AttestationMessages {
  /// Every template of this module.
  package static let all: [MessageTemplate] = [
    .signingKeyMissing, .signingKeyNotReadable, .signingKeyOpenToOthers, .notASigningKey, .notAVerifyingKey,
    .signingKeyExists, .signingKeyNotWritten,
  ]
}
