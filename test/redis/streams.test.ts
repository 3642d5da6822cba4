/** A bot's stream that is made in one process and asked for in another. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { simulatePlatform } from '../support/simulated-platform.ts'
import { useRedis } from './support/setup.ts'

const { worker } = useRedis()
const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: '' }
const bot = simulatePlatform({ platform: 'wecom-bot', credentials })

interface State {
  readonly id: string
  readonly content: string
  readonly finish: boolean
}

let count = 0

async function ask(port: number, message: object): Promise<State | undefined> {
  count++
  const push = JSON.stringify({ msgid: `m${count}`, aibotid: 'BOT', from: { userid: 'zhangsan' }, ...message })
  return (await bot.attempt(push, port))?.message?.stream as State | undefined
}

async function readToEnd(port: number, id: string): Promise<readonly string[]> {
  const contents: string[] = []
  while (contents.length < 100) {
    const state = await ask(port, { msgtype: 'stream', stream: { id } })
    contents.push(state?.content ?? '')
    if (state?.finish !== false) return contents
    await sleep(100)
  }
  throw new Error('the stream does not end')
}

const bots = { platform: 'wecom-bot', credentials, deadlineMs: 1000, leaseMs: 1500 } as const

test('any process can say how it goes on', async () => {
  const [a, b] = await Promise.all([worker(bots), worker({ ...bots, client: 'ioredis' })])
  const first = await ask(a.port, { msgtype: 'text', text: { content: '一二三四五六 200' } })
  expect(first).toMatchObject({ content: '一', finish: false })
  const contents = await readToEnd(b.port, first?.id ?? '')
  expect(contents.at(-1)).toBe('一二三四五六')
  expect(new Set(contents).size).toBeGreaterThan(2)
  await a.drain()
  expect([a.runs.length, b.runs.length, ...a.errors, ...b.errors, ...a.late]).toEqual([1, 0])
})

test('a stream whose process has died ends with what it had said', async () => {
  const [a, b] = await Promise.all([worker(bots), worker(bots)])
  const first = await ask(a.port, { msgtype: 'text', text: { content: '只说了一半就没有了 300' } })
  await sleep(1500)
  a.signal('SIGKILL')
  const contents = await readToEnd(b.port, first?.id ?? '')
  expect('只说了一半就没有了'.startsWith(contents.at(-1) ?? '?')).toBe(true)
  expect(contents.at(-1)?.length).toBeGreaterThan(2)
  expect(contents.at(-1)?.length).toBeLessThan(9)
})
