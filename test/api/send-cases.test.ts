/**
 * Every field of every message that can be sent, as the catalogue has it, against the run-time tables.
 * `generated/types.test-d.ts` compiles the same cases against the types, so that types and tables cannot differ.
 */
import { describe, expect, test, vi } from 'vitest'
import { sendCustomerServiceMessage, sendMessage, sendToResponseUrl } from 'wechat-callback/api'
import { readReplies } from '../../catalog/generate/replies/read.mjs'
import { readSends } from '../../catalog/generate/sends/read.mjs'
import { SEND_CASES, type SendCase } from './generated/cases.ts'

const tokens = { get: async () => 'TOKEN', invalidate: async () => undefined }
const url = 'https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=CODE'

/** Sends a message to a platform that accepts everything. @returns the body of the request */
async function sent({ channel }: SendCase, message: unknown): Promise<unknown> {
  const fetch = vi.fn(async (_url: string, _init: { readonly body?: string }) => Response.json({ errcode: 0 }))
  const options = { tokens, fetch }
  try {
    if (channel === 'response-url') await sendToResponseUrl(url, message as never, { fetch })
    else if (channel === 'customer-service') await sendCustomerServiceMessage(options, message as never)
    else if (channel === 'wecom') await sendMessage({ platform: channel, agentId: 1, ...options }, message as never)
    else await sendMessage({ platform: channel, ...options }, message as never)
  } catch (error) {
    expect(fetch).not.toHaveBeenCalled()
    throw error
  }
  return JSON.parse(fetch.mock.calls[0]?.[1].body ?? '')
}

const refusal = (reason: string) =>
  expect.objectContaining({
    code: 'NOT_SENDABLE',
    message: expect.stringContaining(`: the message cannot be sent: ${reason}`),
  })

const named = (cases: readonly SendCase[]) => cases.map((one) => [one.type, one.path, one] as const)
const required = SEND_CASES.filter(({ isRequired }) => isRequired)
const inBytes = SEND_CASES.filter(({ maxBytes }) => maxBytes !== undefined)
const inIds = SEND_CASES.filter(({ maxIds }) => maxIds !== undefined)
const counted = SEND_CASES.filter(({ max }) => max !== undefined)

test('there are fields of all types', () => {
  expect(SEND_CASES.length).toBeGreaterThan(300)
  expect(required.length).toBeGreaterThan(150)
  expect(inBytes.length).toBeGreaterThan(20)
  expect(inIds.length).toBeGreaterThan(30)
  expect(counted.length).toBeGreaterThan(10)
})

test('every kind has its texts, its page and its fields in both languages', () => {
  const { channels, types } = readSends(readReplies())
  const kinds = channels.flatMap((channel) => channel.kinds)
  expect(kinds.map(({ name }) => name)).toEqual([...new Set(kinds.map(({ name }) => name))])
  expect(channels.filter(({ text, sources }) => !text || sources.length === 0)).toEqual([])
  expect(kinds.filter(({ text, title }) => !text || !title)).toEqual([])
  type Lines = (typeof kinds)[number]['lines']
  const bare = (lines: Lines): readonly string[] =>
    lines.flatMap((line) =>
      'spread' in line ? [] : [...(line.en && line.zh ? [] : [line.name]), ...bare(line.fields)],
    )
  expect([...kinds, ...Object.values(types)].flatMap(({ lines }) => bare(lines))).toEqual([])
})

describe('a message of the catalogue', () => {
  test.each(named(SEND_CASES))('%s with %s is sent, but refused if that has another type', async (_type, path, one) => {
    expect(await sent(one, one.reply)).toMatchObject(one.reply)
    await expect(sent(one, replaced(one.reply, path, one.wrong))).rejects.toEqual(refusal(`${path} must be `))
  })

  test.each(named(required))('%s without %s is refused', async (_type, path, one) => {
    await expect(sent(one, replaced(one.reply, path, undefined))).rejects.toEqual(refusal(`${path} is missing`))
  })

  test.each(named(inBytes))('%s: %s up to its maximum of bytes', async (_type, path, one) => {
    const { maxBytes: max = 0 } = one
    const send = (text: string) => sent(one, replaced(one.reply, path, text))
    // Only digits and letters are allowed in ids.
    const isId = /task_id|msgid/.test(path)
    const longest = isId ? 'a'.repeat(max) : '好'.repeat(max / 3) + 'a'.repeat(max % 3)
    expect(new TextEncoder().encode(longest)).toHaveLength(max)
    await send(longest)
    const error = await send(`${longest}a`).catch((caught: unknown) => caught)
    expect(error).toEqual(refusal(`${path} has ${max + 1} bytes; it can have at most ${max}`))
    expect(String(error)).not.toContain(longest.slice(0, 5))
  })

  test.each(named(inIds))('%s: %s up to its maximum of ids', async (_type, path, one) => {
    const { maxIds: max = 0 } = one
    const send = (count: number) => sent(one, replaced(one.reply, path, new Array(count).fill('a').join('|')))
    await send(max)
    await expect(send(max + 1)).rejects.toEqual(refusal(`${path} has ${max + 1} ids; it can have at most ${max}`))
  })

  test.each(named(counted))('%s: %s up to its maximum of entries', async (_type, path, one) => {
    const { min = 0, max = 0 } = one
    const [item] = Object(valueAt(one.reply, path))
    const send = (count: number) => sent(one, replaced(one.reply, path, new Array(count).fill(item)))
    await send(max)
    await expect(send(max + 1)).rejects.toEqual(refusal(`${path} has ${max + 1} entries`))
    if (min > 0) await expect(send(min - 1)).rejects.toEqual(refusal(`${path} has ${min - 1} entries`))
  })
})

/** A copy of the message with another value at the path; `undefined` removes it. */
function replaced(message: object, path: string, other: unknown): unknown {
  const copy = structuredClone(message)
  const steps = stepsOf(path)
  const last = steps.pop() ?? ''
  Object(steps.reduce<unknown>((value, step) => Object(value)[step], copy))[last] = other
  return copy
}

function valueAt(message: object, path: string): unknown {
  return stepsOf(path).reduce<unknown>((value, step) => Object(value)[step], message)
}

function stepsOf(path: string): string[] {
  return path.replace(/\[(\d+)\]/g, '.$1').split('.')
}
