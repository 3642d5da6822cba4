/** A claim where others write to the store as well, and where writes seem to fail that did not. */
import { describe, expect, test } from 'vitest'
import { createMemoryStore, type Store } from 'wechat-callback'
import { Claim } from '../../src/endpoint/delivery/claim.ts'
import { type RunningEntry, readEntry, writeEntry } from '../../src/endpoint/delivery/entry.ts'

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
    expect(await claim.renew(1234)).toBe('held')
    expect(await standing(store)).toEqual({ ...entry, elapsedMs: 1234 })
  })

  test('takes back what has expired, if nobody else came for it', async () => {
    const { store, claim } = await claimed()
    await store.delete('k')
    expect(await claim.renew(5)).toBe('held')
    expect(await standing(store)).toEqual({ ...entry, elapsedMs: 5 })
  })

  test('says that another has it', async () => {
    const { store, claim } = await claimed()
    await store.set('k', writeEntry(other), { ttlMs: 1000 })
    expect(await claim.renew(5)).toBe('lost')
    expect(await standing(store)).toEqual(other)
  })

  test('says that another has answered', async () => {
    const { store, claim } = await claimed()
    await store.set('k', writeEntry({ state: 'answered', owner: 'other', outcome: silence, taken: 1 }), {
      ttlMs: 1000,
    })
    expect(await claim.renew(5)).toBe('lost')
  })

  test('knows its own hand in a write that seemed to fail', async () => {
    const line = cuttable()
    const { claim } = await claimed(line.store)
    line.isCut = true
    await expect(claim.renew(1)).rejects.toThrow('the store failed')
    line.isCut = false
    expect(await claim.renew(2)).toBe('held')
    expect(await claim.complete(reply, 0)).toBe(reply)
  })

  test('remembers that the platform has had its empty answer', async () => {
    const { store, claim } = await claimed()
    const [over, renewed] = await Promise.all([claim.giveUp(1), claim.renew(2)])
    expect([over, renewed]).toEqual(['held', 'held'])
    expect(await standing(store)).toEqual({ ...entry, elapsedMs: 2, over: true })
  })
})

describe('completion', () => {
  test('stands where the claim was lost to nobody', async () => {
    const { store, claim } = await claimed()
    await store.delete('k')
    expect(await claim.complete(reply, 0)).toBe(reply)
    expect(await standing(store)).toEqual({ state: 'answered', owner: 'me', outcome: reply, taken: 0 })
  })

  test('takes the place of another claim whose handler runs still', async () => {
    const { store, claim } = await claimed()
    await store.set('k', writeEntry(other), { ttlMs: 1000 })
    expect(await claim.complete(reply, 0)).toBe(reply)
    expect(await standing(store)).toEqual({ state: 'answered', owner: 'me', outcome: reply, taken: 0 })
  })

  test('gives way to another that was first', async () => {
    const { store, claim } = await claimed()
    await store.set('k', writeEntry({ state: 'answered', owner: 'other', outcome: silence, taken: 1 }), {
      ttlMs: 1000,
    })
    expect(await claim.complete(reply, 0)).toEqual(silence)
    expect(await standing(store)).toEqual({ state: 'answered', owner: 'other', outcome: silence, taken: 1 })
  })

  test('gives way also where it had noticed that before', async () => {
    const { store, claim } = await claimed()
    const answered = { state: 'answered', owner: 'other', outcome: silence, taken: 0 } as const
    await store.set('k', writeEntry(answered), { ttlMs: 1000 })
    expect(await claim.renew(5)).toBe('lost')
    expect(await claim.complete(reply, 0)).toEqual(silence)
    expect(await standing(store)).toEqual(answered)
  })

  test('can be taken back until somebody has it', async () => {
    const { store, claim } = await claimed()
    await claim.complete(reply, 0)
    expect(await claim.withdraw(silence)).toBe('withdrawn')
    expect(await standing(store)).toEqual({ state: 'answered', owner: 'me', outcome: silence, taken: 1 })

    const second = await claimed()
    await second.claim.complete(reply, 0)
    await second.store.set('k', writeEntry({ state: 'answered', owner: 'me', outcome: reply, taken: 1 }), {
      ttlMs: 1000,
    })
    expect(await second.claim.withdraw(silence)).toBe('taken')
  })
})

describe('an outcome that is there for a try', () => {
  test('counts from its completion, and is not withdrawn before it is given back', async () => {
    const { store, claim } = await claimed()
    await claim.complete(reply, 1)
    expect(await standing(store)).toEqual({ state: 'answered', owner: 'me', outcome: reply, taken: 1 })
    expect(await claim.withdraw(silence)).toBe('taken')
    await claim.count(reply, -1)
    expect(await claim.withdraw(silence)).toBe('withdrawn')
  })

  test('counts beside those of other processes', async () => {
    const { store, claim } = await claimed()
    await claim.complete(reply, 0)
    await store.set('k', writeEntry({ state: 'answered', owner: 'me', outcome: reply, taken: 1 }), { ttlMs: 1000 })
    expect(await claim.count(reply, 1)).toEqual(reply)
    expect(await standing(store)).toMatchObject({ taken: 2 })
    await claim.count(reply, -1)
    expect(await claim.withdraw(silence)).toBe('taken')
    expect(await standing(store)).toMatchObject({ outcome: reply, taken: 1 })
  })

  test('is what has taken its place, where another process has sent it otherwise', async () => {
    const { store, claim } = await claimed()
    await claim.complete(reply, 0)
    const withdrawn = { state: 'answered', owner: 'me', outcome: silence, taken: 1 } as const
    await store.set('k', writeEntry(withdrawn), { ttlMs: 1000 })
    expect(await claim.count(reply, 1)).toEqual(silence)
    expect(await standing(store)).toEqual(withdrawn)
  })

  test('counts also where the completion seemed to fail', async () => {
    const line = cuttable()
    const { claim } = await claimed(line.store)
    line.isCut = true
    await expect(claim.complete(reply, 1)).rejects.toThrow('the answer was lost')
    line.isCut = false
    await claim.count(reply, -1)
    expect(await claim.withdraw(silence)).toBe('withdrawn')
  })
})

test('release leaves what is another’s', async () => {
  const { store, claim } = await claimed()
  await store.set('k', writeEntry(other), { ttlMs: 1000 })
  expect(await claim.release()).toBe(false)
  expect(await standing(store)).toEqual(other)
})

test.each(['', '{', 'null', '{"state":"running"}', '{"state":"answered","taken":1,"outcome":{"kind":"x","text":""}}'])(
  '%j is no entry of ours',
  (value) => {
    expect(() => readEntry(value)).toThrow(expect.objectContaining({ code: 'STORE_FAILED' }))
  },
)
