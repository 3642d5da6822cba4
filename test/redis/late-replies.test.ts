/** Pick-up and the messages of 微信客服 with several processes and a real Redis, and with processes that die. */
import { expect, onTestFinished, test, vi } from 'vitest'
import { createPlatform } from '../../dist/testing.js'
import { credentials } from '../support/account.ts'
import { CORP_ID, createCustomerServicePlatform } from '../support/api-interfaces/customer-service.ts'
import { startApiServer } from '../support/api-server.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { type LateWorker, type LateWorkerOptions, startLateWorker } from './late-process.ts'
import { startRedisForTest } from './server.ts'

const HINT = '还在想，回复“继续”查看'
const platform = simulatePlatform({ platform: 'wecom', credentials, tryMs: 3000 })

/** Two processes with one Redis, and the platform's API. */
async function startPair(
  { a: ofA = {}, ...common }: Partial<LateWorkerOptions> & { readonly a?: Partial<LateWorkerOptions> },
  onAsk?: (worker: LateWorker, name: string) => void,
) {
  const redis = await startRedisForTest()
  const customerService = createCustomerServicePlatform()
  const server = await startApiServer(customerService.routes)
  onTestFinished(() => server[Symbol.asyncDispose]())
  const options: LateWorkerOptions = {
    redisPorts: redis.ports,
    client: 'redis',
    offlineQueue: false,
    credentials,
    deadlineMs: 500,
    leaseMs: 400,
    baseUrl: server.baseUrl,
    ...common,
  }
  const [a, b] = await Promise.all([
    startLateWorker({ ...options, ...ofA }, onAsk),
    startLateWorker({ ...options, client: 'ioredis' }, onAsk),
  ])
  return { a, b, customerService }
}

const ask = async (content: string, ...ports: readonly number[]) =>
  (await platform.deliver(textMessage(content), ...ports)).reply?.message?.Content

test('a reply that one process has made is picked up in another one, once', async () => {
  const { a, b } = await startPair({})
  expect(await ask('慢', a.port)).toBe(HINT)
  expect(await ask('继续', b.port)).toBe(HINT)
  a.proceed('慢')
  await vi.waitFor(async () => expect(await ask('继续', b.port)).toBe('答：慢'), { timeout: 10_000 })
  // Nothing waits any longer, so the message reaches the handler.
  expect(await ask('继续', a.port)).toBe(HINT)
  expect(a.asked).toEqual(['慢', '继续'])
  expect([...a.errors, ...b.errors]).toEqual([])
})

test('a process that dies after it has taken a reply: the next attempt gets it, in another process', async () => {
  const { a, b } = await startPair({ deadlineMs: 2500, a: { diesOnceTaken: true } })
  for (const content of ['一', '二']) {
    expect(await ask(content, b.port)).toBe(HINT)
    b.proceed(content)
  }
  await vi.waitFor(() => expect(b.stored()).toBe(2), { timeout: 10_000 })
  const message = textMessage('继续')
  const { statuses, reply } = await platform.deliver(message, a.port, b.port)
  expect(statuses).toEqual([undefined, 200])
  expect(reply?.message?.Content).toBe('答：一')
  // A further repetition gets the same, another message the next one.
  expect((await platform.deliver(message, b.port)).reply?.message?.Content).toBe('答：一')
  expect(await ask('继续', b.port)).toBe('答：二')
})

const side = createPlatform({ platform: 'wecom', credentials })

/** Sends the push of a customer service account to a process. */
async function push(fields: { readonly Token: string; readonly OpenKfId: string }, { port }: LateWorker) {
  const message = side.message('event.kf_msg_or_event', { ToUserName: CORP_ID, ...fields })
  await side.send(`http://127.0.0.1:${port}/`, message, { tries: 1 })
}

test('a process that dies while it handles a message of 微信客服: only that message comes again', async () => {
  const { a, b, customerService } = await startPair({}, (worker, name) => {
    if (worker === a && name === 'msg_5') void worker.kill()
    else worker.proceed(name)
  })
  for (let count = 0; count < 6; count++) customerService.add()
  await push(customerService.add(), a).catch(() => undefined)
  await vi.waitFor(() => expect(a.asked).toContain('msg_5'), { timeout: 10_000 })
  await push(customerService.add(), b)
  // After five seconds without a sign of life.
  await vi.waitFor(() => expect(b.asked).toContain('msg_8'), { timeout: 15_000 })
  expect(a.asked).toEqual(['msg_1', 'msg_2', 'msg_3', 'msg_4', 'msg_5'])
  expect(b.asked).toEqual(['msg_5', 'msg_6', 'msg_7', 'msg_8'])
})

test('a push that comes to another process while one reads is read by that one', async () => {
  const { a, b, customerService } = await startPair({})
  await push(customerService.add(), a)
  await vi.waitFor(() => expect(a.asked).toEqual(['msg_1']), { timeout: 10_000 })
  await push(customerService.add(), b)
  a.proceed('msg_1')
  await vi.waitFor(() => expect(a.asked).toEqual(['msg_1', 'msg_2']), { timeout: 10_000 })
  a.proceed('msg_2')
  expect(b.asked).toEqual([])
  expect([...a.errors, ...b.errors]).toEqual([])
})
