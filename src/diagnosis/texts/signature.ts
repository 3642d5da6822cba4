/**
 * What is said of the signature, and of what became of the signed parts on their way.
 *
 * Sources: WeCom 回调配置 (path/90930), 加解密方案说明 (path/90968); 公众号 消息与事件推送, 消息加解密说明.
 */
import type { SignatureCode } from '../codes.ts'
import type { FindingText } from '../types.ts'

/** In the order in which they are looked for. */
export const SIGNATURE_TEXTS: Readonly<Record<SignatureCode, FindingText>> = {
  'platform-mismatch': {
    message: {
      en: 'The request is signed as another platform does it, not as the one named in the options: it looks like {platforms}.',
      zh: '请求的签名方式不是所填 platform 的，而像是 {platforms} 的。',
    },
    cure: {
      en: 'Set platform to the product whose console has this URL.',
      zh: '把 platform 设为这个 URL 所在后台对应的产品。',
    },
  },
  'signature-for-msg-signature': {
    message: {
      en: 'signature was used for msg_signature: they are two signatures, and what is encrypted has the second.',
      zh: '把 signature 当成了 msg_signature：这是两个不同的签名，密文要用后者。',
    },
    cure: {
      en: 'Read msg_signature from the query and check it over four parts: token, timestamp, nonce and Encrypt (or echostr).',
      zh: '从查询串取 msg_signature，用四个值校验：token、timestamp、nonce 和 Encrypt（或 echostr）。',
    },
  },
  'three-parts-signed': {
    message: {
      en: 'msg_signature was made of three parts: the encrypted text was left out.',
      zh: 'msg_signature 只用了三个值计算：漏了密文。',
    },
    cure: {
      en: 'Sign sort(token, timestamp, nonce, Encrypt or echostr); three parts make the signature of 明文模式.',
      zh: '要对 token、timestamp、nonce、Encrypt（或 echostr）四个值排序后签名；只有三个值的是明文模式的 signature。',
    },
  },
  'four-parts-signed': {
    message: {
      en: 'signature was made of four parts: here it covers token, timestamp and nonce alone.',
      zh: 'signature 用了四个值计算：这里只应包含 token、timestamp、nonce。',
    },
    cure: {
      en: 'Leave echostr or the body out of signature; only msg_signature covers what is encrypted.',
      zh: '计算 signature 时不要加 echostr 或请求体；只有 msg_signature 才包含密文。',
    },
  },
  'signature-malformed': {
    message: {
      en: '{name} is not 40 lower-case hex digits, so it was cut off or changed.',
      zh: '{name} 不是 40 位小写十六进制数，说明被截断或改动过。',
    },
    cure: {
      en: 'Take the URL as it arrived, and check the length limit of what stored or passed it on; a test of your own must write the digest in lower case.',
      zh: '取到达时的原始 URL，检查保存或转发它的环节有没有长度限制；自己的测试要用小写输出摘要。',
    },
  },
  'timestamp-malformed': {
    message: {
      en: 'The signature does not fit, and the timestamp of the query is not ten digits.',
      zh: '签名对不上，而且查询串里的 timestamp 不是十位数字。',
    },
    cure: {
      en: 'Take the URL as it arrived: somebody formatted or replaced the timestamp.',
      zh: '取到达时的原始 URL：timestamp 被格式化或替换过。',
    },
  },
  'signed-parts-moved': {
    message: {
      en: 'The signature fits, but the timestamp is not 10 to 13 digits or the nonce is longer than 43 characters: part of one signed value may have been moved into another.',
      zh: '签名对得上，但 timestamp 不是 10 到 13 位数字，或 nonce 超过 43 个字符：可能有人把某个签名参数的一部分挪进了另一个参数。',
    },
    cure: {
      en: 'The platform sends ten digits and a short nonce: let a test of your own do so too. In production this is an attack with a captured push, and handlers refuse it.',
      zh: '平台发送的是十位数字和较短的 nonce，自己的测试请照此生成；如果是线上收到的，就是有人在借用截获的推送发起攻击，处理器会拒绝。',
    },
  },
  'encrypted-text-damaged': {
    message: {
      en: 'The signature does not fit, and the encrypted text is not base64 of whole blocks: it was cut off or changed.',
      zh: '签名对不上，而且密文不是由整块组成的 base64：被截断或改动过。',
    },
    cure: {
      en: 'Take URL and body as they arrived, with nothing in front or behind, and check the length limits of logs, columns and proxies in between.',
      zh: '取到达时的原始 URL 和请求体，前后不要带别的内容，再检查日志、数据库字段和代理的长度限制。',
    },
  },
  'body-of-other-request': {
    message: {
      en: 'The signature does not cover this body: URL and body are probably of two different requests.',
      zh: '签名对不上这个请求体：URL 和请求体很可能不是同一个请求的。',
    },
    cure: {
      en: 'Take both from one request, for example by logging them in one line; if they are, compare token with the Token of the console.',
      zh: '从同一个请求取这两样，例如在日志里写成一行；如果确实是同一个请求，再把 token 与后台的 Token 核对。',
    },
  },
  'echostr-encoded-twice': {
    message: {
      en: 'echostr is URL-encoded twice: what is decoded once still has %2B, %2F or %3D in it.',
      zh: 'echostr 被 URL 编码了两次：解码一次之后里面还有 %2B、%2F 或 %3D。',
    },
    cure: {
      en: 'Find the proxy or gateway that encodes the query again and have it pass the raw query; do not decode twice here.',
      zh: '找到重复编码查询串的代理或网关，让它转发原始查询串；不要在这里再解码一次了事。',
    },
  },
  'plus-lost-before-signing': {
    message: {
      en: 'msg_signature was made over the encrypted text after its "+" had become spaces.',
      zh: '计算 msg_signature 时，密文里的“+”已经变成了空格。',
    },
    cure: {
      en: 'Sign the base64 text itself, and only then write it out: into a URL by encodeURIComponent.',
      zh: '对 base64 原文签名，然后再写出；写进 URL 时用 encodeURIComponent。',
    },
  },
  'equals-sign-lost': {
    message: {
      en: 'echostr has lost the "=" at its end.',
      zh: 'echostr 末尾的“=”丢了。',
    },
    cure: {
      en: "Split parameters at the first '=' only, or use URLSearchParams; a parser that splits at each one loses them.",
      zh: '解析参数时只按第一个“=”切分，或者用 URLSearchParams；按每个“=”切分就会丢掉它们。',
    },
  },
  'plus-lost-in-body': {
    message: {
      en: 'In the body, the "+" of Encrypt have become spaces.',
      zh: '请求体里 Encrypt 的“+”变成了空格。',
    },
    cure: {
      en: 'The body was decoded like a form on its way: hand over the raw body, without decodeURIComponent or a form parser.',
      zh: '请求体在途中被当成表单解码了：请传原始请求体，不要 decodeURIComponent，也不要经过表单解析器。',
    },
  },
}
