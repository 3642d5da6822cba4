/**
 * What is said of what was inside and when it was sent; last, what handlers of this package cope with.
 *
 * Sources: WeCom 加解密方案说明 (path/90968); 公众号 消息加解密说明; 智能机器人 接收消息 (path/100719).
 */
import type { ContentCode } from '../codes.ts'
import type { FindingText } from '../types.ts'

/** In the order in which they are looked for. */
export const CONTENT_TEXTS: Readonly<Record<ContentCode, FindingText>> = {
  'ciphertext-malformed': {
    message: {
      en: 'The signature fits, but the encrypted text is not base64 of whole blocks of 32 bytes.',
      zh: '签名对得上，但密文不是由 32 字节整块组成的 base64。',
    },
    cure: {
      en: "Whoever sealed it did so wrongly, often by padding to AES's own 16 bytes: pad by PKCS#7 to 32, and write standard base64.",
      zh: '加密的一方做错了，常见的是按 AES 自己的 16 字节填充：要用 PKCS#7 填充到 32 字节的倍数，并用标准 base64。',
    },
  },
  'echostr-not-an-echo': {
    message: {
      en: 'echostr holds no echo: not up to 128 printable characters, or something like a message.',
      zh: 'echostr 里不是回显内容：不是 128 个以内的可见字符，或者像是一条消息。',
    },
    cure: {
      en: 'It is not a URL check of the platform, perhaps a captured push: handlers refuse to give it out, and so they should.',
      zh: '这不是平台的 URL 验证，可能是被截获的推送：处理器会拒绝回显，这是对的。',
    },
  },
  'not-a-message': {
    message: {
      en: 'The signature fits, but the text is no message: neither XML with the root <xml> nor a JSON object.',
      zh: '签名对得上，但内容不是消息：既不是以 <xml> 为根的 XML，也不是 JSON 对象。',
    },
    cure: {
      en: 'Look at what the sender seals; the platform itself sends XML or JSON.',
      zh: '检查发送方加密的是什么；平台自己只发 XML 或 JSON。',
    },
  },
  'own-reply': {
    message: {
      en: 'The push is a reply of your own that was sent back to you.',
      zh: '这条“推送”其实是你自己的回复被发了回来。',
    },
    cure: {
      en: 'It does not come from the platform: look for a test that posts answers, or a replay. Handlers refuse it.',
      zh: '它不是平台发来的：检查是不是测试把回复又发了过来，或者是重放。处理器会拒绝它。',
    },
  },
  'clock-skew': {
    message: {
      en: 'The timestamp of the request is {seconds} seconds away from the clock of the server.',
      zh: '请求的 timestamp 与服务器时钟相差 {seconds} 秒。',
    },
    cure: {
      en: 'Set the clock by NTP and check the unit of now; if the clock is right, the request is an old one that was sent again.',
      zh: '用 NTP 校准时钟，并检查 now 的单位；如果时钟没错，这就是一个旧请求被重发。',
    },
  },
  'plus-lost': {
    message: {
      en: 'In echostr, "+" has become a space: with the "+" put back the signature fits.',
      zh: 'echostr 里的“+”变成了空格：换回“+”签名就对得上。',
    },
    cure: {
      en: "Something decoded the query twice: have it pass the raw query. In your own code echostr.replaceAll(' ', '+') puts it back, since base64 has no spaces.",
      zh: "途中有东西把查询串解码了两次：让它转发原始查询串。自己的代码里可以用 echostr.replaceAll(' ', '+') 还原，因为 base64 没有空格。",
    },
  },
  'echostr-not-encoded': {
    message: {
      en: 'echostr is not URL-encoded: it has a bare "+", which every parser of queries reads as a space.',
      zh: 'echostr 没有做 URL 编码：里面有裸的“+”，任何查询串解析器都会把它读成空格。',
    },
    cure: {
      en: 'A proxy, or whoever wrote the URL down, decoded it: pass on the raw query (req.url), or write %2B. Handlers of this package put the "+" back.',
      zh: '代理或记录 URL 的程序把它解码了：转发原始查询串（req.url），或者写成 %2B。本包的处理器会自动还原“+”。',
    },
  },
  'body-is-json': {
    message: {
      en: 'The body is JSON, but it is announced, or usual here, as XML.',
      zh: '请求体是 JSON，而它声明的、或这个平台通常用的是 XML。',
    },
    cure: {
      en: 'Read it by what it is, not by an XML parser, or set 数据格式 in the console to XML. If a log wrote a parsed object as JSON, all is well.',
      zh: '按实际格式读取，不要用 XML 解析器；或者在后台把“数据格式”改为 XML。如果这只是日志把解析后的对象写成的 JSON，就没有问题。',
    },
  },
  'body-is-xml': {
    message: {
      en: 'The body is XML, but it is announced, or usual here, as JSON.',
      zh: '请求体是 XML，而它声明的、或这个平台通常用的是 JSON。',
    },
    cure: {
      en: 'Read it by what it is, not by JSON.parse, or set 数据格式 in the console to JSON; and check that platform is the right one.',
      zh: '按实际格式读取，不要用 JSON.parse；或者在后台把“数据格式”改为 JSON；并核对 platform 是否填对。',
    },
  },
  'body-not-given': {
    message: {
      en: 'This is a push, and its body was not given, so only its URL could be judged.',
      zh: '这是一次推送，但没有给出请求体，所以只检查了 URL。',
    },
    cure: {
      en: 'Give the raw body of the same request too (--body at the shell); an access log does not have it. If your program has none either (undefined), nothing has read the body, or something read it before and did not keep it.',
      zh: '请把同一个请求的原始请求体也给出来（命令行用 --body）；访问日志里没有它。如果程序里也拿不到（undefined），那是没有读取请求体，或者前面有东西读完了却没有保留。',
    },
  },
}
