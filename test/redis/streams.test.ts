/** Streams of bots that one process makes and another one refreshes. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { credentials as account } from '../support/account.ts'
import { simulatePlatform } from '../support/simulated-platform.ts'
import { startPair } from './pair.ts'
import { startRedisForTest } from './server.ts'
import type { Worker } from './worker-process.ts'

/** Bots of one's own company have an empty receiver. */
const credentials = { ...account, receiveId: '' }
const bot = { platform: 'wecom-bot', credentials } as const
const platform = simulatePlatform({ ...bot, tryMs: 3000 })

const PIECES = Array.from({ length: 12 }, (_, index) => `第${index}句，`)
const TEXT = PIECES.join('')
const script = () => ({ pieces: PIECES, pieceMs: 150 })

test('opened at one process, refreshed at the other: the text so far, and at the end all of it', async () => {
  const redis = await startRedisForTest()
  const { a, b, log, drain } = await startPair({ ...bot, redis, script, b: { client: 'ioredis' } })
  const opened = await ask(a, question('讲个故事'))
  expect(opened).toEqual({ id: expect.any(String), content: PIECES[0], finish: false })
  // A stream that gets no refresh push meanwhile.
  const forgotten = await ask(a, question('忘了我'))
  const states = await readToEnd(b, opened.id)
  const contents = [opened, ...states].map(({ content }) => content)
  for (const [index, content] of contents.entries()) expect(content.startsWith(contents[index - 1] ?? '')).toBe(true)
  expect(new Set(contents).size).toBeGreaterThan(3)
  expect(states.at(-1)).toEqual({ id: opened.id, content: TEXT, finish: true })
  await drain()
  expect(log.runs).toHaveLength(2)
  // The process that made it knows that the first end has arrived; the other end is sent late.
  expect(log.late).toEqual([{ worker: 'A', text: expect.stringContaining(forgotten.id) }])
  expect(log.late[0]?.text).toContain(TEXT)
  expect(log.errors).toEqual([])
})

test('its process dies: the other ends it with the text so far', async () => {
  const redis = await startRedisForTest()
  const handler = { leaseMs: 1500 }
  const { a, b, log, drain } = await startPair({ ...bot, redis, script, handler })
  const opened = await ask(a, question('讲个故事'))
  await sleep(800)
  const beforeDeath = await ask(b, refresh(opened.id))
  expect(beforeDeath.finish).toBe(false)
  await a.kill()
  const states = await readToEnd(b, opened.id)
  const last = states.at(-1)
  expect(last?.content.startsWith(beforeDeath.content)).toBe(true)
  expect(last?.content).not.toBe(TEXT)
  expect(TEXT.startsWith(last?.content ?? '')).toBe(true)
  await drain()
  expect(log.runs).toHaveLength(1)
  expect(log.errors).toEqual([])
})

test('a short lease does not end a stream whose process is alive', async () => {
  const redis = await startRedisForTest()
  const { a, b } = await startPair({ ...bot, redis, script, handler: { leaseMs: 300 } })
  const opened = await ask(a, question('讲个故事'))
  expect((await readToEnd(b, opened.id)).at(-1)?.content).toBe(TEXT)
})

test('asked for twice, and then refreshed at both in turn: one stream, one run', async () => {
  const redis = await startRedisForTest()
  const { a, b, log, drain } = await startPair({ ...bot, redis, script })
  const push = question('讲个故事')
  const first = await ask(a, push)
  expect(await ask(b, push)).toEqual(first)
  const states = await readToEnd(b, first.id, a)
  expect(states.at(-1)).toEqual({ id: first.id, content: TEXT, finish: true })
  await drain()
  expect(log.runs).toHaveLength(1)
  expect(log.late).toEqual([])
  expect(log.errors).toEqual([])
})

interface StreamState {
  readonly id: string
  readonly content: string
  readonly finish: boolean
}

const header = { aibotid: 'BOT', chattype: 'single', from: { userid: 'zhangsan' } }
let count = 0

function question(content: string): string {
  return write({ msgtype: 'text', text: { content } })
}

function refresh(id: string): string {
  return write({ msgtype: 'stream', stream: { id } })
}

function write(fields: Readonly<Record<string, unknown>>): string {
  count++
  return JSON.stringify({ ...header, msgid: `message${count}`, ...fields })
}

async function ask({ port }: Worker, push: string): Promise<StreamState> {
  const { reply } = await platform.deliver(push, port)
  if (reply?.message?.msgtype !== 'stream') throw new Error(`no stream: ${reply?.status} ${reply?.text}`)
  return reply.message.stream as StreamState
}

/** Sends about five refresh pushes a second, to the workers in turn, until the stream has ended. */
async function readToEnd(worker: Worker, id: string, other = worker): Promise<readonly StreamState[]> {
  const states: StreamState[] = []
  while (states.length < 60) {
    await sleep(200)
    const state = await ask(states.length % 2 === 0 ? worker : other, refresh(id))
    states.push(state)
    if (state.finish) return states
  }
  throw new Error('the stream did not end')
}
