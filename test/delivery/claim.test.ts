/** A claim where others write to the store as well, and where writes seem to fail that did not. */
import { describe, expect, test } from 'vitest'
import { createMemoryStore, type Store } from 'wechat-callback'
import { Claim } from '../../src/endpoint/delivery/claim.ts'
import { type AnsweredEntry, type RunningEntry, readEntry, writeEntry } from '../../src/endpoint/delivery/entry.ts'

const keeping = { leaseMs: 1000, retentionMs: 60_000 }
const entry: RunningEntry = { state: 'running', owner: 'me', elapsedMs: 0, over: false }
const other: RunningEntry = { ...entry, owner: 'other' }
const reply = { kind: 'reply', text: '<xml>mine</xml>' } as const
const silence = { kind: 'acknowledgement', text: '' } as const

async function claimed(store: Store = createMemoryStore()): Promise<{ store: Store; claim: Claim }> {
  await store.set('k', writeEntry(entry), { ttlMs: keeping.leaseMs, ifAbsent: true })
  return { store, claim: new Claim(store, 'k', entry, keeping) }
}

/** A store whose answers to writes are lost while it is cut; the writes are not. */
function cuttable(): { readonly store: Store; isCut: boolean } {
  const memory = createMemoryStore()
  const line = {
    isCut: false,
    store: {
      ...memory,
      set: async (...call: Parameters<Store['set']>) => {
        const written = await memory.set(...call)
        if (line.isCut) throw new Error('the answer was lost')
        return written
      },
    },
  }
  return line
}

async function standing(store: Store): Promise<ReturnType<typeof readEntry> | undefined> {
  const value = await store.get('k')
  return value === undefined ? undefined : readEntry(value)
}

describe('renewal', () => {
  test('writes how long it has been', async () => {
    const { store, claim } = await claimed()
    expect(await claim.renew(1234)).toBe(true)
    expect(await standing(store)).toEqual({ ...entry, elapsedMs: 1234 })
  })

  test('takes back what has expired, if nobody else came for it', async () => {
    const { store, claim } = await claimed()
    await store.delete('k')
    expect(await claim.renew(5)).toBe(true)
    expect(await standing(store)).toEqual({ ...entry, elapsedMs: 5 })
  })

  test('says that another has it', async () => {
    const { store, claim } = await claimed()
    await store.set('k', writeEntry(other), { ttlMs: 1000 })
    expect(await claim.renew(5)).toBe(false)
    expect(await standing(store)).toEqual(other)
  })

  test('says that another has answered', async () => {
    const { store, claim } = await claimed()
    await store.set('k', writeEntry({ state: 'answered', owner: 'other', outcome: silence, holders: ['other'] }), {
      ttlMs: 1000,
    })
    expect(await claim.renew(5)).toBe(false)
  })

  test('knows its own hand in a write that seemed to fail', async () => {
    const line = cuttable()
    const { claim } = await claimed(line.store)
    line.isCut = true
    await expect(claim.renew(1)).rejects.toThrow('the store failed')
    line.isCut = false
    expect(await claim.renew(2)).toBe(true)
    expect(await claim.complete(reply, false)).toBe(reply)
  })

  test('remembers that the platform has had its empty answer', async () => {
    const { store, claim } = await claimed()
    const [over, renewed] = await Promise.all([claim.giveUp(1), claim.renew(2)])
    expect([over, renewed]).toEqual([true, true])
    expect(await standing(store)).toEqual({ ...entry, elapsedMs: 2, over: true })
  })
})

describe('completion', () => {
  test('stands where the claim was lost to nobody', async () => {
    const { store, claim } = await claimed()
    await store.delete('k')
    expect(await claim.complete(reply, false)).toBe(reply)
    expect(await standing(store)).toEqual({ state: 'answered', owner: 'me', outcome: reply, holders: [] })
  })

  test('takes the place of another claim whose handler runs still', async () => {
    const { store, claim } = await claimed()
    await store.set('k', writeEntry(other), { ttlMs: 1000 })
    expect(await claim.complete(reply, false)).toBe(reply)
    expect(await standing(store)).toEqual({ state: 'answered', owner: 'me', outcome: reply, holders: [] })
  })

  test('gives way to another that was first', async () => {
    const { store, claim } = await claimed()
    await store.set('k', writeEntry({ state: 'answered', owner: 'other', outcome: silence, holders: ['other'] }), {
      ttlMs: 1000,
    })
    expect(await claim.complete(reply, false)).toEqual(silence)
    expect(await standing(store)).toEqual({ state: 'answered', owner: 'other', outcome: silence, holders: ['other'] })
  })

  test('gives way also where it had noticed that before', async () => {
    const { store, claim } = await claimed()
    const answered = { state: 'answered', owner: 'other', outcome: silence, holders: [] } as const
    await store.set('k', writeEntry(answered), { ttlMs: 1000 })
    expect(await claim.renew(5)).toBe(false)
    expect(await claim.complete(reply, false)).toEqual(silence)
    expect(await standing(store)).toEqual(answered)
  })

  test('can be taken back until somebody has it', async () => {
    const { store, claim } = await claimed()
    await claim.complete(reply, false)
    expect(await claim.takeBack(silence, true)).toBe(true)
    expect(await standing(store)).toEqual({
      state: 'answered',
      owner: 'me',
      outcome: silence,
      holders: [],
      takenBackBy: 'me',
    })

    const second = await claimed()
    await second.claim.complete(reply, false)
    await second.store.set('k', writeEntry({ state: 'answered', owner: 'me', outcome: reply, holders: ['other'] }), {
      ttlMs: 1000,
    })
    expect(await second.claim.takeBack(silence, true)).toBe(false)
  })
})

describe('an outcome that is there for a try', () => {
  test('is held from its completion until it is let go', async () => {
    const { store, claim } = await claimed()
    await claim.complete(reply, true)
    expect(await standing(store)).toEqual({ state: 'answered', owner: 'me', outcome: reply, holders: ['me'] })
    await claim.letGo()
    expect(await standing(store)).toMatchObject({ holders: [] })
    expect(await claim.takeBack(silence, true)).toBe(true)
  })

  test('is held beside other processes, and left to them', async () => {
    const { store, claim } = await claimed()
    await claim.complete(reply, false)
    const held: AnsweredEntry = { state: 'answered', owner: 'me', outcome: reply, holders: ['other'] }
    await store.set('k', writeEntry(held), { ttlMs: 1000 })
    expect(await claim.hold()).toEqual(reply)
    expect(await standing(store)).toEqual({ ...held, holders: ['other', 'me'] })
    await claim.letGo()
    expect(await claim.takeBack(silence, true)).toBe(false)
    expect(await standing(store)).toEqual({ ...held, left: true })
  })

  test('is what has taken its place, where another process has sent it otherwise', async () => {
    const { store, claim } = await claimed()
    await claim.complete(reply, false)
    const takenBack: AnsweredEntry = { state: 'answered', owner: 'me', outcome: silence, holders: [] }
    await store.set('k', writeEntry(takenBack), { ttlMs: 1000 })
    expect(await claim.hold()).toEqual(silence)
    expect(await claim.takeBack(silence, true)).toBe(false)
    expect(await standing(store)).toEqual(takenBack)
  })

  test('can be let go where the completion seemed to fail, and did not', async () => {
    const line = cuttable()
    const { claim } = await claimed(line.store)
    line.isCut = true
    await expect(claim.complete(reply, true)).rejects.toThrow('the answer was lost')
    line.isCut = false
    await claim.letGo()
    expect(await claim.takeBack(silence, true)).toBe(true)
  })

  test('is nothing where the store has lost it, and taken back all the same', async () => {
    const { store, claim } = await claimed()
    await claim.complete(reply, false)
    await store.delete('k')
    expect(await claim.hold()).toBeUndefined()
    await claim.letGo()
    expect(await standing(store)).toBeUndefined()
    expect(await claim.takeBack(silence, true)).toBe(true)
    expect(await standing(store)).toMatchObject({ outcome: silence })
    // As where the first has only seemed to fail.
    expect(await claim.takeBack(silence, true)).toBe(true)
  })

  test('is not taken back where another process answers the push, or runs it', async () => {
    for (const entry of [other, { state: 'answered', owner: 'other', outcome: reply, holders: [] } as const]) {
      const { store, claim } = await claimed()
      await store.set('k', writeEntry(entry), { ttlMs: 1000 })
      expect(await claim.takeBack(silence, true)).toBe(false)
      expect(await standing(store)).toEqual(entry)
    }
  })
})

test.each([
  ['completed', (claim: Claim) => claim.complete(reply, false), { outcome: reply }],
  ['given back as failed', (claim: Claim) => claim.fail(5, 1000), { state: 'failed' }],
] as const)('a claim that is %s is renewed no more', async (_, end, expected) => {
  const { store, claim } = await claimed()
  const [, renewed] = await Promise.all([end(claim), claim.giveUp(9)])
  expect(renewed).toBe(false)
  expect(await standing(store)).toMatchObject(expected)
})

test('release leaves what is another’s', async () => {
  const { store, claim } = await claimed()
  await store.set('k', writeEntry(other), { ttlMs: 1000 })
  expect(await claim.release()).toBe(false)
  expect(await standing(store)).toEqual(other)
})

test.each([
  '',
  '{',
  'null',
  '{"state":"running"}',
  '{"state":"answered","holders":[],"outcome":{"kind":"x","text":""}}',
])('%j is no entry of ours', (value) => {
  expect(() => readEntry(value)).toThrow(expect.objectContaining({ code: 'STORE_FAILED' }))
})
