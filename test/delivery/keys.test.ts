/** The key of a push: equal for its attempts, different for anything else, and a digest where others can read it. */
import { expect, test } from 'vitest'
import { recordKey } from '../../src/endpoint/delivery/keys.ts'
import type { Push } from '../../src/endpoint/push.ts'

function push(platform: string, receiveId: string, storeToken: string): Push {
  return { context: { platform, receiveId }, storeToken } as Push
}

const cases: readonly (readonly ['push' | 'stream', Push, string])[] = [
  ['push', push('wecom', 'corp', 'secret'), '42'],
  ['stream', push('wecom', 'corp', 'secret'), '42'],
  ['push', push('wecom', 'corp', 'secret'), '43'],
  ['push', push('wecom', 'other', 'secret'), '42'],
  ['push', push('wecom', 'corp', 'changed'), '42'],
]

test.each([true, false])('differs by kind, account and id (in the store of this process: %s)', (isPrivate) => {
  const keys = cases.map(([kind, of, id]) => recordKey(kind, of, id, isPrivate))
  expect(new Set(keys).size).toBe(cases.length)
  const again = cases.map(([kind, of, id]) => recordKey(kind, of, id, isPrivate))
  expect(again).toEqual(keys)
})

test('in a shared store is a digest: neither token nor id can be read in it, and its length is fixed', () => {
  const [kind, of] = ['push', push('wecom', 'corp', 'secret')] as const
  expect(recordKey(kind, of, '42'.repeat(1000), false)).toMatch(/^push:v\d+:wecom:[0-9a-f]{40}$/)
  expect(recordKey(kind, of, '42', true)).toContain('42')
})
