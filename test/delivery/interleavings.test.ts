/**
 * The races between two processes. A scheduler decides in which order the calls of the processes reach the store, in which
 * order its results come back, and how much time passes between them: the deadline, the platform's next attempt, the end of
 * a lease and the time limit of a store call can all come at any moment.
 *
 * The guarantees, while store calls end within their limit and no process is suspended for longer than its lease:
 *
 * (a) Never two runs at once, and no second run after a completed one while its record is kept.
 * (b) Never two different replies, and never both a reply on an attempt and a late reply.
 * (c) A reply is lost only if the process responsible for it dies, or after `late` if `onLateReply` fails. The process that
 *     made the reply is responsible until another process is the carrier; a carrier that gives the reply back is responsible
 *     too.
 *
 * What changes with other stores:
 *
 * - Slow (calls take longer than their limit, which for renewals is a third of the lease): the handler may run twice, so (a)
 *   does not hold; one of the replies goes out, the other is dropped and reported.
 * - Uncertain results (a call reports an error but was carried out) or an unreachable store: every lost reply is reported,
 *   and the platform always gets an answer; the same reply may go out twice.
 * - Data loss: two different replies are possible; see `join-retries.test.ts` and docs/delivery.md.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEADLINE_MS, type History, play, type Scenario, TRY_MS } from '../support/world.ts'

const port = fc.constantFrom<0 | 1>(0, 1)

/** Mostly near a moment at which something ends, a deadline or an attempt, since that is where the races are. */
const endings = [1, 2, 3].flatMap((count) => [count * TRY_MS, (count - 1) * TRY_MS + DEADLINE_MS])
const nearEnding = fc
  .tuple(fc.constantFrom(...endings), fc.integer({ min: -90, max: 30 }))
  .map(([ending, offset]) => ending + offset)
const runMs = fc.oneof(fc.integer({ min: 0, max: 1500 }), nearEnding)
const extraRequest = fc.record({
  atMs: nearEnding,
  port,
  staysMs: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(TRY_MS)),
})
const run = fc.record({ ms: runMs, fails: fc.boolean() })
const resultRun = fc.record({ ms: runMs, fails: fc.constantFrom(true, false, 'in its reply' as const) })

/** Shorter and longer than the deadline. */
const SHORTEST_LEASE_MS = 150
const LONGEST_LEASE_MS = 2 * DEADLINE_MS

/** All that a scenario may contain; each property narrows it. */
const scenario = {
  push: fc.constant('text' as const),
  joins: fc.boolean(),
  leaseMs: fc.constantFrom(SHORTEST_LEASE_MS, LONGEST_LEASE_MS),
  runs: fc.array(run, { minLength: 1, maxLength: 3 }),
  ports: fc.tuple(port, port, port),
  extraRequests: fc.constant([]),
  drains: fc.constant([]),
  againAfterMs: fc.option(fc.integer({ min: 0, max: 2 * TRY_MS }), { nil: undefined }),
  diesAfter: fc.constant(undefined),
  failures: fc.constant([]),
  storeMs: fc.constant(SHORTEST_LEASE_MS / 10),
  chance: fc.infiniteStream(fc.nat(8)).map((stream) => () => stream.next().value ?? 0),
} satisfies { [Key in keyof Scenario]: fc.Arbitrary<Scenario[Key]> }

/** Plays scenarios of a kind, and checks what happened. */
async function explore(
  narrowed: Partial<typeof scenario> | { [Key in keyof Scenario]?: fc.Arbitrary<Scenario[Key]> },
  judge: (history: History, scenario: Scenario) => void,
  seeded: { readonly seed?: number; readonly path?: string; readonly numRuns?: number } = {},
): Promise<void> {
  const kind: fc.Arbitrary<Scenario> = fc.record({ ...scenario, ...narrowed })
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), kind, async (scheduler, one) => {
      judge(await play(scheduler, one), one)
    }),
    { numRuns: Number(process.env.INTERLEAVINGS ?? 150), ...seeded },
  )
}

/** Checks guarantee (a): never two runs at once, and none after a completed one. */
function neverTwoAtATime({ runs }: History, { runs: plans }: Scenario): void {
  const overlapping = runs.filter((one, index) =>
    runs
      .slice(0, index)
      .some(
        ({ startedAt, endedAt }) => endedAt === undefined || (one.startedAt < endedAt && startedAt <= one.startedAt),
      ),
  )
  expect(overlapping).toEqual([])
  const completed = runs.findIndex((_, index) => !plans[Math.min(index, plans.length - 1)]?.fails)
  if (completed !== -1) expect(runs.length).toBe(completed + 1)
}

/** Checks guarantee (b): never two different replies, and never both an answered attempt and a late reply. */
function neverTwoAnswers({ taken, extraResponses, late }: History): void {
  const replies = [...taken, ...extraResponses].flatMap((answer) =>
    answer === undefined || answer.text === '' ? [] : [answer.text],
  )
  expect(new Set([...replies, ...late]).size).toBeLessThanOrEqual(1)
  expect(late.length).toBeLessThanOrEqual(1)
  if (late.length > 0) expect(replies).toEqual([])
}

/** Checks guarantee (c): no reply is lost without a report. */
function nothingIsLost({ runs, taken, extraResponses, late, errors }: History, { runs: plans }: Scenario): void {
  const answered = runs.filter(
    ({ endedAt }, index) => endedAt !== undefined && !plans[Math.min(index, plans.length - 1)]?.fails,
  )
  const arrived =
    [...taken, ...extraResponses].some((answer) => answer !== undefined && answer.text !== '') || late.length > 0
  if (answered.length > 0 && !arrived) expect(errors.filter((error) => error !== 'meant to fail')).not.toEqual([])
}

/**
 * The errors that the handler was not meant to throw. A reply that is ready at the moment of its deadline is returned before
 * the store has confirmed it, which is reported.
 */
function unexpected({ errors }: History): readonly string[] {
  return errors.filter(
    (error) => error !== 'meant to fail' && !error.includes('did not confirm the reply by the deadline'),
  )
}

describe('while the store answers', () => {
  test('there is one run at a time, one reply, and no reply is lost', async () => {
    await explore({}, (history, one) => {
      neverTwoAtATime(history, one)
      neverTwoAnswers(history)
      nothingIsLost(history, one)
      expect(unexpected(history)).toEqual([])
    })
  })

  test('a handler that never fails runs once, whatever the platform does', async () => {
    const runs = fc.record({ ms: runMs, fails: fc.constant(false) }).map((only) => [only])
    await explore({ runs }, (history) => {
      expect(history.runs).toHaveLength(1)
      for (const answer of history.taken) expect(answer?.status).toBe(200)
    })
  })

  test('a reply that one carrier gives back and another returns is not sent late as well', async () => {
    const scenarios = {
      joins: fc.constant(true),
      runs: fc.integer({ min: 690, max: 790 }).map((ms) => [{ ms, fails: false }]),
      ports: fc.constant<[0, 1, 1]>([0, 1, 1]),
      againAfterMs: fc.constant(0),
    }
    await explore(scenarios, (history, one) => {
      neverTwoAnswers(history)
      nothingIsLost(history, one)
    })
  })

  test('the same holds with other requests for the push, which disconnect at any moment', async () => {
    await explore({ extraRequests: fc.array(extraRequest, { minLength: 1, maxLength: 4 }) }, (history, one) => {
      neverTwoAtATime(history, one)
      neverTwoAnswers(history)
      nothingIsLost(history, one)
      expect(unexpected(history)).toEqual([])
    })
  })

  test('the same holds while processes drain, and each drain() resolves', async () => {
    const drain = fc.record({ atMs: fc.oneof(nearEnding, fc.integer({ min: 0, max: 1500 })), port })
    const scenarios = {
      extraRequests: fc.array(extraRequest, { maxLength: 3 }),
      drains: fc.array(drain, { minLength: 1, maxLength: 2 }),
      storeMs: fc.constantFrom(5, SHORTEST_LEASE_MS / 10),
    }
    await explore(scenarios, (history, one) => {
      neverTwoAtATime(history, one)
      neverTwoAnswers(history)
      nothingIsLost(history, one)
      expect(unexpected(history)).toEqual([])
      expect(history.drained).not.toContain(false)
    })
  })

  test('a fast handler is answered on the first attempt, at either process', async () => {
    const runs = fc.constant([{ ms: DEADLINE_MS / 6, fails: false }])
    await explore({ runs, storeMs: fc.constant(10) }, ({ taken, late }) => {
      for (const answer of taken) expect(answer).toEqual({ status: 200, text: 'run 1' })
      expect(late).toEqual([])
    })
  })
})

describe('while the store answers, a push that the platform sends again because of its answer', () => {
  const judge = (history: History, one: Scenario) => {
    neverTwoAtATime(history, one)
    neverTwoAnswers(history)
    expect(unexpected(history)).toEqual([])
    expect(history.drained).not.toContain(false)
  }
  const extraRequests = fc.array(extraRequest, { maxLength: 3 })

  test('after a failure in the reply runs again, and no reply is lost', async () => {
    const runs = fc.array(resultRun, { minLength: 1, maxLength: 3 })
    const drains = fc.array(fc.record({ atMs: nearEnding, port }), { maxLength: 1 })
    await explore({ push: fc.constant('payment'), runs, extraRequests, drains }, (history, one) => {
      judge(history, one)
      nothingIsLost(history, one)
      const isServed = one.drains.length === 0
      if (isServed && history.taken[0] === undefined) expect(history.runs.length).toBeGreaterThan(1)
    })
  })

  test('after an empty answer, too, gets the reply of the run that succeeds on one of its attempts', async () => {
    const runs = fc
      .tuple(fc.array(resultRun, { maxLength: 2 }), runMs)
      .map(([failing, ms]) => [...failing.map((one) => ({ ...one, fails: one.fails || true })), { ms, fails: false }])
    const drains = fc.array(fc.record({ atMs: nearEnding, port: fc.constant<0>(0) }), { maxLength: 1 })
    await explore({ push: fc.constant('goods'), runs, extraRequests, drains }, (history, one) => {
      judge(history, one)
      expect(history.late).toEqual([])
      for (const answer of history.taken) expect(answer?.text).toMatch(/^run /)
    })
  })

  test('and whose process dies, gets the reply of another one', async () => {
    const runs = fc.constant([{ ms: 2 * TRY_MS, fails: false }])
    const diesAfter = fc.integer({ min: 0, max: 12 })
    await explore({ push: fc.constant('goods'), runs, diesAfter, againAfterMs: fc.constant(undefined) }, (history) => {
      neverTwoAnswers(history)
      expect(history.runs.length).toBeLessThanOrEqual(2)
      expect(history.taken[0]?.text).toMatch(/^run /)
    })
  })
})

describe('a process that is suspended for longer than its lease', () => {
  const judge = (history: History, one: Scenario) => {
    neverTwoAnswers(history)
    nothingIsLost(history, one)
  }
  // Both ways take less than the limit of a call, which is half of the deadline; renewals come too late for the lease.
  const MIN_LEASE_MS = 60
  const beyondLease = {
    leaseMs: fc.constant(MIN_LEASE_MS),
    storeMs: fc.constant(MIN_LEASE_MS),
    againAfterMs: fc.constant(undefined),
  }

  test('may run the handler twice, but only one reply goes out', async () => {
    let doubleRuns = 0
    await explore(beyondLease, (history, one) => {
      judge(history, one)
      if (history.runs.length > one.runs.filter(({ fails }) => fails).length + 1) doubleRuns++
    })
    expect(doubleRuns).toBeGreaterThan(0)
  })

  // In these, a reply that had been returned was written as late, or a reply went out unconfirmed although the claim had expired.
  test.each([
    [636_644_043, '441'],
    [11, '1344'],
    [12, '211'],
    [11, '2998'],
    [-1_729_003_801, '7'],
    [-1_641_505_718, '5770'],
  ])('seed %s, path %s: only one reply goes out', async (seed, path) => {
    await explore(beyondLease, judge, { seed, path, numRuns: 1 })
  })

  const beyondLimit = {
    leaseMs: fc.constant(SHORTEST_LEASE_MS),
    storeMs: fc.constant(SHORTEST_LEASE_MS * 0.9),
    againAfterMs: fc.constant(undefined),
  }

  // These once had two late replies, or both a reply on an attempt and a late one.
  test.each([5, 1_233_049_216])('seed %s: only one reply goes out', async (seed) => {
    await explore(beyondLimit, judge, { seed, numRuns: 150 })
  })

  test('and whose store calls exceed their limit loses no reply without a report', async () => {
    await explore(beyondLimit, nothingIsLost)
    // Here a claim fails, so both processes answer the push, as docs/delivery.md says of a store that fails.
    await explore(beyondLimit, nothingIsLost, { seed: -1_227_556_771, numRuns: 150 })
  })
})

describe('a process that dies', () => {
  test('at any moment leaves the push to the other process, which runs it at most once more, and it is answered once', async () => {
    const diesAfter = fc.integer({ min: 0, max: 6 })
    const ports = fc.tuple(fc.constant<0 | 1>(0), fc.constant<0 | 1>(1), fc.constant<0 | 1>(1))
    const runs = fc.constant([{ ms: DEADLINE_MS / 6, fails: false }])
    await explore({ diesAfter, ports, runs, againAfterMs: fc.constant(undefined) }, (history) => {
      neverTwoAnswers(history)
      expect(history.runs.length).toBeLessThanOrEqual(2)
      const arrived = history.taken.some((answer) => answer !== undefined && answer.text !== '')
      expect(arrived || history.late.length > 0).toBe(true)
    })
  })
})

describe('a store that fails', () => {
  test('now and then loses no reply without a report, and the platform always gets an answer', async () => {
    const failure = fc.record({ call: fc.nat(12), isDone: fc.boolean() })
    const failures = fc.array(failure, { minLength: 1, maxLength: 4 })
    const runs = fc.constant([{ ms: DEADLINE_MS / 6, fails: false }])
    await explore({ failures, runs, againAfterMs: fc.constant(undefined) }, (history, one) => {
      nothingIsLost(history, one)
      expect(history.taken[0]?.status).toBe(200)
    })
  })
})
