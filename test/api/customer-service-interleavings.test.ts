/**
 * The races between processes that read one account of 微信客服. The guarantees, while store calls end within their limit
 * and no process stands still for longer than five seconds:
 *
 * (a) Messages are handled one at a time, in the order of the platform.
 * (b) No push is lost: without a crash, each message is handled once, and none waits for a later push.
 * (c) If a process dies, only the message that it was handling is handled again, and the next push brings the rest.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { playReading, type ReadingHistory, type ReadingScenario } from '../support/reading-world.ts'

const numRuns = Number(process.env.INTERLEAVINGS ?? 60)

const scenario = {
  arrivals: fc.array(fc.record({ atMs: fc.integer({ min: 0, max: 12_000 }), process: fc.nat(2) }), {
    minLength: 1,
    maxLength: 6,
  }),
  limit: fc.integer({ min: 1, max: 3 }),
  handlingMs: fc.array(fc.constantFrom(0, 40, 900, 7000), { minLength: 1, maxLength: 4 }),
  diesAfter: fc.constant<number | undefined>(undefined),
  storeMs: fc.constant(400),
  chance: fc.infiniteStream(fc.nat(8)).map((stream) => () => stream.next().value ?? 0),
} satisfies { [Key in keyof ReadingScenario]: fc.Arbitrary<ReadingScenario[Key]> }

async function explore(
  narrowed: { [Key in keyof ReadingScenario]?: fc.Arbitrary<ReadingScenario[Key]> },
  judge: (history: ReadingHistory) => void,
  seeded: { readonly seed?: number; readonly path?: string } = {},
): Promise<void> {
  const kind: fc.Arbitrary<ReadingScenario> = fc.record({ ...scenario, ...narrowed })
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), kind, async (scheduler, one) => judge(await playReading(scheduler, one))),
    { numRuns, ...seeded },
  )
}

/** Close together, so that a push often comes while the reader ends. */
const closeArrivals = fc.array(fc.record({ atMs: fc.integer({ min: 0, max: 2500 }), process: fc.nat(2) }), {
  minLength: 2,
  maxLength: 6,
})

describe('while no process dies', () => {
  test.each([
    ['over a while', {}],
    ['close together', { arrivals: closeArrivals, handlingMs: fc.constant([0, 40]) }],
  ])('each message is handled once, in order, without waiting for a later push: %s', async (_name, narrowed) => {
    await explore(narrowed, ({ begun, handled, handledEarly, overlaps, errors, sent }) => {
      expect(errors).toEqual([])
      expect(overlaps).toBe(false)
      expect(begun.map(({ id }) => id)).toEqual(sent)
      expect(handled).toEqual(sent)
      expect(handledEarly).toEqual(sent.slice(0, -1))
    })
  })
})

describe('if a process dies', () => {
  test.each([
    [
      'at any moment',
      {
        diesAfter: fc.integer({ min: 0, max: 40 }),
        arrivals: scenario.arrivals.map((all) => all.map((one, index) => (index === 0 ? { ...one, process: 0 } : one))),
      },
    ],
    [
      'within a batch',
      {
        diesAfter: fc.integer({ min: 8, max: 20 }),
        arrivals: fc.constant([0, 1, 2, 3, 4].map((atMs) => ({ atMs, process: 0 }))),
        limit: fc.constant(4),
        handlingMs: fc.constant([900]),
      },
    ],
  ])('at most the message that it was handling comes again, and nothing is lost: %s', async (_name, narrowed) => {
    await explore(narrowed, ({ begun, handled, overlaps, errors, sent }) => {
      expect(errors).toEqual([])
      expect(overlaps).toBe(false)
      expect([...new Set(begun.map(({ id }) => id))]).toEqual(sent)
      expect(new Set(handled)).toEqual(new Set(sent))
      const again = begun.filter(({ id }, index) => begun.findIndex((one) => one.id === id) < index)
      expect(again.length).toBeLessThanOrEqual(1)
      // It is the last one that the dead process began.
      const last = begun.filter(({ process }) => process === 0).at(-1)
      for (const { id } of again) expect(id).toBe(last?.id)
    })
  })
})
