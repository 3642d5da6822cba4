/**
 * The races between two processes that share a token. A scheduler decides in which order the calls of the store and of
 * the platform arrive and return, and how much time passes between them.
 *
 * The guarantees, while store calls end within their limit:
 *
 * (a) Never two requests at once, and none while a living process has a token that needs no renewal.
 * (b) Every call of `get` ends, with a token, or with the error of the platform.
 * (c) After `invalidate`, no call in that process returns the token, unless the platform has returned it later.
 *
 * With a store that fails, (b) and (c) remain. Set `INTERLEAVINGS` for more scenarios than by default.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isApiError } from 'wechat-callback/api'
import { BUSY_MS, playTokens, type TokenHistory, type TokenScenario } from '../support/token-world.ts'

const process = fc.constantFrom<0 | 1>(0, 1)
/** Mostly at the same moments, since that is where the races are. */
const moment = fc.oneof(
  fc.constantFrom(0, 1000, 4000, 8000),
  fc.tuple(fc.constantFrom(0, 1000, 4000, 8000), fc.nat(400)).map(([at, later]) => at + later),
  fc.nat(BUSY_MS - 1000),
)
const sender = fc.record({ atMs: moment, process, worksMs: fc.constantFrom(0, 50, 500) })

/** All that a scenario may contain; each property narrows it. */
const scenario = {
  kind: fc.constant('account' as const),
  lifetime: fc.constantFrom(10, 20, 7200),
  repeats: fc.boolean(),
  senders: fc.array(sender, { minLength: 2, maxLength: 12 }),
  voids: fc.array(moment, { maxLength: 3 }),
  requestFaults: fc.constant([]),
  requestMs: fc.constantFrom(10, 300, 3000),
  diesAfter: fc.constant(undefined),
  faults: fc.constant([]),
  storeMs: fc.constantFrom(25, 100),
  chance: fc.infiniteStream(fc.nat(8)).map((stream) => () => stream.next().value ?? 0),
} satisfies { [Key in keyof TokenScenario]: fc.Arbitrary<TokenScenario[Key]> }

async function explore(
  narrowed: { [Key in keyof TokenScenario]?: fc.Arbitrary<TokenScenario[Key]> },
  judge: (history: TokenHistory, scenario: TokenScenario) => void,
  seeded: { readonly seed?: number; readonly path?: string; readonly numRuns?: number } = {},
): Promise<void> {
  const kind: fc.Arbitrary<TokenScenario> = fc.record({ ...scenario, ...narrowed })
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), kind, async (scheduler, one) => {
      judge(await playTokens(scheduler, one), one)
    }),
    {
      endOnFailure: globalThis.process.env.SHRINK === undefined,
      numRuns: Number(globalThis.process.env.INTERLEAVINGS ?? 60),
      ...seeded,
    },
  )
}

/** (a) */
function neverTwoAtOnce({ requests }: TokenHistory): void {
  const overlapping = requests.filter((one, index) =>
    requests.slice(0, index).some(({ endedAt }) => endedAt === undefined || one.startedAt < endedAt),
  )
  expect(overlapping).toEqual([])
}

/** (a) */
function noneIsNeedless({ requests }: TokenHistory): void {
  expect(requests.filter(({ isNeedless }) => isNeedless)).toEqual([])
}

/** (b) */
function everyCallEnds({ gets, diedAt }: TokenHistory): void {
  const ofLiving = gets.filter(({ process }) => process === 1 || diedAt === undefined)
  expect(ofLiving.filter(({ result }) => result === undefined)).toEqual([])
}

/** (b) */
function everyCallGetsAToken({ gets, diedAt }: TokenHistory): void {
  const ofLiving = gets.filter(({ process }) => process === 1 || diedAt === undefined)
  expect(ofLiving.filter(({ result }) => result !== undefined && 'error' in result)).toEqual([])
}

/** (c) */
function refusedTokensStayAway({ gets, invalidations, requests }: TokenHistory): void {
  const returned = gets.filter(({ process, started, result }) => {
    if (result === undefined || 'error' in result) return false
    const { token } = result
    const refusals = invalidations.filter((one) => one.process === process && one.token === token)
    const refused = Math.min(...refusals.map(({ place }) => place))
    const isIssuedAgain = requests.some(({ token: issued, answered = -1 }) => issued === token && answered > refused)
    return refused < started && !isIssuedAgain
  })
  expect(returned).toEqual([])
}

/** Unless only a forced request would help, which is not made twice in 30 seconds, nor without the store. */
function endsWell({ worksAtTheEnd }: TokenHistory, one: TokenScenario): void {
  const isSound = one.faults.length === 0 && one.requestFaults.length === 0 && one.storeMs <= 100
  if (!one.repeats || (one.voids.length < 2 && isSound)) expect(worksAtTheEnd).toBe(true)
}

describe('while the store answers', () => {
  test('there is one request at a time, none is needless, and every call gets a token', async () => {
    await explore({}, (history, one) => {
      neverTwoAtOnce(history)
      noneIsNeedless(history)
      everyCallEnds(history)
      everyCallGetsAToken(history)
      refusedTokensStayAway(history)
      endsWell(history, one)
    })
  })

  test('the same holds for a token whose request needs the refresh token of the one before', async () => {
    await explore({ kind: fc.constant('component' as const), repeats: fc.constant(false) }, (history, one) => {
      neverTwoAtOnce(history)
      everyCallEnds(history)
      everyCallGetsAToken(history)
      refusedTokensStayAway(history)
      endsWell(history, one)
    })
  })

  test('requests that fail are repeated one at a time, and every call ends', async () => {
    const fault = fc.constantFrom('busy', 'the network fails', 'refused', undefined)
    await explore({ requestFaults: fc.array(fault, { minLength: 1, maxLength: 10 }) }, (history, one) => {
      neverTwoAtOnce(history)
      everyCallEnds(history)
      refusedTokensStayAway(history)
      endsWell(history, one)
      for (const { result } of history.gets) {
        if (result !== undefined && 'error' in result) expect(isApiError(result.error)).toBe(true)
      }
    })
  })

  test('a process that dies at any moment leaves the request to the other one', async () => {
    await explore({ diesAfter: fc.integer({ min: 0, max: 20 }) }, (history, one) => {
      neverTwoAtOnce(history)
      noneIsNeedless(history)
      everyCallEnds(history)
      everyCallGetsAToken(history)
      refusedTokensStayAway(history)
      endsWell(history, one)
    })
  })
})

describe('a store', () => {
  const kind = fc.constantFrom(
    'fails',
    'is carried out, then fails',
    'hangs',
    'is carried out, then hangs',
    'finds that all data is lost',
  )
  const faults = fc.array(fc.record({ call: fc.nat(30), kind }), { minLength: 1, maxLength: 5 })

  test('of which calls fail or hang leaves every call a token, and brings no refused token back', async () => {
    await explore({ faults }, (history, one) => {
      everyCallEnds(history)
      everyCallGetsAToken(history)
      refusedTokensStayAway(history)
      endsWell(history, one)
    })
  })

  test('that is slow does the same', async () => {
    await explore({ storeMs: fc.constantFrom(400, 700, 1400) }, (history, one) => {
      everyCallEnds(history)
      everyCallGetsAToken(history)
      refusedTokensStayAway(history)
      endsWell(history, one)
    })
  })

  test('of which calls fail makes a token with a refresh token unavailable, but never invalid', async () => {
    await explore({ kind: fc.constant('component' as const), repeats: fc.constant(false), faults }, (history) => {
      everyCallEnds(history)
      refusedTokensStayAway(history)
    })
  })
})
