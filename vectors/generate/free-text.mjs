/**
 * free-text.json: user text in CDATA sections that the platform does not escape.
 *
 * @import { Case, Group, VectorFile } from './types.mjs'
 */
import { GENERATED, invalid, valid } from './cases.mjs'

const MARKUP = ['free-text-markup']
const SEVERAL = ['free-text-several']
const HEADER = { ToUserName: 'gh_1234567890ab', FromUserName: 'oAbCdEfGhIjKlMnOpQrStUvWxYz0' }
const TIME = 1700000000
const ID = '7301234567890123456'

/** A text as the platform puts it into an element. @type {(name: string, text: string) => string} */
const section = (name, text) => `<${name}><![CDATA[${text}]]></${name}>`

/** @type {(type: string, fields: string) => string} */
function push(type, fields) {
  const header = section('ToUserName', HEADER.ToUserName) + section('FromUserName', HEADER.FromUserName)
  return `<xml>${header}<CreateTime>${TIME}</CreateTime>${section('MsgType', type)}${fields}</xml>`
}

/** @type {(fields: string) => string} */
const message = (fields) => `${fields}<MsgId>${ID}</MsgId>`

/**
 * A text message: `Content` is all that a user can write in it.
 *
 * @type {(words: string, comment: string, written: string, flags?: string[], read?: string) => Case}
 */
function text(words, comment, written, flags = MARKUP, read = written) {
  return valid(`free-text/text-${words}`, comment, flags, {
    text: push('text', message(section('Content', written))),
    key: 'text',
    message: { ...HEADER, CreateTime: TIME, MsgType: 'text', Content: read, MsgId: ID },
  })
}

/** @type {(fields: { Title: string, Description: string }) => string} */
const linkText = ({ Title, Description }) =>
  push(
    'link',
    message(section('Title', Title) + section('Description', Description) + section('Url', 'https://example.com/')),
  )

/** @type {(words: string, comment: string, written: { Title: string, Description: string }, read?: { Title: string, Description: string }) => Case} */
function link(words, comment, written, read = written) {
  return valid(`free-text/link-${words}`, comment, SEVERAL, {
    text: linkText(written),
    key: 'link',
    message: { ...HEADER, CreateTime: TIME, MsgType: 'link', ...read, Url: 'https://example.com/', MsgId: ID },
  })
}

/** @type {(words: string, comment: string, written: { Title: string, Description: string }) => Case} */
function refusedLink(words, comment, written) {
  return invalid(`free-text/link-${words}`, comment, SEVERAL, 'INVALID_MESSAGE', {
    text: linkText(written),
    key: 'link',
  })
}

/** @returns {Case[]} */
function textCases() {
  const bare = { ...HEADER, CreateTime: TIME, MsgType: 'text' }
  return [
    text('ordinary', 'Text without markup.', '你好', []),
    text('pasted-document', 'A user pastes an XML document with CDATA of its own.', '<xml><a><![CDATA[1]]></a></xml>'),
    text('pasted-document-broken', 'A pasted document is not well-formed.', '<a><b><![CDATA[1]]></a>'),
    text(
      'injected-field',
      'A sender closes the section, writes a field and opens the section again.',
      'x]]></Content><MsgType><![CDATA[event]]></MsgType><Content><![CDATA[y',
    ),
    text(
      'injected-event',
      'A sender adds a field that would change the kind of the push.',
      'x]]></Content><Event><![CDATA[subscribe]]></Event><Content><![CDATA[y',
    ),
    text(
      'injected-new-field',
      'A sender adds a field that no push has.',
      'x]]></Content><Foo>1</Foo><Content><![CDATA[y',
    ),
    text('injected-inside', 'A sender writes an element into the field itself.', 'x]]><Foo>1</Foo><![CDATA[y'),
    text('section-split', 'A section ends and another begins: both are text of the same user.', 'x]]><![CDATA[y'),
    text(
      'section-split-text',
      'Text, a reference and a comment are between two sections.',
      'a]]>b&amp;<!-- c --><![CDATA[d',
    ),
    text('section-end', 'The text is the end of a section.', ']]>'),
    text('push-end', 'The text is the end of the push.', ']]></Content></xml>'),
    text('doctype', 'The text contains a DOCTYPE.', ']]></Content><!DOCTYPE xml><Content><![CDATA['),
    text('brackets-last', 'The text ends with brackets.', 'a]]'),
    text(
      'escape',
      'A "]]>" that an XML writer has split over two sections is read as "]]>".',
      'a]]]]><![CDATA[>b',
      MARKUP,
      'a]]>b',
    ),
    text(
      'line-ends',
      'If the push is well-formed XML, its line endings become line feeds.',
      'a\r\nb\rc',
      ['free-text-line-ends'],
      'a\nb\nc',
    ),
    text('line-ends-markup', 'If the push is not well-formed XML, its line endings are unchanged.', 'a\r\nb\rc]]>', [
      'free-text-line-ends',
    ]),
    text('empty', 'Empty text.', '', []),
    valid('free-text/text-absent', 'The field is absent.', [], {
      text: push('text', message('')),
      key: 'text',
      message: { ...bare, MsgId: ID },
    }),
    valid('free-text/text-empty-element', 'The field is an empty element.', [], {
      text: push('text', message('<Content/>')),
      key: 'text',
      message: { ...bare, Content: '', MsgId: ID },
    }),
    valid(
      'free-text/text-header-twice',
      'A field before the free text occurs twice with different values: it is absent, and the free text is exact.',
      MARKUP,
      {
        text: push('text', message(section('Content', 'x]]></Content><MsgId>1</MsgId><Content><![CDATA[y'))).replace(
          '<CreateTime>',
          `${section('FromUserName', 'other')}<CreateTime>`,
        ),
        key: 'text',
        message: {
          ToUserName: HEADER.ToUserName,
          CreateTime: TIME,
          MsgType: 'text',
          Content: 'x]]></Content><MsgId>1</MsgId><Content><![CDATA[y',
          MsgId: ID,
        },
      },
    ),
    invalid(
      'free-text/text-unclosed-field',
      'Another field is not closed, so the push is refused, whatever the free text is.',
      MARKUP,
      'INVALID_MESSAGE',
      {
        text: push('text', `${section('Content', 'x]]>y')}<MsgId>${ID}`),
        key: 'text',
      },
    ),
    invalid('free-text/text-unclosed-content', 'The field itself has no end.', MARKUP, 'INVALID_MESSAGE', {
      text: push('text', `<Content><![CDATA[x]]><MsgId>${ID}</MsgId>`),
      key: 'text',
    }),
  ]
}

/** @returns {Case[]} */
function eventCases() {
  const scanned = '<a><![CDATA[1]]></a>'
  const info = `<ScanCodeInfo>${section('ScanType', 'qrcode')}${section('ScanResult', scanned)}</ScanCodeInfo>`
  const event = (/** @type {string} */ fields) =>
    push('event', `${section('Event', 'scancode_push')}${section('EventKey', '6')}${fields}`)
  return [
    valid('free-text/scan-result', 'The text is in an object: a scanned code contains an XML document.', MARKUP, {
      text: event(info),
      key: 'event.scancode_push',
      message: {
        ...HEADER,
        CreateTime: TIME,
        MsgType: 'event',
        Event: 'scancode_push',
        EventKey: '6',
        ScanCodeInfo: { ScanType: 'qrcode', ScanResult: scanned },
      },
    }),
    valid(
      'free-text/scan-result-injected',
      'A code closes the field and the object around it, and opens both again.',
      MARKUP,
      {
        text: event(
          `<ScanCodeInfo>${section('ScanType', 'qrcode')}${section('ScanResult', 'x]]></ScanResult></ScanCodeInfo><EventKey>7</EventKey><ScanCodeInfo><ScanResult><![CDATA[y')}</ScanCodeInfo>`,
        ),
        key: 'event.scancode_push',
        message: {
          ...HEADER,
          CreateTime: TIME,
          MsgType: 'event',
          Event: 'scancode_push',
          EventKey: '6',
          ScanCodeInfo: {
            ScanType: 'qrcode',
            ScanResult: 'x]]></ScanResult></ScanCodeInfo><EventKey>7</EventKey><ScanCodeInfo><ScanResult><![CDATA[y',
          },
        },
      },
    ),
  ]
}

/** @returns {Case} */
function locationCase() {
  const label = 'x]]></Label><Foo>1</Foo><Poiname><![CDATA[y'
  const info = `<Location_X>23</Location_X><Location_Y>113</Location_Y><Scale>15</Scale>${section('Label', label)}${section('Poiname', 'z')}`
  return invalid(
    'free-text/location-injected-field',
    'The label has two possible ends, and a sender has written a field between them; the second free-text field would contain the rest.',
    SEVERAL,
    'INVALID_MESSAGE',
    {
      text: push(
        'event',
        `${section('Event', 'location_select')}${section('EventKey', '6')}<SendLocationInfo>${info}</SendLocationInfo>`,
      ),
      key: 'event.location_select',
    },
  )
}

/** @returns {Case[]} */
function linkCases() {
  return [
    link(
      'comment-over-fields',
      'A comment begins in the first field and ends in the second, with an element before it.',
      {
        Title: 't]]></Title><InfoType>suite_ticket</InfoType><SuiteTicket>x</SuiteTicket><!--',
        Description: '--><Description><![CDATA[d',
      },
    ),
    link('ordinary', 'Text without markup in both fields.', { Title: '标题', Description: '说明' }),
    link('section-end', 'The end of a section in both fields.', { Title: 'a]]>b', Description: 'c]]>d' }),
    link('same-bytes', 'Two different messages have these bytes: the title ends where the description can begin.', {
      Title: 'a',
      Description: 'b]]></Title><Description><![CDATA[c',
    }),
    link(
      'around-real-fields',
      'Both fields together put an element around the fields between them, and the push is well-formed.',
      {
        Title: 'a]]></Title><Foo><Title><![CDATA[b',
        Description: 'c]]></Description></Foo><Description><![CDATA[d',
      },
      undefined,
    ),
    refusedLink('injected-field', 'The description adds a second Url: the bytes do not say which is the real one.', {
      Title: 'a',
      Description: 'b]]></Description><Url><![CDATA[https://evil.example/]]></Url><Description><![CDATA[c',
    }),
  ]
}

/** @returns {Case[]} */
function listCases() {
  const items = ['a', 'b'].map(
    (name) => `<Item>${section('Name', name)}<Type>0</Type><Text>${section('Value', '1')}</Text></Item>`,
  )
  const user = `${section('Event', 'change_contact')}${section('ChangeType', 'create_user')}${section('UserID', 'zhangsan')}${section('Name', '张三')}`
  return [
    valid('free-text/list', 'A list of items with the same element is not markup by a user.', [], {
      text: push('event', `${user}<ExtAttr>${items.join('')}</ExtAttr>`),
      key: 'change_contact.create_user',
      message: {
        ...HEADER,
        CreateTime: TIME,
        MsgType: 'event',
        Event: 'change_contact',
        ChangeType: 'create_user',
        UserID: 'zhangsan',
        Name: '张三',
        ExtAttr: { Item: ['a', 'b'].map((Name) => ({ Name, Type: 0, Text: { Value: '1' } })) },
      },
    }),
    invalid(
      'free-text/package-added-item',
      'A sender adds an item with another sender to a package, which states how many items it has.',
      SEVERAL,
      'INVALID_MESSAGE',
      {
        text: `<xml>${section('AgentType', 'chat')}${section('ToUserName', 'ww1234567890abcdef')}<ItemCount>1</ItemCount><PackageId>156758</PackageId><Item>${section('FromUserName', 'mallory')}${section('MsgType', 'text')}${section('Content', 'x]]></Content></Item><Item><FromUserName>boss</FromUserName><MsgType>text</MsgType><Content><![CDATA[y')}</Item></xml>`,
        key: 'package',
      },
    ),
    invalid(
      'free-text/list-field-between-items',
      'A sender closes the list around an attribute, writes a field, and opens the list again.',
      SEVERAL,
      'INVALID_MESSAGE',
      {
        text: push(
          'event',
          `${user}<ExtAttr><Item>${section('Name', 'a]]></Name></Item></ExtAttr><Status>1</Status><ExtAttr><Item><Name><![CDATA[b')}</Item></ExtAttr>`,
        ),
        key: 'change_contact.create_user',
      },
    ),
    invalid(
      'free-text/list-field-after-items',
      'A sender closes an attribute, writes a field after it, closes the list, and opens the list again.',
      SEVERAL,
      'INVALID_MESSAGE',
      {
        text: push(
          'event',
          `${user}<ExtAttr><Item>${section('Name', 'a]]></Name></Item><Status>1</Status></ExtAttr><ExtAttr><Item><Name><![CDATA[b')}</Item></ExtAttr>`,
        ),
        key: 'change_contact.create_user',
      },
    ),
    invalid(
      'free-text/list-field-beside-items',
      'A sender closes an item of a list, writes a field next to it, and opens another item.',
      SEVERAL,
      'INVALID_MESSAGE',
      {
        text: push(
          'event',
          `${section('Event', 'sys_approval_change')}<ApprovalInfo><Comments>${section('CommentContent', 'a]]></CommentContent></Comments><StatuChangeEvent>2</StatuChangeEvent><Comments><CommentContent><![CDATA[b')}</Comments></ApprovalInfo>`,
        ),
        key: 'event.sys_approval_change',
      },
    ),
    ...['', '<Name></Name>'].map((ownName) =>
      valid(
        `free-text/list-namesake${ownName === '' ? '' : '-empty'}`,
        ownName === ''
          ? 'User text contains "]]>", and an item of a list has a field with the name of another free-text field, which is absent.'
          : 'User text contains "]]>", and an item of a list has a field with the name of another free-text field, which is empty.',
        SEVERAL,
        {
          text: push(
            'event',
            `${section('Event', 'change_contact')}${section('ChangeType', 'update_user')}${section('UserID', 'zhangsan')}${ownName}${section('Alias', 'a]]>b')}<ExtAttr><Item>${section('Name', '爱好')}<Type>0</Type><Text>${section('Value', '1')}</Text></Item></ExtAttr>`,
          ),
          key: 'change_contact.update_user',
          message: {
            ...HEADER,
            CreateTime: TIME,
            MsgType: 'event',
            Event: 'change_contact',
            ChangeType: 'update_user',
            UserID: 'zhangsan',
            ...(ownName === '' ? {} : { Name: '' }),
            Alias: 'a]]>b',
            ExtAttr: { Item: [{ Name: '爱好', Type: 0, Text: { Value: '1' } }] },
          },
        },
      ),
    ),
    valid('free-text/unknown-kind', 'An undocumented kind of push: an element that occurs twice is a list.', [], {
      text: push('unheard_of', '<Content>a</Content><Content>b</Content>'),
      key: 'unheard_of',
      message: { ...HEADER, CreateTime: TIME, MsgType: 'unheard_of', Content: ['a', 'b'] },
    }),
  ]
}

/**
 * A text message in JSON, with the text put between quotes without escaping.
 *
 * @param {string} quoted
 */
const jsonText = (quoted) =>
  `{"ToUserName":"${HEADER.ToUserName}","FromUserName":"${HEADER.FromUserName}","CreateTime":${TIME},` +
  `"MsgType":"text","Content":"${quoted}","MsgId":${ID}}`

/** @returns {Case[]} */
function jsonCases() {
  /** @type {(words: string, comment: string, flags: string[], quoted: string, read: string) => Case} */
  const json = (words, comment, flags, quoted, read) =>
    valid(`free-text/json-${words}`, comment, flags, {
      text: jsonText(quoted),
      key: 'text',
      message: { ...HEADER, CreateTime: TIME, MsgType: 'text', Content: read, MsgId: ID },
    })
  const control = ['forbidden-control']
  return [
    json(
      'control-characters',
      'A JSON string contains raw control characters.',
      control,
      'a\u0001\n\tb',
      'a\u0001\n\tb',
    ),
    json('line-ends', 'In JSON, line endings are unchanged.', ['free-text-line-ends'], 'a\\r\\nb\\rc', 'a\r\nb\rc'),
    invalid(
      'free-text/json-control-escaped',
      'A control character after a backslash is not an escape.',
      control,
      'INVALID_MESSAGE',
      {
        text: jsonText('a\\\nb'),
        key: 'text',
      },
    ),
    invalid('free-text/json-control-outside', 'A control character is outside a string.', control, 'INVALID_MESSAGE', {
      text: jsonText('a').replace('{', '{\u0001'),
      key: 'text',
    }),
  ]
}

/** @type {(platform: string, cases: Case[]) => Group} */
const group = (platform, cases) => ({ type: 'message', source: GENERATED, platform, cases })

/** @returns {VectorFile} */
export function freeTextFile() {
  return {
    name: 'free-text',
    definition: 'messageFile',
    subject: 'User text, which the platform does not escape',
    groups: [
      group('official-account', [...textCases(), ...linkCases(), ...eventCases(), locationCase()]),
      group('wecom', listCases()),
      group('mini-program', jsonCases()),
    ],
  }
}
