/**
 * Makes the messages that pushes carry. In: a name of the catalogue, or a test's own fields. Out: the fields of a whole
 * message, with the header that the platform adds, and their plaintext.
 */
import { isJsonObject } from '../codec/json.ts'
import { JsonNumber, writeExactJson } from '../codec/json-exact.ts'
import { textElement } from '../codec/xml-writer.ts'
import { freeTextPaths } from '../messages/free-text-fields.ts'
import { INCLUDES } from '../messages/generated/tables.ts'
import { isNotice, messageKey } from '../messages/message-key.ts'
import { parseFields } from '../messages/parse-message.ts'
import { shapeOf, wrapperOf } from '../messages/shapes.ts'
import { PLATFORMS, type Platform } from '../platforms.ts'
import type { EnvelopeFormat } from '../protocol/outer.ts'
import { SAMPLES as miniProgram } from './generated/mini-program.ts'
import { SAMPLES as officialAccount } from './generated/official-account.ts'
import { SAMPLES as openPlatform } from './generated/open-platform.ts'
import { SAMPLES as wecom } from './generated/wecom.ts'
import { SAMPLES as wecomBot } from './generated/wecom-bot.ts'
import { SAMPLES as wecomSuite } from './generated/wecom-suite.ts'
import type { MessageFields } from './types.ts'

const SAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wecom,
  'wecom-suite': wecomSuite,
  'wecom-bot': wecomBot,
  'official-account': officialAccount,
  'open-platform': openPlatform,
  'mini-program': miniProgram,
} satisfies Readonly<Record<Platform, object>>

/** Returns a platform's samples, its own first: if another platform has a push of the same name, its own is meant. */
function samplesOf(platform: Platform): ReadonlyArray<Readonly<Record<string, string>>> {
  return [platform, ...(INCLUDES[platform] ?? [])].map((name) => SAMPLES[name] ?? {})
}

/** Lists the names of a platform's pushes, including those that it receives from another platform. */
export function namesOf(platform: Platform): readonly string[] {
  return [...new Set(samplesOf(platform).flatMap(Object.keys))]
}

/** Reads the sample of a push, typed as a handler sees it; `undefined` if the platform has no push of that name. */
export function sampleOf(platform: Platform, name: string): MessageFields | undefined {
  const samples = samplesOf(platform).find((each) => Object.hasOwn(each, name))
  return samples === undefined ? undefined : parseFields(samples[name] ?? '', platform)
}

/** The parts of a header that are new in every push. */
export interface HeaderValues {
  readonly receiveId: string
  /** Seconds since 1970. */
  readonly now: number
  /** 19 digits. */
  readonly id: string
}

/**
 * Makes a message of the catalogue: its sample with a fresh header, and the test's fields merged into it.
 *
 * @throws TypeError the platform has no push of that name
 */
export function messageByName(
  platform: Platform,
  name: string,
  changes: MessageFields,
  values: HeaderValues,
): MessageFields {
  const sample = sampleOf(platform, name)
  if (sample === undefined) throw noSuchName(platform, name)
  const fresh = freshHeader(platform, sample, values)
  const fields = Object.entries(sample).map(([field, value]) => {
    const isFresh = Object.hasOwn(fresh, field) && value !== SYSTEM
    return [field, isFresh ? fresh[field] : value]
  })
  return merged(Object.fromEntries(fields), changes)
}

/** The sender of events that no user caused. A sample with this sender keeps it. */
const SYSTEM = 'sys'

/** Returns the header fields of a sample that differ in every push, with their values for this one. */
function freshHeader(platform: Platform, sample: MessageFields, { receiveId, now, id }: HeaderValues): MessageFields {
  const { syntax, noticeReceiver } = PLATFORMS[platform]
  if (syntax === 'json') return { msgid: id, create_time: now }
  return {
    ...addresses(platform, receiveId),
    CreateTime: now,
    TimeStamp: now,
    // A `MsgId` in an event is that of the message it is about, so it gets no fresh one.
    ...(isNotice(sample) || sample.MsgType === 'event' ? {} : { MsgId: id }),
    ...(isNotice(sample) ? { SuiteId: receiveId, [noticeReceiver]: receiveId } : {}),
  }
}

function merged(fields: MessageFields, changes: MessageFields): MessageFields {
  const changed = Object.entries(changes).map(([name, value]) => {
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined
    const isMerged = isJsonObject(before) && isJsonObject(value) && !(value instanceof JsonNumber)
    return [name, isMerged ? merged(before, value) : value]
  })
  return { ...fields, ...Object.fromEntries(changed) }
}

/** Adds the header fields that every push of the platform has, if the message lacks them. */
export function withHeader(
  platform: Platform,
  message: MessageFields,
  { receiveId, now, id }: HeaderValues,
): MessageFields {
  const { syntax, noticeReceiver, sampleIds } = PLATFORMS[platform]
  // Packages of the old 企业号, pushes of WeCom hardware, of 对外收款 and of zones, and notices to a service provider
  // have no header.
  const isWithoutHeader = ['AgentType', 'msg_type', 'event_type'].some(
    (name) => name in message && !('MsgType' in message),
  )
  if (isWithoutHeader || (isNotice(message) && 'ServiceCorpId' in message)) return message
  if (syntax === 'json') {
    const from = { userid: sampleIds.sender }
    return { msgid: id, aibotid: 'BOT', chattype: 'single', from, msgtype: 'text', ...message }
  }
  if (isNotice(message)) {
    const time = noticeReceiver === 'AppId' ? { CreateTime: now } : { TimeStamp: now }
    return { [noticeReceiver]: receiveId, ...time, ...message }
  }
  const ownId = message.MsgType === 'event' || 'MsgId' in message ? {} : { MsgId: id }
  return { ...addresses(platform, receiveId), CreateTime: now, ...message, ...ownId }
}

/** Returns receiver and sender: 企业微信 uses a CorpID and a userid, the others use an original id and an OpenID. */
export function addresses(
  platform: Platform,
  receiveId: string,
): { readonly ToUserName: string; readonly FromUserName: string } {
  const { account, sender } = PLATFORMS[platform].sampleIds
  return { ToUserName: account ?? receiveId, FromUserName: sender }
}

/** Writes the plaintext of a message: XML, or JSON for the JSON formats. */
export function writeMessage(message: MessageFields, format: EnvelopeFormat): string {
  return format === 'xml' ? `<xml>${messageElements(message)}</xml>` : writeExactJson(message)
}

/**
 * Writes the elements of a message. Free text goes into CDATA unescaped, as the platform writes it: `]]>` ends the
 * section.
 */
export function messageElements(message: MessageFields): string {
  const freeText = freeTextPaths(message)
  const write = (name: string, value: unknown, path: string): string => {
    if (Array.isArray(value)) return value.map((item) => write(name, item, path)).join('')
    if (value === undefined || value === null) return ''
    if (typeof value === 'string' && freeText.has(path)) return `<${name}><![CDATA[${value}]]></${name}>`
    if (typeof value === 'number' || typeof value === 'bigint') return `<${name}>${value}</${name}>`
    if (value instanceof JsonNumber) return `<${name}>${value.text}</${name}>`
    if (!isJsonObject(value)) return textElement(name, String(value))
    const inner = Object.entries(value).map(([key, item]) => write(key, item, `${path}.${key}`))
    return `<${name}>${inner.join('')}</${name}>`
  }
  return Object.entries(withWrapper(message))
    .map(([name, value]) => write(name, value, name))
    .join('')
}

/** Puts the fields into the element that XML has around them, if this kind of push has one. */
function withWrapper(message: MessageFields): MessageFields {
  const shape = shapeOf(messageKey(message))
  const wrapper = shape === undefined ? undefined : wrapperOf(shape)
  if (wrapper === undefined || wrapper.name in message) return message
  const isInside = ([name]: readonly [string, unknown]) => wrapper.fields?.has(name) === true
  const entries = Object.entries(message)
  const outer = entries.filter((entry) => !isInside(entry))
  return { ...Object.fromEntries(outer), [wrapper.name]: Object.fromEntries(entries.filter(isInside)) }
}

/**
 * Returns whether a text names a push.
 *
 * @throws TypeError the text is a misspelt name: too similar to a name to be meant as a plaintext
 */
export function isMessageName(platform: Platform, text: string): boolean {
  if (!/^\w[\w.]*$/.test(text)) return false
  const names = namesOf(platform)
  if (names.includes(text)) return true
  if (nearNames(text, names).length > 0) throw noSuchName(platform, text)
  return false
}

function noSuchName(platform: Platform, name: unknown): TypeError {
  const near = typeof name === 'string' ? nearNames(name, namesOf(platform)) : []
  const hint =
    near.length > 0
      ? `did you mean ${near.map((each) => `"${each}"`).join(', ')}?`
      : `"npx wechat-callback send --list --platform ${platform}" lists the names`
  return new TypeError(`name: "${platform}" has no push "${String(name).slice(0, 100)}": ${hint}`)
}

const MAX_SUGGESTIONS = 3
/** Longer than any name: a longer text is not a misspelt name. */
const MAX_NAME_LENGTH = 100

/** Lists the names that a misspelt one may mean, the most similar first; `subscribe` may mean `event.subscribe`. */
export function nearNames(written: string, names: readonly string[]): readonly string[] {
  if (written === '' || written.length > MAX_NAME_LENGTH) return []
  const wanted = written.toLowerCase()
  const farthest = Math.max(1, Math.floor(wanted.length / 4))
  const distanceTo = (name: string) =>
    Math.min(editDistance(wanted, name), editDistance(wanted, name.slice(name.indexOf('.') + 1)))
  return names
    .map((name) => ({ name, distance: distanceTo(name.toLowerCase()) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name)
}

/**
 * Computes the Levenshtein distance: how many letters must be added, removed or changed to turn one text into the
 * other.
 */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let column = 1; column <= other.length; column++) {
      const change = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1)
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
