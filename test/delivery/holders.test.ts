/** An answer in the store that several try to give out at once, of whom some find that nobody is there any more. */
import { describe, expect, test } from 'vitest'
import { createMemoryStore } from 'wechat-callback'
import { type AnsweredEntry, readEntry, writeEntry } from '../../src/endpoint/delivery/entry.ts'
import { type Taken, take, withdraw } from '../../src/endpoint/delivery/holders.ts'

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
    withdraw: async (seen?: AnsweredEntry) => await withdraw(place, await found(seen), silence),
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

  test('gives what stands where it was withdrawn meanwhile', async () => {
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
    expect(await place.withdraw()).toBe('taken')
    expect(await place.standing()).toEqual({ ...answer, holders: ['a', 'b'], left: true })
    expect(await first.giveBack?.()).toBeUndefined()
    const withdrawLast = await second.giveBack?.()
    expect(await withdrawLast?.(silence)).toBe(true)
    expect(await place.standing()).toMatchObject({ outcome: silence })
    expect(await withdrawLast?.(silence)).toBe(false)
  })

  test('of what was left is for the next that takes it, if he comes before it is seen to', async () => {
    const place = await stand({ ...answer, left: true })
    const withdrawLast = await (await place.take('a')).giveBack?.()
    const next = await place.take('b')
    expect(next.outcome).toEqual(outcome)
    expect(await withdrawLast?.(silence)).toBe(false)
    expect(await place.standing()).toEqual({ ...answer, holders: ['b'], left: true })
  })

  test.each([
    ['another has answered the push', { ...answer, owner: 'another', holders: ['b'] }],
    ['it was withdrawn', { ...answer, outcome: silence }],
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

describe('withdrawing', () => {
  test('puts another in its place', async () => {
    const place = await stand()
    expect(await place.withdraw()).toBe('withdrawn')
    expect(await place.standing()).toEqual({ ...answer, outcome: silence })
  })

  test('does nothing a second time', async () => {
    const place = await stand()
    await place.withdraw()
    expect(await place.withdraw(answer)).toBe('taken')
  })

  test('leaves it to whoever has taken it meanwhile', async () => {
    const place = await stand()
    await place.take('a')
    expect(await place.withdraw(answer)).toBe('taken')
    expect(await place.standing()).toEqual({ ...answer, holders: ['a'], left: true })
    expect(await place.withdraw()).toBe('taken')
  })
})
