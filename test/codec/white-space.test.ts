/** White space is the four characters of XML and JSON, and no others. */
import { expect, test } from 'vitest'
import { skipSpace, trimSpace } from '../../src/codec/white-space.ts'

/** Shorter and longer than what is checked one by one. */
const SPACES = ['', ' ', '\t', '\r', '\n', ' \t\r\n', ' '.repeat(15), ' '.repeat(16), '\r\n'.repeat(20)]

test('is skipped, however long it is', () => {
  for (const space of SPACES) {
    expect(skipSpace(`a${space}b`, 1), JSON.stringify(space)).toBe(space.length + 1)
    expect(skipSpace(`a${space}`, 1)).toBe(space.length + 1)
  }
  expect(skipSpace('\u00a0', 0)).toBe(0)
})

test('is removed around a text, and not inside', () => {
  for (const before of SPACES) {
    for (const after of SPACES) {
      expect(trimSpace(`${before}\u00a0a b\ufeff${after}`)).toBe('\u00a0a b\ufeff')
      expect(trimSpace(before + after)).toBe('')
    }
  }
})
