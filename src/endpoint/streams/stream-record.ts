/**
 * The record of a bot's stream in the store, so that any process can answer how it goes on; beside it, under a key of its own,
 * the lease of the process that makes the text.
 *
 *     (none) ─grow─▶ growing{content} ─grow─▶ finished{content}    takenBy: absent ─takeEnd─▶ the one that has told the platform
 *                       │ lease expires ─▶ ends as it is                      the end, or sends the text through `onLateReply`
 */
import { isJsonObject, parseJsonObject } from '../../codec/json.ts'
import { CallbackError } from '../../errors.ts'
import { type RecordStore, StoreRecord } from '../delivery/store-record.ts'
import type { StreamState } from './text-stream.ts'

/** The platform asks for six minutes from the user's message (智能机器人 接收消息, path/100719); the rest is for its attempts. */
const KEPT_MS = 8 * 60 * 1000

export interface StreamEntry extends StreamState {
  readonly takenBy?: string
}

interface LeaseEntry {
  readonly owner: string
}

/** Writes how the text stands; its end may have been told before, where the lease had expired. */
export function grow(entry: StreamEntry | undefined, { content, finish }: StreamState): StreamEntry {
  return { ...entry, content, finish }
}

/** Takes the end of the text for one that tells the platform, or sends it; the first one has it. */
export function takeEnd(entry: StreamEntry | undefined, name: string): StreamEntry | undefined {
  return entry === undefined || entry.takenBy !== undefined ? entry : { ...entry, takenBy: name }
}

/** The record of one stream, as its maker or another process sees it. */
export class StreamRecord {
  readonly #record: StoreRecord<StreamEntry>
  readonly #lease: StoreRecord<LeaseEntry>

  /** @param leaseMs how long the stream outlives its maker */
  constructor(place: RecordStore, key: string, leaseMs: number) {
    this.#record = new StoreRecord(place, key, { read: readStreamEntry, ttlMs: () => KEPT_MS })
    this.#lease = new StoreRecord(place, `${key}:lease`, { read: readLease, ttlMs: () => leaseMs })
  }

  /** Writes how the text stands, and renews the lease of its maker. */
  async save(state: StreamState, owner: string): Promise<void> {
    // The lease first: a process that sees the text must see that it grows.
    if (!state.finish) await this.#lease.update(() => ({ owner }), undefined)
    await this.#record.update(grow, state)
  }

  /** How the text stands; one whose maker is gone has ended. */
  async load(): Promise<StreamState | undefined> {
    const entry = await this.#record.read()
    if (entry === undefined || entry.finish) return entry
    return (await this.#lease.read()) === undefined ? { ...entry, finish: true } : entry
  }

  /** Whether the platform has been told the end. */
  async isEndTaken(): Promise<boolean> {
    return (await this.#record.read())?.takenBy !== undefined
  }

  /** @returns whether the end is this one's to tell, or to send */
  async takeEnd(name: string): Promise<boolean> {
    const entry = await this.#record.update(takeEnd, name)
    // Where the store has lost the record, the platform was told nothing.
    return entry === undefined || entry.takenBy === name
  }
}

/** @throws CallbackError `STORE_FAILED`: it is not the record of a stream */
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
    'the store holds another value under the key of a stream: give the store a prefix of its own',
  )
}
