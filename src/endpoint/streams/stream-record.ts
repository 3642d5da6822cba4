/**
 * The record of a bot's stream in the store, so that any process can answer the platform's refresh pushes. The lease of
 * the process that makes the text is a second record, under a key of its own.
 *
 *     (none) ─grow─▶ growing{content} ─grow─▶ finished{content}    takenBy: absent ─takeEnd─▶ the one that has sent the platform
 *                       │ lease expires ─▶ ends as it is                      the end, or sends the text through `onLateReply`
 */
import { isJsonObject, parseJsonObject } from '../../codec/json.ts'
import { CallbackError } from '../../errors.ts'
import { keepLease, renewalMs } from '../delivery/lease.ts'
import { type RecordStore, StoreRecord } from '../delivery/store-record.ts'
import type { StreamState } from './text-stream.ts'

/**
 * The platform sends refresh pushes for six minutes after the user's message (智能机器人 接收消息, path/100719); the rest is for
 * its attempts.
 */
const KEPT_MS = 8 * 60 * 1000

/** The entry in the record of a stream. `takenBy` is the name under which its end was taken. */
export interface StreamEntry extends StreamState {
  readonly takenBy?: string
}

interface LeaseEntry {
  readonly owner: string
}

/** Records the text so far. If the lease had expired, its end may have been sent before. */
export function grow(entry: StreamEntry | undefined, { content, finish }: StreamState): StreamEntry {
  return { ...entry, content, finish }
}

/** Takes the end of the text, to send it to the platform or through `onLateReply`. Only the first caller gets it. */
export function takeEnd(entry: StreamEntry | undefined, name: string): StreamEntry | undefined {
  return entry === undefined || entry.takenBy !== undefined ? entry : { ...entry, takenBy: name }
}

/** The record of one stream, as its maker or another process sees it. */
export class StreamRecord {
  readonly #record: StoreRecord<StreamEntry>
  readonly #lease: StoreRecord<LeaseEntry>
  readonly #leaseMs: number

  /** @param leaseMs how long the stream continues after its maker has stopped renewing the lease */
  constructor(place: RecordStore, key: string, leaseMs: number) {
    this.#record = new StoreRecord(place, key, {
      parse: readStreamEntry,
      ttlMs: () => KEPT_MS,
      isEvictable: ({ finish }) => finish,
    })
    this.#lease = new StoreRecord(place, `${key}:lease`, {
      parse: readLease,
      ttlMs: () => leaseMs,
      isEvictable: () => false,
    })
    this.#leaseMs = leaseMs
  }

  /** Takes the lease for the maker of the text and renews it. @returns a function that stops the renewals */
  async startLease(owner: string, onFailure: (error: unknown) => void): Promise<() => void> {
    const limitMs = renewalMs(this.#leaseMs)
    const renew = async () => {
      try {
        await this.#lease.update(() => ({ owner }), { limitMs })
      } catch (error) {
        onFailure(error)
      }
    }
    const stop = keepLease(this.#leaseMs, this.#leaseMs, () => void renew())
    await renew()
    return stop
  }

  /** Writes the text so far. */
  async save(state: StreamState): Promise<void> {
    await this.#record.update((entry) => grow(entry, state))
  }

  /** Reads the text so far. The text has ended if its maker says so, or no longer holds the lease. */
  async load(): Promise<StreamState | undefined> {
    const entry = await this.#record.read()
    if (entry === undefined || entry.finish) return entry
    return (await this.#lease.read()) === undefined ? { ...entry, finish: true } : entry
  }

  /** Returns whether a process has sent the end of the text to the platform. */
  async isEndTaken(): Promise<boolean> {
    return (await this.#record.read())?.takenBy !== undefined
  }

  /**
   * Takes the end of the text. Only the first caller may send it to the platform, or through `onLateReply`.
   *
   * @returns the record then, with the whole text; `undefined` if the store has lost the record
   */
  async takeEnd(name: string): Promise<StreamEntry | undefined> {
    return await this.#record.update((entry) => takeEnd(entry, name))
  }
}

/** Reads a value of the store. @throws CallbackError `STORE_FAILED`: it is not the record of a stream */
export function readStreamEntry(value: string): StreamEntry {
  const entry = parseJsonObject(value)
  if (isJsonObject(entry) && typeof entry.content === 'string' && typeof entry.finish === 'boolean') {
    const { content, finish, takenBy } = entry
    return typeof takenBy === 'string' ? { content, finish, takenBy } : { content, finish }
  }
  throw foreignValue()
}

function readLease(value: string): LeaseEntry {
  const entry = parseJsonObject(value)
  if (isJsonObject(entry) && typeof entry.owner === 'string') return { owner: entry.owner }
  throw foreignValue()
}

function foreignValue(): CallbackError {
  return new CallbackError(
    'STORE_FAILED',
    'the store has a value of another program under the key of a stream: give the store its own prefix',
  )
}
