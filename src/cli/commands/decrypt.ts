/** `wechat-callback decrypt`: decrypts a ciphertext. */
import { syntaxOf } from '../../codec/document.ts'
import type { FrameFault } from '../../diagnosis/faulty-frame.ts'
import { openFrame } from '../../diagnosis/opened-text.ts'
import { CallbackError, decryptFailed } from '../../errors.ts'
import { finding } from '../../findings/finding.ts'
import { readCompatBody } from '../../protocol/compat.ts'
import { toCipherKey } from '../../protocol/encoding-aes-key.ts'
import { parseReplyEnvelope, readEnvelope } from '../../protocol/envelope.ts'
import { refuseMovedBorder } from '../../protocol/open.ts'
import { readOuterBody } from '../../protocol/outer.ts'
import { type Query, queryPart, readQuery } from '../../protocol/query.ts'
import { signedPart, verifyMsgSignature } from '../../protocol/signature.ts'
import type { Command, OptionValues } from '../command.ts'
import { sealedTextOf } from '../input/sealed-text.ts'
import { inputText } from '../input/source.ts'
import { modeIn, platformIn, refuseMalformed, required } from '../options/account.ts'
import { WHOLE_ACCOUNT } from '../options/specs.ts'
import { writeFindings } from '../output/findings.ts'

/** The decrypted text, and whether its signature was verified. */
interface DecryptedText {
  readonly message: string
  readonly receiveId: string
  readonly isVerified: boolean
  /** What is wrong with the frame, although the key decrypts the text. */
  readonly fault: FrameFault | undefined
}

export const decrypt: Command = {
  name: 'decrypt',
  summary: { en: 'decrypt a push, a reply or a bare ciphertext', zh: '解密推送、回复或单独的密文' },
  synopsis: '[--url URL] < ENVELOPE_OR_CIPHERTEXT',
  description: {
    en:
      'Decrypts what comes on standard input: the body of a push, a sealed reply, or the bare text of Encrypt or echostr. ' +
      'If there is a signature, it is verified: the signature of a push is in the query, so give its URL and the Token; ' +
      'the signature of a reply is in its envelope. Without a signature the text is decrypted too, and a note on standard ' +
      'error says that its origin is not verified. If the URL is that of a URL check, it contains the ciphertext, and ' +
      'standard input is not read. The receiver is checked if --receive-id is given. Newlines and URL-encoding of a bare ' +
      'text are removed. The plaintext is written byte for byte. If the key decrypts the text but its frame is ' +
      'malformed, the readable part and the fault are shown, and the exit code is 1.',
    zh:
      '解密标准输入里的内容：推送的请求体、加密后的回复，或者单独的 Encrypt、echostr 密文。' +
      '有签名就验签：推送的签名在查询串里，请用 --url 给出（并给出 Token）；回复的签名在信封里。' +
      '没有签名也会解密，但标准错误会提示来源没有得到证明。给出 --receive-id 时校验接收方。' +
      'URL 验证的密文就在 URL 里，这时不读标准输入。单独的密文里的换行和 URL 编码会被还原；明文逐字节原样输出。' +
      '密钥能解密、但明文结构有错的，会显示能读出的内容并指出错误，退出码为 1。',
  },
  options: {
    url: {
      value: 'URL',
      summary: { en: 'URL or query of the push, with its msg_signature', zh: '推送的 URL 或查询串，含 msg_signature' },
    },
  },
  account: WHOLE_ACCOUNT,
  positionals: [0, 0],
  run: async ({ options, isJson, language, terminal }) => {
    const url = options.text('url')
    // The URL of a URL check holds the ciphertext.
    const echostr = url === undefined ? null : new URLSearchParams(queryPart(url)).get('echostr')
    const { fault, ...opened } = open(options, echostr || (await inputText(terminal)))
    if (!opened.isVerified) {
      terminal.note(
        language === 'zh'
          ? '注意：没有验签，不能证明来自平台'
          : 'note: no signature was verified, so anyone with the key could have made this text',
      )
    }
    const findings = fault === undefined ? [] : [finding(fault)]
    if (isJson) terminal.json({ ...opened, ...(fault === undefined ? {} : { findings }) })
    else {
      terminal.text(opened.message)
      writeFindings(findings, { language, terminal, isNote: true })
    }
    return fault === undefined ? 0 : 1
  },
}

/**
 * Decrypts the input, and verifies its signature if it has one.
 *
 * @throws CallbackError the text, its signature or its receiver is wrong
 * @throws CommandError the credentials are malformed, or the text is not sealed
 */
function open(options: OptionValues, input: string): DecryptedText {
  const encodingAESKey = required(options, 'encoding-aes-key')
  const expected = options.text('receive-id')
  const platform = platformIn(options)
  const mode = modeIn(options, platform)
  const isEnvelope = syntaxOf(input) !== undefined
  const url = options.text('url')
  const signed = url ?? (isEnvelope ? ownSignature(input) : undefined)
  const isVerified = signed !== undefined && (options.text('token') !== undefined || url !== undefined)
  const token = isVerified ? required(options, 'token') : ''
  // Without --receive-id, every receiver is accepted, so that a text can be decrypted without knowing the receiver.
  const receiveId = expected ?? (() => true)
  // Whatever the mode, what is decrypted needs a key.
  refuseMalformed(platform, 'safe', { token, encodingAESKey, receiveId })
  const encrypted = isEnvelope
    ? readEnvelope(mode === 'compat' ? readCompatBody(input) : readOuterBody(input)).encrypt
    : sealedTextOf(input)
  if (isVerified) {
    verifyMsgSignature(token, signed, encrypted)
    refuseMovedBorder(signedPart(readQuery(signed), 'msg_signature'))
  }
  const opened = openFrame(encrypted, [{ key: toCipherKey(encodingAESKey) }], (id) => id === expected)
  if (opened === undefined) throw decryptFailed()
  const { frame, fault } = opened
  if (fault === undefined && expected !== undefined && frame.receiveId !== expected) {
    throw new CallbackError('INVALID_RECEIVE_ID', 'the text is sealed for another receiver')
  }
  return { message: frame.message, receiveId: frame.receiveId, isVerified, fault }
}

/** Returns the query of an answer's signature, which is in its envelope. */
function ownSignature(input: string): Query | undefined {
  try {
    const { msgSignature, timestamp, nonce } = parseReplyEnvelope(input)
    return { msg_signature: msgSignature, timestamp: String(timestamp), nonce }
  } catch {
    return undefined
  }
}
