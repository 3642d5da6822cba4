/**
 * Broken copies of the package, each with one rule missing or wrong, and the flag at which the suite must notice it. The
 * rules are those that real implementations get wrong.
 */

/** One rule, broken by a replacement in one file. */
export interface Mutant {
  /** What is wrong with it. */
  readonly name: string
  /** Under `src/`. */
  readonly file: string
  /** Must be in the file exactly once. */
  readonly from: string
  readonly to: string
  /** The flag at which the suite must notice it. */
  readonly flag: string
  /** Whether cases of `decrypt` must show it too, for software that only opens whole signed pushes. */
  readonly isInPushes?: true
}

const mutant = (flag: string, name: string, file: string, from: string, to: string): Mutant => ({
  name,
  file,
  from,
  to,
  flag,
})

/** A mutant of the frame, which software without a function for frames can have too. */
const inPushes = (one: Mutant): Mutant => ({ ...one, isInPushes: true })

const PADDING = 'primitives/pkcs7.ts'
const FRAME = 'protocol/frame.ts'
const SIGNATURE = 'protocol/signature.ts'
const OPEN = 'protocol/open.ts'
const KEY = 'protocol/encoding-aes-key.ts'
const ENVELOPE = 'protocol/envelope.ts'
const OUTER = 'protocol/outer.ts'
const STRUCTURE = 'codec/xml-structure.ts'
const PUSH = 'endpoint/push.ts'
const SEALED = 'endpoint/access/sealed.ts'
const FRESHNESS = 'endpoint/freshness.ts'
const FREE_TEXT = 'messages/free-text.ts'
const TYPE_FIELDS = 'messages/type-fields.ts'
const COMPAT = 'protocol/compat.ts'
const OWN_REPLY = 'endpoint/own-reply.ts'

const PADDING_MUTANTS = [
  mutant(
    'padding-17-to-32',
    'padding is written in blocks of 16',
    PADDING,
    'return BLOCK_LENGTH - (length % BLOCK_LENGTH)',
    'return 16 - (length % 16)',
  ),
  inPushes(mutant('padding-17-to-32', 'padding over 16 is refused', PADDING, 'pad > BLOCK_LENGTH', 'pad > 16')),
  mutant(
    'padding-other-block',
    'blocks of 16 are accepted',
    PADDING,
    'length % BLOCK_LENGTH !== 0',
    'length % 16 !== 0',
  ),
  inPushes(
    mutant(
      'padding-unchecked',
      'only the count is looked at',
      PADDING,
      'return difference === 0 ? length - pad : undefined',
      'return length - pad',
    ),
  ),
  inPushes(
    mutant(
      'padding-unchecked',
      'the first byte of the padding is not checked',
      PADDING,
      'let index = length - pad;',
      'let index = length - pad + 1;',
    ),
  ),
  inPushes(mutant('padding-count', 'a count of 0 is accepted', PADDING, 'pad < 1 ||', '')),
  inPushes(mutant('padding-count', 'a count over 32 is accepted', PADDING, '|| pad > BLOCK_LENGTH', '')),
  inPushes(
    mutant(
      'padding-unchecked',
      'only the first and the last byte of the padding are checked',
      PADDING,
      'index < length; index++) difference',
      'index < length; index += Math.max(1, pad - 1)) difference',
    ),
  ),
  inPushes(
    // As in the vendor's samples.
    mutant(
      'padding-count',
      'with a count out of range nothing is taken off',
      PADDING,
      '|| pad < 1 || pad > BLOCK_LENGTH) return undefined',
      ') return undefined\n  if (pad < 1 || pad > BLOCK_LENGTH) return length',
    ),
  ),
]

const FRAME_MUTANTS = [
  inPushes(
    mutant('length-field', 'the length field is not checked', FRAME, 'if (messageEnd > length) return undefined', ''),
  ),
  inPushes(
    mutant(
      'length-field',
      'the length field is read with a sign',
      FRAME,
      '.getUint32(RANDOM_LENGTH)',
      '.getInt32(RANDOM_LENGTH)',
    ),
  ),
  mutant(
    'length-in-bytes',
    'the length is counted in characters',
    FRAME,
    'setUint32(RANDOM_LENGTH, messageLength)',
    'setUint32(RANDOM_LENGTH, message.length)',
  ),
  mutant(
    'vendor-published',
    'the length field is little endian',
    FRAME,
    '.getUint32(RANDOM_LENGTH)',
    '.getUint32(RANDOM_LENGTH, true)',
  ),
  inPushes(
    mutant(
      'frame-short',
      'a frame without a length field holds an empty message',
      FRAME,
      'if (length === undefined || length < HEADER_LENGTH) return undefined',
      "if (length === undefined) return undefined\n  if (length < HEADER_LENGTH) return { message: '', receiveId: '', random: padded.subarray(0, 16) }",
    ),
  ),
  inPushes(
    mutant('not-utf-8', 'bytes that are not UTF-8 are replaced', 'primitives/utf8.ts', 'fatal: true', 'fatal: false'),
  ),
  mutant(
    'byte-order-mark',
    'a byte order mark is swallowed',
    'primitives/utf8.ts',
    'ignoreBOM: true',
    'ignoreBOM: false',
  ),
  inPushes(
    mutant(
      'message-lookalike',
      'the message is trimmed',
      FRAME,
      'return { message, receiveId, random: padded',
      'return { message: message.trim(), receiveId, random: padded',
    ),
  ),
  inPushes(
    mutant(
      'lenient-base64',
      'lenient base64 is accepted',
      'primitives/base64.ts',
      'return bytesToBase64(bytes) === text ? bytes : undefined',
      'return bytes',
    ),
  ),
]

const SIGNATURE_MUTANTS = [
  mutant(
    'sort-by-bytes',
    'the parts are sorted by locale',
    SIGNATURE,
    '.sort(compareBytes)',
    '.sort((one, other) => one.localeCompare(other))',
  ),
  mutant('sort-by-bytes', 'the parts are sorted by UTF-16 units', SIGNATURE, '.sort(compareBytes)', '.sort()'),
  mutant('vendor-published', 'the parts are not sorted', SIGNATURE, '.sort(compareBytes)', ''),
  mutant(
    'equal-parts',
    'equal parts are taken for one',
    SIGNATURE,
    'parts.sort(compareBytes)',
    '[...new Set(parts)].sort(compareBytes)',
  ),
  mutant(
    'joined-parts',
    'a separator stands between the parts',
    SIGNATURE,
    ".sort(compareBytes).join('')",
    ".sort(compareBytes).join('&')",
  ),
  mutant(
    'vendor-published',
    'three parts are signed, not four',
    SIGNATURE,
    'timestamp, nonce, encrypt)',
    'timestamp, nonce)',
  ),
  mutant(
    'signature-text',
    'capitals are accepted',
    SIGNATURE,
    'equalInConstantTime(signature,',
    'equalInConstantTime(signature.toLowerCase(),',
  ),
  mutant(
    'signature-text',
    'white space around the signature is accepted',
    SIGNATURE,
    'equalInConstantTime(signature,',
    'equalInConstantTime(signature.trim(),',
  ),
  mutant(
    'signature-text',
    'the beginning of the signature is enough',
    SIGNATURE,
    'equalInConstantTime(signature, computeSignature(token, timestamp, nonce, encrypt))',
    'computeSignature(token, timestamp, nonce, encrypt).startsWith(signature)',
  ),
  mutant(
    'signature-kind',
    'signature stands in for msg_signature',
    SIGNATURE,
    'signature: query.one(name)',
    "signature: query.one(query.has(name) ? name : 'signature')",
  ),
  mutant(
    'repeated-parameter',
    'the first of two parameters is taken',
    'protocol/query.ts',
    'if (values.length > 1) {',
    'if (false) {',
  ),
  mutant(
    'signature-differs',
    'the signature is not compared',
    SIGNATURE,
    'equalInConstantTime(signature, computeSignature(token, timestamp, nonce, encrypt))',
    'encrypt !== undefined || equalInConstantTime(signature, computeSignature(token, timestamp, nonce, encrypt))',
  ),
  mutant(
    'signature-differs',
    'the signature of plain mode is not compared',
    SIGNATURE,
    'equalInConstantTime(signature, computeSignature(token, timestamp, nonce, encrypt))',
    'encrypt === undefined || equalInConstantTime(signature, computeSignature(token, timestamp, nonce, encrypt))',
  ),
]

const OPEN_MUTANTS = [
  mutant('other-receiver', 'the receiver is not compared', OPEN, 'if (credentials.accepts(receiveId))', 'if (true)'),
  mutant(
    'other-receiver',
    'the receiver need only begin alike',
    'protocol/credentials.ts',
    'arrived === receiveId,',
    'arrived.startsWith(receiveId),',
  ),
  mutant(
    'empty-receive-id',
    'an empty receiver fits everybody',
    'protocol/credentials.ts',
    'arrived === receiveId,',
    "arrived === receiveId || arrived === '',",
  ),
  mutant(
    'verify-before-decrypt',
    'decryption comes before verification',
    OPEN,
    'if (!isSigned(token, signed, encrypt)) continue',
    'if (decryptFrame(encrypt, key) === undefined) throw decryptFailed()\n    if (!isSigned(token, signed, encrypt)) continue',
  ),
  mutant('moved-border', 'a nonce may be of any length', OPEN, ' && nonce.length <= MAX_NONCE_LENGTH', ''),
  mutant('moved-border', 'a timestamp may be any text', OPEN, '/^[0-9]{10,13}$/.test(timestamp) && ', ''),
  mutant('moved-border', 'a nonce may have 44 characters', OPEN, 'MAX_NONCE_LENGTH = 43', 'MAX_NONCE_LENGTH = 44'),
  mutant(
    'moved-border',
    'moved borders are accepted in plain mode',
    OPEN,
    'onVerified?.(signed.timestamp)\n    refuseMovedBorder(signed)\n    return token',
    'onVerified?.(signed.timestamp)\n    return token',
  ),
  mutant(
    'check-order',
    'the timestamp is judged before the signature',
    OPEN,
    'if (!isSigned(token, signed, encrypt)) continue',
    'onVerified?.(signed.timestamp)\n    if (!isSigned(token, signed, encrypt)) continue',
  ),
  mutant(
    'previous-credentials',
    'the previous credentials are not tried',
    OPEN,
    'of credentials.sets) {',
    'of credentials.sets.slice(0, 1)) {',
  ),
  mutant(
    'previous-credentials',
    'the last failure is told, not the furthest',
    OPEN,
    "throw wrongReceiver ?? (isVerified ? decryptFailed() : notMatching('msg_signature'))",
    "throw notMatching('msg_signature')",
  ),
  mutant('plus-as-space', 'a space in echostr is not put back', OPEN, ".replaceAll(' ', '+')", ''),
  mutant(
    'plus-as-space',
    'only the first space in echostr is put back',
    OPEN,
    ".replaceAll(' ', '+')",
    ".replace(' ', '+')",
  ),
  mutant(
    'key-spare-bits',
    'spare bits of the key are refused',
    KEY,
    'clearSpareBits(encodingAESKey)}=',
    'encodingAESKey}=',
  ),
  mutant(
    'key-length',
    'the rest of a longer key is dropped',
    KEY,
    'refuseMalformed(name, encodingAESKey)',
    'refuseMalformed(name, (encodingAESKey = encodingAESKey.slice(0, ENCODING_AES_KEY_LENGTH)))',
  ),
  mutant('key-alphabet', 'signs of base64 are accepted in the key', KEY, '/[^A-Za-z0-9]/u', '/[^A-Za-z0-9+/]/u'),
  mutant(
    'vendor-published',
    'the initialization vector is zero',
    KEY,
    'iv: Uint8Array.from(bytes.subarray(0, 16))',
    'iv: new Uint8Array(16)',
  ),
]

const ENVELOPE_MUTANTS = [
  mutant(
    'encrypt-twice',
    'the first of two Encrypt is taken',
    ENVELOPE,
    "if (found.encrypt.length > 1) throw invalidEnvelope('Encrypt occurs more than once')",
    '',
  ),
  mutant(
    'encrypt-nested',
    'an Encrypt inside another field is overlooked',
    ENVELOPE,
    'if (isEncryptName(name)) throw',
    'if (false) throw',
  ),
  mutant('encrypt-missing', 'an empty Encrypt is accepted', ENVELOPE, '!sealed.value', 'sealed.value === undefined'),
  mutant('outer-fields', 'the first of two unsigned fields is taken', ENVELOPE, ' && second === undefined', ''),
  mutant(
    'json-spelling',
    'the spelling of JSON is not told apart',
    ENVELOPE,
    "sealed.name === 'encrypt' && syntax === 'json' ? 'json-lowercase' : syntax",
    'syntax',
  ),
  mutant(
    'json-key-twice',
    'the last of two keys is taken',
    OUTER,
    'listJsonKeys(text, MAX_JSON_TOKENS)',
    'Object.keys(readJsonObject(text)).map((key) => ({ key, depth: 1 }))',
  ),
  mutant(
    'xml-white-space',
    'white space around Encrypt is kept',
    OUTER,
    '? trim(text) : undefined',
    '? text : undefined',
  ),
  mutant(
    'xml-doctype',
    'a DOCTYPE is read over',
    STRUCTURE,
    "if (text.startsWith('<!--', start))",
    "if (text.startsWith('<!DOCTYPE', start)) return skipTo(text, text.includes(']>', start) ? ']>' : '>', start)\n  if (text.startsWith('<!--', start))",
  ),
  mutant(
    'trailing-text',
    'text behind the end is accepted',
    STRUCTURE,
    "throw wrong('text outside the root element', position)",
    '',
  ),
  mutant(
    'trailing-text',
    'a second root element is accepted',
    STRUCTURE,
    "if (scan.roots > 1) throw wrong('a second root element', start)",
    '',
  ),
  mutant(
    'xml-well-formed',
    'tags that do not match are accepted',
    STRUCTURE,
    'if (open.pop() !== tag[1])',
    'if (open.pop() === undefined)',
  ),
  mutant(
    'xml-well-formed',
    'elements that are not closed are accepted',
    STRUCTURE,
    "if (scan.open.length > 0) throw wrong('an element is not closed', text.length)",
    '',
  ),
  mutant('xml-name', 'a name may begin with white space of Unicode', STRUCTURE, '<([^\\s\\0-@', '<([^ \\0-@'),
  mutant('xml-root', 'the root may have any name', 'codec/document.ts', "if (root.name !== 'xml')", 'if (false)'),
  mutant(
    'xml-reference',
    'references stay as they came',
    'codec/xml-text.ts',
    "if (!text.includes('&')) return text",
    'return text',
  ),
  mutant(
    'cdata-end',
    'the end of CDATA is not split',
    'codec/xml-writer.ts',
    ".replaceAll(']]>', ']]]]><![CDATA[>')",
    '',
  ),
]

const MESSAGE_MUTANTS = [
  mutant(
    'sample-xml',
    'ids of 64 bits are rounded',
    TYPE_FIELDS,
    "if (typeof value === 'string' && isText(field) && field.name === name) continue",
    "if (typeof value === 'string' && isText(field) && field.name === name) { if (field.kind === 'id') fields[name] = Number(value); continue }",
  ),
  mutant('sample-xml', 'numbers stay text', TYPE_FIELDS, "if (kind === 'number') return toNumber(value)", ''),
  mutant(
    'sample-xml',
    'what came once is no list',
    TYPE_FIELDS,
    'if (field.isList) return',
    'if (field.isList && Array.isArray(value)) return',
  ),
  mutant(
    'declared-kind',
    'a value of another kind stays',
    TYPE_FIELDS,
    'return typed\n}\n\nfunction toScalar',
    'return typed ?? value\n}\n\nfunction toScalar',
  ),
  mutant(
    'declared-single',
    'of several values the first is taken',
    TYPE_FIELDS,
    'values.every((value) => value === values[0]) ? values[0] : undefined',
    'values[0]',
  ),
  mutant(
    'declared-single',
    'of several objects the first is taken',
    TYPE_FIELDS,
    'joinedObjects(values.filter(isJsonObject))',
    'values.find(isJsonObject)',
  ),
  mutant(
    'declared-list',
    'what came once in JSON is no list',
    TYPE_FIELDS,
    'if (field.isList) return',
    'if (field.isList && Array.isArray(value)) return',
  ),
  mutant(
    'other-spelling',
    'a misspelt kind is another kind',
    'messages/known-pushes.ts',
    'Object.hasOwn(ALSO_SPELT, subtype)',
    'false',
  ),
  mutant(
    'two-formats',
    'the fields inside the element around them are lost',
    TYPE_FIELDS,
    "if (field.kind === 'wrapper') liftFields(fields, typed, field, leftOut)",
    "if (field.kind === 'wrapper') continue",
  ),
  mutant(
    'forbidden-control',
    'control characters in JSON must be escaped',
    'codec/json.ts',
    'numberOrId, lenientString)',
    'numberOrId, parse)',
  ),
  mutant('sample-json', 'long integers of JSON are rounded', 'codec/json.ts', '/\\d{16}/.test(json) ?', 'false ?'),
  mutant(
    'forbidden-control',
    'control characters go out',
    'codec/xml-writer.ts',
    "value.replace(FORBIDDEN, '')",
    'value',
  ),
]

const EXCHANGE_MUTANTS = [
  mutant(
    'timestamp-window',
    'the window is open to the future',
    FRESHNESS,
    'Math.abs(Number(timestamp) - now)',
    '(now - Number(timestamp))',
  ),
  mutant(
    'timestamp-window',
    'the window is open to the past',
    FRESHNESS,
    'Math.abs(Number(timestamp) - now)',
    '(Number(timestamp) - now)',
  ),
  mutant(
    'timestamp-window',
    'the edge of the window is refused',
    FRESHNESS,
    'Math.abs(Number(timestamp) - now) <=',
    'Math.abs(Number(timestamp) - now) <',
  ),
  mutant(
    'timestamp-window',
    'a timestamp need not be ten digits',
    FRESHNESS,
    'if (!/^[0-9]{10}$/.test(timestamp))',
    'if (false)',
  ),
  mutant(
    'timestamp-window',
    'a timestamp of ten or thirteen digits is judged by its number',
    FRESHNESS,
    '/^[0-9]{10}$/',
    '/^[0-9]{10}(?:[0-9]{3})?$/',
  ),
  mutant(
    'timestamp-window',
    'a timestamp must be ten digits without a window too',
    'endpoint/prepare.ts',
    'toleranceSeconds === undefined\n        ? undefined\n        : (timestamp: string) => checkTimestamp(timestamp, toleranceSeconds, now())',
    '(timestamp: string) => checkTimestamp(timestamp, toleranceSeconds ?? 1e12, now())',
  ),
  mutant('sealed-timestamp', 'the sealed time is not judged', FRESHNESS, "typeof time !== 'number'", 'true'),
  mutant(
    'retry-time',
    'a retry must be as new as any push',
    FRESHNESS,
    'age <= toleranceSeconds + retrySeconds',
    'age <= toleranceSeconds',
  ),
  mutant(
    'retry-time',
    'a push may be newer by its retries',
    FRESHNESS,
    'age >= -toleranceSeconds',
    'age >= -toleranceSeconds - retrySeconds',
  ),
  mutant('retry-time', 'every push may be a day old', PUSH, 'retryMs / 1000', '86400'),
  mutant(
    'retry-time',
    'the kind of a push in plain mode is believed',
    PUSH,
    "mode === 'plain' ? 0 : retrySpanMs(rules)",
    'retrySpanMs(rules)',
  ),
  mutant('reply-in-clear', 'every reply is sealed', PUSH, 'rules.answeredInClear === true', 'false'),
  mutant('reply-in-clear', 'no reply is sealed', PUSH, 'rules.answeredInClear === true', 'true'),
  mutant(
    'reply-fields',
    'hardware is answered like an event',
    'replies/kind.ts',
    "if (typeof msg_type === 'string') return messageKey(message)",
    '',
  ),
  mutant(
    'echo-limits',
    'whatever is sealed is echoed',
    'endpoint/exchange.ts',
    'if (!isEcho(echo)) return',
    'if (false) return',
  ),
  mutant(
    'echo-limits',
    'an echo has a newline behind it',
    'endpoint/exchange.ts',
    'plainText(echo)',
    "plainText(echo + '\\n')",
  ),
  mutant(
    'mode-downgrade',
    'a push in clear passes for a broken one',
    SEALED,
    '!isSealed(outer) && isPlainMessage(outer)',
    'false',
  ),
  mutant(
    'mode-downgrade',
    'plain mode takes a sealed push for a message',
    'endpoint/push.ts',
    'if (access.sealedPushCure !== undefined &&',
    'if (false &&',
  ),
  mutant(
    'own-reply',
    'a reply of our own is taken for a push',
    PUSH,
    'if (isOwnReply(platform, message, receiveId))',
    'if (false)',
  ),
  mutant(
    'own-reply',
    'a push to a bot without its sender is taken for a reply',
    OWN_REPLY,
    "!('msgid' in message) && !('from' in message)",
    "!('from' in message)",
  ),
  mutant(
    'own-reply',
    'a push to a bot without its id is taken for a reply',
    OWN_REPLY,
    "!('msgid' in message) && !('from' in message)",
    "!('msgid' in message)",
  ),
  mutant(
    'own-reply',
    'a reply from the receiver itself is taken for a push',
    OWN_REPLY,
    'from === receiveId || ACCOUNT_ID.test(from)',
    'ACCOUNT_ID.test(from)',
  ),
  mutant(
    'own-reply',
    'a message from a user is taken for a reply',
    OWN_REPLY,
    '(from === receiveId || ACCOUNT_ID.test(from))',
    'true',
  ),
  mutant('reply-echoes-request', 'a reply has a nonce of its own', SEALED, 'format, nonce,', "format, nonce: '1',"),
  mutant(
    'previous-credentials',
    'a reply is sealed with the current credentials always',
    SEALED,
    'setFor(prepared, matched)',
    "setFor(prepared, 'current')",
  ),
  mutant(
    'body-limit',
    'a body may be as long as it likes',
    'endpoint/prepare.ts',
    'options.maxBodyBytes ?? MAX_BODY_BYTES',
    'Number.MAX_SAFE_INTEGER',
  ),
  mutant(
    'body-limit',
    'the longest documented push is over the limit',
    'endpoint/http.ts',
    'MAX_BODY_BYTES: number = 512 * 1024',
    'MAX_BODY_BYTES: number = 256 * 1024',
  ),
  mutant(
    'body-limit',
    'a limit of a megabyte is taken for enough',
    'endpoint/http.ts',
    'MAX_BODY_BYTES: number = 512 * 1024',
    'MAX_BODY_BYTES: number = 1024 * 1024',
  ),
  mutant(
    'missing-parameter',
    'an empty parameter passes',
    'protocol/query.ts',
    "value === undefined || value === ''",
    'value === undefined',
  ),
  mutant(
    'method',
    'every method but GET is a push',
    'endpoint/exchange.ts',
    "if (method !== 'GET' && method !== 'POST') return refusal(405)",
    '',
  ),
  mutant(
    'empty-answer',
    'success is sealed',
    'endpoint/reply.ts',
    "if (result === '' || result === 'success') return",
    "if (result === '') return",
  ),
  mutant(
    'empty-answer',
    'WeCom gets success for nothing',
    'platforms.ts',
    "emptyAnswer: '',",
    "emptyAnswer: 'success',",
  ),
  mutant(
    'handler-failure',
    'any text is a reply',
    'endpoint/reply.ts',
    "if (text.startsWith('<') || text.startsWith('{')) return text",
    'return text',
  ),
  mutant(
    'event-base64',
    'the body of an event is not decoded',
    'adapters/serverless-event.ts',
    'if (!isBase64) return content',
    'return content',
  ),
  mutant(
    'repeated-parameter',
    'a doubled parameter of an event is joined',
    'adapters/serverless-event.ts',
    "value.split(',')",
    '[value]',
  ),
  mutant(
    'event-query',
    'every comma in a query parts values',
    'adapters/serverless-event.ts',
    "COMMALESS.has(name) ? value.split(',') : [value]",
    "value.split(',')",
  ),
  mutant(
    'event-unknown',
    'the event of a load balancer is believed',
    'adapters/serverless-event.ts',
    "&& !('elb' in fieldsOf(event.requestContext))",
    '',
  ),
]

const FREE_TEXT_MUTANTS = [
  mutant(
    'free-text-markup',
    'the words of users are read as XML whenever they are well-formed',
    FREE_TEXT,
    "if (outer === '' && !hasStatedItems(elements)) return false",
    'if (outer === outer) return true',
  ),
  mutant(
    'free-text-markup',
    'sections beside each other are joined',
    FREE_TEXT,
    "if (!isEscape && !text.startsWith('</', skipSpace(text, end + CDATA_END.length))) return true",
    'if (!isEscape && end < 0) return true',
  ),
  mutant(
    'free-text-markup',
    'the words end at the first end tag',
    FREE_TEXT,
    'isSole ? text.lastIndexOf(',
    'isSole ? text.indexOf(',
  ),
  mutant(
    'free-text-markup',
    'a split "]]>" is not put together',
    FREE_TEXT,
    'const isEscape =',
    'const isEscape = end < 0 &&',
  ),
  mutant(
    'free-text-markup',
    'the kind is read from the whole text',
    FREE_TEXT,
    "const hasKind = ['MsgType', 'InfoType', 'AgentType', 'event_type'].some((name) => name in leading)",
    'const hasKind = strict === undefined',
  ),
  mutant(
    'free-text-line-ends',
    'line ends of cut words are made those of XML',
    FREE_TEXT,
    'words.push({ field, text: text.slice(from, to) })',
    "words.push({ field, text: text.slice(from, to).replace(/\\r\\n?/g, '\\n') })",
  ),
  mutant(
    'free-text-several',
    'the first end is taken, whatever stands behind it',
    FREE_TEXT,
    'if (end === undefined || others.length > 0) throw ambiguous()',
    'if (end === undefined) throw ambiguous()',
  ),
  mutant(
    'free-text-several',
    'markup in several fields is refused',
    FREE_TEXT,
    'if (next !== undefined &&',
    "if (next === '' &&",
  ),
  mutant(
    'free-text-several',
    'a field of the sender may stand anywhere',
    FREE_TEXT,
    'if (freeText.names.has(name) && (!freeText.paths.has(path) || children.length > 0)) return false',
    '',
  ),
  mutant(
    'free-text-several',
    'a field may stand between the items of a list',
    FREE_TEXT,
    'if (field.isList) return isAdjacent || !isHolder',
    'if (field.isList) return true',
  ),
  mutant('free-text-envelope', 'the clear part must be XML', COMPAT, 'refusal = error', 'throw error'),
  mutant(
    'free-text-envelope',
    'an Encrypt of the user counts',
    COMPAT,
    'hasSoleEncrypt(outer) ? outer.fields',
    'true ? outer.fields',
  ),
  mutant(
    'free-text-envelope',
    'the first Encrypt counts',
    COMPAT,
    'text.lastIndexOf(ENCRYPT, end)',
    'text.indexOf(ENCRYPT)',
  ),
  mutant(
    'free-text-envelope',
    'safe mode reads a broken body as compatible mode does',
    SEALED,
    'isCompat ? readCompatBody : readOuterBody',
    'readCompatBody',
  ),
]

/** All of them. */
export const MUTANTS: readonly Mutant[] = [
  ...PADDING_MUTANTS,
  ...FRAME_MUTANTS,
  ...SIGNATURE_MUTANTS,
  ...OPEN_MUTANTS,
  ...ENVELOPE_MUTANTS,
  ...MESSAGE_MUTANTS,
  ...EXCHANGE_MUTANTS,
  ...FREE_TEXT_MUTANTS,
]
