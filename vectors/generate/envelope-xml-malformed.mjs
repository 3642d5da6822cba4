/**
 * Bodies that are not an XML envelope. Nearly all of them contain a valid Encrypt, so that a search through the text
 * would find it.
 *
 * @import { Case } from './types.mjs'
 */
import { invalid } from './cases.mjs'

/** @typedef {{ to: string, agent: string, sealed: string, encrypt: string }} Pieces */

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {string | Buffer} body
 * @returns {Case}
 */
function refused(words, comment, flags, body) {
  const input = typeof body === 'string' ? { body } : { bodyHex: body.toString('hex') }
  return invalid(`envelope-xml/${words}`, comment, flags, 'INVALID_ENVELOPE', input)
}

/**
 * @param {Pieces} pieces
 * @returns {Case[]}
 */
function otherThings({ to, sealed }) {
  const flags = ['not-an-envelope']
  return [
    refused('empty', 'No text at all.', flags, ''),
    refused('white-space', 'White space only.', flags, ' \r\n\t'),
    refused('byte-order-mark-only', 'Only U+FEFF.', [...flags, 'byte-order-mark'], '\ufeff'),
    refused('plain-text', 'A word.', flags, 'hello'),
    refused('form', 'The fields of a form.', flags, 'ToUserName=ww1&Encrypt=AAAA'),
    refused('json-array', 'A JSON array.', flags, '[]'),
    refused('angle-bracket', 'A single angle bracket.', flags, '<'),
    refused(
      'html-page',
      'A page of a proxy.',
      [...flags, 'xml-doctype', 'xml-root'],
      '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body></body></html>',
    ),
    refused('root-other', 'Another root around valid elements.', ['xml-root'], `<root>${to}${sealed}</root>`),
    refused('root-upper-case', 'The root in upper case.', ['xml-root'], `<XML>${to}${sealed}</XML>`),
    refused('root-encrypt', 'Encrypt is the root.', ['xml-root'], sealed),
    refused(
      'root-wrapped',
      'The envelope inside another root.',
      ['xml-root', 'encrypt-nested'],
      `<data><xml>${to}${sealed}</xml></data>`,
    ),
  ]
}

/**
 * @param {Pieces} pieces
 * @returns {Case[]}
 */
function tags({ to, agent, sealed, encrypt }) {
  const flags = ['xml-well-formed']
  const trailing = ['trailing-text']
  const good = `<xml>${to}${agent}${sealed}</xml>`
  return [
    refused('root-unclosed', 'The root is not closed.', flags, `<xml>${to}${sealed}`),
    refused(
      'root-opened-again',
      'The root is opened again instead of closed, a mistake that the documents also contain.',
      flags,
      `<xml>${to}${sealed}<xml>`,
    ),
    refused('encrypt-unclosed', 'Encrypt is not closed.', flags, `<xml>${to}<Encrypt><![CDATA[${encrypt}]]></xml>`),
    refused('end-tag-without-start', 'An end tag without its start.', flags, `<xml>${to}${sealed}</Extra></xml>`),
    refused('tags-crossed', 'Two elements overlap.', flags, `<xml>${sealed}<A><B></A></B></xml>`),
    refused(
      'end-tag-other-name',
      'Encrypt is closed by another name.',
      flags,
      `<xml>${to}<Encrypt><![CDATA[${encrypt}]]></Encrypted></xml>`,
    ),
    refused(
      'end-tag-other-case',
      'Encrypt is closed in lower case.',
      flags,
      `<xml>${to}<Encrypt><![CDATA[${encrypt}]]></encrypt></xml>`,
    ),
    refused('root-end-other-case', 'The root is closed in upper case.', flags, `<xml>${to}${sealed}</XML>`),
    refused(
      'cdata-unterminated',
      'The CDATA of Encrypt does not end.',
      [...flags, 'cut-off'],
      `<xml>${to}<Encrypt><![CDATA[${encrypt}</Encrypt></xml>`,
    ),
    refused(
      'cut-off-in-encrypt',
      'The body ends in the middle of Encrypt.',
      ['cut-off'],
      good.slice(0, good.indexOf(encrypt) + 40),
    ),
    refused('cut-off-in-end-tag', 'The body ends in the middle of the last tag.', ['cut-off'], good.slice(0, -2)),
    refused('cut-off-in-tag', 'The body ends in the middle of the name of an element.', ['cut-off'], '<xml><ToUse'),
    refused('text-after', 'Text after the root.', trailing, `${good}hello`),
    refused('text-before', 'Text before the root.', trailing, `hello${good}`),
    refused('zero-character-after', 'A zero character after the root.', trailing, `${good}\0`),
    refused('second-root', 'A second root after the first.', trailing, `${good}${good}`),
    refused('second-root-empty', 'An empty second root after the first.', trailing, `${good}<xml/>`),
  ]
}

/**
 * White space of Unicode, which no name in XML has. If a reader ends the name there, the first element is a valid
 * Encrypt.
 *
 * @param {Pieces} pieces
 * @returns {Case[]}
 */
function names({ to, sealed, encrypt }) {
  const flags = ['xml-name']
  return [
    refused(
      'name-no-break-space',
      'Only Encrypt, with U+00A0 at the end of its name.',
      flags,
      `<xml>${to}<Encrypt\u00a0><![CDATA[${encrypt}]]></Encrypt\u00a0></xml>`,
    ),
    refused(
      'name-no-break-space-besides',
      'A valid Encrypt, and an empty one with U+00A0 at the end of its name.',
      flags,
      `<xml>${to}${sealed}<Encrypt\u00a0/></xml>`,
    ),
    refused(
      'name-ideographic-space',
      'A valid Encrypt, and an unknown element whose name begins with U+3000.',
      flags,
      `<xml>${to}${sealed}<\u3000Extra/></xml>`,
    ),
    refused(
      'name-line-separator',
      'The end tag of Encrypt has U+2028 after its name.',
      flags,
      `<xml>${to}<Encrypt><![CDATA[${encrypt}]]></Encrypt\u2028></xml>`,
    ),
  ]
}

/**
 * @param {Pieces} pieces
 * @returns {Case[]}
 */
function declarations({ to, sealed, encrypt }) {
  const flags = ['xml-doctype']
  const nested = Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join(
    '',
  )
  return [
    refused('doctype', 'A document type that does nothing.', flags, `<!DOCTYPE xml><xml>${to}${sealed}</xml>`),
    refused(
      'doctype-lower-case',
      'A document type in lower case, which is not XML.',
      flags,
      `<!doctype xml><xml>${to}${sealed}</xml>`,
    ),
    refused(
      'doctype-after-declaration',
      'A document type after the XML declaration.',
      flags,
      `<?xml version="1.0"?>\n<!DOCTYPE xml>\n<xml>${to}${sealed}</xml>`,
    ),
    refused(
      'entity-internal',
      'Encrypt is an entity that the body declares.',
      flags,
      `<!DOCTYPE xml [<!ENTITY e "${encrypt}">]><xml>${to}<Encrypt>&e;</Encrypt></xml>`,
    ),
    refused(
      'entity-external',
      'An entity that names a file.',
      flags,
      `<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/hostname">]><xml><ToUserName>&e;</ToUserName>${sealed}</xml>`,
    ),
    refused(
      'entity-external-subset',
      'A document type at a URL.',
      flags,
      `<!DOCTYPE xml SYSTEM "https://example.com/a.dtd"><xml>${to}${sealed}</xml>`,
    ),
    refused(
      'entity-growing',
      'Nested entities that expand to 10^9 copies.',
      flags,
      `<!DOCTYPE xml [<!ENTITY a0 "a">${nested}]><xml><ToUserName>&a9;</ToUserName>${sealed}</xml>`,
    ),
    refused(
      'entity-without-doctype',
      'An entity declared inside the root.',
      flags,
      `<xml><!ENTITY e "a">${to}${sealed}</xml>`,
    ),
  ]
}

/**
 * @param {Pieces} pieces
 * @returns {Case[]}
 */
function encrypts({ to, agent, sealed, encrypt }) {
  const nested = ['encrypt-nested']
  const deep = 10000
  return [
    refused(
      'encrypt-missing',
      'No Encrypt, only unsigned envelope fields.',
      ['encrypt-missing'],
      `<xml>${to}${agent}</xml>`,
    ),
    refused('root-empty', 'A root without elements.', ['encrypt-missing'], '<xml></xml>'),
    refused('root-self-closing', 'A self-closing root.', ['encrypt-missing'], '<xml/>'),
    refused('encrypt-empty', 'An empty Encrypt.', ['encrypt-missing'], `<xml>${to}<Encrypt></Encrypt></xml>`),
    refused(
      'encrypt-empty-cdata',
      'An Encrypt of empty CDATA.',
      ['encrypt-missing'],
      `<xml>${to}<Encrypt><![CDATA[]]></Encrypt></xml>`,
    ),
    refused('encrypt-self-closing', 'A self-closing Encrypt.', ['encrypt-missing'], `<xml>${to}<Encrypt/></xml>`),
    refused(
      'encrypt-white-space',
      'An Encrypt of white space.',
      ['encrypt-missing'],
      `<xml>${to}<Encrypt> \n </Encrypt></xml>`,
    ),
    refused(
      'encrypt-in-comment',
      'Encrypt is only in a comment.',
      ['encrypt-missing', 'xml-lookalike'],
      `<xml>${to}<!--${sealed}--></xml>`,
    ),
    refused(
      'encrypt-in-cdata',
      'Encrypt is only text inside CDATA.',
      ['encrypt-missing', 'xml-lookalike'],
      `<xml>${to}<Content><![CDATA[<Encrypt>${encrypt}</Encrypt>]]></Content></xml>`,
    ),
    refused(
      'encrypt-twice',
      'Encrypt twice with the same text.',
      ['encrypt-twice'],
      `<xml>${to}${sealed}${sealed}</xml>`,
    ),
    refused(
      'encrypt-twice-differing',
      'Encrypt twice with different texts.',
      ['encrypt-twice'],
      `<xml>${to}${sealed}<Encrypt>AAAA</Encrypt></xml>`,
    ),
    refused(
      'encrypt-twice-one-empty',
      'A valid Encrypt and an empty one.',
      ['encrypt-twice'],
      `<xml>${to}<Encrypt/>${sealed}</xml>`,
    ),
    refused('encrypt-nested', 'Encrypt is inside another element.', nested, `<xml>${to}<Extra>${sealed}</Extra></xml>`),
    refused(
      'encrypt-nested-besides',
      'A valid Encrypt, and another one inside an element.',
      nested,
      `<xml>${to}${sealed}<Extra><Encrypt>AAAA</Encrypt></Extra></xml>`,
    ),
    refused('encrypt-in-encrypt', 'Encrypt inside Encrypt.', nested, `<xml>${to}<Encrypt>${sealed}</Encrypt></xml>`),
    refused(
      'encrypt-with-child',
      'An element inside Encrypt, next to a valid text.',
      nested,
      `<xml>${to}<Encrypt>${encrypt}<Extra>1</Extra></Encrypt></xml>`,
    ),
    refused(
      'depth-10000',
      'An unknown element next to a valid Encrypt, nested ten thousand levels deep.',
      ['xml-depth'],
      `<xml>${sealed}${'<a>'.repeat(deep)}${'</a>'.repeat(deep)}</xml>`,
    ),
  ]
}

/**
 * @param {Pieces} pieces
 * @returns {Case[]}
 */
function notText({ to, sealed }) {
  const flags = ['not-utf-8']
  const within = (/** @type {string} */ hex) =>
    Buffer.concat([
      Buffer.from('<xml><ToUserName><![CDATA[a'),
      Buffer.from(hex, 'hex'),
      Buffer.from(`b]]></ToUserName>${sealed}</xml>`),
    ])
  const text = `<xml>${to}${sealed}</xml>`
  return [
    refused('byte-ff', 'A byte that never occurs in UTF-8, in an unsigned field.', flags, within('ff')),
    refused('byte-lone-continuation', 'A continuation byte without a first byte.', flags, within('80')),
    refused('byte-overlong', 'An angle bracket encoded in two bytes.', flags, within('c0bc')),
    refused(
      'byte-surrogates',
      'An emoji encoded as two surrogates of three bytes each.',
      flags,
      within('eda0bdedb880'),
    ),
    refused('byte-gbk', 'Chinese text in the encoding GBK.', flags, within('c4e3bac3')),
    refused(
      'byte-cut-character',
      'The body ends in the middle of a character.',
      [...flags, 'cut-off'],
      Buffer.concat([Buffer.from(text), Buffer.from('e4bd', 'hex')]),
    ),
    refused(
      'utf-16-little-endian',
      'UTF-16 with a byte order mark, little-endian.',
      flags,
      Buffer.from(`\ufeff${text}`, 'utf16le'),
    ),
    refused(
      'utf-16-big-endian',
      'UTF-16 with a byte order mark, big-endian.',
      flags,
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ),
  ]
}

/**
 * @param {Pieces} pieces
 * @returns {Case[]}
 */
export function malformedXml(pieces) {
  return [otherThings, tags, names, declarations, encrypts, notText].flatMap((cases) => cases(pieces))
}
