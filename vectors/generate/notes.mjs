/**
 * The notes of all flags. Each file contains only the notes of the flags that its cases use.
 *
 * @import { Note } from './types.mjs'
 */

const WECOM_SCHEME = 'WeCom developer documentation, 加解密方案说明, document/path/90968'
const WECOM_CALLBACK = 'WeCom developer documentation, 回调配置, document/path/90930'
const WECHAT_PUSH = 'WeChat developer documentation, 消息推送'
const WECHAT_REPLY = 'WeChat developer documentation, 被动回复用户消息'
const BOT_SCHEME = 'WeCom developer documentation, 回调和回复的加解密方案, document/path/101033'
const GAME_PUSH = 'WeChat developer documentation, 小游戏消息推送'
const MEMBER_PUSH = 'WeChat developer documentation, 小程序会员服务'
const DEVICE_PUSH = 'WeCom developer documentation, 查询设备SN合法性事件, document/path/96130'
const WECOM_PAYMENT = 'WeCom developer documentation, 小程序接入对外收款 回调通知, document/path/97478'
const XML = 'Extensible Markup Language (XML) 1.0, Fifth Edition, W3C'
const JSON_TEXT = 'RFC 8259'
const BASE64 = 'RFC 4648'
const PADDING = 'RFC 5652, section 6.3'
const UTF8 = 'RFC 3629'
const AEAD = 'RFC 5116, section 5.2'
const WECOM_CODES = 'WeCom developer documentation, 全局错误码, document/path/90313'
const WECOM_SUITE_TOKEN = 'WeCom developer documentation, 获取第三方应用凭证, document/path/97162'
const WECOM_SEND = 'WeCom developer documentation, 发送应用消息, document/path/90236'
const WECHAT_CODES = 'WeChat developer documentation, 返回码说明'
const WECHAT_TOKEN = 'WeChat developer documentation, 获取稳定版接口调用凭据'
const WECHAT_CUSTOM_SEND = 'WeChat developer documentation, 发送客服消息'
const OWN = 'decision of this project'

/**
 * @param {Note['kind']} kind
 * @param {string} description
 * @param {string} effect
 * @param {...string} sources
 * @returns {Note}
 */
function note(kind, description, effect, ...sources) {
  return { kind, description, effect, sources }
}

/** @type {{ [flag: string]: Note }} */
export const NOTES = {
  // Where a case comes from
  'vendor-published': note(
    'vendor',
    'The values were published by the vendor.',
    'An implementation that fails does not follow the protocol.',
    WECOM_SCHEME,
    WECHAT_PUSH,
  ),
  'vendor-defect': note(
    'vendor',
    'The vendor published this value with a mistake in it.',
    'Software that repairs or parses a text that it should only pass on gets another result.',
    WECHAT_PUSH,
  ),

  // Key
  'key-spare-bits': note(
    'edge-case',
    'The last of the 43 characters carries two bits that belong to no byte; they may be set.',
    'A strict base64 decoder refuses most keys that the consoles make.',
    WECOM_SCHEME,
  ),
  'key-zero': note(
    'edge-case',
    'The key is 32 zero bytes, made of 43 times the letter A.',
    'A check for an empty key that looks at the bytes treats the key as missing.',
    WECHAT_PUSH,
  ),
  'key-length': note(
    'malformed',
    'The key does not have exactly 43 characters.',
    'AES gets a key of another length, or one that the decoder has invented.',
    WECOM_SCHEME,
  ),
  'key-alphabet': note(
    'malformed',
    'The key has a character other than A-Z, a-z and 0-9.',
    'Lenient decoders skip the character and work with a shorter key.',
    WECOM_SCHEME,
  ),

  // Padding
  'padding-17-to-32': note(
    'edge-case',
    'More than 16 bytes of padding, since the padding blocks have 32 bytes.',
    'Cryptographic libraries unpad in blocks of 16 bytes and so refuse about half of all messages.',
    WECOM_SCHEME,
  ),
  'padding-whole-block': note(
    'edge-case',
    'The content fills its last block, so a whole block of 32 bytes follows.',
    'Padding is left out, or one byte 0 is written, and the last byte of the content is read as the count.',
    PADDING,
  ),
  'padding-lookalike': note(
    'edge-case',
    'The content ends in bytes that look like padding.',
    'Unpadding that strips a run of equal bytes removes too much.',
    PADDING,
  ),
  'padding-unchecked': note(
    'missing-step',
    'The last byte is a possible count, but not all padding bytes have that value.',
    'Forged or damaged text is accepted.',
    PADDING,
  ),
  'padding-count': note(
    'malformed',
    'The last byte is not a count from 1 to 32.',
    'Bytes outside the buffer are read, or nothing is stripped and garbage is accepted.',
    PADDING,
  ),
  'padding-other-block': note(
    'confusion',
    'The padding was written for blocks of another size.',
    'A decoder that checks only the last byte accepts padding that the vendor never sends.',
    WECOM_SCHEME,
  ),
  'padding-other-scheme': note(
    'confusion',
    'The padding is of another scheme than PKCS#7.',
    'A decoder that checks only the last byte accepts it.',
    PADDING,
  ),
  'padding-length': note(
    'malformed',
    'The padded text is empty or not a multiple of 32 bytes.',
    'A byte before the buffer is read, or a text that was cut off is accepted.',
    WECOM_SCHEME,
  ),

  // Frame and ciphertext
  'length-in-bytes': note(
    'edge-case',
    'The message has fewer characters than bytes.',
    'A length counted in characters cuts the message and moves its end into the receiver.',
    WECOM_SCHEME,
  ),
  'length-field': note(
    'malformed',
    'The length field does not match the bytes that follow.',
    'Bytes past the end are read, the length becomes negative, or the message is cut without an error.',
    WECOM_SCHEME,
  ),
  'length-field-short': note(
    'edge-case',
    'The length field is smaller than the message; the rest counts as receiver.',
    'Only the check of the receiver detects it.',
    WECOM_SCHEME,
  ),
  'frame-short': note(
    'malformed',
    'The frame is shorter than its fixed part of 20 bytes.',
    'A length is read from bytes that do not exist.',
    WECOM_SCHEME,
  ),
  'empty-message': note('edge-case', 'The message is empty.', 'An empty message is treated as a failure.', OWN),
  'empty-receive-id': note(
    'edge-case',
    'The receiver is the empty text, as for bots and apps of individuals.',
    'An empty receiver is treated as missing, or as permission to skip the check.',
    WECOM_SCHEME,
    BOT_SCHEME,
  ),
  'binary-random': note(
    'edge-case',
    'The 16 random bytes are not text.',
    'A decoder that converts the whole frame to text loses bytes and reads a wrong length.',
    WECOM_SCHEME,
  ),
  'message-lookalike': note(
    'edge-case',
    'The message looks like a part of the frame.',
    'The decoder searches the frame instead of using its lengths.',
    OWN,
  ),
  'byte-order-mark': note(
    'edge-case',
    'The text begins with U+FEFF.',
    'A text decoder removes the mark from a message, or a reader refuses it before an envelope.',
    UTF8,
  ),
  'not-utf-8': note(
    'malformed',
    'Bytes that should be text are not UTF-8.',
    'They become replacement characters, so the text that is read differs from the text that was signed.',
    UTF8,
  ),
  'lone-surrogate': note(
    'malformed',
    'The text has half of a surrogate pair and cannot be written as UTF-8.',
    'Another text is sealed than the one given. Languages whose strings are UTF-8 skip these cases.',
    UTF8,
  ),
  'lenient-base64': note(
    'malformed',
    'The ciphertext is not canonical base64 with padding.',
    'Several texts decode to one ciphertext, so the text that was compared may differ from the one that was decrypted.',
    BASE64,
  ),
  'block-length': note(
    'malformed',
    'The ciphertext is not a multiple of 32 bytes, or of 16.',
    'A text that was cut off is accepted, or the cipher throws an error of another kind.',
    WECOM_SCHEME,
  ),
  'wrong-key': note(
    'malformed',
    'The text was encrypted with another key.',
    'Garbage is passed to the handler.',
    WECOM_SCHEME,
  ),

  // Resource of a payment notification
  'associated-data': note(
    'edge-case',
    'The associated data is empty, absent, or of another form than usual.',
    'An absent value is authenticated as another text, so that genuine notifications are refused.',
    WECOM_PAYMENT,
    AEAD,
  ),
  'gcm-nonce': note(
    'confusion',
    'The nonce is 12 bytes of text; its characters may be fewer, and other lengths are not allowed.',
    'Characters are counted instead of bytes, or a library derives another counter from a nonce of another length.',
    WECOM_PAYMENT,
    AEAD,
  ),
  'gcm-tag': note(
    'missing-step',
    'The last 16 bytes of the ciphertext are a tag over everything else.',
    'Altered data is accepted as genuine: anyone who can change a body can change an amount.',
    WECOM_PAYMENT,
    AEAD,
  ),
  'gcm-algorithm': note(
    'malformed',
    'The resource does not name AEAD_AES_256_GCM.',
    'Data is decrypted with another algorithm than it was encrypted with.',
    WECOM_PAYMENT,
  ),

  // Signature
  'sort-by-bytes': note(
    'confusion',
    'The parts must be sorted by bytes; any other order (numeric, by locale, without case, by UTF-16) gives another text.',
    'Signatures fail sometimes, depending on the values.',
    WECOM_SCHEME,
  ),
  'equal-parts': note(
    'edge-case',
    'Two of the signed parts are equal; both are kept.',
    'An implementation with a set instead of a list drops one.',
    WECOM_SCHEME,
  ),
  'swapped-parts': note(
    'edge-case',
    'Parts are sorted, so a signature of (timestamp, nonce) is also right for the swapped pair.',
    'An attacker passes a check of only the timestamp of the query by swapping it with a nonce that looks like a new timestamp.',
    WECOM_SCHEME,
  ),
  'joined-parts': note(
    'edge-case',
    'Parts are joined without a separator, so characters can be moved from one part to the next.',
    'An implementation that separates the parts fails on every signature.',
    WECOM_SCHEME,
  ),
  'moved-border': note(
    'missing-step',
    'The signature matches only because characters of Encrypt or of the nonce were moved into another part. The limits that prevent this are 10 to 13 digits for the timestamp and 43 characters for the nonce.',
    'With the signature of a captured push, an attacker turns the text of a user into a message from any sender.',
    OWN,
  ),
  'signature-text': note(
    'malformed',
    'The signature is not 40 lower-case hexadecimal digits.',
    'A hexadecimal decoder stops at the first invalid character and only a part is compared, or the comparison throws.',
    WECOM_SCHEME,
  ),
  'signature-differs': note(
    'missing-step',
    'The signature belongs to other values.',
    'Anyone can send messages.',
    WECOM_SCHEME,
    WECHAT_PUSH,
  ),
  'signature-kind': note(
    'confusion',
    'signature (three parts, covers no body) and msg_signature (four parts) are mixed up.',
    'The body is not authenticated.',
    WECHAT_PUSH,
  ),
  'verify-before-decrypt': note(
    'missing-step',
    'The error shows the order of the checks.',
    'The result of decrypting forged text helps an attacker.',
    WECOM_SCHEME,
  ),
  'missing-parameter': note(
    'malformed',
    'A parameter is missing or empty.',
    'The text "undefined", or an empty text, is signed instead.',
    WECOM_CALLBACK,
  ),
  'repeated-parameter': note(
    'malformed',
    'A required parameter occurs twice.',
    'One part of the software checks the first, another uses the last.',
    OWN,
  ),
  'unknown-parameter': note(
    'edge-case',
    'The query has parameters that do not concern the check.',
    'A strict reader refuses real requests.',
    WECHAT_PUSH,
  ),

  // Receiver and credentials
  'other-receiver': note(
    'missing-step',
    'The text was sealed for another receiver.',
    'A message for one tenant is accepted by another.',
    WECOM_SCHEME,
  ),
  'receiver-list': note('edge-case', 'Several receivers are accepted.', 'Only the first one is compared.', OWN),
  'previous-credentials': note(
    'edge-case',
    'While keys are changed, the previous set is tried second, as a whole.',
    'Messages are lost during the change, or parts of two sets are mixed.',
    'WeChat developer documentation, third-party platform, technical scheme of encryption (older copy)',
    OWN,
  ),

  // Envelope, common
  'element-order': note(
    'edge-case',
    'The fields are in another order than in the documents.',
    'A regular expression for the whole body fails.',
    WECOM_CALLBACK,
  ),
  'outer-fields': note(
    'edge-case',
    'Fields next to Encrypt, which are not signed.',
    'They become part of the message, or a strict reader refuses the body.',
    WECHAT_PUSH,
  ),
  'encrypt-missing': note(
    'malformed',
    'There is no ciphertext where it is expected.',
    'The text "undefined", or another text of the body, is decrypted.',
    WECOM_CALLBACK,
  ),
  'encrypt-twice': note(
    'malformed',
    'There is more than one Encrypt.',
    'One part of the software checks the first, another decrypts the last.',
    OWN,
  ),
  'encrypt-nested': note(
    'malformed',
    'There is an Encrypt below the top level.',
    'A search through the text finds the wrong one.',
    OWN,
  ),
  'parsed-body': note(
    'edge-case',
    'A framework has already parsed the body.',
    'Arrays with one item, lower-case names and a wrapper around the root are refused as an unknown body.',
    OWN,
  ),
  'not-an-envelope': note('malformed', 'The body is not an envelope.', 'An unexpected error is thrown.', OWN),
  'cut-off': note(
    'malformed',
    'The body ends too early.',
    'A lenient reader returns the part that it has.',
    XML,
    JSON_TEXT,
  ),
  'trailing-text': note(
    'malformed',
    'There is content before or after the document.',
    'Two readers disagree on which document was meant.',
    XML,
    JSON_TEXT,
  ),

  // XML
  'xml-text-or-cdata': note(
    'edge-case',
    'Character data means the same with and without CDATA.',
    'A regular expression made for one of them fails on the other.',
    WECOM_CALLBACK,
  ),
  'xml-white-space': note(
    'edge-case',
    'White space between or around elements, and around CDATA.',
    'It becomes part of the ciphertext.',
    WECOM_CALLBACK,
  ),
  'xml-declaration': note('edge-case', 'The document begins with an XML declaration.', 'The reader refuses it.', XML),
  'xml-lookalike': note(
    'confusion',
    'Text that itself looks like XML, inside CDATA.',
    'A search through the text finds the wrong element.',
    XML,
  ),
  'xml-reference': note(
    'edge-case',
    'A character is written as a numeric reference.',
    'The reference is not decoded, so the text differs.',
    XML,
  ),
  'xml-doctype': note(
    'malformed',
    'The document declares a type or entities.',
    'Entities read files, call addresses or grow without limit.',
    XML,
  ),
  'xml-well-formed': note(
    'malformed',
    'Tags are missing, crossed or unclosed.',
    'A lenient reader accepts a text that the platform never sends.',
    XML,
  ),
  'xml-name': note(
    'malformed',
    'The name of an element has white space of Unicode in it, such as U+00A0, which XML does not count as white space.',
    'Two readers disagree about where the name ends, and so about which element is Encrypt.',
    XML,
  ),
  'xml-root': note(
    'malformed',
    'The root is not the element xml.',
    'A page of a proxy is read as a message.',
    WECOM_CALLBACK,
  ),
  'xml-depth': note(
    'malformed',
    'Elements are nested ten thousand deep; real bodies stay below ten.',
    'The stack overflows.',
    OWN,
  ),
  'forbidden-control': note(
    'edge-case',
    'A control character that XML 1.0 forbids, typed by a user.',
    'Messages that the platform sends are refused, or replies are sent that the platform refuses.',
    XML,
  ),
  'cdata-end': note(
    'edge-case',
    'The text contains ]]>, which ends a CDATA section.',
    'The rest of the text becomes markup, so a user can write elements.',
    XML,
  ),

  // JSON
  'json-spelling': note(
    'edge-case',
    'Products spell the keys differently (encrypt, Encrypt).',
    'Bodies of one product are refused, or answered in the spelling of the other.',
    BOT_SCHEME,
    WECHAT_PUSH,
  ),
  'json-key-twice': note(
    'malformed',
    'A key occurs twice, or in both spellings.',
    'Most readers keep the last one without an error, others the first.',
    JSON_TEXT,
  ),
  'json-value-type': note(
    'edge-case',
    'AgentID is a number in one product and a string in another.',
    'The type of the result changes with the product.',
    'Samples of the WeCom libraries',
  ),
  'json-strict': note(
    'malformed',
    'The text is not JSON according to the standard.',
    'Lenient readers disagree about it.',
    JSON_TEXT,
  ),
  'json-escape': note(
    'edge-case',
    'Characters are written as escapes.',
    'A search through the text does not find the key, or writing changes the text.',
    JSON_TEXT,
  ),

  // Verification of the address
  'plus-as-space': note(
    'edge-case',
    'A + of base64 arrived as a space.',
    'About every second URL check fails.',
    WECOM_CALLBACK,
  ),
  'query-form': note(
    'edge-case',
    'The query is passed on its own, with a question mark, or inside a URL.',
    'Only one of the forms is supported.',
    WECOM_CALLBACK,
  ),
  'percent-encoding': note(
    'edge-case',
    'Percent-encoding varies: absent, or in lower case.',
    'Text is decoded twice or not at all.',
    WECOM_CALLBACK,
  ),
  'decoded-twice': note(
    'confusion',
    'The parameter was percent-encoded twice.',
    'Repeated decoding until it works hides the fault.',
    OWN,
  ),

  // Exchange
  'check-order': note(
    'edge-case',
    'Two things are wrong; the one that is checked first decides the response.',
    'The response reveals more than it should.',
    OWN,
  ),
  'echo-limits': note(
    'missing-step',
    'Only 1 to 128 printable ASCII characters that are not the beginning of a message are echoed.',
    'A captured push that is sent as echostr is decrypted for the sender, or the response contains a script.',
    OWN,
  ),
  'empty-answer': note(
    'edge-case',
    'The empty answer differs between platforms and is never sealed.',
    'The platform repeats the push, or shows users an error.',
    WECHAT_REPLY,
    WECOM_CALLBACK,
  ),
  'reply-echoes-request': note(
    'edge-case',
    'The reply uses nonce, format, receiver and credentials of the request.',
    'The platform refuses the reply.',
    BOT_SCHEME,
    WECHAT_PUSH,
  ),
  'reply-text': note(
    'edge-case',
    'The exact text of a reply made from an object.',
    'The platform shows an error.',
    WECHAT_REPLY,
  ),
  'exact-values': note(
    'edge-case',
    'Values that a guessing XML reader changes: digits, leading zeros, references.',
    'Replies go to another user.',
    XML,
  ),
  'mode-downgrade': note(
    'missing-step',
    'A plaintext message where a key is configured, or a sealed one where none is.',
    'Nothing protects a plaintext body: anyone who has seen one query can forge messages.',
    WECHAT_PUSH,
  ),
  'own-reply': note(
    'confusion',
    'A sealed reply of the endpoint is sent back as a push; its signature is right.',
    'The service answers itself, or the handler receives replies as messages.',
    OWN,
  ),
  'timestamp-window': note(
    'edge-case',
    'The accepted times of the timestamp are limited in both directions, in seconds.',
    'Captured requests can be sent again at any time.',
    OWN,
  ),
  'sealed-timestamp': note(
    'missing-step',
    'The time inside the sealed message is checked too.',
    'An attacker who swaps nonce and timestamp passes the check.',
    OWN,
  ),
  'retry-time': note(
    'edge-case',
    'A retry has a new signature but the same CreateTime, and some kinds of push are repeated for hours.',
    'Genuine retries are refused, so that orders and payments are lost.',
    OWN,
  ),
  'reply-in-clear': note(
    'edge-case',
    'The push is sealed, but its reply must be plaintext.',
    'The platform does not read the reply, and repeats the push for a day.',
    GAME_PUSH,
  ),
  'reply-fields': note(
    'edge-case',
    'The push requires a reply with certain fields and without MsgType.',
    'The platform does not read the reply.',
    MEMBER_PUSH,
    DEVICE_PUSH,
  ),
  method: note('malformed', 'A method other than GET and POST.', 'It is treated as one of them.', 'RFC 9110'),
  'body-limit': note('malformed', 'The body is at or over the limit, counted in bytes.', 'Memory is exhausted.', OWN),
  'not-a-message': note(
    'malformed',
    'The plaintext is genuine but is not a message.',
    'An unexpected error is thrown, or the handler receives an empty message.',
    OWN,
  ),
  'handler-failure': note(
    'edge-case',
    'The handler throws, or returns a value that cannot be sent.',
    'Details of the failure reach the sender, or the platform treats it as a success.',
    OWN,
  ),
  'content-type': note(
    'edge-case',
    'The content type in the header is missing or wrong.',
    'Software that relies on the header instead of the body refuses real requests.',
    OWN,
  ),
  'event-shape': note(
    'vendor',
    'The fields in which a function platform passes a request.',
    'Requests of this platform are refused or misread.',
    OWN,
  ),
  'event-query': note(
    'edge-case',
    'The platform has parsed the query: it is decoded, and repeated parameters are in a list or joined by a comma.',
    'A repeated signature is read as a single one, an echo is decoded twice, or a value loses the part after its comma.',
    OWN,
  ),
  'event-base64': note(
    'edge-case',
    'The platform passes the body in base64.',
    'The body is used without decoding, and every push is refused.',
    OWN,
  ),
  'event-unknown': note(
    'malformed',
    'An event that is not an HTTP request, or lacks parts of it.',
    'A function that is invoked by another trigger answers it like a push.',
    OWN,
  ),
  'free-text-markup': note(
    'confusion',
    'A user writes markup, which the platform puts into a CDATA section unchanged: the section ends before the text does.',
    'The push is refused, or the sender adds and changes fields.',
    'nswbmw/node-wechat issue 13; silenceper/wechat issue 750',
    OWN,
  ),
  'free-text-several': note(
    'confusion',
    'Two fields contain text of one user, and markup in one of them can look like the other.',
    'The sender replaces the value of a field that the platform wrote.',
    OWN,
  ),
  'free-text-line-ends': note(
    'edge-case',
    'The text has line endings other than a line feed.',
    'A text that is compared, signed or stored differs from the one that was sent.',
    XML,
    OWN,
  ),
  'free-text-envelope': note(
    'confusion',
    'In 兼容模式 the text of a user is in the plaintext part of the body, and breaks the body or adds another Encrypt.',
    'The push is refused, or the Encrypt that the sender wrote is decrypted.',
    OWN,
  ),
  'declared-kind': note(
    'edge-case',
    'A value is not of the documented type.',
    'A program that relies on the documented type fails, or computes with a wrong value.',
    OWN,
  ),
  'declared-single': note(
    'edge-case',
    'An element that is documented as single comes more than once.',
    'A program that relies on the documented type fails, or one of the values is lost.',
    OWN,
  ),
  'declared-list': note(
    'edge-case',
    'A field that is documented as a list has one item.',
    'A program that relies on the documented type fails.',
    OWN,
  ),
  'other-spelling': note(
    'vendor',
    'The platform spells a name in two ways.',
    'The push is not recognised, or a field is missing.',
    OWN,
  ),
  'two-formats': note(
    'vendor',
    'A push comes in XML and in JSON, and each has its own shape.',
    'A program that was written for one of the formats fails with the other.',
    OWN,
  ),
  'sample-xml': note(
    'vendor',
    'A push in XML, with the values that the vendor printed.',
    'A field is lost, or becomes a number, a text or a list by accident.',
    OWN,
  ),
  'sample-json': note(
    'vendor',
    'A push in JSON, with the values that the vendor printed.',
    'A 64-bit id loses its digits.',
    OWN,
  ),

  // Answers of the API
  'api-no-errcode': note(
    'edge-case',
    'The answer of a success has no errcode.',
    'Software that demands errcode 0 takes every token for an error.',
    WECOM_SUITE_TOKEN,
    WECHAT_TOKEN,
  ),
  'api-partial-success': note(
    'edge-case',
    'errcode is 0, although some receivers are not reached.',
    'Software that reports a failure makes its caller send again, and the others get the message twice.',
    WECOM_SEND,
  ),
  'api-warning': note(
    'edge-case',
    'errcode is 0, and errmsg says that the request was read only in part.',
    'A fault of the request stays unnoticed.',
    WECOM_CODES,
  ),
  'api-raw-control': note(
    'edge-case',
    'A string has control characters that are not escaped.',
    'A strict reader refuses the whole answer, so its messages are never read.',
    OWN,
  ),
  'api-long-id': note(
    'edge-case',
    'An id is a number with more digits than a double holds exactly.',
    'The id loses its last digits.',
    OWN,
  ),
  'api-refused': note(
    'missing-step',
    'errcode is not 0; the status is 200 all the same.',
    'Software that looks only at the status takes a failure for a success.',
    WECOM_CODES,
    WECHAT_CODES,
  ),
  'api-token-refused': note(
    'confusion',
    'The access token was refused; on 企业微信, 40001 means instead that the secret is wrong.',
    'A token that was voided early is used until its end, or a wrong secret is tried again and again.',
    WECOM_CODES,
    WECHAT_CODES,
  ),
  'api-busy': note(
    'edge-case',
    'The platform is busy, or limits the number of calls: the same call may succeed later.',
    'A message is lost that would have been sent a moment later.',
    WECOM_CODES,
    WECHAT_CODES,
  ),
  'api-window': note(
    'confusion',
    'The time or the number of messages after a message of the user is over; this does not pass by itself.',
    'The call is repeated in vain, and counts against the limits of the interface.',
    WECHAT_CUSTOM_SEND,
  ),
  'api-ip': note(
    'edge-case',
    'The platform does not allow calls from the IP address, which errmsg names in several forms.',
    'The operator must guess which address to allow: that of a proxy, or of another exit.',
    OWN,
  ),
  'api-support-number': note(
    'edge-case',
    'errmsg has the number of the call, which the support of the platform asks for.',
    'The number is lost, and the failure cannot be traced.',
    OWN,
  ),
  'api-not-json': note(
    'malformed',
    'The body is not one JSON object.',
    'Software that reads a missing errcode as success takes a page of a gateway for a success.',
    OWN,
  ),
  'api-errcode-type': note(
    'malformed',
    'errcode is not a number; the platform always writes a number.',
    'Languages with loose comparison take it for 0 or not, depending on the operator.',
    OWN,
  ),
  'api-status': note(
    'malformed',
    'The status is not 200, as that of a gateway; an errcode in the body still says why.',
    'The reason is hidden behind the status, or a failure of a gateway is taken for a success.',
    OWN,
  ),
  'api-redirect': note(
    'malformed',
    'The response is a redirect; the platform never redirects.',
    'A client that follows it passes the token on to another host.',
    OWN,
  ),
}
