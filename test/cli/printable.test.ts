/** The text of a server or a file cannot control the terminal. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable, printableText } from '../../src/cli/terminal/printable.ts'

test('escape sequences are shown in words; newlines and Chinese are unchanged', () => {
  expect(printable('\u001b]0;pwned\u0007')).toBe('\\u001b]0;pwned\\u0007')
  expect(printable('你好\n\t😀')).toBe('你好\\u000a\\u0009😀')
  expect(printableText('你好\r\n\t😀\u202e\u009b2J')).toBe('你好\n\t😀\\u202e\\u009b2J')
  expect(printable('a'.repeat(101))).toBe(`${'a'.repeat(100)}…`)
})

test('no text keeps a character that a terminal would act on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      expect(printableText(text).replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u)
    }),
  )
})
