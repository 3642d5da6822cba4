/** The catalogue of replies: every entry states what it must, once. */
import { expect, test } from 'vitest'
import { buildReply, parseMessage, type ReplyOf } from 'wechat-callback'
import { keysOfKind, readReplies } from '../../catalog/generate/replies/read.mjs'
import { PLATFORMS } from '../../src/platforms.ts'

const { platforms, types, kinds, events } = readReplies()

type Lines = (typeof kinds)[number]['lines']

function bareFields(lines: Lines): readonly string[] {
  return lines.flatMap((line) =>
    'spread' in line ? [] : [...(line.en && line.zh ? [] : [line.name]), ...bareFields(line.fields)],
  )
}

test('there is a file for every platform, and for no other', () => {
  expect(platforms.map(({ platform }) => platform).sort()).toEqual(Object.keys(PLATFORMS).sort())
  const named = kinds.flatMap(({ answers }) => Object.keys(answers))
  expect(named.filter((name) => !(name in PLATFORMS))).toEqual([])
})

test('no two have the same name, the same key or the same maker', () => {
  const restricted = kinds.flatMap((kind) => kind.restricted?.otherwise ?? [])
  const names = [...Object.keys(types), ...kinds.map(({ name }) => name), ...restricted]
  const makers = kinds.flatMap(({ maker }) => maker?.name ?? [])
  for (const list of [names, makers, kinds.flatMap(keysOfKind), events.map(({ event }) => event)]) {
    expect(list.filter((name, index) => list.indexOf(name) !== index)).toEqual([])
  }
})

test('every kind and event has its texts, its page and its fields in both languages', () => {
  expect(kinds.filter(({ text, title, sources }) => !text || !title || sources.length === 0)).toEqual([])
  expect(events.filter(({ title, sources }) => !title || sources.length === 0)).toEqual([])
  expect([...Object.values(types), ...kinds, ...events].flatMap(({ lines }) => bareFields(lines))).toEqual([])
})

test('every sample is a reply', () => {
  const message = parseMessage('{"ToUserName":"gh_1","FromUserName":"u","MsgType":"text"}')
  const samples = kinds.flatMap(({ sample }) => sample ?? [])
  expect(samples.length).toBeGreaterThan(5)
  for (const sample of samples) expect(buildReply(message, sample as unknown as ReplyOf, 1)).not.toBe('')
})
