/** A process that is suspended for longer than its lease: another takes over, and the reply of the first is dropped. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { credentials } from '../support/account.ts'
import { simulatePlatform, textMessage } from '../support/simulated-platform.ts'
import { type Log, type Pair, startPair, takes } from './pair.ts'
import { startRedisForTest } from './server.ts'

const LEASE_MS = 300
const platform = simulatePlatform({ platform: 'wecom', credentials, tryMs: 700 })
/** As behind a proxy, which keeps the connection open after the platform has given up. */
const patient = simulatePlatform({ platform: 'wecom', credentials, tryMs: 8000, tries: 1 })

test('the other process takes over and replies; the first resumes, and its reply is dropped', async () => {
  const { pair, push, held } = await pauseFirst({ deadlineMs: 5000, runs: [400, 100] })
  const { a, b, log, drain } = pair
  const { statuses, reply } = await platform.deliver(push, b.port)
  expect(statuses).toEqual([200])
  expect(reply?.message?.Content).toBe('停：第2次')
  a.resume()
  // A request that is still open at the first process gets the reply of the other.
  expect((await held).reply?.text).toBe(reply?.text)
  for (const { port } of [a, b]) expect((await platform.deliver(push, port)).reply?.text).toBe(reply?.text)
  await drain()
  expectDoubleRunTold(log, 'A')
})

test('the first process resumes after its deadline: the empty answer, and no late reply', async () => {
  const { pair, push, held } = await pauseFirst({ deadlineMs: 600, runs: [400, 100] })
  const { a, b, log, drain } = pair
  const { reply } = await platform.deliver(push, b.port)
  expect(reply?.message?.Content).toBe('停：第2次')
  await sleep(600)
  a.resume()
  expect((await held).reply).toMatchObject({ status: 200, text: '' })
  await drain()
  expectDoubleRunTold(log, 'A')
})

test('the first process resumes while the other still runs: the reply that is ready first goes out at both', async () => {
  const { pair, push, held } = await pauseFirst({ deadlineMs: 5000, runs: [400, 1500] })
  const { a, b, log, drain } = pair
  const taken = patient.deliver(push, b.port)
  await sleep(200)
  a.resume()
  const replies = [await held, await taken].map(({ reply }) => reply?.message?.Content)
  expect(replies).toEqual(['停：第1次', '停：第1次'])
  await drain()
  expectDoubleRunTold(log, 'B')
})

/** Sends a push to A, whose handler starts; then A is suspended until its lease has expired. */
async function pauseFirst({ deadlineMs, runs }: { readonly deadlineMs: number; readonly runs: readonly number[] }) {
  const redis = await startRedisForTest()
  const pair: Pair = await startPair({
    redis,
    handler: { leaseMs: LEASE_MS, deadlineMs },
    b: { client: 'ioredis' },
    script: (run) => takes(runs[run.number - 1] ?? 0)(run),
  })
  const push = textMessage('停')
  const held = patient.deliver(push, pair.a.port)
  await vi.waitFor(() => expect(pair.log.runs).toHaveLength(1))
  pair.a.pause()
  await sleep(LEASE_MS + 100)
  return { pair, push, held }
}

/** Checks that the process whose reply was dropped reports that, and that no reply is sent late. */
function expectDoubleRunTold(log: Log, dropped: string): void {
  expect(log.runs.map(({ worker }) => worker.name)).toEqual(['A', 'B'])
  expect(log.late).toEqual([])
  expect(log.errors).toContainEqual({
    worker: dropped,
    code: 'STORE_FAILED',
    message: expect.stringContaining('twice'),
  })
  // The loss of the claim, if it was noticed before the end of the run.
  for (const { code } of log.errors) expect(code).toBe('STORE_FAILED')
}
