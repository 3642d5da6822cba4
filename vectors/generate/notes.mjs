/**
 * What each flag means. A file carries the notes of the flags that its cases use, and no others.
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
const XML = 'Extensible Markup Language (XML) 1.0, Fifth Edition, W3C'
const JSON_TEXT = 'RFC 8259'
const BASE64 = 'RFC 4648'
const PADDING = 'RFC 5652, section 6.3'
const UTF8 = 'RFC 3629'
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
    'An implementation that fails does not speak the protocol.',
    WECOM_SCHEME,
    WECHAT_PUSH,
  ),
  'vendor-defect': note(
    'vendor',
    'The vendor published this value with a mistake in it.',
    'Software that repairs or parses what it should only carry gives another result.',
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
    'A check for emptiness that looks at bytes takes the key for missing.',
    WECHAT_PUSH,
  ),
  'key-length': note(
    'malformed',
    'The key does not have exactly 43 characters.',
    'AES gets a key of another length, or one made up by the decoder.',
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
    'More than 16 bytes of padding: the block of the padding is 32 bytes.',
    'An unpadder for 16-byte blocks, as cryptographic libraries have it, refuses half of all messages.',
    WECOM_SCHEME,
  ),
  'padding-whole-block': note(
    'edge-case',
    'The content fills its last block, so a whole block of 32 bytes follows.',
    'Padding is left out, or one byte 0 is written, and the last byte of the content is taken for a count.',
    PADDING,
  ),
  'padding-lookalike': note(
    'edge-case',
    'The content ends in bytes that look like padding.',
    'An unpadder that strips a run of equal bytes takes too much.',
    PADDING,
  ),
  'padding-unchecked': note(
    'missing-step',
    'The last byte is a possible count, but not all bytes that it counts agree.',
    'Forged or damaged text is accepted.',
    PADDING,
  ),
  'padding-count': note(
    'malformed',
    'The last byte is no count from 1 to 32.',
    'Bytes outside the buffer are touched, or nothing is stripped and garbage passes.',
    PADDING,
  ),
  'padding-other-block': note(
    'confusion',
    'The padding was written for blocks of another size.',
    'A decoder that only looks at the last byte accepts what the vendor never sends.',
    WECOM_SCHEME,
  ),
  'padding-other-scheme': note(
    'confusion',
    'The padding is of another scheme than PKCS#7.',
    'A decoder that only looks at the last byte accepts it.',
    PADDING,
  ),
  'padding-length': note(
    'malformed',
    'The padded text is empty or no multiple of 32 bytes.',
    'A byte before the buffer is read, or text that was cut off passes.',
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
    'The length field does not fit what follows.',
    'Reading past the end, a negative length, or a message cut in silence.',
    WECOM_SCHEME,
  ),
  'length-field-short': note(
    'edge-case',
    'The length field is smaller than the message; the rest counts as receiver.',
    'Only the check of the receiver notices it.',
    WECOM_SCHEME,
  ),
  'frame-short': note(
    'malformed',
    'The frame is shorter than its fixed part of 20 bytes.',
    'A length is read from bytes that are not there.',
    WECOM_SCHEME,
  ),
  'empty-message': note('edge-case', 'The message has no byte.', 'Emptiness is taken for failure.', OWN),
  'empty-receive-id': note(
    'edge-case',
    'The receiver is the empty text, as for bots and apps of individuals.',
    'Emptiness is taken for missing, or for permission to skip the check.',
    WECOM_SCHEME,
    BOT_SCHEME,
  ),
  'binary-random': note(
    'edge-case',
    'The 16 random bytes are no text.',
    'A decoder that makes text of the whole frame loses bytes and finds the wrong length.',
    WECOM_SCHEME,
  ),
  'message-lookalike': note(
    'edge-case',
    'The message looks like something that the decoder itself deals with.',
    'The frame is searched instead of measured.',
    OWN,
  ),
  'byte-order-mark': note(
    'edge-case',
    'The text begins with U+FEFF.',
    'A text decoder swallows the mark inside a message, or a reader refuses it before an envelope.',
    UTF8,
  ),
  'not-utf-8': note(
    'malformed',
    'Bytes that should be text are not UTF-8.',
    'Replacement characters stand in for them, and what was signed is not what is read.',
    UTF8,
  ),
  'lone-surrogate': note(
    'malformed',
    'The text holds half of a surrogate pair; it has no UTF-8 form.',
    'Something else than what was asked for is sealed. Languages whose strings are UTF-8 skip these cases.',
    UTF8,
  ),
  'lenient-base64': note(
    'malformed',
    'The encrypted text is not canonical base64 with padding.',
    'Several texts stand for one ciphertext, so that what was compared is not what was decrypted.',
    BASE64,
  ),
  'block-length': note(
    'malformed',
    'The ciphertext is no multiple of 32 bytes, or of 16.',
    'Text that was cut off passes, or the cipher throws an error of its own kind.',
    WECOM_SCHEME,
  ),
  'wrong-key': note('malformed', 'The text was encrypted with another key.', 'Garbage is handed on.', WECOM_SCHEME),

  // Signature
  'sort-by-bytes': note(
    'confusion',
    'Another order (numeric, by locale, without case, by UTF-16) gives another text.',
    'Signatures fail now and then, with the values that happen to come.',
    WECOM_SCHEME,
  ),
  'equal-parts': note(
    'edge-case',
    'Two of the signed parts are equal; both are kept.',
    'A set in place of a list drops one.',
    WECOM_SCHEME,
  ),
  'swapped-parts': note(
    'edge-case',
    'Parts are sorted, so a signature for (timestamp, nonce) holds for the swapped pair.',
    'A check of the timestamp of the query alone can be passed by swapping in a fresh nonce.',
    WECOM_SCHEME,
  ),
  'joined-parts': note(
    'edge-case',
    'Parts are joined without a mark between them, so characters can move over the border.',
    'An implementation that separates the parts fails on every signature.',
    WECOM_SCHEME,
  ),
  'moved-border': note(
    'missing-step',
    'Signed parts that fit only because characters of Encrypt or of the nonce were moved across a border; and the limits that exclude it: a timestamp of 10 to 13 digits, a nonce of at most 43 characters.',
    'Words that a user wrote are taken for a message of their own, from any sender, with the signature of a captured push.',
    OWN,
  ),
  'signature-text': note(
    'malformed',
    'The signature is not 40 lower-case hexadecimal digits.',
    'Decoders of hexadecimal stop at the first odd character and compare less, or a comparison throws.',
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
    'The body is not proven by anything.',
    WECHAT_PUSH,
  ),
  'verify-before-decrypt': note(
    'missing-step',
    'The order of the checks shows in the error.',
    'What decryption says about forged text helps the forger.',
    WECOM_SCHEME,
  ),
  'missing-parameter': note(
    'malformed',
    'A parameter is missing or empty.',
    'The text "undefined", or nothing, is signed in its place.',
    WECOM_CALLBACK,
  ),
  'repeated-parameter': note(
    'malformed',
    'A parameter that matters is there twice.',
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
  'receiver-list': note('edge-case', 'Several receivers are accepted.', 'Only the first is compared.', OWN),
  'previous-credentials': note(
    'edge-case',
    'While keys are changed, the set before is tried second, as a whole.',
    'Messages are lost during the change, or parts of two sets are mixed.',
    'WeChat developer documentation, third-party platform, technical scheme of encryption (older copy)',
    OWN,
  ),

  // Envelope, common
  'element-order': note(
    'edge-case',
    'The fields are in an order other than that of the documents.',
    'A regular expression for the whole body fails.',
    WECOM_CALLBACK,
  ),
  'outer-fields': note(
    'edge-case',
    'Fields beside Encrypt, which nothing signs.',
    'They become part of the message, or a strict reader refuses the body.',
    WECHAT_PUSH,
  ),
  'encrypt-missing': note(
    'malformed',
    'There is no text to decrypt at the place where it belongs.',
    'The word "undefined", or text from elsewhere in the body, is decrypted.',
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
    'A framework has parsed the body before.',
    'Arrays of one, lower-cased names and a wrapper around the root are taken for an unknown body.',
    OWN,
  ),
  'not-an-envelope': note(
    'malformed',
    'The body is something else altogether.',
    'An error of another kind escapes.',
    OWN,
  ),
  'cut-off': note('malformed', 'The body ends too early.', 'A lenient reader hands on what it has.', XML, JSON_TEXT),
  'trailing-text': note(
    'malformed',
    'Something follows, or comes before, the end of the document.',
    'Two readers disagree on which document was meant.',
    XML,
    JSON_TEXT,
  ),

  // XML
  'xml-text-or-cdata': note(
    'edge-case',
    'Character data with and without CDATA mean the same.',
    'A regular expression made for one of them fails on the other.',
    WECOM_CALLBACK,
  ),
  'xml-white-space': note(
    'edge-case',
    'White space between or around elements, and around CDATA.',
    'It becomes part of the encrypted text.',
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
    'The reference stays as it is and the text differs.',
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
    'A lenient reader accepts what nobody sent.',
    XML,
  ),
  'xml-name': note(
    'malformed',
    'The name of an element has white space of Unicode in it, such as U+00A0, which XML does not count as white space.',
    'Two readers disagree over where the name ends, and so over which element Encrypt is.',
    XML,
  ),
  'xml-root': note(
    'malformed',
    'The root is not the element xml.',
    'Pages of a proxy pass for a message.',
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
    'Messages that the platform delivers are refused; or replies are sent that it refuses.',
    XML,
  ),
  'cdata-end': note(
    'edge-case',
    'The text holds ]]>, which ends a CDATA section.',
    'The rest of the text becomes markup: what a user typed can write elements.',
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
    'A key is there twice, or in both spellings.',
    'Most readers keep the last in silence; others the first.',
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
    'The text is not JSON by the standard.',
    'Lenient readers disagree on it.',
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
    'Verification of the address fails for about every second try.',
    WECOM_CALLBACK,
  ),
  'query-form': note(
    'edge-case',
    'The query comes as a bare query, with a question mark, or inside an address.',
    'Only one of the forms is read.',
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
    'Decoding until it fits hides it.',
    OWN,
  ),

  // Exchange
  'check-order': note(
    'edge-case',
    'Two things are wrong; the first of the fixed order decides the answer.',
    'Answers tell more than they should.',
    OWN,
  ),
  'echo-limits': note(
    'missing-step',
    'Only 1 to 128 printable ASCII characters that begin no message are echoed.',
    'A captured push, sent as echostr, is decrypted for whoever sends it; or a page echoes script.',
    OWN,
  ),
  'empty-answer': note(
    'edge-case',
    'Nothing to say has its own wire form per platform, and is never sealed.',
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
    'Answers go to another user.',
    XML,
  ),
  'mode-downgrade': note(
    'missing-step',
    'A message in clear where a key is configured, or the reverse.',
    'Nothing covers the body in clear: whoever has seen one query writes messages.',
    WECHAT_PUSH,
  ),
  'own-reply': note(
    'confusion',
    'A sealed reply of our own is sent back as a push; its signature is right.',
    'The service talks to itself, or replies are shown to the handler as messages.',
    OWN,
  ),
  'timestamp-window': note(
    'edge-case',
    'A window is set for the timestamp, in both directions, in seconds.',
    'Captured requests can be sent again for ever.',
    OWN,
  ),
  'sealed-timestamp': note(
    'missing-step',
    'The time inside the sealed message is judged too.',
    'Swapping nonce and timestamp passes the window.',
    OWN,
  ),
  'retry-time': note(
    'edge-case',
    'A retry is signed anew but keeps its CreateTime, and some kinds of push are repeated for hours.',
    'Genuine retries are refused, so that orders and payments are lost.',
    OWN,
  ),
  'reply-in-clear': note(
    'edge-case',
    'The push is sealed, and its reply goes out in clear.',
    'The platform does not read the reply, and repeats the push for a day.',
    GAME_PUSH,
  ),
  'reply-fields': note(
    'edge-case',
    'The push asks for fields of its own, without a MsgType.',
    'The platform reads no answer.',
    MEMBER_PUSH,
    DEVICE_PUSH,
  ),
  method: note('malformed', 'A method other than GET and POST.', 'It is treated as one of them.', 'RFC 9110'),
  'body-limit': note('malformed', 'The body is at or over the limit, counted in bytes.', 'Memory is exhausted.', OWN),
  'not-a-message': note(
    'malformed',
    'The plaintext is genuine but is no message.',
    'An error of another kind escapes, or the handler runs on nothing.',
    OWN,
  ),
  'handler-failure': note(
    'edge-case',
    'The handler throws, or returns what cannot be sent.',
    'Details of the failure reach the sender, or the platform believes that all went well.',
    OWN,
  ),
  'content-type': note(
    'edge-case',
    'The type named in the header is absent or wrong.',
    'The body decides, not the header: real requests are refused.',
    OWN,
  ),
  'event-shape': note(
    'vendor',
    'The fields that a function platform hands a request over in.',
    'Requests of this platform are refused, or taken for something else.',
    OWN,
  ),
  'event-query': note(
    'edge-case',
    'The query was taken apart by the platform: decoded, and names that are there twice in a list or joined by a comma.',
    'A doubled signature passes for a single one, an echo is decoded twice, or a value loses what follows its comma.',
    OWN,
  ),
  'event-base64': note(
    'edge-case',
    'The platform hands the body over in base64.',
    'The body is taken for what it is the base64 of, and every push is refused.',
    OWN,
  ),
  'event-unknown': note(
    'malformed',
    'An event that tells of no HTTP request, or not enough of it.',
    'A function that is called by something else answers it as if it were a push.',
    OWN,
  ),
  'free-text-markup': note(
    'confusion',
    'A user writes markup, which the platform puts into a CDATA section as it is: the section ends before the words do.',
    'The push is refused, or the sender adds and changes fields.',
    'nswbmw/node-wechat issue 13; silenceper/wechat issue 750',
    OWN,
  ),
  'free-text-several': note(
    'confusion',
    'Two fields hold what one user wrote, and markup in one can look like the other.',
    'A field that the platform wrote itself takes a value of the sender.',
    OWN,
  ),
  'free-text-line-ends': note(
    'edge-case',
    'The words have line ends other than a line feed.',
    'A text that is compared, signed or stored differs from what was sent.',
    XML,
    OWN,
  ),
  'free-text-envelope': note(
    'confusion',
    'In 兼容模式 the words of a user stand in the clear part of the body, and break it or bring an Encrypt of their own.',
    'The push is refused, or the Encrypt of the sender is tried in place of the real one.',
    OWN,
  ),
  'sample-xml': note(
    'vendor',
    'A push in XML, with the values that the vendor printed.',
    'A field gets lost, or becomes a number, a text or a list by chance.',
    OWN,
  ),
  'sample-json': note(
    'vendor',
    'A push in JSON, with the values that the vendor printed.',
    'A 64-bit id loses its digits.',
    OWN,
  ),
}
