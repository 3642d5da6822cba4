/**
 * The table of docs/delivery.md, "Store faults", for any store: each title is a cell of the table. What is said to happen
 * does happen in some scenarios. The rows on Redis are in `test/redis`.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FaultKind } from '../support/faulty-store.ts'
import {
  explore,
  extraRequest,
  isUnconfirmed,
  LONGEST_LEASE_MS,
  nothingIsLost,
  runMs,
  SHORTEST_LEASE_MS,
} from '../support/interleavings.ts'
import type { History, Scenario } from '../support/world.ts'

/** A run never fails, and other requests come for the push. */
const busy = {
  runs: runMs.map((ms) => [{ ms, fails: false }]),
  extraRequests: fc.array(extraRequest, { maxLength: 2 }),
}
/** Later calls are those of retries that find a reply. */
const CALLS = 16

function faults(kinds: readonly FaultKind[], count: { readonly minLength: number; readonly maxLength: number }) {
  return fc.uniqueArray(fc.record({ call: fc.nat(CALLS), kind: fc.constantFrom(...kinds) }), {
    selector: ({ call }) => call,
    ...count,
  })
}

const once = { minLength: 1, maxLength: 1 }
const often = { minLength: 4, maxLength: 10 }

/** What holds in every row. */
function alwaysHolds(history: History, one: Scenario): void {
  nothingIsLost(history, one)
  // Joined attempts get no response before the last one, and another process may count from a later attempt.
  if (one.joins || one.onStoreError === 'fail') return
  for (const answer of history.taken) expect(answer?.status).toBe(200)
}

/** The different replies that went out. */
function repliesOf({ taken, extraResponses, late }: History): ReadonlySet<string> {
  const returned = [...taken, ...extraResponses].flatMap((answer) => (answer?.text ? [answer.text] : []))
  return new Set([...returned, ...late])
}

function oneReply(history: History, one: Scenario): void {
  expect(repliesOf(history).size).toBeLessThanOrEqual(1)
  alwaysHolds(history, one)
}

/** Checks that something happens in at least one scenario, which is the same in every run of this test. */
async function expectSome(
  scenarios: Parameters<typeof explore>[0],
  happens: (history: History) => boolean,
): Promise<void> {
  let count = 0
  const judge = (history: History, one: Scenario) => {
    alwaysHolds(history, one)
    if (happens(history)) count++
  }
  await explore({ ...busy, ...scenarios }, judge, { seed: 1 })
  expect(count).toBeGreaterThan(0)
}

/** The numbers of runs that scenarios had, from one that failed in a random run. */
async function runsOf(
  scenarios: Parameters<typeof explore>[0],
  seeded: Parameters<typeof explore>[2],
): Promise<ReadonlySet<number>> {
  const runs = new Set<number>()
  await explore({ ...busy, ...scenarios }, (history) => void runs.add(history.runs.length), seeded)
  return runs
}

const UNCERTAIN = ['fails', 'is carried out, then fails', 'hangs', 'is carried out, then hangs'] as const

describe('a call is carried out and denied, or reads an old value', () => {
  const lies = faults(['is carried out, then denied', 'finds the previous value'], often)

  // Each lie makes a renewal two calls longer, so a shorter lease can end meanwhile: the second seed below did so.
  const leaseMs = fc.constantFrom(300, LONGEST_LEASE_MS)

  test('there is one run, and two different replies never go out', async () => {
    const judge = (history: History, one: Scenario) => {
      expect(history.runs).toHaveLength(1)
      oneReply(history, one)
    }
    await explore({ ...busy, faults: lies, leaseMs }, judge)
  })

  test('with `joinRetries`, the same reply goes out twice', async () => {
    let isTwice = false
    const judge = ({ taken, late }: History) => {
      if (late.length > 0 && taken.some((answer) => answer?.text)) isTwice = true
    }
    await explore({ ...busy, faults: lies, leaseMs }, judge, { seed: -629103242, path: '1055' })
    expect(isTwice).toBe(true)
  })

  test('a lease that ends while calls are repeated may lead to a second run', async () => {
    expect(await runsOf({ faults: lies }, { seed: 1608268588, path: '57' })).toContain(2)
  })
})

describe('one call fails or hangs, whether it is carried out or not', () => {
  const uncertain = faults(UNCERTAIN, once)

  test('two different replies never go out, unless one was ready at the moment of its deadline and is reported as unconfirmed', async () => {
    const judge = (history: History, one: Scenario) => {
      if (history.errors.some(isUnconfirmed)) alwaysHolds(history, one)
      else oneReply(history, one)
    }
    await explore({ ...busy, faults: uncertain }, judge)
  })

  test('a reply that is returned unconfirmed may be a second one', async () => {
    const sizes = new Set<number>()
    const judge = (history: History) => void sizes.add(repliesOf(history).size)
    await explore({ ...busy, faults: uncertain }, judge, { seed: 1877158751, path: '136' })
    expect(sizes).toContain(2)
  })

  test('the process of that call runs `onMessage` although another process runs it', async () => {
    await expectSome({ faults: uncertain }, ({ runs, errors }) => runs.length > 1 && errors.length > 0)
  })
})

describe("the same, with `onStoreError: 'fail'`", () => {
  // A call may take 100 ms, so a shorter lease can end while one hangs: the seed below did so.
  const leaseMs = fc.constantFrom(300, LONGEST_LEASE_MS)
  const uncertain = { faults: faults(UNCERTAIN, once), onStoreError: fc.constant<'fail'>('fail'), leaseMs }

  const oneRunAtMost = (history: History, one: Scenario) => {
    oneReply(history, one)
    expect(history.runs.length).toBeLessThanOrEqual(1)
  }

  test('there is one run', async () => {
    await explore({ ...busy, ...uncertain }, oneRunAtMost)
  })

  test('a lease that ends while a call hangs may lead to a second run', async () => {
    const short = { ...uncertain, leaseMs: fc.constantFrom(SHORTEST_LEASE_MS, LONGEST_LEASE_MS) }
    expect(await runsOf(short, { seed: -799871558, path: '127' })).toContain(2)
  })

  test('an attempt gets 500', async () => {
    await expectSome(uncertain, ({ extraResponses }) => extraResponses.some((answer) => answer?.status === 500))
  })
})

describe('calls fail or hang again and again', () => {
  const uncertain = faults(UNCERTAIN, often)

  test('nothing more than what always holds', async () => {
    await explore({ ...busy, faults: uncertain }, alwaysHolds)
    await explore({ ...busy, faults: uncertain, onStoreError: fc.constant('fail') }, alwaysHolds)
  })

  test('each process runs `onMessage` and sends a reply of its own', async () => {
    await expectSome({ faults: uncertain }, (history) => repliesOf(history).size > 1)
  })
})

describe('renewals take longer than a third of `leaseMs`', () => {
  // Both ways take less than the limit of a call, which is half of the deadline.
  const LEAST_LEASE_MS = 60
  const slow = { leaseMs: fc.constant(LEAST_LEASE_MS), storeMs: fc.constant(LEAST_LEASE_MS) }

  test('two different replies never go out', async () => {
    await explore({ ...slow, runs: busy.runs, againAfterMs: fc.constant(undefined) }, oneReply)
  })

  test('`onMessage` runs twice, and the reply that is dropped is reported', async () => {
    await expectSome(
      { ...slow, extraRequests: fc.constant([]), againAfterMs: fc.constant(undefined) },
      ({ runs, errors }) => {
        return runs.length > 1 && errors.some((error) => error.includes('ran twice'))
      },
    )
  })
})

describe('data is lost, or a write is confirmed and not made', () => {
  const lost = faults(['finds that all data is lost', 'is confirmed, not carried out'], once)

  test('nothing more than what always holds', async () => {
    await explore({ ...busy, faults: lost }, alwaysHolds)
    await explore({ ...busy, faults: faults(['finds that all data is lost'], often) }, alwaysHolds)
  })

  test('a retry runs `onMessage` again and gets another reply, which is not always reported', async () => {
    await expectSome({ faults: lost }, (history) => repliesOf(history).size > 1 && history.errors.length === 0)
  })
})
