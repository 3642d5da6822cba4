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
const API_ANSWER = 'api/answer.ts'
const API_ERROR = 'api/api-error.ts'

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
      'only the count byte is checked',
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
      'padding with a count out of range is not removed',
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
      'the length field is read as signed',
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
    'a byte order mark is dropped',
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
    'equal parts are signed once',
    SIGNATURE,
    'parts.sort(compareBytes)',
    '[...new Set(parts)].sort(compareBytes)',
  ),
  mutant(
    'joined-parts',
    'the parts are joined with a separator',
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
    'only the beginning of the signature is compared',
    SIGNATURE,
    'equalInConstantTime(signature, computeSignature(token, timestamp, nonce, encrypt))',
    'computeSignature(token, timestamp, nonce, encrypt).startsWith(signature)',
  ),
  mutant(
    'signature-kind',
    'signature is accepted in place of msg_signature',
    SIGNATURE,
    'signature: query.one(name)',
    "signature: query.one(query.has(name) ? name : 'signature')",
  ),
  mutant(
    'repeated-parameter',
    'the first of two parameters is used',
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
    'only the beginning of the receiver is compared',
    'protocol/credentials.ts',
    'arrived === receiveId,',
    'arrived.startsWith(receiveId),',
  ),
  mutant(
    'empty-receive-id',
    'an empty receiver is always accepted',
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
    'checkTimestamp?.(signed.timestamp)\n    refuseMovedBorder(signed)\n    return token',
    'checkTimestamp?.(signed.timestamp)\n    return token',
  ),
  mutant(
    'check-order',
    'the timestamp is checked before the signature',
    OPEN,
    'if (!isSigned(token, signed, encrypt)) continue',
    'checkTimestamp?.(signed.timestamp)\n    if (!isSigned(token, signed, encrypt)) continue',
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
    'the last failure is reported, not the furthest',
    OPEN,
    "throw wrongReceiver ?? (isVerified ? decryptFailed() : notMatching('msg_signature'))",
    "throw notMatching('msg_signature')",
  ),
  mutant('plus-as-space', 'a space in echostr is not read as +', OPEN, ".replaceAll(' ', '+')", ''),
  mutant(
    'plus-as-space',
    'only the first space in echostr is read as +',
    OPEN,
    ".replaceAll(' ', '+')",
    ".replace(' ', '+')",
  ),
  mutant(
    'key-spare-bits',
    'spare bits of the key are refused',
    KEY,
    'return splitKey(base64ToBytes(',
    "if (!/[AEIMQUYcgkosw048]$/.test(characters)) throw new CallbackError('INVALID_CREDENTIALS', '')\n  return splitKey(base64ToBytes(",
  ),
  mutant(
    'key-length',
    'the rest of a longer key is dropped',
    KEY,
    'if (isEncodingAESKey(encodingAESKey)) return',
    'if (isEncodingAESKey((encodingAESKey = encodingAESKey.slice(0, ENCODING_AES_KEY_LENGTH)))) return',
  ),
  mutant(
    'key-alphabet',
    'signs of base64 are accepted in the key',
    KEY,
    '/^[A-Za-z0-9]{43}$/',
    '/^[A-Za-z0-9+/]{43}$/',
  ),
  mutant(
    'vendor-published',
    'the initialization vector is zero',
    KEY,
    'iv: hiddenValue(Uint8Array.from(bytes.subarray(0, 16)))',
    'iv: hiddenValue(new Uint8Array(16))',
  ),
]

const ENVELOPE_MUTANTS = [
  mutant(
    'encrypt-twice',
    'the first of two Encrypt is used',
    ENVELOPE,
    "if (sealed !== undefined) throw invalidEnvelope('Encrypt occurs more than once')",
    '',
  ),
  mutant(
    'encrypt-nested',
    'an Encrypt inside another field is ignored',
    ENVELOPE,
    'if (nestedNames.some(isEncryptName)) throw',
    'if (false) throw',
  ),
  mutant('encrypt-missing', 'an empty Encrypt is accepted', ENVELOPE, '!sealed.value', 'sealed.value === undefined'),
  mutant(
    'outer-fields',
    'the first of two unsigned fields is used',
    OUTER,
    'if (sole !== undefined) return undefined',
    'if (sole !== undefined) continue',
  ),
  mutant(
    'json-spelling',
    'the spellings of JSON keys are not distinguished',
    ENVELOPE,
    "sealed.name === 'encrypt' && syntax === 'json' ? 'json-lowercase' : syntax",
    'syntax',
  ),
  mutant(
    'json-key-twice',
    'the last of two keys is used',
    OUTER,
    'listJsonKeys(text, MAX_JSON_TOKENS)',
    'Object.keys(readJsonObject(text)).map((key) => ({ key, depth: 1 }))',
  ),
  mutant(
    'xml-white-space',
    'white space around Encrypt is kept',
    OUTER,
    '? trimSpace(text) : undefined',
    '? text : undefined',
  ),
  mutant(
    'xml-doctype',
    'a DOCTYPE is skipped',
    STRUCTURE,
    "if (text.startsWith('<!--', start))",
    "if (text.startsWith('<!DOCTYPE', start)) return this.#skipTo(text.includes(']>', start) ? ']>' : '>', start)\n    if (text.startsWith('<!--', start))",
  ),
  mutant(
    'trailing-text',
    'text after the end is accepted',
    STRUCTURE,
    "if (skipSpace(this.#text, position) !== end) throw wrong('text outside the root element', position)",
    '',
  ),
  mutant(
    'trailing-text',
    'a second root element is accepted',
    STRUCTURE,
    "if (this.open.length === 0 && this.hasRoot) throw wrong('a second root element', start)",
    '',
  ),
  mutant(
    'xml-well-formed',
    'tags that do not match are accepted',
    STRUCTURE,
    'if (this.open.pop() !== tag[1])',
    'if (this.open.pop() === undefined)',
  ),
  mutant(
    'xml-well-formed',
    'elements that are not closed are accepted',
    STRUCTURE,
    "if (scanner.open.length > 0) throw wrong('an element is not closed', text.length)",
    '',
  ),
  mutant('xml-name', 'a name may begin with white space of Unicode', STRUCTURE, '<([^\\s\\0-@', '<([^ \\0-@'),
  mutant('xml-root', 'the root may have any name', 'codec/document.ts', "if (root.name !== 'xml')", 'if (false)'),
  mutant(
    'xml-reference',
    'references are not decoded',
    'codec/xml-tree.ts',
    "if (!text.includes('&')) return text",
    'return text',
  ),
  mutant(
    'cdata-end',
    ']]> is not split over two CDATA sections',
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
    "if (typeof value === 'string' && arrivesAsText(field) && field.name === name) continue",
    "if (typeof value === 'string' && arrivesAsText(field) && field.name === name) { if (field.kind === 'id') fields[name] = Number(value); continue }",
  ),
  mutant('sample-xml', 'numbers stay text', TYPE_FIELDS, "if (kind === 'number') return toNumber(value)", ''),
  mutant(
    'sample-xml',
    'a list with one item is not a list',
    TYPE_FIELDS,
    'field.isList ? this.#items',
    'field.isList && Array.isArray(value) ? this.#items',
  ),
  mutant(
    'declared-kind',
    'a value of another type is kept',
    TYPE_FIELDS,
    'this.isPartial = true\n    return typed\n',
    'this.isPartial = true\n    return typed ?? value\n',
  ),
  mutant(
    'declared-single',
    'the first of several values is used',
    TYPE_FIELDS,
    'values.every((value) => value === values[0]) ? values[0] : undefined',
    'values[0]',
  ),
  mutant(
    'declared-single',
    'the first of several objects is used',
    TYPE_FIELDS,
    'return mergeObjects(objects)',
    'return objects[0]',
  ),
  mutant(
    'declared-list',
    'a JSON list with one item is not a list',
    TYPE_FIELDS,
    'field.isList ? this.#items',
    'field.isList && Array.isArray(value) ? this.#items',
  ),
  mutant(
    'other-spelling',
    'a misspelt kind is not recognised',
    'messages/known-pushes.ts',
    'Object.hasOwn(ALSO_SPELT, subtype)',
    'false',
  ),
  mutant(
    'two-formats',
    'the fields inside the wrapper element are lost',
    TYPE_FIELDS,
    'this.#liftFields(fields, typed, field)\n        continue',
    'continue',
  ),
  mutant(
    'forbidden-control',
    'control characters in JSON must be escaped',
    'codec/json.ts',
    'numberOrId, lenientString)',
    'numberOrId, parseJson)',
  ),
  mutant('sample-json', 'long integers of JSON are rounded', 'codec/json.ts', '/\\d{16}/.test(text) ?', 'false ?'),
  mutant(
    'forbidden-control',
    'control characters are sent',
    'codec/xml-writer.ts',
    "value.replace(NOT_XML_CHARACTER, '')",
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
    'a timestamp may have thirteen digits',
    FRESHNESS,
    '/^[0-9]{10}$/',
    '/^[0-9]{10}(?:[0-9]{3})?$/',
  ),
  mutant(
    'timestamp-window',
    'a timestamp must be ten digits even without a window',
    'endpoint/prepare.ts',
    'toleranceSeconds === undefined\n        ? undefined\n        : (timestamp: string) => checkTimestamp(timestamp, toleranceSeconds, now())',
    '(timestamp: string) => checkTimestamp(timestamp, toleranceSeconds ?? 1e12, now())',
  ),
  mutant('sealed-timestamp', 'the sealed time is not checked', FRESHNESS, "typeof time !== 'number'", 'true'),
  mutant(
    'retry-time',
    'a retry must be as new as a first attempt',
    FRESHNESS,
    'age <= toleranceSeconds + retrySeconds',
    'age <= toleranceSeconds',
  ),
  mutant(
    'retry-time',
    'the time of the retries also extends the window to the future',
    FRESHNESS,
    'age >= -toleranceSeconds',
    'age >= -toleranceSeconds - retrySeconds',
  ),
  mutant('retry-time', 'every push may be a day old', PUSH, 'retryMs / 1000', '86400'),
  mutant(
    'retry-time',
    'the kind of a push in plain mode extends the window',
    PUSH,
    "mode === 'plain' ? 0 : retrySpanMs(rules)",
    'retrySpanMs(rules)',
  ),
  mutant('reply-in-clear', 'every reply is sealed', PUSH, 'rules.answeredInClear === true', 'false'),
  mutant('reply-in-clear', 'no reply is sealed', PUSH, 'rules.answeredInClear === true', 'true'),
  mutant(
    'reply-fields',
    'a reply to hardware is written like one to an event',
    'replies/kind.ts',
    "if (typeof msg_type === 'string') return messageKey(message)",
    '',
  ),
  mutant(
    'echo-limits',
    'any sealed text is echoed',
    'endpoint/exchange.ts',
    'if (!isEcho(echo)) return',
    'if (false) return',
  ),
  mutant(
    'echo-limits',
    'a newline follows the echo',
    'endpoint/exchange.ts',
    'plainText(echo)',
    "plainText(echo + '\\n')",
  ),
  mutant(
    'mode-downgrade',
    'a plaintext push is reported as a malformed one',
    SEALED,
    '!isSealed(outer) && isPlainMessage(outer)',
    'false',
  ),
  mutant(
    'mode-downgrade',
    'plain mode reads a sealed push as a message',
    'endpoint/push.ts',
    'if (access.sealedPushCure !== undefined &&',
    'if (false &&',
  ),
  mutant(
    'own-reply',
    "the endpoint's own reply is accepted as a push",
    PUSH,
    'if (isOwnReply(platform, message, receiveId))',
    'if (false)',
  ),
  mutant(
    'own-reply',
    'a push to a bot without a sender is refused as a reply',
    OWN_REPLY,
    "!('msgid' in message) && !('from' in message)",
    "!('from' in message)",
  ),
  mutant(
    'own-reply',
    'a push to a bot without an id is refused as a reply',
    OWN_REPLY,
    "!('msgid' in message) && !('from' in message)",
    "!('msgid' in message)",
  ),
  mutant(
    'own-reply',
    'a reply from the receiver itself is accepted as a push',
    OWN_REPLY,
    'from === receiveId || ACCOUNT_ID.test(from)',
    'ACCOUNT_ID.test(from)',
  ),
  mutant(
    'own-reply',
    'a message from a user is refused as a reply',
    OWN_REPLY,
    '(from === receiveId || ACCOUNT_ID.test(from))',
    'true',
  ),
  mutant('reply-echoes-request', 'a reply has a nonce of its own', SEALED, 'format, nonce,', "format, nonce: '1',"),
  mutant(
    'previous-credentials',
    'a reply is always sealed with the current credentials',
    SEALED,
    'setFor(prepared, matched)',
    "setFor(prepared, 'current')",
  ),
  mutant(
    'body-limit',
    'a body may be of any length',
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
    'the default limit is 1 MiB',
    'endpoint/http.ts',
    'MAX_BODY_BYTES: number = 512 * 1024',
    'MAX_BODY_BYTES: number = 1024 * 1024',
  ),
  mutant(
    'missing-parameter',
    'an empty parameter is accepted',
    'protocol/query.ts',
    "value === undefined || value === ''",
    'value === undefined',
  ),
  mutant(
    'method',
    'every method except GET is handled as a push',
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
    'WeCom gets success if the handler returns nothing',
    'platforms.ts',
    "emptyAnswer: '',",
    "emptyAnswer: 'success',",
  ),
  mutant(
    'handler-failure',
    'any text is accepted as a reply',
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
    'a repeated parameter of an event is joined',
    'adapters/serverless-event.ts',
    "value.split(',')",
    '[value]',
  ),
  mutant(
    'event-query',
    'every comma in a query separates values',
    'adapters/serverless-event.ts',
    "COMMALESS.has(name) ? value.split(',') : [value]",
    "value.split(',')",
  ),
  mutant(
    'event-unknown',
    'the event of a load balancer is accepted',
    'adapters/serverless-event.ts',
    "&& !('elb' in fieldsOf(event.requestContext))",
    '',
  ),
]

const FREE_TEXT_MUTANTS = [
  mutant(
    'free-text-markup',
    'user text is read as XML if it is well-formed',
    FREE_TEXT,
    '&& isWhole && hasStatedItems(root.children) && isIntact(root.children, freeText)) {',
    ') {',
  ),
  mutant(
    'free-text-markup',
    'adjacent sections are joined',
    FREE_TEXT,
    "if (!isEscape && !text.startsWith('</', skipSpace(text, end + CDATA_END.length))) return true",
    'if (!isEscape && end < 0) return true',
  ),
  mutant(
    'free-text-markup',
    'free text ends at the first end tag',
    FREE_TEXT,
    'sole !== undefined ? text.lastIndexOf(',
    'sole !== undefined ? text.indexOf(',
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
    'const hasKind = elements.length === 0',
  ),
  mutant(
    'free-text-line-ends',
    'line endings of free text that was cut out are normalised',
    FREE_TEXT,
    'cuts.push({ field, content: text.slice(from, to) })',
    "cuts.push({ field, content: text.slice(from, to).replace(/\\r\\n?/g, '\\n') })",
  ),
  mutant(
    'free-text-several',
    'the first end is used, whatever follows it',
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
    'a field of free text is found only by its name',
    FREE_TEXT,
    "one.path.join('.') === path.join('.')",
    'one.name === path.at(-1)',
  ),
  mutant(
    'free-text-several',
    'a free-text field is accepted anywhere',
    FREE_TEXT,
    'if (freeText.names.has(name) && (!freeText.paths.has(path) || children.length > 0)) return false',
    '',
  ),
  mutant(
    'free-text-several',
    'a field is accepted between the items of a list',
    FREE_TEXT,
    'if (field.isList) return isAdjacent || !isHolder',
    'if (field.isList) return true',
  ),
  mutant('free-text-envelope', 'the plaintext part must be XML', COMPAT, 'refusal = error', 'throw error'),
  mutant(
    'free-text-envelope',
    'an Encrypt that a user wrote is used',
    COMPAT,
    'others.length === 0 && !nestedNames.some(isEncryptName) ? encrypt : undefined',
    'encrypt',
  ),
  mutant(
    'free-text-envelope',
    'the first Encrypt is used',
    COMPAT,
    'text.lastIndexOf(ENCRYPT, end)',
    'text.indexOf(ENCRYPT)',
  ),
  mutant(
    'free-text-envelope',
    'safe mode reads a broken body like compatible mode',
    SEALED,
    'isCompat ? readCompatBody : readOuterBody',
    'readCompatBody',
  ),
]

const API_MUTANTS = [
  mutant(
    'api-refused',
    'only the status is looked at',
    API_ANSWER,
    'errcode !== 0) {',
    'errcode !== 0 && status !== 200) {',
  ),
  mutant(
    'api-no-errcode',
    'a success must have errcode 0',
    API_ANSWER,
    'if (errcode !== undefined && typeof errcode',
    'if (typeof errcode',
  ),
  mutant('api-status', 'the status is not looked at', API_ANSWER, 'if (status !== 200)', 'if (status === 299)'),
  mutant(
    'api-status',
    'the status hides the errcode',
    API_ANSWER,
    "if (typeof errcode === 'number' &&",
    "if (status === 200 && typeof errcode === 'number' &&",
  ),
  mutant('api-redirect', 'a redirect is read like another response', API_ANSWER, 'status >= 300', 'status >= 400'),
  mutant(
    'api-errcode-type',
    'an errcode of any type is compared with 0',
    API_ANSWER,
    "if (errcode !== undefined && typeof errcode !== 'number')",
    'if (Number(errcode ?? 0) !== 0)',
  ),
  mutant(
    'api-not-json',
    'a body that is not JSON counts as an empty answer',
    API_ANSWER,
    '    return undefined\n',
    '    return {}\n',
  ),
  mutant('api-long-id', 'numbers are rounded', API_ANSWER, 'readPlatformJson(text)', 'JSON.parse(text)'),
  mutant('api-raw-control', 'JSON is read strictly', API_ANSWER, 'readPlatformJson(text)', 'JSON.parse(text)'),
  mutant('api-token-refused', 'both families have one list', API_ERROR, '(each.family ?? family) === family', 'true'),
  mutant('api-busy', 'nothing may be repeated', API_ERROR, ': facts.isRetryable === true', ': false'),
  mutant('api-window', 'every refusal may be repeated', API_ERROR, ': facts.isRetryable === true', ': true'),
  mutant('api-ip', 'only one form of the IP address is known', API_ERROR, 'from ip|requestIP|invalid ip', 'from ip'),
  mutant('api-ip', 'the IP address must be IPv4', API_ERROR, '[.:][\\da-f.:]*', '[.][\\da-f.]*'),
  mutant('api-support-number', 'a hint has only digits', API_ERROR, '([^[\\]]*)', '(\\d*)'),
]

/** All mutants. */
export const MUTANTS: readonly Mutant[] = [
  ...PADDING_MUTANTS,
  ...FRAME_MUTANTS,
  ...SIGNATURE_MUTANTS,
  ...OPEN_MUTANTS,
  ...ENVELOPE_MUTANTS,
  ...MESSAGE_MUTANTS,
  ...EXCHANGE_MUTANTS,
  ...FREE_TEXT_MUTANTS,
  ...API_MUTANTS,
]
