/** Processes that share an access token through Redis. */
import { expect, onTestFinished, test, vi } from 'vitest'
import { ACCOUNT, createTokenPlatform } from '../support/api-interfaces/tokens.ts'
import { startApiServer } from '../support/api-server.ts'
import type { ClientKind } from './protocol.ts'
import { startRedisForTest } from './server.ts'
import { startTokensWorker } from './tokens-process.ts'

const STABLE_TOKEN = '/cgi-bin/stable_token'

/** A platform, a Redis and two processes with the same account. */
async function startPair(one: ClientKind, other: ClientKind) {
  const redis = await startRedisForTest()
  const platform = createTokenPlatform()
  const server = await startApiServer(platform.routes)
  onTestFinished(() => server[Symbol.asyncDispose]())
  const account = { platform: 'official-account', ...ACCOUNT } as const
  const common = { redisPorts: redis.ports, offlineQueue: false, baseUrl: server.baseUrl, account }
  const [a, b] = await Promise.all([one, other].map((client) => startTokensWorker({ ...common, client })))
  if (a === undefined || b === undefined) throw new Error('no processes')
  const requests = () => server.requests.filter(({ path }) => path === STABLE_TOKEN)
  return { platform, redis, a, b, requests }
}

test.each([
  ['redis', 'redis'],
  ['ioredis', 'redis-pool'],
] as const)('two processes with %s and %s request one token, and one more after it is refused', async (one, other) => {
  const { platform, a, b, requests } = await startPair(one, other)
  expect(await Promise.all([a.send(50), b.send(50)])).toEqual([50, 50])
  expect(requests()).toHaveLength(1)
  platform.voidLast(ACCOUNT.appId)
  expect(await Promise.all([a.send(50), b.send(50)])).toEqual([50, 50])
  expect(requests()).toHaveLength(2)
})

test('a process that is killed while it requests a token leaves that to the other one', async () => {
  const { platform, a, b, requests } = await startPair('redis', 'ioredis')
  const release = platform.hold(STABLE_TOKEN)
  a.send(1).catch(() => undefined)
  await vi.waitFor(() => expect(requests()).toHaveLength(1), 5000)
  const sent = b.send(10)
  await a.kill()
  expect(await sent).toBe(10)
  expect(requests()).toHaveLength(2)
  release()
})

test('processes whose Redis fails go on with a token of their own', async () => {
  const { platform, redis, a, b, requests } = await startPair('redis', 'ioredis')
  expect(await Promise.all([a.send(5), b.send(5)])).toEqual([5, 5])
  await redis.stop()
  expect(await Promise.all([a.send(5), b.send(5)])).toEqual([5, 5])
  expect(requests()).toHaveLength(1)
  platform.voidLast(ACCOUNT.appId)
  expect(await Promise.all([a.send(5), b.send(5)])).toEqual([5, 5])
  expect(requests()).toHaveLength(3)
})
