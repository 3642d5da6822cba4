/**
 * envelope-json.json: the envelope of a push as JSON text and as an object that a framework has parsed, and the JSON
 * envelope of a reply.
 *
 * @import { Case, Fields, Group, Json, VectorFile } from './types.mjs'
 */
import { GENERATED, invalid, valid } from './cases.mjs'
import { seal } from './crypto.mjs'
import { built, plainFields, publishedBuilds } from './envelope-build.mjs'
import { published, publishedWith } from './official.mjs'
import { keyOf, randomOf } from './seed.mjs'

const ENCRYPT = seal('{}', 'gh_97417a04a28d', keyOf('envelope'), randomOf('envelope json'))
const WITH_SLASH = seal('{"a":1}', 'gh_97417a04a28d', keyOf('envelope'), randomOf('envelope json slash'))
if (!WITH_SLASH.includes('/') || !ENCRYPT.includes('+')) throw new Error('nothing would be escaped')
const TO = '"ToUserName":"gh_97417a04a28d"'
const SEALED = `"Encrypt":"${ENCRYPT}"`
const ALL = { toUserName: 'gh_97417a04a28d' }

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {string} body
 * @param {Fields} [outputs]
 * @returns {Case}
 */
function read(words, comment, flags, body, outputs = ALL) {
  return valid(`envelope-json/${words}`, comment, flags, { body, format: 'json', encrypt: ENCRYPT, ...outputs })
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {string | Buffer} body
 * @returns {Case}
 */
function refused(words, comment, flags, body) {
  const input = typeof body === 'string' ? { body } : { bodyHex: body.toString('hex') }
  return invalid(`envelope-json/${words}`, comment, flags, 'INVALID_ENVELOPE', input)
}

/** @returns {Case[]} */
function forms() {
  const spelling = ['json-spelling']
  const lower = { format: 'json-lowercase' }
  return [
    read('capital', 'Capital keys.', spelling, `{${TO},${SEALED}}`),
    read('agent-id-text', 'AgentID as a text.', ['json-value-type'], `{${TO},${SEALED},"AgentID":"218"}`, {
      ...ALL,
      agentId: '218',
    }),
    read('agent-id-number', 'AgentID as a number.', ['json-value-type'], `{${TO},${SEALED},"AgentID":218}`, {
      ...ALL,
      agentId: '218',
    }),
    read(
      'agent-id-empty',
      'An empty AgentID is the empty text, not absent.',
      ['outer-fields'],
      `{${TO},${SEALED},"AgentID":""}`,
      {
        ...ALL,
        agentId: '',
      },
    ),
    read(
      'to-user-name-twice',
      'An unsigned field that occurs twice is left out of the result, since it is unknown which value is right.',
      ['outer-fields'],
      `{${TO},"ToUserName":"ww0000000000000000",${SEALED}}`,
      {},
    ),
    read('only-capital', 'Only Encrypt.', spelling, `{${SEALED}}`, {}),
    read('only-lower-case', 'Only the key encrypt, as in pushes to bots.', spelling, `{"encrypt":"${ENCRYPT}"}`, lower),
    read(
      'lower-case',
      'All keys in lower case.',
      spelling,
      `{"tousername":"ww1","encrypt":"${ENCRYPT}","agentid":"218"}`,
      { ...lower, toUserName: 'ww1', agentId: '218' },
    ),
    read(
      'lower-case-number',
      'All keys in lower case, with agentid as a number.',
      ['json-value-type', ...spelling],
      `{"tousername":"ww1","encrypt":"${ENCRYPT}","agentid":218}`,
      { ...lower, toUserName: 'ww1', agentId: '218' },
    ),
    read('order', 'Encrypt before the envelope fields.', ['element-order'], `{${SEALED},"AgentID":"218",${TO}}`, {
      ...ALL,
      agentId: '218',
    }),
    read(
      'white-space',
      'White space wherever it is allowed.',
      ['outer-fields'],
      ` \r\n{\n\t"ToUserName" : "gh_97417a04a28d" ,\n\t"Encrypt" : "${ENCRYPT}"\n}\n`,
    ),
    read('byte-order-mark', 'U+FEFF before the brace.', ['byte-order-mark'], `\ufeff{${TO},${SEALED}}`),
    read(
      'unknown-keys',
      'Keys that no document names, of every type.',
      ['outer-fields'],
      `{${TO},"a":1,"b":[true,null,1.5e3],"c":{"d":{}},${SEALED}}`,
    ),
    read(
      'compatible-mode',
      'The plaintext message next to Encrypt.',
      ['outer-fields'],
      `{${TO},"FromUserName":"oAbc","CreateTime":1700000000,"MsgType":"text",` +
        `"Content":"hello","MsgId":6054768590064713728,${SEALED}}`,
    ),
    read(
      'compatible-mode-lookalike',
      'The plaintext message contains the text of a key Encrypt.',
      ['outer-fields', 'json-escape'],
      `{${TO},"Content":"\\",\\"Encrypt\\":\\"AAAA\\"",${SEALED}}`,
    ),
    read(
      'key-escaped',
      'A letter of the key Encrypt is written as an escape.',
      ['json-escape'],
      `{${TO},"\\u0045ncrypt":"${ENCRYPT}"}`,
    ),
    read(
      'slash-escaped',
      'The slashes of the ciphertext are escaped, as PHP writes them.',
      ['json-escape'],
      `{${TO},"Encrypt":"${WITH_SLASH.replaceAll('/', '\\/')}"}`,
      { ...ALL, encrypt: WITH_SLASH },
    ),
    read(
      'plus-escaped',
      'The + of the ciphertext is escaped.',
      ['json-escape'],
      `{${TO},"Encrypt":"${ENCRYPT.replaceAll('+', '\\u002b')}"}`,
    ),
    read(
      'key-like-encrypt',
      'Keys that begin with Encrypt.',
      ['outer-fields'],
      `{${TO},"EncryptType":"aes","Encrypted":true,${SEALED}}`,
    ),
  ]
}

/** @returns {Case[]} */
function otherTypes() {
  const flags = ['not-an-envelope']
  const missing = ['encrypt-missing']
  return [
    refused('array', 'An array around a valid object.', flags, `[{${SEALED}}]`),
    refused('string', 'A text.', flags, `"${ENCRYPT}"`),
    refused('number', 'A number.', flags, '7'),
    refused('null', 'The word null.', flags, 'null'),
    refused('true', 'The word true.', flags, 'true'),
    refused('empty-object', 'An object without keys.', missing, '{}'),
    refused('encrypt-missing', 'Only unsigned envelope fields.', missing, `{${TO},"AgentID":"218"}`),
    refused('encrypt-empty', 'An empty text.', missing, `{${TO},"Encrypt":""}`),
    refused('encrypt-number', 'Encrypt is a number.', missing, `{${TO},"Encrypt":1}`),
    refused('encrypt-null', 'Encrypt is null.', missing, `{${TO},"Encrypt":null}`),
    refused('encrypt-true', 'Encrypt is true.', missing, `{${TO},"Encrypt":true}`),
    refused('encrypt-object', 'Encrypt is an object.', missing, `{${TO},"Encrypt":{"Encrypt":"${ENCRYPT}"}}`),
    refused('encrypt-array', 'Encrypt is an array of one.', missing, `{${TO},"Encrypt":["${ENCRYPT}"]}`),
    refused('encrypt-upper-case', 'The key is ENCRYPT.', missing, `{${TO},"ENCRYPT":"${ENCRYPT}"}`),
    refused('encrypt-nested', 'Encrypt is one level too deep.', ['encrypt-nested'], `{${TO},"data":{${SEALED}}}`),
    refused(
      'encrypt-nested-besides',
      'A valid Encrypt, and another one level deeper.',
      ['encrypt-nested'],
      `{${TO},${SEALED},"data":{"Encrypt":"AAAA"}}`,
    ),
    refused(
      'encrypt-in-prototype',
      'Encrypt is in an object under the key __proto__.',
      ['encrypt-nested'],
      `{${TO},"__proto__":{${SEALED}}}`,
    ),
  ]
}

/** @returns {Case[]} */
function notJson() {
  const twice = ['json-key-twice']
  const strict = ['json-strict']
  const good = `{${TO},${SEALED}}`
  const around = (/** @type {string} */ hex) =>
    Buffer.concat([Buffer.from('{"ToUserName":"a'), Buffer.from(hex, 'hex'), Buffer.from(`b",${SEALED}}`)])
  return [
    refused('key-twice', 'Encrypt twice with the same text.', twice, `{${TO},${SEALED},${SEALED}}`),
    refused('key-twice-differing', 'Encrypt twice with different texts.', twice, `{"Encrypt":"AAAA",${TO},${SEALED}}`),
    refused(
      'key-twice-escaped',
      'Encrypt twice, once with an escape in the key.',
      twice,
      `{${TO},${SEALED},"\\u0045ncrypt":"AAAA"}`,
    ),
    refused('both-spellings', 'Encrypt and encrypt.', twice, `{${TO},${SEALED},"encrypt":"${ENCRYPT}"}`),
    refused('text-after', 'Text after the object.', ['trailing-text'], `${good}hello`),
    refused('text-before', 'A function call around the object.', ['trailing-text'], `callback(${good})`),
    refused('second-object', 'A second object after the first.', ['trailing-text'], good + good),
    refused('zero-character-after', 'A zero character after the object.', ['trailing-text'], `${good}\0`),
    refused('trailing-comma', 'A comma after the last value.', strict, `{${TO},${SEALED},}`),
    refused('single-quotes', 'Single quotation marks.', strict, good.replaceAll('"', "'")),
    refused('keys-without-quotes', 'Keys without quotation marks.', strict, `{Encrypt:"${ENCRYPT}"}`),
    refused('comment', 'A comment between two keys.', strict, `{${TO},/* sealed */${SEALED}}`),
    refused('not-a-number', 'The word NaN, which some readers accept.', strict, `{${TO},"AgentID":NaN,${SEALED}}`),
    refused('leading-zero', 'A number with a leading zero.', strict, `{${TO},"AgentID":018,${SEALED}}`),
    refused('raw-newline', 'A newline inside a text, without an escape.', strict, `{"ToUserName":"a\nb",${SEALED}}`),
    refused('odd-escape', 'An escape that JSON does not have.', strict, `{"ToUserName":"\\x41",${SEALED}}`),
    refused('cut-off', 'The last brace is missing.', ['cut-off'], good.slice(0, -1)),
    refused('cut-off-in-encrypt', 'The body ends in the middle of the ciphertext.', ['cut-off'], good.slice(0, 60)),
    refused('byte-ff', 'A byte that never occurs in UTF-8, in an unsigned field.', ['not-utf-8'], around('ff')),
    refused('byte-gbk', 'Chinese text in the encoding GBK.', ['not-utf-8'], around('c4e3bac3')),
    refused(
      'byte-surrogates',
      'An emoji encoded as two surrogates of three bytes each.',
      ['not-utf-8'],
      around('eda0bdedb880'),
    ),
  ]
}

/** @returns {Case[]} */
function parsed() {
  const flags = ['parsed-body']
  /** @type {(words: string, comment: string, bodyObject: Json, outputs: Fields) => Case} */
  const object = (words, comment, bodyObject, outputs) =>
    valid(`envelope-json/parsed-${words}`, comment, flags, { bodyObject, encrypt: ENCRYPT, ...outputs })
  /** @type {(words: string, comment: string, bodyObject: Json) => Case} */
  const wrong = (words, comment, bodyObject) =>
    invalid(`envelope-json/parsed-${words}`, comment, flags, 'INVALID_ENVELOPE', { bodyObject })
  return [
    object(
      'capital',
      'An object with capital keys.',
      { ToUserName: 'gh_97417a04a28d', Encrypt: ENCRYPT },
      { format: 'json', ...ALL },
    ),
    object('lower-case', 'An object with keys in lower case.', { encrypt: ENCRYPT }, { format: 'json-lowercase' }),
    object(
      'agent-id-number',
      'An AgentID that is a number becomes text.',
      { tousername: 'ww1', encrypt: ENCRYPT, agentid: 218 },
      { format: 'json-lowercase', toUserName: 'ww1', agentId: '218' },
    ),
    wrong('empty', 'An object without keys, as some frameworks leave it if they read nothing.', {}),
    wrong('null', 'Nothing.', null),
    wrong('array', 'An array.', [{ Encrypt: ENCRYPT }]),
    wrong('both-spellings', 'Both spellings.', { Encrypt: ENCRYPT, encrypt: ENCRYPT }),
    wrong('encrypt-number', 'Encrypt is a number.', { Encrypt: 7 }),
    wrong('encrypt-null', 'Encrypt is null.', { Encrypt: null }),
    wrong('encrypt-object', 'Encrypt is an object.', { Encrypt: { toString: ENCRYPT } }),
    wrong('nested', 'A second Encrypt inside another field.', { Encrypt: ENCRYPT, x: [{ Encrypt: ENCRYPT }] }),
    wrong('beside-xml', 'A second Encrypt next to the root element.', { xml: { Encrypt: ENCRYPT }, Encrypt: ENCRYPT }),
    wrong('two-encrypts', 'Encrypt is an array of two.', { Encrypt: [ENCRYPT, ENCRYPT] }),
  ]
}

/** @returns {Group[]} */
function vendorGroups() {
  /** @type {{ [id: string]: Fields }} */
  const outer = {
    'wecom-sample-cpp-json-envelope': { toUserName: 'wx5823bf96d3bd56c7', agentId: '218' },
    'wecom-sample-python-decrypt-json': { toUserName: 'wx5823bf96d3bd56c7', agentId: '218' },
    'wecom-sample-php-json-code': { toUserName: 'wx5823bf96d3bd56c7', agentId: '218' },
    'wx-doc-miniprogram-decrypt-json': { toUserName: 'gh_97417a04a28d' },
  }
  const good = publishedWith(['envelope', 'encrypt'], 'push').filter(({ id }) => id in outer)
  const comment = published('wecom-sample-php-json-comment')
  return [
    ...good.map(({ id, source, envelope, encrypt, format }) => ({
      type: 'envelope',
      source,
      cases: [
        valid(`envelope-json/${id}`, 'A body as published.', ['vendor-published'], {
          body: envelope,
          format,
          encrypt,
          ...outer[id],
        }),
      ],
    })),
    {
      type: 'envelope',
      source: comment.source,
      cases: [
        invalid(
          `envelope-json/${comment.id}`,
          'A body as published, with a semicolon where a comma belongs.',
          ['vendor-published', 'vendor-defect', 'json-strict'],
          'INVALID_ENVELOPE',
          { body: comment.envelope },
        ),
      ],
    },
  ]
}

/** @returns {Group[]} */
function builds() {
  const fields = plainFields(ENCRYPT)
  return [
    ...publishedBuilds('envelope-json', 'json'),
    {
      type: 'envelope-build',
      source: GENERATED,
      cases: [
        built('envelope-json/build-capital', 'Capital keys.', ['json-spelling'], fields, 'json'),
        built(
          'envelope-json/build-lower-case',
          'Keys in lower case, as bots require them.',
          ['json-spelling'],
          fields,
          'json-lowercase',
        ),
        built(
          'envelope-json/build-nonce-escaped',
          'A nonce with a quotation mark and a backslash.',
          ['json-escape'],
          { ...fields, nonce: 'a"b\\c' },
          'json',
        ),
      ],
    },
  ]
}

/** @returns {VectorFile} */
export function envelopeJsonFile() {
  const cases = [...forms(), ...otherTypes(), ...notJson(), ...parsed()]
  return {
    name: 'envelope-json',
    definition: 'envelopeFile',
    subject: 'Reading the JSON envelope of a push, as text or parsed by a framework, and writing that of a reply',
    groups: [...vendorGroups(), { type: 'envelope', source: GENERATED, cases }, ...builds()],
  }
}
