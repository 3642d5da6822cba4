/**
 * The sentence about a case in Chinese. Sentences that differ in a number or a name are written once, as a pattern.
 */
import { COMMENTS_ZH } from './comments-zh.mjs'

const PARAMETER = '(msg_signature|signature|timestamp|nonce|echostr|encrypt)'
/** @type {{ [word: string]: string }} */
const PLACES = { first: '第一个', middle: '中间一个', 'last-but-one': '倒数第二个' }
/** @type {{ [words: string]: string }} */
const BODIES = {
  'a message in clear': '明文消息',
  'a sealed one': '密文推送',
  'a sealed one, with fields in clear that name another sender': '密文推送，明文字段里写的是另一个发送者',
}
/** @type {{ [words: string]: string }} */
const SIGNATURES = {
  'without a signature': '没有签名',
  'with the signature that covers no body': '只有不含消息体的 signature',
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
    /^The last character is (\w); only two of the four may be written\.$/,
    (character) => `最后一个字符是 ${character}：同一个密钥的四种写法里，只有两种可以使用。`,
  ],
  [
    /^A message of (\d+) bytes, so that (\d+) of padding follow\.$/,
    (length, count) => `消息 ${length} 字节，后面填充 ${count} 字节。`,
  ],
  [/^Padding of (\d+) bytes?\.$/, (count) => `填充 ${count} 字节。`],
  [
    /^Of (\d+) bytes of padding the (first|middle|last-but-one) differs by one bit\.$/,
    (count, place) => `${count} 字节填充中，${PLACES[place]}字节有一个比特不同。`,
  ],
  [/^A frame of (\d+) bytes?, with good padding\.$/, (count) => `帧只有 ${count} 字节，填充正确。`],
  [new RegExp(`^The parameter ${PARAMETER} is missing\\.$`), (name) => `缺少参数 ${name}。`],
  [new RegExp(`^The parameter ${PARAMETER} is there twice\\.$`), (name) => `参数 ${name} 出现两次。`],
  [
    new RegExp(`^The parameter ${PARAMETER} is there twice with the same value\\.$`),
    (name) => `参数 ${name} 出现两次，值相同。`,
  ],
  [
    new RegExp(`^The parameter ${PARAMETER} is there with two values, the good one first\\.$`),
    (name) => `参数 ${name} 有两个值，正确的在前。`,
  ],
  [new RegExp(`^The parameter ${PARAMETER} is an empty list\\.$`), (name) => `参数 ${name} 是空列表。`],
  [new RegExp(`^The parameter ${PARAMETER} is empty\\.$`), (name) => `参数 ${name} 为空。`],
  [new RegExp(`^The parameter ${PARAMETER} is empty, rightly signed\\.$`), (name) => `参数 ${name} 为空，签名正确。`],
  [new RegExp(`^One bit of ${PARAMETER} is flipped\\.$`), (name) => `${name} 有一个比特被翻转。`],
  [new RegExp(`^One character of ${PARAMETER} differs\\.$`), (name) => `${name} 有一个字符不同。`],
  [
    /^Mode (safe|compat|plain), and (.+?), (with(?:out a signature| the signature that covers no body| msg_signature| both signatures(?:, a digit of each changed)?))\.$/,
    (mode, body, signature) => `${MODES[mode]}，${BODIES[body]}，${SIGNATURES[signature]}。`,
  ],
  [/^Rightly signed: (.)(.*)$/, (first, rest) => `签名正确：${zhOf(first.toUpperCase() + rest)}`],
]

/**
 * @param {string} comment
 * @returns {string}
 * @throws there is none
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
 * The sentences that no case has any more.
 *
 * @param {ReadonlySet<string>} comments of all cases, and the ones that these are made of
 */
export function unusedComments(comments) {
  return Object.keys(COMMENTS_ZH).filter((comment) => !comments.has(comment))
}
