/** The reference of replies names every kind, maker, event and limit that the code has, in both languages. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import * as core from 'wechat-callback'
import * as botMakers from '../../src/messages/bot-replies.ts'
import { CARDS } from '../../src/messages/replies/card-fields.ts'
import { eventAnswer } from '../../src/messages/replies/event-fields.ts'
import type { Fields } from '../../src/messages/replies/fields.ts'
import { XML_FIELDS } from '../../src/messages/replies/xml-fields.ts'
import * as makers from '../../src/messages/replies.ts'
import { PLATFORMS, REPLY_KINDS } from '../../src/platforms.ts'
import { blocksOf } from '../support/examples.ts'

const events = eventNames()
const makerNames = Object.keys(core).filter((name) => name in makers || name in botMakers)
const botKinds = REPLY_KINDS.filter((kind) => /^(?:msgtype|response_type) /.test(kind))
const limits = new Set(Object.values(PLATFORMS).flatMap(({ replies }) => Object.values(replies.maxBytes)))

test('there is something to look for', () => {
  expect(events.length).toBeGreaterThan(20)
  expect(makerNames).toHaveLength(Object.keys(makers).length + Object.keys(botMakers).length)
  expect(botKinds).toHaveLength(5)
  expect([...limits].sort((a, b) => a - b)).toEqual([128, 512, 2048])
})

test('both documents have the same programs', () => {
  expect(blocksOf('docs/replies.zh-CN.md')).toEqual(blocksOf('docs/replies.md'))
})

describe.each(['docs/replies.md', 'docs/replies.zh-CN.md'])('%s', (document) => {
  const markdown = read(document)
  // The kinds are links in the first table.
  const kinds = markdown.split('\n').filter((line) => line.startsWith('| ['))

  test('names every kind with a MsgType', () => {
    expect(Object.keys(XML_FIELDS).filter((kind) => !kinds.some((row) => row.startsWith(`| [\`${kind}\`]`)))).toEqual(
      [],
    )
  })

  test('names every kind of bots', () => {
    const missing = botKinds.filter((kind) => {
      const [field, value] = kind.split(' ')
      return !markdown.includes(`{ ${field}: '${value}'`) || !kinds.some((row) => row.includes(`\`${value}\``))
    })
    expect(missing).toEqual([])
  })

  test('names every maker, in the table and as it is called', () => {
    const missing = makerNames.filter(
      (name) => !kinds.some((row) => row.includes(`| \`${name}\` |`)) || !markdown.includes(`\`${name}(`),
    )
    expect(missing).toEqual([])
  })

  test.each(events)('has a table of %s with all its fields', (event) => {
    const start = markdown.indexOf(`\n### \`${event}\` `)
    expect(start).not.toBe(-1)
    const section = markdown.slice(start + 1).split(/\n##/, 1)[0] ?? ''
    const paths = [...section.matchAll(/^\| `(.+?)` \| `(.+?)` \| (yes|是|no|否) \|/gm)].map(
      ([, path, type, required]) => `${path} ${type} ${required === 'yes' || required === '是'}`,
    )
    expect(paths).toEqual(rows(eventAnswer(event)?.fields ?? {}))
  })

  test('names every event that a platform treats apart', () => {
    const keys = Object.values(PLATFORMS).flatMap(({ replies }) => Object.keys(replies.takes))
    const names = keys.filter((key) => key.startsWith('event.')).map((key) => key.slice('event.'.length))
    expect(names.filter((name) => !markdown.toLowerCase().includes(`\`${name}\``))).toEqual([])
  })

  test('names every card and its fields', () => {
    const names = Object.entries(CARDS).flatMap(([card, fields]) => [card, ...Object.keys(fields)])
    expect(names.filter((name) => !markdown.includes(`\`${name}\``))).toEqual([])
  })

  test.each([...limits])('has the limit of %i bytes', (limit) => {
    expect(markdown).toMatch(new RegExp(`(?<!\\d)${limit} (?:bytes|字节)`))
  })

  test.each(['xml-fields', 'card-fields', 'bot-reply', 'bot-card-fields'])('has the limits of %s.ts', (file) => {
    const source = read(`src/messages/replies/${file}.ts`)
    const numbers = [...source.matchAll(/maxBytes: ([\d_]+)/g)].map(([, number = '']) => number.replaceAll('_', ''))
    expect(numbers.filter((number) => !new RegExp(`(?<!\\d)${number} (?:bytes|字节)`).test(markdown))).toEqual([])
  })

  test('has every platform', () => {
    expect(Object.keys(PLATFORMS).filter((platform) => !markdown.includes(`| \`${platform}\` |`))).toEqual([])
  })
})

/** The events that ask for an answer: the members of `EventReplies`. */
function eventNames(): readonly string[] {
  const path = 'src/messages/replies/event-types.ts'
  const { statements } = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true)
  return statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text === 'EventReplies')
    .flatMap(({ members }) => members.map(({ name }) => name?.getText() ?? ''))
}

/** Each field by its path, with its type and whether it is required, as the tables have them. */
function rows(fields: Fields, path = ''): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const type = { text: 'string', list: 'object[]', object: 'object', number: 'number', boolean: 'boolean' }[
      field.type
    ]
    const row = `${path}${name} ${type} ${field.required === true}`
    if (field.type === 'object') return [row, ...rows(field.fields, `${path}${name}.`)]
    if (field.type !== 'list' || field.items.type !== 'object') return [row]
    return [row, ...rows(field.items.fields, `${path}${name}[].`)]
  })
}

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')
}
