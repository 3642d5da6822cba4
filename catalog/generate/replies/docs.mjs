/**
 * The reference of replies: the parts of `docs/replies.md` and its Chinese counterpart that follow from the catalogue.
 * The parts between the marks are generated here; the rest of these pages is written by hand.
 *
 * @import { EventReply, Field, Kind, Line, Page, PlatformOfReplies, Replies, Type } from './read.mjs'
 * @import { Words } from './words.mjs'
 */
import { readFileSync } from 'node:fs'
import { blocks, code, inline, link, section, table } from '../docs-markdown.mjs'
import { limitsOf } from './limits.mjs'
import { fieldsOf, keyOfKind, tellingField } from './read.mjs'
import { CHINESE, ENGLISH } from './words.mjs'

const root = new URL('../../../', import.meta.url)

/**
 * @param {Replies} replies
 * @returns {[path: string, content: string][]} paths from the root of the repository
 */
export function writeReplyDocs(replies) {
  return [ENGLISH, CHINESE].map((words) => {
    const path = `docs/replies${words.suffix}.md`
    const page = readFileSync(new URL(path, root), 'utf8')
    const isXml = (/** @type {Kind} */ { when }) => 'MsgType' in when
    const parts = {
      kinds: kindsPart(replies, words),
      'kinds-xml': kindSections(replies, replies.kinds.filter(isXml), words),
      'kinds-json': kindSections(
        replies,
        replies.kinds.filter((kind) => !isXml(kind)),
        words,
      ),
      events: eventSections(
        replies,
        replies.events.filter(({ device }) => device === undefined),
        words,
      ),
      devices: eventSections(
        replies,
        replies.events.filter(({ device }) => device !== undefined),
        words,
      ),
    }
    return [path, Object.entries(parts).reduce((text, [name, part]) => replacePart(text, name, part), page)]
  })
}

/** @type {(page: string, name: string, part: string) => string} */
function replacePart(page, name, part) {
  const start = `<!-- ${name}: written by catalog/generate from catalog/replies; change that, then run npm run catalog. -->\n`
  const end = `\n<!-- end of ${name} -->`
  const [before, rest] = page.split(start)
  const after = rest?.slice(rest.indexOf(end))
  if (before === undefined || after === undefined) throw new Error(`the page has no part ${name}`)
  return `${before}${start}\n${part}${after}`
}

/** Which platform takes which kind. @type {(replies: Replies, words: Words) => string} */
function kindsPart(replies, words) {
  const { platforms, kinds } = replies
  // A platform that accepts the same replies as another one has no column.
  const columns = platforms.filter(({ includes }) => includes.length !== 1)
  const names = (/** @type {PlatformOfReplies} */ { platform }) =>
    [platform, ...platforms.filter(({ includes }) => `${includes}` === platform).map((one) => one.platform)]
      .map(code)
      .join(words.comma)
  const rows = kinds.flatMap((kind) => {
    const { maker, restricted } = kind
    const cells = columns.map((column) => pushesOf(kind, column, words))
    const row = [kindLink(kind, words), maker === undefined ? words.none : code(maker.name), ...cells]
    if (restricted === undefined) return [row]
    const limited = columns.map((column) => {
      const takes = [column.platform, ...column.includes].some((name) => restricted.platforms.includes(name))
      return takes ? pushesOf(kind, column, words) : words.nothing
    })
    return [row, [`${kindLink(kind, words)} ${words.withField(code(restricted.field))}`, row[1] ?? '', ...limited]]
  })
  const events = columns.map(({ platform, hasEvents, includes }) => {
    const has = hasEvents || platforms.some((one) => one.hasEvents && includes.includes(one.platform))
    const withDevices = platforms.filter((one) => one.devices.length > 0 && `${one.includes}` === platform)
    if (has) return words.eventsOf
    return withDevices.length === 0
      ? words.nothing
      : words.devicesOf(withDevices.map((one) => code(one.platform)).join())
  })
  return blocks(
    table(
      [words.kind, words.maker, ...columns.map(names)],
      [...rows, [link(words.fieldsOnly, '#events'), words.none, ...events]],
    ),
    platforms
      .flatMap((platform) =>
        Object.entries(platform.eventGroups).map(([group, list]) =>
          words.eventGroup(group, names(platform), list.map(code).join(words.comma)),
        ),
      )
      .join('\n'),
  )
}

/** @type {(kind: Kind, platform: PlatformOfReplies, words: Words) => string} */
function pushesOf({ answers }, { platform, includes }, words) {
  const pushes = [platform, ...includes].flatMap((name) => answers[name] ?? [])
  const taken = pushes.filter((push) => push !== 'unknown events').map((push) => pushName(push, words))
  return taken.length === 0 ? words.nothing : [...new Set(taken)].join(words.comma)
}

/** @type {(push: string, words: Words) => string} */
function pushName(push, { push: names }) {
  if (push === 'messages' || push === 'events') return names[push]
  const group = /^events (\w+)$/.exec(push)?.[1]
  return group === undefined ? code(push.replace('event.', '')) : names.group(group)
}

/** @param {Kind} kind */
function anchorOf(kind) {
  return keyOfKind(kind).replace(' ', '-')
}

/** @type {(kind: Kind, words: Words) => string} */
function kindLink(kind, { inParentheses }) {
  const [field, value] = tellingField(kind.when)
  return `${link(code(value), `#${anchorOf(kind)}`)}${field === 'MsgType' ? '' : inParentheses(code(field))}`
}

/** @type {(kind: Kind, words: Words) => string} */
function kindTitle({ when, title }, { inParentheses, afterParentheses }) {
  const [field, value] = tellingField(when)
  return `${code(value)}${field === 'MsgType' ? ' ' : `${inParentheses(code(field))}${afterParentheses}`}${title}`
}

/** @type {(replies: Replies, kinds: readonly Kind[], words: Words) => string} */
function kindSections(replies, kinds, words) {
  return blocks(...kinds.flatMap((kind) => kindSection(replies, kind, words)))
}

/** @type {(replies: Replies, kind: Kind, words: Words) => string[]} */
function kindSection(replies, kind, words) {
  const { notes, sources, lines } = kind
  return [
    section(anchorOf(kind), `### ${kindTitle(kind, words)}`),
    callsOf(kind, words),
    fieldTable(rowsOf(replies, lines, ''), words),
    ...variantsOf(replies, kind, words),
    notes === undefined ? '' : notes[words.language],
    `${sources.length > 1 ? words.pages : words.page}${words.colon}${pagesOf(sources, words)}${words.full}`,
  ]
}

/** How the reply is made. @type {(kind: Kind, words: Words) => string} */
function callsOf({ when, maker, restricted }, words) {
  const [field, value] = tellingField(when)
  if (maker === undefined) return code(`{ ${field}: '${value}', … }`)
  const call = (/** @type {string} */ parameters, /** @type {string} */ returns) =>
    `${code(`${maker.name}(${parameters})`)} → ${code(returns)}`
  return [
    ...(restricted === undefined ? [] : [call('', restricted.maker.returns)]),
    call(maker.parameters.map(({ name }) => name).join(', '), maker.returns),
  ].join(words.comma)
}

/** @typedef {Field & { path: string, typeName: string }} Row */

/** @type {(replies: Replies, lines: readonly Line[], prefix: string) => Row[]} */
function rowsOf(replies, lines, prefix) {
  return fieldsOf(replies, lines).flatMap((field) => {
    const type = replies.types[field.type]
    const path = `${prefix}${field.name}`
    const typeName = `${typeNameOf(field, type)}${field.isList ? '[]' : ''}`
    const inner = [...variantLine(replies, type), ...(type?.lines ?? []), ...field.fields]
    return [{ ...field, path, typeName }, ...rowsOf(replies, inner, `${path}${field.isList ? '[]' : ''}.`)]
  })
}

/** @type {(field: Field, type: Type | undefined) => string} */
function typeNameOf(field, type) {
  if (type === undefined) return field.type
  return type.values === undefined ? 'object' : 'number'
}

/** The field that identifies the variants of a type, as a row. @type {(replies: Replies, type: Type | undefined) => Field[]} */
function variantLine({ types }, type) {
  const variants = (type?.oneOf ?? []).map((name) => tellingField(types[name]?.when ?? {}))
  const [name] = variants[0] ?? []
  if (name === undefined) return []
  const values = variants.map(([, value]) => value)
  return [
    {
      en: 'The kind of card.',
      zh: '卡片类型。',
      name,
      type: 'string',
      isOptional: false,
      isList: false,
      fields: [],
      values,
    },
  ]
}

/** @type {(rows: readonly Row[], words: Words) => string} */
function fieldTable(rows, words) {
  const { field, yes, no, language } = words
  const cells = rows.map((row) => [
    code(row.path),
    code(row.typeName),
    row.isOptional ? no : yes,
    limitsOf(row, words).join(words.semicolon),
    inline(row[language]),
  ])
  const isLimited = cells.some(([, , , limits]) => limits !== '')
  const kept = isLimited ? cells : cells.map((row) => row.filter((_, index) => index !== 3))
  return table([field.path, field.type, field.required, ...(isLimited ? [field.limits] : []), field.text], kept)
}

/** The fields that depend on the kind of card, once. @type {(replies: Replies, kind: Kind, words: Words) => string[]} */
function variantsOf(replies, kind, words) {
  return fieldsOf(replies, kind.lines).flatMap((field) => {
    const { oneOf } = replies.types[field.type] ?? {}
    if (oneOf === undefined) return []
    const first = replies.kinds.find(({ lines }) => fieldsOf(replies, lines).some(({ type }) => type === field.type))
    if (first !== undefined && first !== kind) return [words.variantsAsIn(code(field.name), kindLink(first, words))]
    const [by] = variantLine(replies, replies.types[field.type])
    return [words.variantsBy(code(by?.name ?? '')), variantTable(replies, oneOf, words)]
  })
}

/** @type {(replies: Replies, names: readonly string[], words: Words) => string} */
function variantTable(replies, names, words) {
  const { field, all, comma, language } = words
  /** @type {Map<string, Row & { variants: string[] }>} */
  const rows = new Map()
  for (const name of names) {
    const type = replies.types[name]
    const [, value] = tellingField(type?.when ?? {})
    for (const row of rowsOf(replies, type?.lines ?? [], '')) {
      const variants = [...(rows.get(row.path)?.variants ?? []), `${code(value)}${row.isOptional ? '' : '\\*'}`]
      rows.set(row.path, { ...(rows.get(row.path) ?? row), variants })
    }
  }
  return table(
    [field.path, field.type, field.variants, field.limits, field.text],
    [...rows.values()].map((row) => {
      const isInner = row.path.includes('.')
      const isOfAll = row.variants.length === names.length && row.variants.every((variant) => !variant.endsWith('*'))
      return [
        `${code(row.path)}${isInner && !row.isOptional ? '\\*' : ''}`,
        code(row.typeName),
        isInner ? '' : isOfAll ? all : row.variants.join(comma),
        limitsOf(row, words).join(words.semicolon),
        inline(row[language]),
      ]
    }),
  )
}

/** @type {(replies: Replies, events: readonly EventReply[], words: Words) => string} */
function eventSections(replies, events, words) {
  return blocks(...events.map((event) => eventSection(replies, event, words)))
}

/** @type {(replies: Replies, event: EventReply, words: Words) => string} */
function eventSection(replies, { event, device, title, header, onlyJson, unconfirmed, sources, notes, lines }, words) {
  const key = device === undefined ? `event.${event}` : event
  const page = device === undefined ? 'mini-program' : 'wecom-suite'
  const push = link(code(key), `messages/${page}${words.suffix}.md#${key}`)
  const facts = [
    `${words.pushIs}${words.colon}${push}${words.end}`,
    `${words.officialPage}${words.colon}${sources.map(pageLink).join(words.comma)}`,
    `${unconfirmed ? words.unconfirmed : ''}${words.end}`,
  ]
  const rest = [
    header ? words.withHeader : words.withoutHeader,
    ...(onlyJson ? [words.onlyJson] : []),
    ...(notes === undefined ? [] : [notes[words.language]]),
  ]
  const text = `${facts.join('')}${rest.join(words.language === 'en' ? ' ' : '')}`
  return [`### ${code(event)} ${title}`, text, fieldTable(rowsOf(replies, lines, ''), words)].join('\n\n')
}

/** @type {(sources: readonly Page[], words: Words) => string} */
function pagesOf(sources, words) {
  return sources.map((source) => `${source.product} ${pageLink(source)}`).join(words.comma)
}

/** @param {Page} source */
function pageLink({ page = '', url }) {
  return url === undefined ? inline(page) : link(inline(page), url)
}
