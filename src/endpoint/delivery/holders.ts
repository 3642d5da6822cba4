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

/** Adds a holder, before the answer is given out. @returns what stands: it may have been taken back meanwhile */
export function addHolder(place: Place, found: Standing, name: string): Promise<Standing> {
  return change(place, found, ({ holders, ...entry }) =>
    holders.length < MOST_HOLDERS && !holders.includes(name) ? { ...entry, holders: [...holders, name] } : undefined,
  )
}

/** Takes a holder off who could not give the answer to anybody. @returns what stands */
export function removeHolder(place: Place, found: Standing, name: string): Promise<Standing> {
  return change(place, found, ({ holders, ...entry }) =>
    holders.includes(name) ? { ...entry, holders: holders.filter((holder) => holder !== name) } : undefined,
  )
}

/** How a reply is taken back, so that no try that still comes has it. */
export interface TakingBack {
  /** Who does so. */
  readonly name: string
  /** What is put in its place. */
  readonly instead: Outcome
  /** Whether others who have it are to see that it arrives from now on. */
  readonly leaves: boolean
}

/** Takes a reply back, unless others have it. @returns whether it is ours now to see that it arrives */
export async function takeBack(place: Place, found: Standing, { name, instead, leaves }: TakingBack): Promise<boolean> {
  const { entry } = await change(place, found, (standing) => {
    // That we are taken off may have failed.
    const others = standing.holders.filter((holder) => holder !== name)
    if (others.length === 0) return { ...standing, holders: [], outcome: instead, takenBackBy: name }
    return leaves && !standing.left ? { ...standing, left: true } : undefined
  })
  return entry.takenBackBy === name
}

/** An outcome for a try of ours. */
export interface Taken {
  /** What stands: it may have gone by another road meanwhile. */
  readonly outcome: Outcome
  /** Says that we could not give it to anybody after all. @returns where its maker has left it, and nobody has it: takes it back */
  giveBack?(): Promise<TakeBack | undefined>
}

/** Puts another outcome in its place. @returns whether it is ours now to see that the reply arrives */
export type TakeBack = (instead: Outcome) => Promise<boolean>

/** Takes an answer that another has made; a second time, where the first has failed, by the same name. */
export async function take(place: Place, found: Standing, name: string): Promise<Taken> {
  const held = await addHolder(place, found, name)
  const { outcome, holders } = held.entry
  if (!holders.includes(name)) return { outcome }
  return {
    outcome,
    giveBack: async () => {
      const back = await removeHolder(place, held, name)
      if (back.entry.left !== true || back.entry.holders.length > 0) return undefined
      return (instead) => takeBack(place, back, { name, instead, leaves: true })
    },
  }
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
