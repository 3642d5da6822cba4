/** An answer in the store that several try to give out at once, of whom some find that nobody is there any more. */
import { describe, expect, test } from 'vitest'
import { createMemoryStore } from 'wechat-callback'
import { type AnsweredEntry, readEntry, writeEntry } from '../../src/endpoint/delivery/entry.ts'
import { type Taken, take, takeBack } from '../../src/endpoint/delivery/holders.ts'

const outcome = { kind: 'reply', text: '<xml>mine</xml>' } as const
const silence = { kind: 'acknowledgement', text: '' } as const
const answer: AnsweredEntry = { state: 'answered', owner: 'maker', outcome, holders: [] }
const ttlMs = 60_000

/** An answer in a store of its own, with whoever comes for it. */
async function stand(entry: AnsweredEntry = answer) {
  const store = createMemoryStore()
  const place = { store, key: 'k', ttlMs }
  const write = (next: AnsweredEntry) => store.set('k', writeEntry(next), { ttlMs })
  await write(entry)
  const standing = async () => readEntry((await store.get('k')) ?? '')
  /** As it stands, or as somebody has seen it before. */
  const found = async (seen?: AnsweredEntry) => {
    const value = seen === undefined ? ((await store.get('k')) ?? '') : writeEntry(seen)
    return { value, entry: JSON.parse(value) as AnsweredEntry }
  }
  return {
    standing,
    write,
    remove: () => store.delete('k'),
    take: async (name: string, seen?: AnsweredEntry): Promise<Taken> => await take(place, await found(seen), name),
    takeBack: async ({ seen, leaves = true }: { seen?: AnsweredEntry; leaves?: boolean } = {}) =>
      await takeBack(place, await found(seen), { name: 'maker', instead: silence, leaves }),
  }
}

describe('taking', () => {
  test('names whoever takes it, also the one that comes in between', async () => {
    const place = await stand()
    expect((await place.take('a')).outcome).toEqual(outcome)
    expect((await place.take('b', answer)).outcome).toEqual(outcome)
    expect(await place.standing()).toEqual({ ...answer, holders: ['a', 'b'] })
  })

  test('a second time by the same name is the same', async () => {
    const place = await stand()
    await place.take('a')
    const again = await place.take('a', answer)
    await again.giveBack?.()
    expect(await place.standing()).toEqual(answer)
  })

  test.each([
    ['nothing is lost with it', { ...answer, outcome: silence }],
    ['so many have it that one had a try', { ...answer, holders: ['1', '2', '3', '4', '5', '6', '7', '8'] }],
  ] as const)('writes nothing where %s', async (_, entry) => {
    const place = await stand(entry)
    expect(await place.take('a')).toEqual({ outcome: entry.outcome })
    expect(await place.standing()).toEqual(entry)
  })

  test('gives what stands where it was taken back meanwhile', async () => {
    const place = await stand({ ...answer, outcome: silence })
    expect(await place.take('a', answer)).toEqual({ outcome: silence })
  })

  test('gives what was seen where it is gone', async () => {
    const place = await stand()
    await place.remove()
    expect(await place.take('a', answer)).toEqual({ outcome })
  })
})

describe('giving back', () => {
  test('leaves it as it was, so that its maker sees that nobody has it', async () => {
    const place = await stand()
    const taken = await place.take('a')
    expect(await taken.giveBack?.()).toBeUndefined()
    expect(await place.standing()).toEqual(answer)
  })

  test('of what its maker has left is for the last to see to, and for him alone', async () => {
    const place = await stand()
    const [first, second] = [await place.take('a'), await place.take('b')]
    expect(await place.takeBack()).toBe(false)
    expect(await place.standing()).toEqual({ ...answer, holders: ['a', 'b'], left: true })
    expect(await first.giveBack?.()).toBeUndefined()
    const takeLast = await second.giveBack?.()
    expect(await takeLast?.(silence)).toBe(true)
    expect(await place.standing()).toMatchObject({ outcome: silence, takenBackBy: 'b' })
    expect(await place.takeBack()).toBe(false)
  })

  test('of what was left is for the next that takes it, if he comes before it is seen to', async () => {
    const place = await stand({ ...answer, left: true })
    const takeLast = await (await place.take('a')).giveBack?.()
    const next = await place.take('b')
    expect(next.outcome).toEqual(outcome)
    expect(await takeLast?.(silence)).toBe(false)
    expect(await place.standing()).toEqual({ ...answer, holders: ['b'], left: true })
  })

  test.each([
    ['another has answered the push', { ...answer, owner: 'another', holders: ['b'] }],
    ['it was taken back', { ...answer, outcome: silence }],
    ['nobody has it', answer],
  ] as const)('leaves what stands where %s', async (_, entry) => {
    const place = await stand()
    const taken = await place.take('a')
    await place.write(entry)
    expect(await taken.giveBack?.()).toBeUndefined()
    expect(await place.standing()).toEqual(entry)
  })

  test('leaves nothing where it is gone', async () => {
    const place = await stand()
    const taken = await place.take('a')
    await place.remove()
    expect(await taken.giveBack?.()).toBeUndefined()
  })
})

describe('taking back', () => {
  const takenBack = { ...answer, outcome: silence, takenBackBy: 'maker' }

  test('puts another in its place, and a second time knows that it has', async () => {
    const place = await stand()
    expect(await place.takeBack()).toBe(true)
    expect(await place.standing()).toEqual(takenBack)
    expect(await place.takeBack({ seen: answer })).toBe(true)
    expect(await place.takeBack()).toBe(true)
  })

  test('does not mind our own name, which may have been left there', async () => {
    const place = await stand({ ...answer, holders: ['maker'] })
    expect(await place.takeBack()).toBe(true)
    expect(await place.standing()).toEqual(takenBack)
  })

  test('leaves it to whoever has taken it meanwhile', async () => {
    const place = await stand()
    await place.take('a')
    expect(await place.takeBack({ seen: answer })).toBe(false)
    expect(await place.standing()).toEqual({ ...answer, holders: ['a'], left: true })
    expect(await place.takeBack()).toBe(false)
  })

  test('leaves nothing to anybody where its maker sees to it himself', async () => {
    const place = await stand()
    await place.take('a')
    expect(await place.takeBack({ leaves: false })).toBe(false)
    expect(await place.standing()).toEqual({ ...answer, holders: ['a'] })
  })

  test('is another’s where he was first', async () => {
    const entry = { ...takenBack, takenBackBy: 'a' }
    const place = await stand(entry)
    expect(await place.takeBack({ seen: answer })).toBe(false)
    expect(await place.standing()).toEqual(entry)
  })
})
