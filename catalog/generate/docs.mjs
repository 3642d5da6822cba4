/**
 * The catalogue as pages to read: one for each platform and an index over them, each in English and in Chinese.
 * Another kind of page is one more function beside `platformPage`, named in `writeDocs` and linked in `indexPage`; the
 * words of both languages, `fieldTable` and the Markdown functions serve it as they are.
 *
 * @import { Words } from './docs-words.mjs'
 * @import { Catalog, Field, Message, RetryPlan, Source } from './read.mjs'
 */
import { blocks, code, inline, link, section, table } from './docs-markdown.mjs'
import { CHINESE, ENGLISH } from './docs-words.mjs'
import { USUAL_REPLY_MS } from './read.mjs'
import { keyOf } from './types.mjs'

/** @typedef {keyof typeof ENGLISH.kinds} Kind */

const KINDS = /** @type {Kind[]} */ (['messages', 'events', 'changes', 'devices', 'notices'])
const TYPE_NAMES = {
  string: 'string',
  freeText: 'string',
  id: 'id',
  int: 'number',
  float: 'number',
  bool: 'boolean',
  object: 'object',
}
/** What the catalogue writes where it has no page. */
const NO_PAGE = 'no official page found'

/**
 * @param {readonly Catalog[]} catalogs
 * @param {readonly RetryPlan[]} plans
 * @returns {[path: string, content: string][]} paths from the root of the repository
 */
export function writeDocs(catalogs, plans) {
  return [ENGLISH, CHINESE].flatMap((words) => [
    /** @type {[string, string]} */ ([pathOf('README', words), indexPage(catalogs, words)]),
    ...catalogs.map((catalog) => {
      const content = platformPage(catalog, { catalogs, plans }, words)
      return /** @type {[string, string]} */ ([pathOf(catalog.platform, words), content])
    }),
  ])
}

/** @type {(name: string, words: Words) => string} */
function pathOf(name, { suffix }) {
  return `docs/messages/${name}${suffix}.md`
}

/** @type {(catalogs: readonly Catalog[], words: Words) => string} */
function indexPage(catalogs, words) {
  const { index, columns, about, reads, reading } = words
  const rows = catalogs.map((catalog) => [
    platformLink(catalog.platform, words),
    words.platforms[catalog.platform] ?? '',
    countsOf(catalog, words),
    catalog.includes.map((name) => platformLink(name, words)).join(words.comma),
  ])
  return blocks(
    writtenFrom('catalog/messages'),
    `# ${index}`,
    link(words.otherLanguage, `README${words.otherSuffix}.md`),
    about.join('\n'),
    table([code('platform'), columns.platform, columns.pushes, columns.also], rows),
    section('reading', `## ${reads}`),
    reading.join('\n'),
  )
}

/** How many pushes of each kind, each number with its link. @type {(catalog: Catalog, words: Words) => string} */
function countsOf({ platform, messages }, words) {
  return groupsOf(messages)
    .map(([kind, group]) => {
      return link(`${words.kinds[kind]} ${group.length}`, `${platform}${words.suffix}.md#section.${kind}`)
    })
    .join(words.comma)
}

/** @typedef {{ catalogs: readonly Catalog[], plans: readonly RetryPlan[] }} All */

/** @type {(catalog: Catalog, all: All, words: Words) => string} */
function platformPage(catalog, { catalogs, plans }, words) {
  const { platform, headers, messages } = catalog
  const groups = groupsOf(messages)
  return blocks(
    writtenFrom(`catalog/messages/${platform}.json`),
    `# ${words.title(words.platforms[platform] ?? platform)}`,
    [
      code(`platform: '${platform}'`),
      link(words.otherLanguage, `${platform}${words.otherSuffix}.md`),
      link(words.allPlatforms, `README${words.suffix}.md`),
      link(words.howToRead, `README${words.suffix}.md#reading`),
    ].join(' · '),
    ...neighbours(catalog, catalogs, words),
    section('contents', `## ${words.contents}`),
    ...groups.flatMap(([kind, group]) => [`**${words.kinds[kind]}**`, contentsTable(group, words)]),
    section('section.common', `## ${words.common}`),
    ...Object.entries(headers).flatMap(([name, fields]) => commonFields(name, fields, words)),
    ...groups.flatMap(([kind, group]) => [
      section(`section.${kind}`, `## ${words.kinds[kind]}`),
      ...group.flatMap((message) => pushSection(catalog, message, plans, words)),
    ]),
  )
}

/** The platforms from which pushes are included, and the platforms that include these pushes. */
function neighbours(
  /** @type {Catalog} */ { platform, includes },
  /** @type {readonly Catalog[]} */ catalogs,
  /** @type {Words} */ words,
) {
  const users = catalogs.filter((other) => other.includes.includes(platform)).map((other) => other.platform)
  return [sentence(words.includes, includes, words), sentence(words.includedBy, users, words)]
}

/** @type {(start: string, platforms: readonly string[], words: Words) => string} */
function sentence(start, platforms, words) {
  if (platforms.length === 0) return ''
  const links = platforms.map((name) => platformLink(name, words)).join(words.and)
  return `${start}${start.endsWith('：') ? '' : ' '}${links}${words.end}`
}

/** @type {(platform: string, words: Words) => string} */
function platformLink(platform, { suffix }) {
  return link(code(platform), `${platform}${suffix}.md`)
}

/**
 * Groups the pushes by kind. Pushes about the same thing are kept together, at the position of the first one.
 *
 * @param {readonly Message[]} messages
 * @returns {[Kind, Message[]][]}
 */
function groupsOf(messages) {
  const families = [...new Set(messages.map(familyOf))]
  const sorted = [...messages].sort((one, other) => families.indexOf(familyOf(one)) - families.indexOf(familyOf(other)))
  return KINDS.map(
    (kind) => /** @type {[Kind, Message[]]} */ ([kind, sorted.filter((push) => kindOf(push) === kind)]),
  ).filter(([, group]) => group.length > 0)
}

/** @param {Message} message @returns {Kind} */
function kindOf({ when }) {
  const key = keyOf(when)
  if (key.startsWith('info.')) return 'notices'
  if (key.startsWith('device.')) return 'devices'
  if ('ChangeType' in when) return 'changes'
  return key.includes('.') ? 'events' : 'messages'
}

/** @param {Message} message */
function familyOf({ when }) {
  const key = keyOf(when)
  return 'ChangeType' in when ? key.slice(0, key.lastIndexOf('.')) : key
}

/** @type {(messages: readonly Message[], words: Words) => string} */
function contentsTable(messages, { columns, language, unconfirmed }) {
  const rows = messages.map(({ when, title, text, unconfirmed: isUnconfirmed }) => {
    const key = keyOf(when)
    return [link(code(key), `#${key}`), inline(title), `${inline(text[language])}${isUnconfirmed ? unconfirmed : ''}`]
  })
  return table([columns.key, columns.name, columns.what], rows)
}

/** @type {(name: string, fields: readonly Field[], words: Words) => string[]} */
function commonFields(name, fields, words) {
  return [section(`common.${name}`, `### ${code(name)}`), fieldTable(flatten(fields, ''), words)]
}

/** @type {(catalog: Catalog, message: Message, plans: readonly RetryPlan[], words: Words) => string[]} */
function pushSection({ headers }, message, plans, words) {
  const { when, title, text, header, fields } = message
  const key = keyOf(when)
  const common = header === undefined ? [] : flatten(headers[header] ?? [], '')
  const own = flatten(fields, '').filter(({ path }) => !common.some((row) => row.path === path))
  return [
    section(key, `### ${code(key)} ${inline(title)}`),
    inline(text[words.language]),
    [...factsOf(message, common, words), ...rulesOf(message, plans, words)].join('\n'),
    own.length === 0 ? words.noFields : fieldTable(own, words),
  ]
}

/** @type {(message: Message, common: readonly Row[], words: Words) => string[]} */
function factsOf({ when, alsoSpelt = {}, wrapper, sources, unconfirmed, header }, common, words) {
  const { identifiedBy, page, colon, comma } = words
  const values = Object.entries(when).map(([name, value]) => {
    const others = alsoSpelt[name]
    return `${code(name)} = ${code(value)}${others === undefined ? '' : words.alsoSpelt(others.map(code).join(comma))}`
  })
  const names = common.filter(({ path }) => !path.includes('.')).map(({ path }) => code(path))
  return [
    ...(values.length === 0 ? [] : [`- ${identifiedBy}${colon}${values.join(comma)}`]),
    `- ${page}${colon}${sources.map((source) => sourceLink(source, words)).join(comma)}`,
    ...(header === undefined ? [] : [`- ${link(words.common, `#common.${header}`)}${colon}${names.join(comma)}`]),
    ...(wrapper === undefined ? [] : [`- ${words.wrapper(code(wrapper))}`]),
    ...(unconfirmed ? [`- ${words.isUnconfirmed}`] : []),
  ]
}

/**
 * How a push is answered and repeated, if that differs from most pushes.
 *
 * @type {(message: Message, plans: readonly RetryPlan[], words: Words) => string[]}
 */
function rulesOf({ replyWithinMs, retries, answeredInClear }, plans, words) {
  const plan = plans.find(({ name }) => name === retries)
  return [
    ...(replyWithinMs === undefined ? [] : [`- ${words.replyWithin(replyWithinMs)}`]),
    ...(plan === undefined ? [] : [`- ${words.retries(plan.waits, hoursOf(plan))}`]),
    ...(answeredInClear === undefined ? [] : [`- ${words.answeredInClear}`]),
  ]
}

/** From the first attempt to the last, with the time that each waits for its answer. @param {RetryPlan} plan */
function hoursOf({ waitsMs }) {
  const ms = waitsMs.reduce((sum, wait) => sum + wait + USUAL_REPLY_MS, 0)
  return Math.round(ms / 360_000) / 10
}

/**
 * The page by its name; where none is recorded, by the end of its address.
 *
 * @type {(source: Source, words: Words) => string}
 */
function sourceLink({ page, url }, { noPage }) {
  if (url === undefined) return page === undefined || page === NO_PAGE ? noPage : inline(page)
  return link(page === undefined ? code(endOf(url)) : inline(page), url)
}

/** `submitAudit`, `order-shipping#九、相关消息推送`, `path/90751`. @param {string} url */
function endOf(url) {
  const { pathname, hash } = new URL(url)
  const segments = pathname.split('/').filter((segment) => segment !== '')
  const [last = ''] = segments.slice(-1)
  const isNumbered = /^#?\d*$/.test(hash)
  const name = last.endsWith('.html') ? last.slice(0, -'.html'.length) : segments.slice(-2).join('/')
  return `${name}${isNumbered ? '' : decodeURIComponent(hash)}`
}

/** @typedef {Field & { path: string }} Row */

/** @type {(fields: readonly Field[], prefix: string) => Row[]} */
function flatten(fields, prefix) {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    return [{ ...field, path }, ...flatten(field.fields, `${path}${field.isList ? '[]' : ''}.`)]
  })
}

/** @type {(rows: readonly Row[], words: Words) => string} */
function fieldTable(rows, words) {
  const { field, language, yes, no, oneOf, comma } = words
  return table(
    [field.path, field.type, field.required, field.text],
    rows.map(({ path, type, isList, isOptional, isAlternative, alsoSpelt, text }) => [
      code(path),
      `${code(`${TYPE_NAMES[type]}${isList ? '[]' : ''}`)}${type === 'freeText' ? words.isFreeText : ''}`,
      isAlternative ? oneOf : isOptional ? no : yes,
      inline(text?.[language] ?? '') +
        (alsoSpelt === undefined ? '' : words.alsoSpelt(alsoSpelt.map(code).join(comma))),
    ]),
  )
}

/** @param {string} path */
function writtenFrom(path) {
  return `<!-- Written by catalog/generate from ${path}: change that, then run npm run catalog. -->`
}
