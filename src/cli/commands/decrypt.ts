/** `wechat-callback decrypt`: decrypts a sealed text. */
import { syntaxOf } from '../../codec/document.ts'
import { type FaultyFrame, type FrameFault, readFaultyFrame } from '../../diagnosis/faulty-frame.ts'
import { CallbackError, isCallbackError } from '../../errors.ts'
import { finding } from '../../findings/finding.ts'
import { decryptUnverified } from '../../protocol/cipher.ts'
import { type Credentials, prepareCredentials } from '../../protocol/credentials.ts'
import { toCipherKey } from '../../protocol/encoding-aes-key.ts'
import { parseEnvelope, parseReplyEnvelope } from '../../protocol/envelope.ts'
import { openSealed } from '../../protocol/open.ts'
import { type Query, queryPart, readQuery } from '../../protocol/query.ts'
import type { Command, OptionValues } from '../command.ts'
import { sealedTextOf } from '../input/sealed-text.ts'
import { inputText } from '../input/source.ts'
import { ACCOUNT_OPTIONS, required } from '../options/account.ts'
import { refuseMalformed } from '../options/refuse-malformed.ts'
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
      'The signature is verified if there is one: the signature of a push is in the query, so give its URL and the Token; ' +
      'the signature of a reply is in its envelope. Without a signature the text is decrypted too, and a note on standard ' +
      'error says that its origin is not proved. The URL of a URL check contains the ciphertext, and standard input is not ' +
      'read. The receiver is checked if --receive-id is given. Line ends and URL-encoding of a bare text are removed. The ' +
      'plaintext is written byte for byte. If the key decrypts the text but its frame is malformed, the readable part and ' +
      'the fault are shown, and the exit code is 1.',
    zh:
      '解密标准输入里的内容：推送的请求体、加密后的回复，或者单独的 Encrypt、echostr 密文。' +
      '有签名就验签：推送的签名在查询串里，请用 --url 给出（并给出 Token）；回复的签名在加密消息体里。' +
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
  common: ACCOUNT_OPTIONS,
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
    else terminal.text(opened.message)
    if (!isJson) writeFindings(findings, { language, terminal, isNote: true })
    return fault === undefined ? 0 : 1
  },
}

/**
 * Decrypts the input, and verifies its signature if it has one.
 *
 * @throws CallbackError the text, its signature or its receiver is wrong
 * @throws CommandError the credentials can't be right, or the text is not a sealed one
 */
function open(options: OptionValues, input: string): DecryptedText {
  const encodingAESKey = required(options, 'encoding-aes-key')
  const isEnvelope = syntaxOf(input) !== undefined
  const signed = options.text('url') ?? (isEnvelope ? ownSignature(input) : undefined)
  const isVerified = signed !== undefined && (options.text('token') !== undefined || options.text('url') !== undefined)
  const credentials = {
    token: isVerified ? required(options, 'token') : '',
    encodingAESKey,
    receiveId: receiverIn(options),
  }
  refuseMalformed('wecom', 'safe', credentials)
  const encrypted = isEnvelope ? parseEnvelope(input).encrypt : sealedTextOf(input)
  try {
    const opened = isVerified
      ? openSealed(prepareCredentials(credentials), readQuery(signed), encrypted)
      : decryptUnverified(encrypted, encodingAESKey)
    if (!isVerified) checkReceiver(options.text('receive-id'), opened.receiveId)
    const { message, receiveId, fault } = cutFrame(encrypted, options) ?? { ...opened, fault: undefined }
    return { message, receiveId, isVerified, fault }
  } catch (error) {
    const { message, receiveId, fault } = frameBehind(error, encrypted, options)
    return { message, receiveId, isVerified, fault }
  }
}

/** Returns the faulty frame that explains an error of decryption or receiver. @throws that error, if there is none */
function frameBehind(error: unknown, encrypted: string, options: OptionValues): FaultyFrame {
  const code = isCallbackError(error) ? error.code : undefined
  const frame = code === 'DECRYPT_FAILED' ? faultyFrame(encrypted, options) : undefined
  const found = frame ?? (code === 'INVALID_RECEIVE_ID' ? cutFrame(encrypted, options) : undefined)
  if (found === undefined) throw error
  return found
}

/**
 * Returns a frame whose length is too small. It seems to decrypt, but the rest of the message is before the
 * receiver.
 */
function cutFrame(encrypted: string, options: OptionValues): FaultyFrame | undefined {
  const frame = faultyFrame(encrypted, options)
  return frame?.fault === 'frame-length-in-characters' ? frame : undefined
}

function faultyFrame(encrypted: string, options: OptionValues): FaultyFrame | undefined {
  const key = toCipherKey(required(options, 'encoding-aes-key'))
  return readFaultyFrame(encrypted, key, (receiveId) => receiveId === options.text('receive-id'))
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

/**
 * Returns the expected receiver. Without --receive-id every receiver is accepted, so that a text can be read without
 * knowing it.
 */
function receiverIn(options: OptionValues): Credentials['receiveId'] {
  return options.text('receive-id') ?? (() => true)
}

function checkReceiver(expected: string | undefined, arrived: string): void {
  if (expected === undefined || expected === arrived) return
  throw new CallbackError('INVALID_RECEIVE_ID', 'the text is sealed for another receiver')
}
