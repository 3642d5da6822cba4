/**
 * The Chinese comment of a case. Comments that differ only in a number or a name are written once, as a pattern.
 */
import { COMMENTS_ZH } from './comments-zh.mjs'

const PARAMETER = '(msg_signature|signature|timestamp|nonce|echostr|encrypt)'
/** @type {{ [word: string]: string }} */
const PLACES = { first: '第一个', middle: '中间一个', 'last-but-one': '倒数第二个' }
/** @type {{ [words: string]: string }} */
const BODIES = {
  'a plaintext message': '明文消息',
  'a sealed push': '密文推送',
  'a sealed push with plaintext fields that name another sender': '密文推送，明文字段里写的是另一个发送者',
}
/** @type {{ [words: string]: string }} */
const SIGNATURES = {
  'without a signature': '没有签名',
  'with the signature that covers no body': '只有不含请求体的 signature',
  'with msg_signature': '带 msg_signature',
  'with both signatures': '两个签名都有',
  'with both signatures, a digit of each changed': '两个签名都有，但各改了一位',
}
/** @type {{ [mode: string]: string }} */
const MODES = { safe: '安全模式', compat: '兼容模式', plain: '明文模式' }

/** @type {[RegExp, (...groups: string[]) => string][]} */
const PATTERNS = [
  [/^Reading every documented push of ([a-z-]+)$/, (platform) => `读取 ${platform} 有文档的每一种推送`],
  [
    /^The last character is (\w); its spare bits are (\d)\.$/,
    (character, bits) => `最后一个字符是 ${character}，多余的比特为 ${bits}。`,
  ],
  [
    /^The last character is (\w); of the four characters that encode the same key, only two are letters or digits\.$/,
    (character) => `最后一个字符是 ${character}：编码同一个密钥的四个字符里，只有两个是字母或数字。`,
  ],
  [
    /^A message of (\d+) bytes; the padding has the length (\d+)\.$/,
    (length, count) => `消息 ${length} 字节，后面填充 ${count} 字节。`,
  ],
  [/^Padding of (\d+) bytes?\.$/, (count) => `填充 ${count} 字节。`],
  [
    /^The (first|middle|last-but-one) of (\d+) padding bytes differs by one bit\.$/,
    (place, count) => `${count} 字节填充中，${PLACES[place]}字节有一个比特不同。`,
  ],
  [/^A frame of (\d+) bytes?, with valid padding\.$/, (count) => `帧只有 ${count} 字节，填充正确。`],
  [new RegExp(`^The parameter ${PARAMETER} is missing\\.$`), (name) => `缺少参数 ${name}。`],
  [new RegExp(`^The parameter ${PARAMETER} occurs twice\\.$`), (name) => `参数 ${name} 出现两次。`],
  [
    new RegExp(`^The parameter ${PARAMETER} occurs twice with the same value\\.$`),
    (name) => `参数 ${name} 出现两次，值相同。`,
  ],
  [
    new RegExp(`^The parameter ${PARAMETER} occurs with two values, the valid one first\\.$`),
    (name) => `参数 ${name} 有两个值，正确的在前。`,
  ],
  [new RegExp(`^The parameter ${PARAMETER} is an empty list\\.$`), (name) => `参数 ${name} 是空列表。`],
  [new RegExp(`^The parameter ${PARAMETER} is empty\\.$`), (name) => `参数 ${name} 为空。`],
  [new RegExp(`^The parameter ${PARAMETER} is empty, correctly signed\\.$`), (name) => `参数 ${name} 为空，签名正确。`],
  [new RegExp(`^One bit of ${PARAMETER} is flipped\\.$`), (name) => `${name} 有一个比特被翻转。`],
  [new RegExp(`^One character of ${PARAMETER} differs\\.$`), (name) => `${name} 有一个字符不同。`],
  [
    /^Mode (safe|compat|plain): (.+?), (with(?:out a signature| the signature that covers no body| msg_signature| both signatures(?:, a digit of each changed)?))\.$/,
    (mode, body, signature) => `${MODES[mode]}，${BODIES[body]}，${SIGNATURES[signature]}。`,
  ],
  [/^Status (\d+) with a page of HTML\.$/, (status) => `状态码 ${status}，内容是 HTML 页面。`],
  [/^Status (\d+): a redirect\.$/, (status) => `状态码 ${status}：重定向。`],
  [/^Correctly signed: (.*)$/, (comment) => `签名正确：${zhOf(comment)}`],
]

/**
 * @param {string} comment
 * @returns {string}
 * @throws Error there is no Chinese text for the comment
 */
export function zhOf(comment) {
  const written = COMMENTS_ZH[comment]
  if (written !== undefined) return written
  for (const [pattern, write] of PATTERNS) {
    const match = pattern.exec(comment)
    if (match !== null) return write(...match.slice(1))
  }
  throw new Error(`no Chinese for "${comment}": add it to comments-zh.mjs`)
}

/**
 * The Chinese texts that no case uses any more.
 *
 * @param {ReadonlySet<string>} comments the comments of all cases, and the comments that these are made of
 */
export function unusedComments(comments) {
  return Object.keys(COMMENTS_ZH).filter((comment) => !comments.has(comment))
}
