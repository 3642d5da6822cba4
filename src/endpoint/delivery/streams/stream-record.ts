/**
 * The record of a bot's stream in the store, so that any process can answer the platform's refresh pushes. The lease of
 * the process that generates the text is a second record with its own key.
 *
 *     (none) ─save─▶ growing{content} ─save─▶ finished{content}     `growing` without a lease is read as finished
 *     takenBy: absent ─takeEnd─▶ the name of the first process that has taken the end
 *
 * Who takes the end first decides how the user gets the text: a process that answers a refresh push sends it to the
 * platform, the maker sends it through `onLateReply`. A refresh push that comes after that gets the whole text all the
 * same: the platform asks until a reply marks the end.
 */
import { isJsonObject, tryReadJsonObject } from '../../../codec/json.ts'
import { CallbackError } from '../../../errors.ts'
import { monotonicMs } from '../../time.ts'
import { Lease } from '../lease.ts'
import { type LimitedStore, StoredValue } from '../stored-value.ts'
import type { StreamState } from './text-stream.ts'

/**
 * The platform sends refresh pushes for six minutes after the user's message (智能机器人 接收消息, path/100719); the rest is for
 * its attempts.
 */
const KEPT_MS = 8 * 60 * 1000

/** The entry in the record of a stream. `takenBy` is the name under which its end was first taken. */
export interface StreamEntry extends StreamState {
  readonly takenBy?: string
}

interface LeaseEntry {
  readonly owner: string
}

/** The record of one stream, in the process that generates its text or in another one. */
export class StreamRecord {
  readonly #record: StoredValue<StreamEntry>
  readonly #lease: StoredValue<LeaseEntry>
  readonly #leaseMs: number

  /** @param leaseMs how long the stream continues after its maker has stopped renewing the lease */
  constructor(store: LimitedStore, key: string, leaseMs: number) {
    this.#record = new StoredValue(store, key, {
      parse: readStreamEntry,
      ttlMs: () => KEPT_MS,
      isEvictable: ({ finish }) => finish,
    })
    this.#lease = new StoredValue(store, `${key}:lease`, {
      parse: readLease,
      ttlMs: () => leaseMs,
      isEvictable: () => false,
    })
    this.#leaseMs = leaseMs
  }

  /**
   * Takes the lease for the process that generates the text, and renews it.
   *
   * @returns a function that stops the renewals
   */
  async startLease(owner: string, onFailure: (error: unknown) => void): Promise<() => void> {
    const write = async (limitMs: number) => {
      try {
        await this.#lease.update(() => ({ owner }), { limitMs })
      } catch (error) {
        onFailure(error)
      }
    }
    const lease = new Lease(this.#leaseMs, monotonicMs())
    lease.keep((limitMs) => void write(limitMs))
    await write(lease.intervalMs)
    return () => lease.stop()
  }

  /** Writes the text so far. */
  async save({ content, finish }: StreamState): Promise<void> {
    // Keeps `takenBy`: if the lease has expired, another process may already have sent the end.
    await this.#record.update((entry) => ({ ...entry, content, finish }))
  }

  /** Reads the text so far. The text has ended if its process says so, or if the lease of that process has expired. */
  async load(): Promise<StreamState | undefined> {
    const entry = await this.#record.read()
    if (entry === undefined || entry.finish) return entry
    return (await this.#lease.read()) === undefined ? { ...entry, finish: true } : entry
  }

  /** Returns whether a process has taken the end of the text to send it to the platform. */
  async isEndTaken(): Promise<boolean> {
    return (await this.#record.read())?.takenBy !== undefined
  }

  /**
   * Takes the end of the text, unless another process has taken it.
   *
   * @returns the record then, with the whole text; `undefined` if the store has lost the record
   */
  async takeEnd(name: string): Promise<StreamEntry | undefined> {
    return await this.#record.update((entry) =>
      entry === undefined || entry.takenBy !== undefined ? entry : { ...entry, takenBy: name },
    )
  }
}

/** Reads a value of the store. @throws CallbackError `STORE_FAILED`: it is not the record of a stream */
export function readStreamEntry(value: string): StreamEntry {
  const entry = tryReadJsonObject(value)
  if (isJsonObject(entry) && typeof entry.content === 'string' && typeof entry.finish === 'boolean') {
    const { content, finish, takenBy } = entry
    return typeof takenBy === 'string' ? { content, finish, takenBy } : { content, finish }
  }
  throw foreignValue()
}

function readLease(value: string): LeaseEntry {
  const entry = tryReadJsonObject(value)
  if (isJsonObject(entry) && typeof entry.owner === 'string') return { owner: entry.owner }
  throw foreignValue()
}

function foreignValue(): CallbackError {
  return new CallbackError(
    'STORE_FAILED',
    'the store has a value of another program under the key of a stream: give the store its own prefix',
  )
}
