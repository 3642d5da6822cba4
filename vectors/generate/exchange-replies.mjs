/**
 * The exact text of replies that are made from objects, and the exact values that they take from the message.
 *
 * @import { Case, Fields, Group } from './types.mjs'
 */
import { readReplies } from '../../catalog/generate/replies/read.mjs'
import { cdata } from './envelope-build.mjs'
import { replied } from './exchange-answer.mjs'
import { ACCOUNT, CORP, group, messageOf, NOW, OFFICIAL_ACCOUNT, WECOM } from './exchange-making.mjs'

/** @import { Setting } from './exchange-making.mjs' */
/** @typedef {{ Title: string, Description: string, PicUrl: string, Url: string }} Article */

const USER = 'oAbCdEfGhIjKlMnOpQrStUvWxYz0'

/**
 * @param {string} to
 * @param {string} from
 * @param {string} type
 * @param {string} content elements after MsgType
 * @returns {string}
 */
export function replyText(to, from, type, content) {
  return (
    `<xml><ToUserName>${cdata(to)}</ToUserName><FromUserName>${cdata(from)}</FromUserName>` +
    `<CreateTime>${NOW}</CreateTime>` +
    `<MsgType>${cdata(type)}</MsgType>${content}</xml>`
  )
}

const REPLIES = readReplies().kinds

/** The sample of the catalogue. @type {(type: string) => Fields & { MsgType: string }} */
function sampleOf(type) {
  const sample = REPLIES.find(({ when }) => when.MsgType === type)?.sample
  return /** @type {Fields & { MsgType: string }} */ (sample)
}

/**
 * The elements of a value: objects nest, lists repeat, texts are in CDATA.
 *
 * @type {(name: string, value: unknown) => string}
 */
function elementOf(name, value) {
  if (Array.isArray(value)) return value.map((item) => elementOf(name, item)).join('')
  if (typeof value === 'number') return `<${name}>${value}</${name}>`
  if (typeof value !== 'object' || value === null) return `<${name}>${cdata(String(value))}</${name}>`
  return `<${name}>${Object.entries(value)
    .map(([inner, one]) => elementOf(inner, one))
    .join('')}</${name}>`
}

/** The kinds that have a case of their own, with a comment that says more. */
const TOLD = ['text', 'image', 'voice', 'video', 'news']

/**
 * A case for every other kind that the platform takes.
 *
 * @param {string} name
 * @param {Setting} base
 * @param {string} to
 * @param {string} from
 * @returns {Case[]}
 */
function otherKinds(name, base, to, from) {
  /** An event that the reply answers: one that its entry names, or a click on a card. @type {(pushes: string[]) => string} */
  const eventOf = (pushes) => {
    const named = pushes.find((push) => push.startsWith('event.'))?.slice('event.'.length) ?? 'template_card_event'
    const event = `<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[${named}]]></Event>`
    return messageOf(base).replace(/<MsgType>.*<\/MsgId>/, event)
  }
  return REPLIES.flatMap(({ when, text, title, answers, sample }) => {
    const { MsgType } = when
    const pushes = answers[base.platform]
    if (MsgType === undefined || TOLD.includes(MsgType) || sample === undefined || pushes === undefined) return []
    const content = Object.entries(sample).map(([field, value]) => (field === 'MsgType' ? '' : elementOf(field, value)))
    const message = pushes.includes('messages') ? messageOf(base) : eventOf(pushes)
    const words = `${name}-reply-${MsgType.replaceAll('_', '-')}`
    const written = replyText(to, from, MsgType, content.join(''))
    const [sentence = ''] = text.split(/(?<=\.) /)
    const replyCase = replied(words, sentence, ['reply-text'], base, sampleOf(MsgType), written, { message })
    return [{ ...replyCase, zh: { comment: `${title}。` } }]
  })
}

/**
 * @param {string} name
 * @param {Setting} base
 * @param {string} to
 * @param {string} from
 * @returns {Case[]}
 */
function kinds(name, base, to, from) {
  const flags = ['reply-text']
  /** @type {(words: string, comment: string, reply: Fields & { MsgType: string }, content: string, message?: string) => Case} */
  const reply = (words, comment, object, content, message = messageOf(base)) => {
    const text = replyText(to, from, object.MsgType, content)
    return replied(`${name}-reply-${words}`, comment, flags, base, object, text, { message })
  }
  // In answer to a message an official account may send one article only.
  const subscribed = messageOf(base).replace(
    /<MsgType>.*<\/MsgId>/,
    '<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[subscribe]]></Event>',
  )
  const {
    item: [article],
  } = /** @type {{ item: [Article] }} */ (sampleOf('news').Articles)
  const item = (/** @type {Article} */ { Title, Description, PicUrl, Url }) =>
    `<item><Title>${cdata(Title)}</Title><Description>${cdata(Description)}</Description>` +
    `<PicUrl>${cdata(PicUrl)}</PicUrl><Url>${cdata(Url)}</Url></item>`
  const other = { ...article, Title: 'Second', Url: 'https://example.com/b' }
  return [
    reply('text', 'A text.', sampleOf('text'), `<Content>${cdata('收到 \u{1f600}')}</Content>`),
    reply('image', 'An image.', sampleOf('image'), `<Image><MediaId>${cdata('media-1')}</MediaId></Image>`),
    reply('voice', 'A voice message.', sampleOf('voice'), `<Voice><MediaId>${cdata('media-2')}</MediaId></Voice>`),
    reply(
      'video',
      'A video with title and description.',
      sampleOf('video'),
      `<Video><MediaId>${cdata('media-3')}</MediaId><Title>${cdata('T')}</Title>` +
        `<Description>${cdata('D')}</Description></Video>`,
    ),
    reply(
      'video-alone',
      'A video without title and description.',
      { MsgType: 'video', Video: { MediaId: 'media-3' } },
      `<Video><MediaId>${cdata('media-3')}</MediaId></Video>`,
    ),
    reply(
      'news-one',
      'News of one article.',
      sampleOf('news'),
      `<ArticleCount>1</ArticleCount><Articles>${item(article)}</Articles>`,
    ),
    reply(
      'news-two',
      'News of two articles, in answer to a subscription.',
      { MsgType: 'news', Articles: { item: [article, other] } },
      `<ArticleCount>2</ArticleCount><Articles>${item(article)}${item(other)}</Articles>`,
      subscribed,
    ),
  ]
}

/** @returns {Case[]} */
function contents() {
  /** @type {(words: string, comment: string, flags: string[], content: string, written?: string) => Case} */
  const content = (words, comment, flags, text, written = text) =>
    replied(
      `wecom-reply-content-${words}`,
      comment,
      ['reply-text', ...flags],
      WECOM,
      { MsgType: 'text', Content: text },
      replyText('zhangsan', CORP, 'text', `<Content>${cdata(written)}</Content>`),
    )
  return [
    content('cdata-end', 'A text that would end its CDATA section.', ['cdata-end'], 'a]]>b'),
    content('cdata-end-twice', 'A text that would end its CDATA section, twice in a row.', ['cdata-end'], ']]>]]>'),
    content(
      'cdata-injected',
      'A text that ends its CDATA section and adds elements.',
      ['cdata-end', 'xml-lookalike'],
      ']]></Content><Content><![CDATA[other',
    ),
    content(
      'markup',
      'Angle brackets, ampersands and references are unchanged.',
      ['xml-lookalike'],
      '<a href="x">1 & 2</a> &amp; &#65;',
    ),
    content('newlines', 'Newlines and tabs are kept.', [], 'a\n\tb\n'),
    content('white-space', 'White space around the text is kept.', [], '  a  '),
    content(
      'control-characters',
      'Control characters that XML forbids are left out.',
      ['forbidden-control'],
      'a\u0000b\u0008c\u000bd\u001fe',
      'abcde',
    ),
    content(
      'forbidden-in-cdata-end',
      'If removing a forbidden character makes a ]]>, it is split too.',
      ['forbidden-control', 'cdata-end'],
      'a]]\u0008>b',
      'a]]>b',
    ),
  ]
}

/** @returns {Case[]} */
function addresses() {
  /** @type {(words: string, comment: string, flags: string[], element: string, from: string) => Case} */
  const answered = (words, comment, flags, element, from) => {
    const message = messageOf(WECOM).replace(
      /<FromUserName>.*<\/FromUserName>/,
      `<FromUserName>${element}</FromUserName>`,
    )
    return replied(
      `wecom-from-${words}`,
      comment,
      flags,
      WECOM,
      { MsgType: 'text', Content: 'ok' },
      replyText(from, CORP, 'text', `<Content>${cdata('ok')}</Content>`),
      { message },
    )
  }
  const exact = ['exact-values']
  return [
    answered('leading-zeros', 'A sender that consists of digits with leading zeros.', exact, '007', '007'),
    answered(
      'long-number',
      'A sender with more digits than a floating-point number holds.',
      exact,
      '7301234567890123457',
      '7301234567890123457',
    ),
    answered('exponent', 'A sender that looks like a number with an exponent.', exact, '1e5', '1e5'),
    answered('hexadecimal', 'A sender that looks like a hexadecimal number.', exact, '0x1F', '0x1F'),
    answered('word-true', 'A sender that is the word true.', exact, 'true', 'true'),
    answered(
      'reference-decimal',
      'A character as a decimal reference.',
      ['exact-values', 'xml-reference'],
      '&#20013;',
      '中',
    ),
    answered(
      'reference-hexadecimal',
      'A character as a hexadecimal reference.',
      ['exact-values', 'xml-reference'],
      '&#x4e2d;',
      '中',
    ),
    answered('reference-named', 'An ampersand as a reference.', ['exact-values', 'xml-reference'], 'a&amp;b', 'a&b'),
    answered(
      'reference-in-cdata',
      'In CDATA, a reference is ordinary text.',
      ['exact-values', 'xml-reference'],
      '<![CDATA[&#20013;]]>',
      '&#20013;',
    ),
    answered(
      'white-space-around-cdata',
      'White space between the tag and its CDATA.',
      ['xml-white-space'],
      '\n <![CDATA[zhangsan]]>\n',
      'zhangsan',
    ),
    answered(
      'split-cdata',
      'Two CDATA sections, which are joined.',
      ['xml-text-or-cdata'],
      '<![CDATA[zhang]]><![CDATA[san]]>',
      'zhangsan',
    ),
  ]
}

/** @returns {Case[]} */
function bodies() {
  /** @type {(words: string, comment: string, flags: string[], content: string) => Case} */
  const handled = (words, comment, flags, content) =>
    replied(
      `wecom-message-${words}`,
      comment,
      flags,
      WECOM,
      { MsgType: 'text', Content: 'ok' },
      replyText('zhangsan', CORP, 'text', `<Content>${cdata('ok')}</Content>`),
      { message: messageOf(WECOM).replace(/<Content>.*<\/Content>/, () => `<Content>${content}</Content>`) },
    )
  return [
    handled(
      'control-character',
      'A user typed U+0008; the message is still read.',
      ['forbidden-control'],
      cdata('a\u0008b'),
    ),
    handled(
      'lookalike',
      'A user typed the elements of a sender.',
      ['xml-lookalike'],
      cdata('</Content><FromUserName>lisi</FromUserName>'),
    ),
    handled('cdata-end', 'A user typed ]]>, which the platform has split.', ['cdata-end'], cdata('a]]>b')),
    handled('emoji', 'A user typed characters of four bytes.', ['length-in-bytes'], cdata('\u{1f600}')),
    handled('empty', 'An empty element.', ['xml-text-or-cdata'], ''),
  ]
}

/** @returns {Group[]} */
export function replyGroups() {
  return [
    group(WECOM, [
      ...kinds('wecom', WECOM, 'zhangsan', CORP),
      ...otherKinds('wecom', WECOM, 'zhangsan', CORP),
      ...contents(),
      ...addresses(),
      ...bodies(),
    ]),
    group(OFFICIAL_ACCOUNT, [
      ...kinds('official-account', OFFICIAL_ACCOUNT, USER, ACCOUNT),
      ...otherKinds('official-account', OFFICIAL_ACCOUNT, USER, ACCOUNT),
    ]),
  ]
}
