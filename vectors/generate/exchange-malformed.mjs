/**
 * Bodies that are not an envelope, and genuine plaintexts that are not a message.
 *
 * @import { Case } from './types.mjs'
 * @import { Push, Setting } from './exchange-making.mjs'
 */
import { broken } from './exchange-broken.mjs'
import { CORP, MINI_PROGRAM, messageOf, push, refused, WECOM, WECOM_BOT } from './exchange-making.mjs'

/** Bodies, by the platform whose group they belong to. */
export function envelopes() {
  /** @type {(words: string, comment: string, flags: string[], body: (made: Push) => string, base?: Setting) => Case} */
  const body = (words, comment, flags, form, base = WECOM) =>
    broken(words, comment, flags, 400, 'INVALID_ENVELOPE', { base }, (made) => ({ body: form(made) }))
  return {
    wecom: [
      body('body-empty', 'No body.', ['not-an-envelope'], () => ''),
      body('body-text', 'A word.', ['not-an-envelope'], () => 'hello'),
      body('body-html', 'A page of a proxy.', ['not-an-envelope'], () => '<html><body>502</body></html>'),
      body(
        'body-encrypt-missing',
        'Unsigned fields that are not a message.',
        ['encrypt-missing'],
        () => `<xml><ToUserName>${CORP}</ToUserName></xml>`,
      ),
      body('body-encrypt-empty', 'An empty Encrypt.', ['encrypt-missing'], () => '<xml><Encrypt></Encrypt></xml>'),
      body(
        'body-encrypt-twice',
        'Encrypt twice.',
        ['encrypt-twice'],
        ({ encrypt }) => `<xml><Encrypt>AAAA</Encrypt><Encrypt>${encrypt}</Encrypt></xml>`,
      ),
      body(
        'body-encrypt-nested',
        'Encrypt inside another element.',
        ['encrypt-nested'],
        ({ encrypt }) => `<xml><A><Encrypt>${encrypt}</Encrypt></A></xml>`,
      ),
      body(
        'body-unclosed',
        'The root is not closed.',
        ['xml-well-formed'],
        ({ encrypt }) => `<xml><Encrypt>${encrypt}</Encrypt>`,
      ),
      body(
        'body-doctype',
        'A document type.',
        ['xml-doctype'],
        ({ encrypt }) => `<!DOCTYPE xml><xml><Encrypt>${encrypt}</Encrypt></xml>`,
      ),
      ...notText(),
    ],
    mini: [
      body(
        'body-json-key-twice',
        'The key Encrypt twice.',
        ['json-key-twice'],
        ({ encrypt }) => `{"Encrypt":"AAAA","Encrypt":"${encrypt}"}`,
        MINI_PROGRAM,
      ),
      body(
        'body-json-both-spellings',
        'Both spellings of the key.',
        ['json-key-twice'],
        ({ encrypt }) => `{"Encrypt":"${encrypt}","encrypt":"${encrypt}"}`,
        MINI_PROGRAM,
      ),
    ],
    bot: [
      body(
        'body-json-cut-off',
        'JSON without its last brace.',
        ['cut-off'],
        ({ encrypt }) => `{"encrypt":"${encrypt}"`,
        WECOM_BOT,
      ),
    ],
  }
}

/** @returns {Case[]} */
function notText() {
  const words = 'body-not-utf-8'
  const { request, encrypt } = push(`exchange/${words}`, WECOM)
  const { body: _, ...rest } = request
  const bytes = Buffer.concat([
    Buffer.from('<xml><ToUserName>'),
    Buffer.from('ff', 'hex'),
    Buffer.from(`</ToUserName><Encrypt>${encrypt}</Encrypt></xml>`),
  ])
  return [
    refused(words, 'A byte that never occurs in UTF-8, in an unsigned field.', ['not-utf-8'], 400, 'INVALID_ENVELOPE', {
      ...rest,
      bodyHex: bytes.toString('hex'),
    }),
  ]
}

/** Sealed texts, by the platform whose group they belong to. */
export function messages() {
  /** @type {(words: string, comment: string, flags: string[], message: string, base?: Setting) => Case} */
  const notAMessage = (words, comment, flags, message, base = WECOM) =>
    broken(`message-${words}`, comment, ['not-a-message', ...flags], 400, 'INVALID_MESSAGE', {
      base,
      making: { message },
    })
  return {
    wecom: [
      notAMessage('text', 'A word.', [], 'hello'),
      notAMessage('empty', 'An empty plaintext.', ['empty-message'], ''),
      notAMessage('white-space', 'White space.', [], ' \n '),
      notAMessage('number', 'The plaintext of a URL check: a number.', [], '1616140317555161061'),
      notAMessage('xml-unclosed', 'XML whose root is not closed.', ['xml-well-formed'], messageOf(WECOM).slice(0, -6)),
      notAMessage(
        'xml-mismatched',
        'XML whose tags do not match.',
        ['xml-well-formed'],
        '<xml><MsgType>text</msgtype></xml>',
      ),
      notAMessage(
        'xml-name-white-space',
        'XML whose fields have U+00A0 at the end of their names.',
        ['xml-name'],
        '<xml><MsgType\u00a0>text</MsgType\u00a0><Content\u00a0>hello</Content\u00a0></xml>',
      ),
      notAMessage('xml-trailing-text', 'XML with text after its root.', ['trailing-text'], `${messageOf(WECOM)}hello`),
      notAMessage('xml-doctype', 'XML with a document type.', ['xml-doctype'], `<!DOCTYPE xml>${messageOf(WECOM)}`),
      notAMessage(
        'xml-entity',
        'XML whose content is an entity that it declares.',
        ['xml-doctype'],
        '<!DOCTYPE xml [<!ENTITY e "text">]><xml><MsgType>&e;</MsgType></xml>',
      ),
    ],
    mini: [
      notAMessage('json-array', 'A JSON array.', [], '[{"MsgType":"text"}]', MINI_PROGRAM),
      notAMessage(
        'json-trailing-comma',
        'JSON with a trailing comma.',
        ['json-strict'],
        '{"ToUserName":"a","MsgType":"text",}',
        MINI_PROGRAM,
      ),
    ],
    bot: [
      notAMessage(
        'json-cut-off',
        'JSON without its last brace.',
        ['cut-off'],
        '{"msgid":"1","msgtype":"text"',
        WECOM_BOT,
      ),
      notAMessage('json-null', 'The word null.', [], 'null', WECOM_BOT),
    ],
  }
}
