/** The requests that wait for one push: which get the reply, which the empty answer, and when. */
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import {
  JoinedRequests,
  MAX_JOINED,
  MAX_OPEN_PER_PUSH,
  OpenRequests,
  type RequestResult,
} from '../../src/endpoint/delivery/open-requests.ts'
import type { Plan } from '../../src/endpoint/delivery/plan.ts'
import type { Push } from '../../src/endpoint/push.ts'

const plan: Plan = {
  tries: 3,
  tryMs: 5000,
  joins: true,
  deadlineMs: 4500,
  failureField: undefined,
  emptyIsFailure: false,
  windowMs: 14_500,
  retentionMs: 600_000,
}
const reply = { kind: 'reply', text: '<xml>answer</xml>' } as const
const answered = { kind: 'answered', reply }
const over = { kind: 'over' }

beforeEach(() => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** A request that arrives now. */
function attempt(signal?: AbortSignal): Pick<Push, 'arrivedAt' | 'request'> {
  return { arrivedAt: performance.now(), request: { signal } as Push['request'] }
}

/** The open requests of a push, whose first request arrives now. */
function openRequests(overrides: Partial<Plan> = {}, joined = new JoinedRequests()) {
  const events = { onOver: vi.fn(), onUnconfirmed: vi.fn() }
  const first = attempt()
  const requests = new OpenRequests({ ...plan, ...overrides }, first, joined, events)
  /** Adds a request. `result` is `undefined` while it waits. */
  const wait = (own = attempt()) => {
    const waiting: { result?: RequestResult } = {}
    void requests.wait(own).then((result) => {
      waiting.result = result
    })
    return waiting
  }
  return { requests, events, first, wait }
}

describe('a reply', () => {
  test('goes to every request that is open, and to those that come later', async () => {
    const { requests, first, wait } = openRequests()
    expect([requests.isEmpty, requests.hasLive]).toEqual([true, false])
    const open = [wait(first), wait()]
    expect([requests.isEmpty, requests.hasLive]).toEqual([false, true])
    expect([requests.offer(reply), requests.isReturned]).toEqual([true, true])
    open.push(wait())
    await pass(0)
    expect(open.map(({ result }) => result)).toEqual([answered, answered, answered])
    expect(requests.isEmpty).toBe(true)
  })

  test('does not go to a request that the platform has given up, which gets the empty answer', async () => {
    const { requests, first, wait } = openRequests()
    const old = wait(first)
    await pass(5000)
    expect(requests.hasLive).toBe(false)
    const next = wait()
    expect(requests.hasLive).toBe(true)
    expect(requests.offer(reply)).toBe(true)
    await pass(0)
    expect([old.result, next.result]).toEqual([over, answered])
  })

  test('that no request can return is kept for none: the next one waits', async () => {
    const { requests, first, wait } = openRequests()
    wait(first)
    await pass(5000)
    expect([requests.offer(reply), requests.isReturned]).toEqual([false, false])
    const next = wait()
    await pass(0)
    expect(next.result).toBeUndefined()
  })

  test('goes to a request of any age where attempts are not joined', async () => {
    const { requests, first, wait } = openRequests({ joins: false })
    const old = wait(first)
    await pass(5000)
    expect(requests.offer(reply)).toBe(true)
    await pass(0)
    expect(old.result).toEqual(answered)
  })
})

describe('a client that disconnects', () => {
  test('ends its request, which can then return no reply', async () => {
    const { requests, wait } = openRequests()
    const client = new AbortController()
    const gone = wait(attempt(client.signal))
    client.abort()
    await pass(0)
    expect([gone.result, requests.hasLive, requests.offer(reply)]).toEqual([{ kind: 'unavailable' }, false, false])
  })

  test('before its request waits: likewise', async () => {
    const { requests, wait } = openRequests()
    const gone = wait(attempt(AbortSignal.abort()))
    await pass(0)
    expect([gone.result, requests.isEmpty]).toEqual([{ kind: 'unavailable' }, true])
  })

  test('when there is a result already: the empty answer instead of a reply or a new start', async () => {
    const isGone = () => attempt(AbortSignal.abort())
    for (const end of [
      (requests: OpenRequests) => void requests.offer(reply),
      (requests: OpenRequests) => requests.release(),
    ]) {
      const { requests, first, wait } = openRequests()
      wait(first)
      end(requests)
      const gone = wait(isGone())
      await pass(0)
      expect(gone.result).toEqual(over)
    }
  })
})

describe('the number of requests that wait', () => {
  test('is bounded for one push', async () => {
    const { requests, first, wait } = openRequests()
    const open = [wait(first), ...Array.from({ length: MAX_OPEN_PER_PUSH }, () => wait())]
    await pass(0)
    expect(open.map(({ result }) => result)).toEqual([...Array(MAX_OPEN_PER_PUSH).fill(undefined), over])
    expect(requests.isOver).toBe(false)
  })

  test('is bounded for all pushes; the first request of a push always waits', async () => {
    const joined = new JoinedRequests()
    for (let count = 0; count < MAX_JOINED - 1; count++) joined.enter()
    const { first, wait } = openRequests({}, joined)
    const client = new AbortController()
    const open = [wait(first), wait(attempt(client.signal)), wait()]
    await pass(0)
    expect(open.map(({ result }) => result)).toEqual([undefined, undefined, over])
    expect(joined.isFull).toBe(true)
    const other = openRequests({}, joined)
    const [otherFirst, otherNext] = [other.wait(other.first), other.wait()]
    await pass(0)
    expect([otherFirst.result, otherNext.result]).toEqual([undefined, over])
    client.abort()
    expect(joined.isFull).toBe(false)
    other.requests.offer(reply)
    const again = other.wait()
    await pass(0)
    expect(again.result).toEqual(answered)
    const afterwards = wait()
    await pass(0)
    expect([afterwards.result, joined.isFull]).toEqual([undefined, true])
  })
})

describe('the deadline', () => {
  test('of joined attempts is one for all, counted from the first, also if no request is open here', async () => {
    const { requests, events, first, wait } = openRequests()
    requests.startTimers()
    requests.startTimers()
    const old = wait(first)
    await pass(10_000)
    const next = wait()
    await pass(4499)
    expect([old.result, next.result, vi.getTimerCount()]).toEqual([undefined, undefined, 3])
    await pass(1)
    expect([old.result, next.result]).toEqual([over, over])
    expect([events.onOver.mock.calls.length, requests.isOver, vi.getTimerCount()]).toEqual([1, true, 0])

    const noneOpen = openRequests()
    noneOpen.requests.startTimers()
    await pass(14_500)
    expect(noneOpen.events.onOver).toHaveBeenCalledOnce()
  })

  test('of attempts that are not joined is its own for each', async () => {
    const { requests, first, wait } = openRequests({ joins: false })
    const early = wait(first)
    requests.startTimers()
    expect(vi.getTimerCount()).toBe(1)
    await pass(1000)
    const late = wait()
    await pass(3500)
    expect([early.result, late.result]).toEqual([over, over])
  })

  test('comes earlier if the record of the push shows an earlier attempt', async () => {
    for (const note of ['noteElapsed', 'noteUsedUp'] as const) {
      const { requests, events, first, wait } = openRequests()
      const open = wait(first)
      requests[note](2000)
      expect(vi.getTimerCount()).toBe(0)
      requests.startTimers()
      requests[note](10_000)
      await pass(4499)
      expect(events.onOver).not.toHaveBeenCalled()
      await pass(1)
      expect([open.result, events.onOver.mock.calls.length]).toEqual([over, 1])
    }
  })

  test('starts no timer once there is a result', () => {
    const { requests, first, wait } = openRequests()
    wait(first)
    requests.offer(reply)
    requests.startTimers()
    requests.noteElapsed(1000)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('can be checked before its timer fires', async () => {
    const joins = openRequests()
    const joined = joins.wait(joins.first)
    const single = openRequests({ joins: false })
    const alone = single.wait(single.first)
    await pass(4499)
    single.requests.checkDeadline()
    await pass(0)
    expect(alone.result).toBeUndefined()
    await pass(1)
    single.requests.checkDeadline()
    await pass(9999)
    joins.requests.checkDeadline()
    await pass(0)
    expect([alone.result, joined.result]).toEqual([over, undefined])
    await pass(1)
    joins.requests.checkDeadline()
    joins.requests.checkDeadline()
    await pass(0)
    expect([joined.result, joins.events.onOver.mock.calls.length]).toEqual([over, 1])

    const noneOpen = openRequests()
    await pass(14_500)
    noneOpen.requests.checkDeadline()
    expect(noneOpen.requests.isOver).toBe(true)
  })

  test('is a failure where the platform takes the empty answer as one, and only for its own request', async () => {
    const { requests, events, first, wait } = openRequests({ joins: false, emptyIsFailure: true })
    const early = wait(first)
    requests.startTimers()
    await pass(1000)
    const late = wait()
    await pass(3500)
    expect([early.result, late.result]).toEqual([{ kind: 'failed' }, undefined])
    await pass(1000)
    expect([late.result, events.onOver.mock.calls.length]).toEqual([{ kind: 'failed' }, 0])
  })
})

describe('a reply that the store has not confirmed', () => {
  test('is returned at the deadline if that is allowed then', async () => {
    const { requests, events, first, wait } = openRequests()
    const open = wait(first)
    requests.startTimers()
    await pass(10_000)
    const next = wait()
    requests.allowUnconfirmed(reply, () => true)
    await pass(4500)
    expect([open.result, next.result]).toEqual([over, answered])
    expect([events.onUnconfirmed.mock.calls.length, events.onOver.mock.calls.length]).toEqual([1, 0])
  })

  test.each([
    ['is not allowed', (requests: OpenRequests) => requests.allowUnconfirmed(reply, () => false)],
    [
      'is no longer allowed',
      (requests: OpenRequests) => {
        requests.allowUnconfirmed(reply, () => true)
        requests.forbidUnconfirmed()
      },
    ],
  ])('is not returned if that %s', async (_name, prepare) => {
    const { requests, events, first, wait } = openRequests({ joins: false })
    const open = wait(first)
    requests.startTimers()
    prepare(requests)
    await pass(4500)
    expect([open.result, events.onUnconfirmed.mock.calls.length]).toEqual([over, 0])
  })

  test('is not reported as returned if no request could return it', async () => {
    const { requests, events, first, wait } = openRequests()
    wait(first)
    requests.startTimers()
    requests.allowUnconfirmed(reply, () => true)
    await pass(14_500)
    expect([requests.isReturned, events.onUnconfirmed.mock.calls.length]).toEqual([false, 0])
  })
})

describe('the end of a run', () => {
  test('that failed: its request gets the result, the others start over', async () => {
    for (const given of [undefined, { kind: 'answered', reply } as const]) {
      const { requests, first, wait } = openRequests()
      const [own, other] = [wait(first), wait()]
      requests.closeFailed(given)
      await pass(0)
      expect([own.result, other.result]).toEqual([given ?? { kind: 'failed' }, { kind: 'again' }])
    }
  })

  test('that failed when its request is gone: the others start over all the same', async () => {
    const { requests, wait } = openRequests()
    const other = wait()
    requests.closeFailed()
    await pass(0)
    expect(other.result).toEqual({ kind: 'again' })
  })

  test('without a result makes open and later requests start over, and changes no result', async () => {
    const { requests, first, wait } = openRequests()
    const open = wait(first)
    requests.release()
    const later = wait()
    await pass(0)
    expect([open.result, later.result]).toEqual([{ kind: 'again' }, { kind: 'again' }])

    const returned = openRequests()
    returned.wait(returned.first)
    returned.requests.offer(reply)
    returned.requests.release()
    const next = returned.wait()
    await pass(0)
    expect(next.result).toEqual(answered)
  })

  test('after a result is not over a second time', () => {
    const { requests, events, first, wait } = openRequests()
    wait(first)
    requests.offer(reply)
    requests.closeOver()
    expect([requests.isOver, events.onOver.mock.calls.length]).toEqual([false, 0])
  })
})

describe('waiting for the next request', () => {
  /** How long it takes until a request comes, the endpoint stops, or the time is over. */
  async function waited(act: (requests: OpenRequests, stop: () => void) => void) {
    const { requests } = openRequests()
    const [startedAt, forget] = [performance.now(), vi.fn()]
    let stop: () => void = () => undefined
    const onStop = (callback: () => void) => {
      stop = callback
      return forget
    }
    let tookMs: number | undefined
    void requests.nextRequest(1000, onStop).then(() => {
      tookMs = performance.now() - startedAt
    })
    await pass(300)
    act(requests, stop)
    await pass(2000)
    expect(forget).toHaveBeenCalledOnce()
    return tookMs
  }

  test('ends when it comes, when the endpoint stops, or when the time is over', async () => {
    expect(await waited((requests) => void requests.wait(attempt()))).toBe(300)
    expect(await waited((_requests, stop) => stop())).toBe(300)
    expect(await waited(() => undefined)).toBe(1000)
  })
})
