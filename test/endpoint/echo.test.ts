/** Which texts may answer a URL check. */
import { expect, test } from 'vitest'
import { isEcho } from '../../src/endpoint/echo.ts'

test.each(['1234567890', 'a<b{c}', ' x', '~', 'a'.repeat(128)])('%j is an echo', (text) => {
  expect(isEcho(text)).toBe(true)
})

test.each(['', 'a'.repeat(129), '<xml>', ' {"a":1}', '你好', 'a\n', '\u0000'])('%j is none', (text) => {
  expect(isEcho(text)).toBe(false)
})
