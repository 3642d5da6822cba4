// Tokens of the field, which mutations insert: a bit that flips never makes a CDATA section.

import { bytesOf } from '../material/input.mjs'

const XML = [
  ...[
    '<xml>',
    '</xml>',
    '<xml',
    '/>',
    '<',
    '>',
    '</',
    '&',
    '<a>',
    '</a>',
    '<a/>',
    ' a="b"',
    " a='<'",
    '<a:b/>',
    '<_.-1>',
  ],
  ...['<![CDATA[', ']]>', ']]', ']]]]><![CDATA[>', '<!--', '-->', '<!---->', '<?xml version="1.0"?>', '<?x?>'],
  ...['<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&amp;', '&lt;', '&#65;', '&#x41;', '&#x0;', '&#x110000;', '&#xd800;'],
  ...['&#99999999999999999999;', '&apos;', '&amp', '\r', '\r\n', '\n', '\t', '\u00a0', '\u3000', '\u2028', '\ufeff'],
]
const FIELDS = [
  ...['Encrypt', 'encrypt', 'ENCRYPT', '<Encrypt>', '</Encrypt>', '<Encrypt><![CDATA[', ']]></Encrypt>', '<Encrypt/>'],
  ...['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'Event', 'EventKey', 'ChangeType', 'InfoType', 'MsgId'],
  ...['Content', ']]></Content>', '<Content><![CDATA[', '<MsgType><![CDATA[event]]></MsgType>', 'AgentID', 'AgentType'],
  ...[
    'AppId',
    'SuiteId',
    'PackageId',
    'ItemCount',
    'Item',
    'RetryTimes',
    'msgtype',
    'msgid',
    'event_type',
    'eventtype',
  ],
  ...['text', 'event', 'image', 'link', 'subscribe', 'CLICK', 'default', 'info', 'package', '__proto__', 'constructor'],
  ...['prototype', 'toString', 'hasOwnProperty', '<__proto__>', '</__proto__>', '<constructor/>'],
]
const JSON_TOKENS = [
  ...['{', '}', '[', ']', '"', ':', ',', '\\', '\\"', '\\u0045', '\\ud800', '\\u0000', '{}', '[]', '""', '{"a":', '[['],
  ...['"Encrypt"', '"encrypt":', '{"Encrypt":"', '{"xml":{', '"__proto__":', '"a":1,', 'true', 'null', 'NaN', '-0'],
  ...['1e400', '0.1', '-1', '9007199254740993', '12345678901234567890', '1E3', '1.0', '"type":"Buffer","data":['],
]
const QUERIES = [
  ...['&', '=', '?', '#', '/', '%', '%2B', '%252B', '+', '%00', '%ff', '%e4%bd', '&amp;', ';', 'https://a.example/?'],
  ...['msg_signature=', 'signature=', 'timestamp=', 'nonce=', 'echostr=', '&nonce=1', 'encrypt_type=aes', 'openid='],
  ...['1700000000', '1700000000000', '0', '\u0661', 'A'.repeat(43), 'A'.repeat(44), '='.repeat(3), 'aGk='],
]
const CHARACTERS = [
  '\0',
  '\u0001',
  '\u001b[2J',
  '\u007f',
  '\u009b',
  '\u202e',
  '\u200b',
  '\ufffd',
  '\uffff',
  '\ud800',
  '\udc00',
]
const WORDS = ['你好', '😀', 'é', 'Ａ', ' ', '  ', '-', '0', 'A', 'AAAAAAAAAAAAAAAA', '0123456789'.repeat(30)]

export const DICTIONARY = [...XML, ...FIELDS, ...JSON_TOKENS, ...QUERIES, ...CHARACTERS, ...WORDS].map(bytesOf)

/** Values that take the place of a value in JSON. */
export const JSON_VALUES = [
  ...[null, true, false, 0, -1, 1.5, 1e21, 2 ** 53, '', ' ', '0', 'true', 'event', '你好', '\ud800', '\u0000'],
  ...['Encrypt', '<xml></xml>', '{}', '1700000000', [], {}, [[]], [{}], { xml: {} }, { a: { b: [1, 'c'] } }],
]

/** Names that take the place of a name in JSON. */
export const JSON_NAMES = [
  ...['Encrypt', 'encrypt', 'xml', 'MsgType', 'Event', 'InfoType', '__proto__', 'constructor', 'toString', '0', ''],
  ...['type', 'data', 'body', 'headers', 'httpMethod', 'path', 'requestContext', 'isBase64Encoded', 'queryString'],
]
