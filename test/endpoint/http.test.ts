/** The body of a request, as a framework passes it: its length, and the root element that some parsers drop. */
import { expect, test } from 'vitest'
import { type ExchangeRequest, normalizeBody } from '../../src/endpoint/http.ts'

const requestOf = (contentType?: string) => ({ contentType }) as ExchangeRequest

test.each([
  ['text', 'a'.repeat(300), 'a'.repeat(301)],
  ['text of more bytes than characters', '文'.repeat(100), `${'文'.repeat(100)}a`],
  ['bytes', new Uint8Array(300), new Uint8Array(301)],
])('%s is measured in bytes', (_name, longest, tooLong) => {
  expect(normalizeBody(longest, 300, requestOf())).toBe(longest)
  expect(() => normalizeBody(tooLong, 300, requestOf())).toThrow(expect.objectContaining({ code: 'BODY_TOO_LARGE' }))
})

test('an object gets its root element back if the content type says XML', () => {
  const fields = { Encrypt: 'aGk=' }
  expect(normalizeBody(fields, 300, requestOf('text/xml'))).toEqual({ xml: fields })
  expect(normalizeBody({ xml: fields }, 300, requestOf('text/xml'))).toEqual({ xml: fields })
  for (const type of ['application/json', undefined]) expect(normalizeBody(fields, 300, requestOf(type))).toBe(fields)
})

test('a text keeps its form, whatever the content type', () => {
  expect(normalizeBody('<xml/>', 300, requestOf('text/xml'))).toBe('<xml/>')
})
