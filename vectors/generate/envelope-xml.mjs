/**
 * envelope-xml.json: the envelope of a push as XML text and as an object that a framework has parsed, and the XML
 * envelope of a reply.
 *
 * @import { Case, Fields, Group, Json, VectorFile } from './types.mjs'
 */
import { GENERATED, invalid, valid } from './cases.mjs'
import { seal } from './crypto.mjs'
import { built, plainFields, publishedBuilds } from './envelope-build.mjs'
import { malformedXml } from './envelope-xml-malformed.mjs'
import { publishedWith } from './official.mjs'
import { keyOf, randomOf } from './seed.mjs'

const CORP = 'ww1234567890abcdef'
export const ENCRYPT = seal('<xml></xml>', CORP, keyOf('envelope'), randomOf('envelope 0'))
const TO = `<ToUserName><![CDATA[${CORP}]]></ToUserName>`
const AGENT = '<AgentID><![CDATA[218]]></AgentID>'
export const SEALED = `<Encrypt><![CDATA[${ENCRYPT}]]></Encrypt>`
const ALL = { toUserName: CORP, agentId: '218' }

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {string} body
 * @param {Fields} [outer] the unsigned envelope fields that the reader returns
 * @returns {Case}
 */
function read(words, comment, flags, body, outer = ALL) {
  return valid(`envelope-xml/${words}`, comment, flags, { body, format: 'xml', encrypt: ENCRYPT, ...outer })
}

/** @returns {Case[]} */
function forms() {
  const half = ENCRYPT.length >> 1
  const split = `<Encrypt><![CDATA[${ENCRYPT.slice(0, half)}]]><![CDATA[${ENCRYPT.slice(half)}]]></Encrypt>`
  const mixed = `<Encrypt>${ENCRYPT.slice(0, half)}<![CDATA[${ENCRYPT.slice(half)}]]></Encrypt>`
  const decimal = `<Encrypt>${ENCRYPT.replaceAll('+', '&#43;')}</Encrypt>`
  const hexadecimal = `<Encrypt>${ENCRYPT.replaceAll('+', '&#x2B;')}</Encrypt>`
  if (!ENCRYPT.includes('+')) throw new Error('the ciphertext needs a + for the cases about references')
  const text = ['xml-text-or-cdata']
  const space = ['xml-white-space']
  return [
    read('cdata', 'The layout of the document.', [], `<xml>${TO}${AGENT}${SEALED}</xml>`),
    read('encrypt-first', 'Encrypt comes first.', ['element-order'], `<xml>${SEALED}${AGENT}${TO}</xml>`),
    read(
      'encrypt-amid',
      'Encrypt is between the other elements.',
      ['element-order'],
      `<xml>${TO}${SEALED}${AGENT}</xml>`,
    ),
    read(
      'no-cdata',
      'No CDATA anywhere.',
      text,
      `<xml><ToUserName>${CORP}</ToUserName><AgentID>218</AgentID><Encrypt>${ENCRYPT}</Encrypt></xml>`,
    ),
    read(
      'cdata-for-some',
      'CDATA around Encrypt only.',
      text,
      `<xml><ToUserName>${CORP}</ToUserName><AgentID>218</AgentID>${SEALED}</xml>`,
    ),
    read('split-cdata', 'Encrypt in two CDATA sections, which are joined.', text, `<xml>${TO}${AGENT}${split}</xml>`),
    read(
      'text-and-cdata',
      'Encrypt half as text and half as CDATA, which are joined.',
      text,
      `<xml>${TO}${AGENT}${mixed}</xml>`,
    ),
    read(
      'reference-decimal',
      'Each + of Encrypt is written &#43;.',
      ['xml-reference'],
      `<xml>${TO}${AGENT}${decimal}</xml>`,
    ),
    read(
      'reference-hexadecimal',
      'Each + of Encrypt is written &#x2B;.',
      ['xml-reference'],
      `<xml>${TO}${AGENT}${hexadecimal}</xml>`,
    ),
    read(
      'indented',
      'Every element on a line of its own, indented.',
      space,
      `<xml>\n    ${TO}\n    ${AGENT}\n    ${SEALED}\n</xml>`,
    ),
    read(
      'carriage-returns',
      'Lines end in carriage return and newline.',
      space,
      `<xml>\r\n${TO}\r\n${AGENT}\r\n${SEALED}\r\n</xml>\r\n`,
    ),
    read(
      'white-space-around-root',
      'White space before and after the document.',
      space,
      ` \n\t<xml>${TO}${AGENT}${SEALED}</xml>\n\n`,
    ),
    read(
      'white-space-around-cdata',
      'White space between the tag Encrypt and its CDATA.',
      space,
      `<xml>${TO}${AGENT}<Encrypt>\n  <![CDATA[${ENCRYPT}]]>\n</Encrypt></xml>`,
    ),
    read(
      'white-space-around-text',
      'White space around the text of Encrypt.',
      space,
      `<xml>${TO}${AGENT}<Encrypt>\n  ${ENCRYPT}\n</Encrypt></xml>`,
    ),
    read(
      'white-space-in-tags',
      'White space inside tags, after the name.',
      space,
      `<xml >${TO}${AGENT}<Encrypt\n><![CDATA[${ENCRYPT}]]></Encrypt ></xml\n>`,
    ),
    read(
      'declaration',
      'An XML declaration.',
      ['xml-declaration'],
      `<?xml version="1.0" encoding="UTF-8"?>\n<xml>${TO}${AGENT}${SEALED}</xml>`,
    ),
    read('byte-order-mark', 'U+FEFF before the root.', ['byte-order-mark'], `\ufeff<xml>${TO}${AGENT}${SEALED}</xml>`),
    read(
      'byte-order-mark-and-declaration',
      'U+FEFF before the declaration.',
      ['byte-order-mark', 'xml-declaration'],
      `\ufeff<?xml version="1.0"?><xml>${TO}${AGENT}${SEALED}</xml>`,
    ),
  ]
}

/** @returns {Case[]} */
function outerFields() {
  const flags = ['outer-fields']
  const clear =
    '<FromUserName><![CDATA[oAbc]]></FromUserName><CreateTime>1700000000</CreateTime>' +
    '<MsgType><![CDATA[text]]></MsgType>'
  const fake = `<Content><![CDATA[</Content><Encrypt><![CDATA[AAAA]]]]><![CDATA[></Encrypt>]]></Content>`
  return [
    read('only-encrypt', 'Only Encrypt.', flags, `<xml>${SEALED}</xml>`, {}),
    read(
      'agent-id-empty',
      'An empty AgentID is the empty text, not absent, as in pushes of suites.',
      flags,
      `<xml>${TO}<AgentID></AgentID>${SEALED}</xml>`,
      { toUserName: CORP, agentId: '' },
    ),
    read(
      'agent-id-empty-cdata',
      'An AgentID of empty CDATA.',
      flags,
      `<xml>${TO}<AgentID><![CDATA[]]></AgentID>${SEALED}</xml>`,
      { toUserName: CORP, agentId: '' },
    ),
    read('agent-id-self-closing', 'A self-closing AgentID.', flags, `<xml>${TO}<AgentID/>${SEALED}</xml>`, {
      toUserName: CORP,
      agentId: '',
    }),
    read(
      'agent-id-leading-zero',
      'An AgentID with a leading zero stays unchanged text.',
      [...flags, 'exact-values'],
      `<xml>${TO}<AgentID>007</AgentID>${SEALED}</xml>`,
      { toUserName: CORP, agentId: '007' },
    ),
    read(
      'component',
      'AppId and Encrypt, as the third-party platform sends it.',
      flags,
      `<xml><AppId><![CDATA[wx134c8103faa5a59e]]></AppId>${SEALED}</xml>`,
      { appId: 'wx134c8103faa5a59e' },
    ),
    read(
      'to-user-name-twice',
      'An unsigned field that occurs twice is left out of the result, since it is unknown which value is right.',
      flags,
      `<xml>${TO}<ToUserName><![CDATA[ww0000000000000000]]></ToUserName>${AGENT}${SEALED}</xml>`,
      { agentId: ALL.agentId },
    ),
    read(
      'compatible-mode',
      'The plaintext message next to Encrypt.',
      flags,
      `<xml>${TO}${clear}<Content><![CDATA[hello]]></Content><MsgId>6054768590064713728</MsgId>${SEALED}</xml>`,
      { toUserName: CORP },
    ),
    read(
      'compatible-mode-lookalike',
      'The plaintext message contains the text of an Encrypt element, in CDATA.',
      [...flags, 'xml-lookalike', 'cdata-end'],
      `<xml>${TO}${clear}${fake}${SEALED}</xml>`,
      { toUserName: CORP },
    ),
    read(
      'compatible-mode-control-character',
      'The plaintext message contains U+0008, typed by a user.',
      [...flags, 'forbidden-control'],
      `<xml>${TO}${clear}<Content><![CDATA[a\u0008b]]></Content>${SEALED}</xml>`,
      { toUserName: CORP },
    ),
    read(
      'compatible-mode-emoji',
      'The plaintext message contains characters of four bytes.',
      flags,
      `<xml>${TO}${clear}<Content><![CDATA[\u{1f600}你好]]></Content>${SEALED}</xml>`,
      { toUserName: CORP },
    ),
    read(
      'unknown-elements',
      'Elements that no document names.',
      flags,
      `<xml>${TO}<AgentType>chat</AgentType>${AGENT}${SEALED}<Extra>1</Extra></xml>`,
    ),
    read(
      'unknown-self-closing',
      'An unknown self-closing element.',
      flags,
      `<xml>${TO}<Extra/>${AGENT}${SEALED}</xml>`,
    ),
    read(
      'unknown-nested',
      'Unknown elements inside unknown elements.',
      flags,
      `<xml>${TO}<Extra><Item><Name>a</Name></Item><Item><Name>b</Name></Item></Extra>${AGENT}${SEALED}</xml>`,
    ),
    read(
      'unknown-like-encrypt',
      'Elements whose names begin or end with Encrypt.',
      [...flags, 'xml-lookalike'],
      `<xml>${TO}<EncryptType>aes</EncryptType><MsgEncrypt>AAAA</MsgEncrypt>${AGENT}${SEALED}</xml>`,
    ),
  ]
}

/** @returns {Case[]} */
function parsed() {
  const flags = ['parsed-body']
  /** @type {(words: string, comment: string, bodyObject: Json, outer?: Fields) => Case} */
  const object = (words, comment, bodyObject, outer = ALL) =>
    valid(`envelope-xml/parsed-${words}`, comment, flags, { bodyObject, format: 'xml', encrypt: ENCRYPT, ...outer })
  /** @type {(words: string, comment: string, bodyObject: Json) => Case} */
  const refused = (words, comment, bodyObject) =>
    invalid(`envelope-xml/parsed-${words}`, comment, flags, 'INVALID_ENVELOPE', { bodyObject })
  return [
    object('wrapper', 'The root is the only key of an object.', {
      xml: { ToUserName: CORP, AgentID: '218', Encrypt: ENCRYPT },
    }),
    object('arrays', 'Every value is an array of one.', {
      xml: { ToUserName: [CORP], AgentID: ['218'], Encrypt: [ENCRYPT] },
    }),
    object('lower-case-arrays', 'Names in lower case and arrays of one.', {
      xml: { tousername: [CORP], agentid: ['218'], encrypt: [ENCRYPT] },
    }),
    object('lower-case', 'Names in lower case.', { xml: { tousername: CORP, agentid: '218', encrypt: ENCRYPT } }),
    object(
      'agent-id-empty',
      'An empty element as an array of one empty text.',
      { xml: { ToUserName: [CORP], AgentID: [''], Encrypt: [ENCRYPT] } },
      { toUserName: CORP, agentId: '' },
    ),
    object('agent-id-number', 'A parser has converted AgentID to a number.', {
      xml: { ToUserName: CORP, AgentID: 218, Encrypt: ENCRYPT },
    }),
    object(
      'component',
      'AppId and Encrypt.',
      { xml: { AppId: ['wx134c8103faa5a59e'], Encrypt: [ENCRYPT] } },
      { appId: 'wx134c8103faa5a59e' },
    ),
    object(
      'compatible-mode',
      'The plaintext message next to Encrypt.',
      { xml: { ToUserName: [CORP], MsgType: ['text'], Content: ['hello'], Encrypt: [ENCRYPT] } },
      { toUserName: CORP },
    ),
    refused('two-encrypts', 'An array of two texts.', { xml: { ToUserName: [CORP], Encrypt: [ENCRYPT, ENCRYPT] } }),
    refused('both-spellings', 'Encrypt in both spellings.', { xml: { Encrypt: ENCRYPT, encrypt: ENCRYPT } }),
    refused('empty-wrapper', 'A root without elements.', { xml: {} }),
    refused('empty-text-in-wrapper', 'A root that is the empty text, as parsers make it of <xml></xml>.', { xml: '' }),
    refused('null-in-wrapper', 'A root that is null.', { xml: null }),
    refused('empty-array', 'Encrypt is an empty array.', { xml: { Encrypt: [] } }),
    refused('empty-encrypt', 'Encrypt is an array of one empty text.', { xml: { Encrypt: [''] } }),
    refused('encrypt-object', 'Encrypt is an object, as for an element with an attribute.', {
      xml: { Encrypt: [{ _: ENCRYPT }] },
    }),
    refused('encrypt-number', 'Encrypt is a number.', { xml: { Encrypt: 7 } }),
    refused('nested', 'Encrypt is one level too deep.', { xml: { Extra: { Encrypt: ENCRYPT } } }),
    refused('other-root', 'The wrapper has another name.', { root: { ToUserName: CORP, Encrypt: ENCRYPT } }),
  ]
}

/** @returns {Group[]} */
function vendorGroups() {
  /** @type {{ [id: string]: Fields }} */
  const outer = {
    'wecom-doc-decrypt-xml': { toUserName: 'wx5823bf96d3bd56c7', agentId: '218' },
    'wecom-sample-python-decrypt-xml': { toUserName: 'ww1436e0e65a779aee', agentId: '1000002' },
    'wx-doc-thirdparty-decrypt-xml': { toUserName: 'gh_97417a04a28d' },
  }
  return publishedWith(['envelope', 'encrypt'], 'push')
    .filter(({ format }) => format === 'xml')
    .map(({ id, source, envelope, encrypt }) => ({
      type: 'envelope',
      source,
      cases: [
        valid(`envelope-xml/${id}`, 'A body as published.', ['vendor-published'], {
          body: envelope,
          format: 'xml',
          encrypt,
          ...outer[id],
        }),
      ],
    }))
}

/** @returns {Group[]} */
function builds() {
  const fields = plainFields(ENCRYPT)
  return [
    ...publishedBuilds('envelope-xml', 'xml'),
    {
      type: 'envelope-build',
      source: GENERATED,
      cases: [
        built('envelope-xml/build-plain', 'An ordinary envelope.', [], fields, 'xml'),
        built(
          'envelope-xml/build-nonce-cdata-end',
          'A nonce that would end its CDATA section.',
          ['cdata-end'],
          { ...fields, nonce: 'a]]>b' },
          'xml',
        ),
        built(
          'envelope-xml/build-nonce-markup',
          'A nonce with an angle bracket and an ampersand.',
          ['xml-lookalike'],
          { ...fields, nonce: '<a>&amp;' },
          'xml',
        ),
      ],
    },
  ]
}

/** @returns {VectorFile} */
export function envelopeXmlFile() {
  const cases = [
    ...forms(),
    ...outerFields(),
    ...parsed(),
    ...malformedXml({ to: TO, agent: AGENT, sealed: SEALED, encrypt: ENCRYPT }),
  ]
  return {
    name: 'envelope-xml',
    definition: 'envelopeFile',
    subject: 'Reading the XML envelope of a push, as text or parsed by a framework, and writing that of a reply',
    groups: [...vendorGroups(), { type: 'envelope', source: GENERATED, cases }, ...builds()],
  }
}
