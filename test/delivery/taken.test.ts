/** An answer in the store that several try to give out at once, of whom some find that nobody is there any more. */
import { describe, expect, test } from 'vitest'
import { createMemoryStore } from 'wechat-callback'
import { type AnsweredEntry, readEntry, writeEntry } from '../../src/endpoint/delivery/entry.ts'
import { type Taken, take } from '../../src/endpoint/delivery/taken.ts'

const outcome = { kind: 'reply', text: '<xml>mine</xml>' } as const
const silence = { kind: 'acknowledgement', text: '' } as const
const answer: AnsweredEntry = { state: 'answered', owner: 'maker', outcome, taken: 0 }
const ttlMs = 60_000

/** An answer in a store of its own, with whoever comes for it. */
async function stand(entry: AnsweredEntry = answer) {
  const store = createMemoryStore()
  const write = (next: AnsweredEntry) => store.set('k', writeEntry(next), { ttlMs })
  await write(entry)
  const standing = async () => readEntry((await store.get('k')) ?? '')
  return {
    standing,
    write,
    remove: () => store.delete('k'),
    take: async (seen?: AnsweredEntry): Promise<Taken> => {
      const value = seen === undefined ? ((await store.get('k')) ?? '') : writeEntry(seen)
      return await take({ store, key: 'k', ttlMs }, { value, entry: JSON.parse(value) })
    },
  }
}

describe('taking', () => {
  test('counts whoever takes it, also the one that comes in between', async () => {
    const place = await stand()
    expect((await place.take()).outcome).toEqual(outcome)
    expect((await place.take(answer)).outcome).toEqual(outcome)
    expect(await place.standing()).toEqual({ ...answer, taken: 2 })
  })

  test('writes nothing where nothing is lost with it', async () => {
    const entry = { ...answer, outcome: silence }
    const place = await stand(entry)
    expect(await place.take()).toEqual({ outcome: silence })
    expect(await place.standing()).toEqual(entry)
  })

  test('gives what stands where it was withdrawn meanwhile', async () => {
    const place = await stand({ ...answer, outcome: silence, taken: 1 })
    expect(await place.take(answer)).toEqual({ outcome: silence })
  })

  test('gives what was seen where it is gone', async () => {
    const place = await stand()
    await place.remove()
    expect(await place.take(answer)).toEqual({ outcome })
  })
})

describe('giving back', () => {
  test('leaves it as it was, so that its maker sees that nobody has it', async () => {
    const place = await stand()
    const taken = await place.take()
    expect(await taken.giveBack?.()).toBeTypeOf('function')
    expect(await place.standing()).toEqual(answer)
  })

  test('says that another has it, whoever gives it back first', async () => {
    const place = await stand()
    const [first, second] = [await place.take(), await place.take()]
    expect(await first.giveBack?.()).toBeUndefined()
    expect(await place.standing()).toEqual({ ...answer, taken: 1 })
    expect(await second.giveBack?.()).toBeTypeOf('function')
  })

  test.each([
    ['another has answered the push', { ...answer, owner: 'another', taken: 1 }],
    ['it was withdrawn', { ...answer, outcome: silence, taken: 1 }],
  ] as const)('leaves what stands where %s', async (_, entry) => {
    const place = await stand()
    const taken = await place.take()
    await place.write(entry)
    expect(await taken.giveBack?.()).toBeUndefined()
    expect(await place.standing()).toEqual(entry)
  })

  test('leaves nothing where it is gone', async () => {
    const place = await stand()
    const taken = await place.take()
    await place.remove()
    expect(await taken.giveBack?.()).toBeUndefined()
  })
})

describe('withdrawing what was given back', () => {
  test('puts another in its place, and its maker leaves it alone', async () => {
    const place = await stand()
    const taken = await place.take()
    const withdraw = await taken.giveBack?.()
    expect(await withdraw?.(silence)).toBe(true)
    expect(await place.standing()).toEqual({ ...answer, outcome: silence, taken: 1 })
  })

  test('does nothing where another has taken it meanwhile', async () => {
    const place = await stand()
    const taken = await place.take()
    const withdraw = await taken.giveBack?.()
    await place.take()
    expect(await withdraw?.(silence)).toBe(false)
    expect(await place.standing()).toEqual({ ...answer, taken: 1 })
  })
})
