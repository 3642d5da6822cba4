/**
 * declared-types.json: pushes whose XML or JSON differs from the documents. The message must still have the documented
 * names and types.
 *
 * @import { Case, Group, Json, VectorFile } from './types.mjs'
 */
import { GENERATED, invalid, valid } from './cases.mjs'

/** @typedef {{ [name: string]: Json }} Fields */

const KIND = ['declared-kind']
const SINGLE = ['declared-single']
const LIST = ['declared-list']
const SPELLING = ['other-spelling']
const FORMATS = ['two-formats']

const HEADER = { ToUserName: 'gh_1234567890ab', FromUserName: 'oAbCdEfGhIjKlMnOpQrStUvWxYz0', CreateTime: 1700000000 }
const HEADER_XML = `<ToUserName>${HEADER.ToUserName}</ToUserName><FromUserName>${HEADER.FromUserName}</FromUserName><CreateTime>${HEADER.CreateTime}</CreateTime>`

/** @type {(kind: Fields) => string} */
const elements = (kind) =>
  Object.entries(kind)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')

/**
 * @type {(words: string, comment: string, flags: string[], key: string, given: { kind: Fields, xml: string, fields: Fields, spelt?: Fields }) => Case}
 */
function xml(words, comment, flags, key, { kind, xml, fields, spelt = {} }) {
  return valid(`declared-types/${words}`, comment, flags, {
    text: `<xml>${HEADER_XML}${elements(kind)}${xml}</xml>`,
    key,
    message: { ...HEADER, ...kind, ...fields, ...spelt },
  })
}

/** @type {(words: string, comment: string, flags: string[], key: string, given: Fields, message: Fields) => Case} */
function json(words, comment, flags, key, given, message) {
  return valid(`declared-types/${words}`, comment, flags, { text: JSON.stringify(given), key, message })
}

const event = (/** @type {string} */ name) => ({ MsgType: 'event', Event: name })

/** @returns {Case[]} */
function kindCases() {
  const { CreateTime: _, ...names } = HEADER
  const click = (/** @type {string} */ extra) =>
    `<xml>${HEADER_XML}<MsgType>event</MsgType><Event>click</Event><EventKey>k</EventKey>${extra}</xml>`
  const clicked = { ...HEADER, ...event('click'), EventKey: 'k' }
  return [
    valid('declared-types/time-word', 'The time is a word.', KIND, {
      text: '<xml><ToUserName>gh_1234567890ab</ToUserName><FromUserName>oAbCdEfGhIjKlMnOpQrStUvWxYz0</FromUserName><CreateTime>abc</CreateTime><MsgType>text</MsgType><Content>x</Content></xml>',
      key: 'text',
      message: { ...names, MsgType: 'text', Content: 'x' },
    }),
    valid('declared-types/number-empty', 'A field documented as a number is an empty element.', KIND, {
      text: click('<AgentID></AgentID>'),
      key: 'event.click',
      message: clicked,
    }),
    valid('declared-types/number-too-long', 'A number has more digits than a double holds exactly.', KIND, {
      text: click('<AgentID>9007199254740993</AgentID>'),
      key: 'event.click',
      message: clicked,
    }),
    valid('declared-types/object-text', 'A field documented as an object is a text.', KIND, {
      text: `<xml>${HEADER_XML}<MsgType>event</MsgType><Event>pic_weixin</Event><SendPicsInfo>none</SendPicsInfo></xml>`,
      key: 'event.pic_weixin',
      message: { ...HEADER, ...event('pic_weixin') },
    }),
    valid('declared-types/text-object', 'A field documented as a text is an object.', KIND, {
      text: click('<AgentID>1</AgentID>').replace('<EventKey>k</EventKey>', '<EventKey><a>1</a></EventKey>'),
      key: 'event.click',
      message: { ...HEADER, ...event('click'), AgentID: 1 },
    }),
    valid('declared-types/number-in-object', 'A number inside an object is a word.', KIND, {
      text: `<xml>${HEADER_XML}<MsgType>event</MsgType><Event>pic_weixin</Event><SendPicsInfo><Count>two</Count><PicList></PicList></SendPicsInfo></xml>`,
      key: 'event.pic_weixin',
      message: { ...HEADER, ...event('pic_weixin'), SendPicsInfo: { PicList: {} } },
    }),
    json(
      'json-null',
      'Values in JSON are null, or of another type than documented.',
      KIND,
      'event.click',
      { ...HEADER, ...event('click'), EventKey: null, AgentID: [], ToUserName: { a: 1 } },
      { FromUserName: HEADER.FromUserName, CreateTime: HEADER.CreateTime, ...event('click') },
    ),
    json(
      'json-text-number',
      'In JSON, a number is written as a string, and a text as a number.',
      KIND,
      'event.click',
      { ...HEADER, CreateTime: '1700000000', ...event('click'), EventKey: 6, AgentID: '1' },
      { ...HEADER, ...event('click'), EventKey: '6', AgentID: 1 },
    ),
  ]
}

/** @returns {Case[]} */
function singleCases() {
  const kind = { MsgType: 'event', Event: 'template_card_event' }
  const item = (/** @type {number} */ n) => `<SelectedItem><QuestionKey>k${n}</QuestionKey></SelectedItem>`
  const user = { MsgType: 'event', Event: 'change_contact', ChangeType: 'update_user' }
  const attribute = (/** @type {string} */ name) =>
    `<Item><Name>${name}</Name><Type>0</Type><Text><Value>1</Value></Text></Item>`
  return [
    xml(
      'single-twice',
      'A single object occurs twice: the lists inside are joined.',
      SINGLE,
      'event.template_card_event',
      {
        kind,
        xml: `<SelectedItems>${item(1)}</SelectedItems><SelectedItems>${item(2)}${item(3)}</SelectedItems>`,
        fields: { SelectedItems: { SelectedItem: ['k1', 'k2', 'k3'].map((QuestionKey) => ({ QuestionKey })) } },
      },
    ),
    xml(
      'single-twice-inside',
      'A single object occurs twice inside an item of a list.',
      SINGLE,
      'event.template_card_event',
      {
        kind,
        xml: '<SelectedItems><SelectedItem><OptionIds><OptionId>a</OptionId></OptionIds><OptionIds><OptionId>b</OptionId></OptionIds></SelectedItem></SelectedItems>',
        fields: { SelectedItems: { SelectedItem: [{ OptionIds: { OptionId: ['a', 'b'] } }] } },
      },
    ),
    xml('single-differs', 'A single text occurs twice with different values: it is absent.', SINGLE, 'event.click', {
      kind: event('click'),
      xml: '<EventKey>a</EventKey><EventKey>b</EventKey><AgentID>1</AgentID>',
      fields: { AgentID: 1 },
    }),
    xml('single-equal', 'A single text occurs twice with the same value.', SINGLE, 'event.click', {
      kind: event('click'),
      xml: '<EventKey>a</EventKey><EventKey>a</EventKey><AgentID>1</AgentID><AgentID>1</AgentID>',
      fields: { EventKey: 'a', AgentID: 1 },
    }),
    xml(
      'single-around-free-text',
      'A single object that contains only a list occurs twice, and the list contains user text.',
      SINGLE,
      'change_contact.update_user',
      {
        kind: user,
        xml: `<UserID>zhangsan</UserID><ExtAttr>${attribute('a')}</ExtAttr><ExtAttr>${attribute('b')}</ExtAttr>`,
        fields: {
          UserID: 'zhangsan',
          ExtAttr: { Item: ['a', 'b'].map((Name) => ({ Name, Type: 0, Text: { Value: '1' } })) },
        },
      },
    ),
    invalid(
      'declared-types/single-twice-beside-free-text',
      'A single text occurs twice in a push with several free-text fields: a sender may have written one of them.',
      SINGLE,
      'INVALID_MESSAGE',
      {
        text: `<xml>${HEADER_XML}${elements(user)}<UserID>zhangsan</UserID><UserID>lisi</UserID><ExtAttr>${attribute('a')}</ExtAttr></xml>`,
        key: 'change_contact.update_user',
      },
    ),
    json(
      'json-single-list',
      'In JSON, a single object is written as a list of objects.',
      SINGLE,
      'event.template_card_event',
      {
        ...HEADER,
        ...kind,
        SelectedItems: [{ SelectedItem: { QuestionKey: 'k1' } }, { SelectedItem: [{ QuestionKey: 'k2' }] }],
      },
      { ...HEADER, ...kind, SelectedItems: { SelectedItem: [{ QuestionKey: 'k1' }, { QuestionKey: 'k2' }] } },
    ),
  ]
}

/** @returns {Case[]} */
function listCases() {
  const approval = { MsgType: 'event', Event: 'sys_approval_change' }
  return [
    xml('list-once', 'Lists at each depth have one item.', LIST, 'event.sys_approval_change', {
      kind: approval,
      xml: '<ApprovalInfo><SpRecord><Details><Approver><UserId>a</UserId></Approver><Attach>m1</Attach></Details></SpRecord><ProcessList><NodeList><SubNodeList><MediaIds>m2</MediaIds></SubNodeList></NodeList></ProcessList><Comments><Attach>m3</Attach></Comments></ApprovalInfo>',
      fields: {
        ApprovalInfo: {
          SpRecord: [{ Details: [{ Approver: { UserId: 'a' }, Attach: ['m1'] }] }],
          ProcessList: { NodeList: [{ SubNodeList: [{ MediaIds: ['m2'] }] }] },
          Comments: [{ Attach: ['m3'] }],
        },
      },
    }),
    json(
      'json-list-once',
      'In JSON, lists at each depth are written as their only item.',
      LIST,
      'event.sys_approval_change',
      { ...HEADER, ...approval, ApprovalInfo: { SpRecord: { Details: { Attach: 'm1' } }, Comments: { Attach: 'm3' } } },
      {
        ...HEADER,
        ...approval,
        ApprovalInfo: { SpRecord: [{ Details: [{ Attach: ['m1'] }] }], Comments: [{ Attach: ['m3'] }] },
      },
    ),
    xml('list-empty', 'A list of objects is an empty element.', LIST, 'event.sys_approval_change', {
      kind: approval,
      xml: '<ApprovalInfo><SpStatus>1</SpStatus><Comments></Comments></ApprovalInfo>',
      fields: { ApprovalInfo: { SpStatus: 1, Comments: [] } },
    }),
  ]
}

/** @returns {Case} */
function botCase() {
  const push = { msgid: 'M1', aibotid: 'B1', chattype: 'single', from: { userid: 'zhangsan' }, msgtype: 'mixed' }
  const item = { msgtype: 'text', text: { content: '你好' } }
  return json(
    'bot-list-once',
    'In a push that exists only in JSON, a list is written as its only item.',
    LIST,
    'mixed',
    { ...push, mixed: { msg_item: item } },
    { ...push, mixed: { msg_item: [item] } },
  )
}

/** @returns {Case} */
function hardwareCase() {
  const device = { msg_type: 'event', base_info: { model_id: 'M1', createtime: 1700000000 } }
  return json(
    'device-text-number',
    'In a push of hardware, numbers are written as strings, and texts as numbers.',
    KIND,
    'device.model_ticket',
    {
      ...device,
      base_info: { model_id: 1, createtime: '1700000000' },
      event: { event_type: 'model_ticket', model_ticket: 'T' },
    },
    {
      ...device,
      base_info: { model_id: '1', createtime: 1700000000 },
      event: { event_type: 'model_ticket', model_ticket: 'T' },
    },
  )
}

/** @returns {Case[]} */
function spellingCases() {
  const changes = ['create', 'update', 'delete'].map((verb) =>
    xml(
      `department-${verb}`,
      `The sample of the page misspells the kind of change: ${verb}_deparmtment.`,
      SPELLING,
      `change_school_contact.${verb}_department`,
      {
        kind: { MsgType: 'event', Event: 'change_school_contact', ChangeType: `${verb}_deparmtment` },
        xml: '<Id>1</Id>',
        fields: { Id: '1' },
        spelt: { ChangeType: `${verb}_department` },
      },
    ),
  )
  return [
    ...changes,
    ...['AgentID', 'AgentId'].map((name) =>
      xml(
        `taskcard-${name === 'AgentID' ? 'id' : 'other-id'}`,
        `The id of the app is spelt ${name}.`,
        SPELLING,
        'event.taskcard_click',
        {
          kind: event('taskcard_click'),
          xml: `<EventKey>k</EventKey><TaskId>t</TaskId><${name}>1</${name}>`,
          fields: { EventKey: 'k', TaskId: 't', AgentID: 1 },
        },
      ),
    ),
    xml(
      'approval-step',
      'The step of an approval has the spelling of the table.',
      SPELLING,
      'event.open_approval_change',
      {
        kind: event('open_approval_change'),
        xml: '<ApprovalInfo><ThirdNo>1</ThirdNo><NotifyNodes><NotifyNode><ItemUserid>a</ItemUserid></NotifyNode></NotifyNodes><ApproverStep>0</ApproverStep></ApprovalInfo>',
        fields: { ApprovalInfo: { ThirdNo: '1', NotifyNodes: { NotifyNode: [{ ItemUserId: 'a' }] }, approverstep: 0 } },
      },
    ),
  ]
}

/** The same push in XML and in JSON, with one result and with several. @returns {Case[]} */
function formatCases() {
  return [
    ['popup', 'Popup', { TemplateId: 'T', SubscribeStatusString: 'accept', PopupScene: 1 }],
    ['change', 'Change', { TemplateId: 'T', SubscribeStatusString: 'reject' }],
    ['sent', 'Sent', { TemplateId: 'T', MsgID: '1700827132819554304', ErrorCode: 0, ErrorStatus: 'success' }],
  ].flatMap(([word, name, result]) => {
    const kind = event(`subscribe_msg_${word}_event`)
    const key = `event.${kind.Event}`
    const one = /** @type {Fields} */ (result)
    const list = `<List>${elements(one)}</List>`
    const texts = Object.fromEntries(Object.entries(one).map(([field, value]) => [field, String(value)]))
    const wrapped = (/** @type {string} */ inner) => `<SubscribeMsg${name}Event>${inner}</SubscribeMsg${name}Event>`
    const all = { ...HEADER, ...kind }
    return [
      xml(`subscribe-${word}-xml`, 'XML with one result.', FORMATS, key, {
        kind,
        xml: wrapped(list),
        fields: { List: [one] },
      }),
      xml(`subscribe-${word}-xml-several`, 'XML with several results.', FORMATS, key, {
        kind,
        xml: wrapped(list + list),
        fields: { List: [one, one] },
      }),
      json(
        `subscribe-${word}-json`,
        'JSON with one result, an object.',
        FORMATS,
        key,
        { ...all, List: texts },
        { ...all, List: [one] },
      ),
      json(
        `subscribe-${word}-json-several`,
        'JSON with several results, an array.',
        FORMATS,
        key,
        { ...all, List: [texts, texts] },
        { ...all, List: [one, one] },
      ),
    ]
  })
}

/** @returns {Case[]} */
function cardCases() {
  const card = (/** @type {string} */ value) => `<IsReturnBack>${value}</IsReturnBack><IsChatRoom>${value}</IsChatRoom>`
  return [
    ['0', false],
    ['1', true],
    ['true', true],
    ['false', false],
  ].map(([written, read]) =>
    xml(`truth-${written}`, `A boolean is written as ${written}.`, KIND, 'event.user_gifting_card', {
      kind: event('user_gifting_card'),
      xml: card(String(written)),
      fields: { IsReturnBack: /** @type {boolean} */ (read), IsChatRoom: /** @type {boolean} */ (read) },
    }),
  )
}

/** @type {(platform: string, cases: Case[]) => Group} */
const group = (platform, cases) => ({ type: 'message', source: GENERATED, platform, cases })

/** @returns {VectorFile} */
export function declaredTypesFile() {
  return {
    name: 'declared-types',
    definition: 'messageFile',
    subject: 'Documented names and types of fields, even if the XML or JSON of a push differs',
    groups: [
      group('wecom', [...kindCases(), ...singleCases(), ...listCases(), ...spellingCases()]),
      group('wecom-bot', [botCase()]),
      group('wecom-suite', [hardwareCase()]),
      group('mini-program', formatCases()),
      group('official-account', cardCases()),
    ],
  }
}
