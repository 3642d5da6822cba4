/** The reference of replies names every kind, maker, event and limit that the code has, in both languages. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as core from 'wechat-callback'
import { PLATFORMS } from '../../src/platforms.ts'
import type { Fields } from '../../src/replies/fields.ts'
import * as makers from '../../src/replies/generated/makers.ts'
import * as tables from '../../src/replies/generated/tables.ts'

const { EVENT_REPLIES, JSON_REPLIES, REPLY_KINDS, TAKES, XML_REPLIES } = tables
const events = Object.keys(EVENT_REPLIES)
const makerNames = Object.keys(core).filter((name) => name in makers)
const botKinds = REPLY_KINDS.filter((kind) => /^(?:msgtype|response_type) /.test(kind))
const tableSource = read('src/replies/generated/tables.ts')
/** Every limit in bytes of the run-time tables. */
const limits = new Set([...tableSource.matchAll(/(?:Bytes|_BYTES|'?wecom'?)(?::| =) (\d+)/g)].map(([, limit]) => limit))
const cards = cardFields()

test('the catalogue has kinds, fields and limits to look for', () => {
  expect(events.length).toBeGreaterThan(20)
  expect(makerNames).toEqual(Object.keys(makers))
  expect(makerNames.length).toBeGreaterThanOrEqual(14)
  expect(botKinds.length).toBeGreaterThanOrEqual(5)
  expect([...limits]).toEqual(expect.arrayContaining(['128', '256', '512', '1024', '2048', '20480', '10485760']))
  expect(cards.length).toBeGreaterThan(20)
})

test('the pages of streams name the same limit', () => {
  const limit = tables.MAX_STREAM_BYTES.toLocaleString('en')
  expect(read('docs/delivery.md')).toContain(`${limit} bytes`)
  expect(read('docs/delivery.zh-CN.md')).toContain(`${limit} 字节`)
})

describe.each(['docs/replies.md', 'docs/replies.zh-CN.md'])('%s', (document) => {
  const markdown = read(document)
  // The kinds are links in the first table.
  const kinds = markdown.split('\n').filter((line) => line.startsWith('| ['))

  test('names every kind with a MsgType', () => {
    expect(Object.keys(XML_REPLIES).filter((kind) => !kinds.some((row) => row.startsWith(`| [\`${kind}\`]`)))).toEqual(
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
    expect(paths).toEqual(rows(EVENT_REPLIES[event]?.fields ?? {}))
  })

  test('names every event that a platform treats specially', () => {
    const keys = Object.values(TAKES).flatMap((takes) => Object.keys(takes))
    const names = keys.filter((key) => key.startsWith('event.')).map((key) => key.slice('event.'.length))
    expect(names.filter((name) => !markdown.toLowerCase().includes(`\`${name}\``))).toEqual([])
  })

  test('names every card and its fields', () => {
    expect(cards.filter((name) => !markdown.includes(`\`${name}\``))).toEqual([])
  })

  test.each([...limits])('has the limit of %s bytes', (limit) => {
    expect(markdown).toMatch(new RegExp(`(?<!\\d)${limit} (?:bytes|字节)`))
  })

  test('has every platform', () => {
    expect(Object.keys(PLATFORMS).filter((platform) => !markdown.includes(`| \`${platform}\` |`))).toEqual([])
  })
})

/** The cards of both platforms, and their fields at the top level. */
function cardFields(): readonly string[] {
  const fields = [XML_REPLIES.update_template_card?.TemplateCard, JSON_REPLIES['msgtype template_card']?.template_card]
  return fields.flatMap((field) => {
    const variants = field?.type === 'object' ? field.variants?.of : undefined
    return Object.entries(variants ?? {}).flatMap(([card, inner]) => [card, ...Object.keys(inner)])
  })
}

/** Each field by its path, with its type and whether it is required, as in the tables. */
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
