/**
 * Every field of every reply, as the catalogue has it, against the run-time tables. `generated/types.test-d.ts` compiles the
 * same cases against the types, so that types and tables cannot differ.
 */
import { describe, expect, test } from 'vitest'
import { buildReply, type MessageOf, type Platform, parseMessage, type ReplyOf } from 'wechat-callback'
import { REPLY_CASES, type ReplyCase } from './generated/cases.ts'

const header = { ToUserName: 'gh_1', FromUserName: 'zhangsan' }
const push = (fields: object): MessageOf => parseMessage(JSON.stringify({ ...header, ...fields }))
const answered = ({ event }: ReplyCase) => {
  if (event === undefined) return push({ MsgType: 'text', Content: 'hi' })
  const [, device] = event.split('device.')
  return push(device === undefined ? { MsgType: 'event', Event: event } : deviceEvent(device))
}
const deviceEvent = (name: string) => ({ msg_type: 'event', event: { event_type: name } })
const written = (one: ReplyCase, reply: unknown, platform?: Platform) =>
  buildReply(answered(one), reply as ReplyOf, 1_713_424_427, 'json', platform === undefined ? {} : { platform })
const refusal = (reason: string) =>
  expect.objectContaining({ code: 'INVALID_REPLY', message: expect.stringContaining(`: ${reason}`) })

const named = (cases: readonly ReplyCase[]) => cases.map((one) => [one.type, one.path, one] as const)
const required = REPLY_CASES.filter(({ isRequired }) => isRequired)
const inBytes = REPLY_CASES.filter(({ maxBytes }) => maxBytes !== undefined)
const counted = REPLY_CASES.filter(({ max }) => max !== undefined)

test('there are fields of all types', () => {
  expect(REPLY_CASES.length).toBeGreaterThan(500)
  expect(required.length).toBeGreaterThan(200)
  expect(inBytes.length).toBeGreaterThan(50)
  expect(counted.length).toBeGreaterThan(20)
})

describe('a reply of the catalogue', () => {
  test.each(named(REPLY_CASES))('%s with %s is written, but refused if that has another type', (_type, path, one) => {
    expect(JSON.parse(written(one, one.reply))).toMatchObject(asSent(one.reply))
    expect(() => written(one, replaced(one.reply, path, one.wrong))).toThrow(refusal(`${path} must be `))
  })

  test.each(named(required))('%s without %s is refused', (_type, path, one) => {
    expect(() => written(one, replaced(one.reply, path, undefined))).toThrow(refusal(`${path} is missing`))
  })

  test.each(named(inBytes))('%s: %s up to its maximum of bytes', (_type, path, one) => {
    const limits =
      typeof one.maxBytes === 'object' ? Object.entries(one.maxBytes) : [[undefined, one.maxBytes] as const]
    for (const [platform, max = 0] of limits) {
      const write = (bytes: number) => written(one, replaced(one.reply, path, 'a'.repeat(bytes)), platform as Platform)
      expect(write(max)).not.toBe('')
      expect(() => write(max + 1)).toThrow(refusal(`${path} has ${max + 1} bytes; it can have at most ${max}`))
    }
  })

  test.each(named(counted))('%s: %s up to its maximum of entries', (_type, path, one) => {
    const { min = 0, max = 0 } = one
    const write = (count: number) => {
      const [item] = itemsAt(one.reply, path)
      return written(one, replaced(one.reply, path, new Array(count).fill(item)))
    }
    expect(write(max)).not.toBe('')
    expect(() => write(max + 1)).toThrow(refusal(`${path} has ${max + 1} entries`))
    if (min > 0) expect(() => write(min - 1)).toThrow(refusal(`${path} has ${min - 1} entries`))
  })
})

type Values = Readonly<Record<string, unknown>>

/** In JSON the articles have no item around them. */
function asSent({ Articles, ...reply }: Values): Values {
  return Articles === undefined ? reply : { ...reply, Articles: Object(Articles).item }
}

/** A copy of the reply with another value at the path; `undefined` removes it. */
function replaced(reply: Values, path: string, other: unknown): unknown {
  const copy = structuredClone(reply)
  const { holder, last } = find(copy, path)
  holder[last] = other
  return copy
}

function itemsAt(reply: Values, path: string): readonly unknown[] {
  const { holder, last } = find(reply, path)
  const value = Object(holder[last])
  return Array.isArray(value) ? value : value.item
}

/** The object or list that contains the value at the path, and its key there. */
function find(reply: Values, path: string): { holder: Record<string, unknown>; last: string } {
  const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.')
  const last = steps.pop() ?? ''
  let holder = Object(reply)
  for (const step of steps) holder = Array.isArray(holder) || step in holder ? holder[step] : holder.item[step]
  return { holder, last }
}
