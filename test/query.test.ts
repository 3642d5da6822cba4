/** The query as a value: a raw text is read as `URLSearchParams` reads it, in linear time. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CallbackQuery, pathOf, QUERY_NAMES, queryPart } from '../src/protocol/query.ts'

/** The value of each name, or the reason why it has none. */
function valuesOf(query: CallbackQuery): unknown {
  return QUERY_NAMES.map((name) => {
    try {
      return query.one(name)
    } catch (error) {
      return String(error)
    }
  })
}

const piece = fc.constantFrom(
  ...[
    'nonce',
    'timestamp',
    '%6eonce',
    'echostr',
    'other',
    '=',
    '&',
    '?',
    '#',
    '+',
    '%2B',
    '%',
    '%E4%BD%A0',
    '你',
    ' ',
    '/',
    '',
  ],
)
const raw = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

describe('a raw query', () => {
  test('gives the same as URLSearchParams', () => {
    fc.assert(
      fc.property(raw, (text) => {
        const query = new CallbackQuery(text)
        const parameters = new URLSearchParams(queryPart(text))
        expect(valuesOf(query)).toEqual(valuesOf(new CallbackQuery(parameters)))
        expect([...query.toSearchParams()]).toEqual([...parameters])
      }),
      { numRuns: 5000 },
    )
  })

  test.each(['a&', 'a=&', '&', '%&', 'nonce&', '=', '?'])(
    'of a megabyte is read in linear time (a quadratic reader would not end within the limit of a test): %s',
    (text) => {
      const raw = text.repeat(2 ** 20 / text.length)
      for (const query of [raw, `${raw}=`]) expect(new CallbackQuery(query).has('echostr')).toBe(false)
    },
  )

  test.each([
    'nonce&nonce=1',
    'nonce&timestamp=1&nonce=2',
    'nonce=1&other',
    '?nonce=1',
    '??nonce=1',
    'nonce=1=2&',
    'a=1&nonce=2',
    '=&nonce=1',
    'a&b=1&nonce=2',
  ])('is split as by URLSearchParams: %s', (text) => {
    expect(valuesOf(new CallbackQuery(text))).toEqual(valuesOf(new CallbackQuery(new URLSearchParams(queryPart(text)))))
  })
})

test.each([
  ['nonce=1', 'nonce=1'],
  ['?nonce=1#a', 'nonce=1'],
  ['/a?nonce=1#b?c=2', 'nonce=1'],
  ['/a', ''],
  ['/a#b?nonce=1', ''],
  ['callback?nonce=1', 'nonce=1'],
  ['https://a.example/b?nonce=1', 'nonce=1'],
  ['https://a.example/b', ''],
  ['https://a.example/b#c?nonce=1', ''],
  ['a=https://b.example/c?nonce=1', 'a=https://b.example/c?nonce=1'],
  ['a&b?nonce=1', 'a&b?nonce=1'],
  ['a', 'a'],
])('the raw query of %j is %j', (text, raw) => {
  expect(queryPart(text)).toBe(raw)
})

test('the whole query is a copy, so that a change of it does not reach the next reader', () => {
  for (const source of ['nonce=1&t=2', new URLSearchParams('nonce=1&t=2')]) {
    const query = new CallbackQuery(source)
    query.toSearchParams().delete('t')
    expect(query.toSearchParams().toString()).toBe('nonce=1&t=2')
  }
})

test('a record gives only its own texts', () => {
  const query = new CallbackQuery({ nonce: ['1'], timestamp: '2', echostr: undefined })
  expect([query.one('nonce'), query.one('timestamp'), query.has('echostr')]).toEqual(['1', '2', false])
  expect(new CallbackQuery(Object.create({ nonce: '1' })).has('nonce')).toBe(false)
})

test('a parameter with an empty value counts as absent', () => {
  const query = new CallbackQuery('signature=&nonce=&nonce=1')
  expect([query.has('signature'), query.has('nonce'), query.has('timestamp')]).toEqual([false, true, false])
  expect(() => query.one('signature')).toThrow(expect.objectContaining({ code: 'INVALID_SIGNATURE' }))
})

test('the path is that of a URL or of a request target', () => {
  const targets = ['https://a.example/b/c?d#e', '/b%20c?d', '/b#c?d', '/b', '/?d', '/to/https://a.example/b?c']
  expect(targets.map(pathOf)).toEqual(['/b/c', '/b%20c', '/b', '/b', '/', '/to/https://a.example/b'])
  expect(['https://a.example', 'https://a.example?b', ''].map(pathOf)).toEqual(['/', '/', '/'])
})
