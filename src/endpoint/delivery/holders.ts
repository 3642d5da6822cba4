/** Who has an answer that stands in the store: it goes by another road only where nobody has it for a try. */
import type { Store } from '../../stores/store.ts'
import type { Outcome } from '../reply.ts'
import { type AnsweredEntry, readEntry, writeEntry } from './entry.ts'

/** Where an answer stands. */
export interface Place {
  readonly store: Store
  readonly key: string
  /** How long it is kept from each write. */
  readonly ttlMs: number
}

/** An answer, and the value that it was read from or written as. */
export interface Standing {
  readonly value: string
  readonly entry: AnsweredEntry
}

/** The answer that stands; `undefined` if none does. */
export async function readAnswer({ store, key }: Place): Promise<Standing | undefined> {
  const value = await store.get(key)
  if (value === undefined) return undefined
  const entry = readEntry(value)
  return entry.state === 'answered' ? { value, entry } : undefined
}

/** Of so many one had a try; and who sends the same push over and over must not make the entry grow. */
const MOST_HOLDERS = 8

/** Adds a holder, before the answer is given out. @returns what stands: it may have been withdrawn meanwhile */
export function hold(place: Place, found: Standing, name: string): Promise<Standing> {
  return change(place, found, ({ holders, ...entry }) =>
    holders.length < MOST_HOLDERS && !holders.includes(name) ? { ...entry, holders: [...holders, name] } : undefined,
  )
}

/** Takes a holder off who could not give the answer to anybody. @returns what stands */
export function letGo(place: Place, found: Standing, name: string): Promise<Standing> {
  return change(place, found, ({ holders, ...entry }) =>
    holders.includes(name) ? { ...entry, holders: holders.filter((holder) => holder !== name) } : undefined,
  )
}

/** An outcome for a try of ours. */
export interface Taken {
  /** What stands: it may have gone by another road meanwhile. */
  readonly outcome: Outcome
  /** Says that we could not give it to anybody after all. @returns where nobody else sees that it arrives: withdraws it */
  giveBack?(): Promise<Withdraw | undefined>
}

/** Puts another in its place, so that no try that still comes has it. @returns whether we did, and so see that it arrives */
export type Withdraw = (instead: Outcome) => Promise<boolean>

/** Takes an answer that another has made; a second time, where the first has failed, by the same name. */
export async function take(place: Place, found: Standing, name: string): Promise<Taken> {
  const held = await hold(place, found, name)
  const { outcome, holders } = held.entry
  if (!holders.includes(name)) return { outcome }
  return {
    outcome,
    giveBack: async () => {
      const back = await letGo(place, held, name)
      if (!isAbandoned(back.entry)) return undefined
      return async (instead) => (await withdraw(place, back, instead)) === 'withdrawn'
    },
  }
}

/** Whether nobody has it, nor will see that it arrives. */
function isAbandoned({ outcome, holders, left }: AnsweredEntry): boolean {
  return outcome.kind === 'reply' && holders.length === 0 && left === true
}

/**
 * Puts another outcome in its place, so that no try that still comes has it; where somebody has it, it is left to him.
 *
 * @returns `taken`: somebody has it, or withdrew it before
 */
export async function withdraw(place: Place, found: Standing, instead: Outcome): Promise<'withdrawn' | 'taken'> {
  const { entry } = await change(place, found, (standing) => {
    if (standing.holders.length === 0) return { ...standing, outcome: instead }
    return standing.left ? undefined : { ...standing, left: true }
  })
  // What was read from the store is another object.
  return entry.outcome === instead ? 'withdrawn' : 'taken'
}

/** How often a write is tried where others write at the same time; each that fails is another's that succeeds. */
const ROUNDS = 8

/** Changes what stands, if `alter` finds that there is something to change; of an acknowledgement nobody keeps account. */
async function change(
  { store, key, ttlMs }: Place,
  found: Standing,
  alter: (entry: AnsweredEntry) => AnsweredEntry | undefined,
): Promise<Standing> {
  let standing = found
  for (let round = 0; round < ROUNDS; round++) {
    const entry = standing.entry.outcome.kind === 'reply' ? alter(standing.entry) : undefined
    if (entry === undefined) break
    const value = writeEntry(entry)
    if (await store.set(key, value, { ttlMs, ifValue: standing.value })) return { value, entry }
    const current = await readAnswer({ store, key, ttlMs })
    if (current === undefined) break
    standing = current
  }
  return standing
}
