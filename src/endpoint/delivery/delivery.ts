/** From an accepted push to its answer: once only, in time, whatever try carries it. */
import { CallbackError } from '../../errors.ts'
import type { Platform } from '../../platforms.ts'
import { createMemoryStore } from '../../stores/memory.ts'
import type { Store } from '../../stores/store.ts'
import type { Endpoint } from '../prepare.ts'
import type { Push } from '../push.ts'
import { createStreamStore } from '../streams/stream-store.ts'
import { createStreams, type Streams } from '../streams/streams.ts'
import { comesWithin, monotonicMs, within } from '../time.ts'
import type { ErrorContext } from '../types.ts'
import { type Flight, startFlight } from './flight.ts'
import type { Collaborators } from './flight-state.ts'
import { guardStore } from './guarded-store.ts'
import { createHandOver } from './hand-over.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { type Plan, planFor } from './plan.ts'
import { createStopping, type Stopping } from './stopping.ts'
import { pushKey } from './store-key.ts'
import type { Attempt, Verdict } from './waiting-tries.ts'

/** What becomes of one request. */
export type Delivered = Exclude<Verdict, { kind: 'again' }>

/** One request for a push, with what its runtime offers. */
export interface PushRequest extends Attempt {
  waitUntil?(work: Promise<unknown>): void
}

export interface Delivery<P extends Platform> {
  /**
   * The answer to one request.
   *
   * @throws CallbackError `STORE_FAILED`: the state of a stream can't be had, in time or at all
   */
  deliver(push: Push<P>, request: PushRequest): Promise<Delivered>
  /** Takes no more new pushes, and waits for those under way. @returns how many were still under way after that time */
  drain(timeoutMs: number): Promise<number>
}

/** Reports an error that belongs to no answer. */
export type Report = (error: unknown, context: ErrorContext) => void

/** Makes the delivery of an endpoint. */
export function createDelivery<P extends Platform>(endpoint: Endpoint<P>, report: Report): Delivery<P> {
  const stopping = createStopping()
  const flights = new Map<string, Flight>()
  const underWay = new Set<Promise<void>>()
  const { shared, streams } = createCollaborators(endpoint, stopping, report)

  const start = (push: Push<P>, plan: Plan, key: string, arrivedAt: number): Flight => {
    const leave = () => {
      if (flights.get(key) === flight) flights.delete(key)
    }
    const flight = startFlight(shared, { push, key, plan }, arrivedAt, leave)
    if (endpoint.dedupe) flights.set(key, flight)
    underWay.add(flight.finished)
    void flight.finished.then(() => underWay.delete(flight.finished))
    return flight
  }

  /** More than once where whoever ran it has failed or left: then this request begins anew. */
  const joinUntilTold = async (push: Push<P>, request: PushRequest): Promise<Delivered> => {
    const plan = planFor(endpoint.facts, push.message, endpoint)
    const key = endpoint.dedupe ? pushKey(push) : ''
    while (true) {
      const known = flights.get(key)
      if (known === undefined && stopping.isStopping) return { kind: 'gone' }
      const flight = known ?? start(push, plan, key, request.arrivedAt)
      const joined = flight.join(request)
      keepAwake(request, flight, (error) => report(error, push.context))
      const verdict = await joined
      if (verdict.kind !== 'again') return verdict
    }
  }

  return {
    deliver: async (push, request) => {
      const leftMs = request.arrivedAt + endpoint.deadlineMs - monotonicMs()
      const refreshed = await within(leftMs, streams.refresh(push), notInTime)
      if (refreshed !== undefined) return { kind: 'answered', outcome: refreshed }
      return await joinUntilTold(push, request)
    },
    drain: async (timeoutMs) => {
      stopping.stop()
      const allDone = async () => {
        while (underWay.size > 0) await Promise.all(underWay)
      }
      await comesWithin(timeoutMs, allDone())
      return underWay.size
    },
  }
}

function notInTime(): CallbackError {
  return new CallbackError('STORE_FAILED', 'the store did not say in time how a stream stands')
}

/** A runtime that can't be asked must not cost the answer. */
function keepAwake({ waitUntil }: PushRequest, flight: Flight, onError: (error: unknown) => void): void {
  try {
    waitUntil?.(flight.finished)
  } catch (error) {
    onError(error)
  }
}

/** Everything that the flights of an endpoint share. */
function createCollaborators<P extends Platform>(
  endpoint: Endpoint<P>,
  stopping: Stopping,
  report: Report,
): { readonly shared: Collaborators<P>; readonly streams: Streams<P> } {
  const handOver = createHandOver(endpoint.onLateReply, report)
  const store =
    endpoint.store === undefined
      ? guardStore(createMemoryStore(), undefined)
      : guardStore(endpoint.store, Math.max(Math.min(STORE_TIMEOUT_MS, endpoint.deadlineMs / 2), LEAST_TIMEOUT_MS))
  const streams = createStreams({ endpoint, store: createStreamStore(store, endpoint.leaseMs), handOver, report })
  const shared: Collaborators<P> = {
    endpoint,
    ledger: endpoint.dedupe ? ledgerOf(endpoint, store) : undefined,
    capacity: { joined: 0 },
    stopping,
    handOver,
    resolve: async (result, push, context) => (await streams.open(result, push, context)) ?? { reply: result },
    report,
  }
  return { shared, streams }
}

/** Long enough for a process that is busy itself, short enough to leave the handler some time. */
const STORE_TIMEOUT_MS = 2000
/** And no less, also for a handler that is to be late always. */
const LEAST_TIMEOUT_MS = 100

/** A push can be sent again while its timestamp is accepted, and by the platform for some minutes. */
const RETENTION_MS = 10 * 60 * 1000
/** A year: no store takes any number. */
const MAX_RETENTION_MS = 365 * 24 * 60 * 60 * 1000

function ledgerOf<P extends Platform>(endpoint: Endpoint<P>, store: Store): Ledger {
  const { leaseMs, onStoreError, toleranceSeconds = 0 } = endpoint
  // The window reaches as far into the past as into the future; twice, for clocks that differ.
  const windowMs = 2 * 1000 * toleranceSeconds
  return createLedger({
    store,
    fallback: createMemoryStore(),
    onStoreError,
    keeping: { leaseMs, retentionMs: Math.min(Math.max(RETENTION_MS, 2 * windowMs), MAX_RETENTION_MS) },
    nameClaim: endpoint.uniqueName,
  })
}
