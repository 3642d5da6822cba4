/** Scenarios for the races between two processes, and what must hold in them; see `test/delivery/interleavings.test.ts`. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { DEADLINE_MS, type History, play, type Scenario, TRY_MS } from './world.ts'

export const port = fc.constantFrom<0 | 1>(0, 1)

/** Mostly near a moment at which something ends, a deadline or an attempt, since that is where the races are. */
const endings = [1, 2, 3].flatMap((count) => [count * TRY_MS, (count - 1) * TRY_MS + DEADLINE_MS])
export const nearEnding = fc
  .tuple(fc.constantFrom(...endings), fc.integer({ min: -90, max: 30 }))
  .map(([ending, offset]) => ending + offset)
export const runMs = fc.oneof(fc.integer({ min: 0, max: 1500 }), nearEnding)
export const extraRequest = fc.record({
  atMs: nearEnding,
  port,
  staysMs: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(TRY_MS)),
})
const run = fc.record({ ms: runMs, fails: fc.boolean() })
export const resultRun = fc.record({ ms: runMs, fails: fc.constantFrom(true, false, 'in its reply' as const) })

/** Shorter and longer than the deadline. */
export const SHORTEST_LEASE_MS = 150
export const LONGEST_LEASE_MS = 2 * DEADLINE_MS

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
  faults: fc.constant([]),
  onStoreError: fc.constant<'run' | 'fail'>('run'),
  storeMs: fc.constant(SHORTEST_LEASE_MS / 10),
  chance: fc.infiniteStream(fc.nat(8)).map((stream) => () => stream.next().value ?? 0),
} satisfies { [Key in keyof Scenario]: fc.Arbitrary<Scenario[Key]> }

/** Plays scenarios of a kind, and checks what happened. */
export async function explore(
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

/** (a) */
export function neverTwoAtATime({ runs }: History, { runs: plans }: Scenario): void {
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

/** (b) */
export function neverTwoAnswers({ taken, extraResponses, late }: History): void {
  const replies = [...taken, ...extraResponses].flatMap((answer) =>
    answer === undefined || answer.text === '' ? [] : [answer.text],
  )
  expect(new Set([...replies, ...late]).size).toBeLessThanOrEqual(1)
  expect(late.length).toBeLessThanOrEqual(1)
  if (late.length > 0) expect(replies).toEqual([])
}

/** (c) */
export function nothingIsLost({ runs, taken, extraResponses, late, errors }: History, { runs: plans }: Scenario): void {
  const answered = runs.filter(
    ({ endedAt }, index) => endedAt !== undefined && !plans[Math.min(index, plans.length - 1)]?.fails,
  )
  const arrived =
    [...taken, ...extraResponses].some((answer) => answer !== undefined && answer.text !== '') || late.length > 0
  if (answered.length > 0 && !arrived) expect(errors.filter((error) => error !== 'meant to fail')).not.toEqual([])
}

/** The errors that the handler was not meant to throw, except for replies that were returned unconfirmed. */
export function unexpected({ errors }: History): readonly string[] {
  return errors.filter((error) => error !== 'meant to fail' && !isUnconfirmed(error))
}

/**
 * Whether an error reports that a reply was returned before the store had confirmed it, because it was ready at the moment of its
 * deadline.
 */
export function isUnconfirmed(error: string): boolean {
  return error.includes('did not confirm the reply by the deadline')
}
