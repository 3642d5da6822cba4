/** The exact reader and writer of JSON: every digit, every control character, and nothing that JSON.parse refuses. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJsonObject, readPlatformJson, tryReadJsonObject } from '../../src/codec/json.ts'
import { JsonNumber, readExactJson, writeExactJson } from '../../src/codec/json-exact.ts'

/** Digits for which the exact reader does not use JSON.parse. */
const LONG = '"digits":1234567890123456789'

describe('numbers', () => {
  test.each([
    '4561255354251345929',
    '-9007199254740993',
    '9007199254740992',
    '1.0',
    '30.10',
    '1e3',
    '1E+3',
    '-0',
    '0.1000000000000000055',
    '1e400',
    '123456789012345678901234567890',
    '100000000000000000000',
  ])('%s is written as it was read', (token) => {
    const text = `{"a":[${token},{"b":${token}}],"c":${token}}`
    expect(writeExactJson(readExactJson(text))).toBe(text)
    expect(writeExactJson(readExactJson(token))).toBe(token)
  })

  test.each([
    ['0', 0],
    ['-7', -7],
    ['9007199254740991', 9007199254740991],
    ['1.5', 1.5],
    ['1e+300', 1e300],
  ])('%s, which JavaScript writes the same way, is a number', (token, number) => {
    expect(readExactJson(token)).toBe(number)
    expect(readExactJson(`[${token},1.0]`)).toEqual([number, new JsonNumber('1.0')])
  })

  test('in a push, an integer that is too long is a string, and any other is a number', () => {
    const text = '{"MsgId":4561255354251345929,"n":-9007199254740993,"safe":9007199254740991,"f":1.0,"e":1e300}'
    expect(readPlatformJson(text)).toEqual({
      MsgId: '4561255354251345929',
      n: '-9007199254740993',
      safe: 9007199254740991,
      f: 1,
      e: 1e300,
    })
  })

  test('a bigint is written with its digits', () => {
    expect(writeExactJson({ MsgId: 4561255354251345929n })).toBe('{"MsgId":4561255354251345929}')
  })
})

describe('control characters inside a string', () => {
  const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code))

  test.each(controls)('%j is read unchanged', (control) => {
    expect(readPlatformJson(`{"a${control}":"x${control}y"}`)).toEqual({ [`a${control}`]: `x${control}y` })
    expect(readPlatformJson(`{"a":"\\\\${control}\\"${control}\\u0041",${LONG}}`).a).toBe(`\\${control}"${control}A`)
  })

  test.each([
    ['after a backslash', '{"a":"\\\n"}'],
    ['outside a string', '{"a":"b"\u0001}'],
    ['before the object', '\u0001{"a":"b"}'],
  ])('%s is not JSON', (_name, text) => {
    expect(() => readPlatformJson(text)).toThrow(SyntaxError)
  })

  test('are accepted only in a push', () => {
    expect(() => readExactJson('{"a":"\n","b":1.0}')).toThrow(SyntaxError)
  })
})

/** Texts that are JSON, and texts that nearly are. */
const nearly = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.constantFrom('', '"', '\\', ',', ':', '[', ']', '{', '}', '0', '.', 'e', '-', ' ', '\n', 'null', '\u0001', 't'),
    fc.nat(2),
  )
  .map(([json, place, inserted, removed]) => {
    const at = place % (json.length + 1)
    return json.slice(0, at) + inserted + json.slice(at + removed)
  })

function outcomeOf(read: () => unknown): unknown {
  try {
    return { value: read() }
  } catch {
    return 'refused'
  }
}

test('the exact reader reads what JSON.parse reads, and refuses what it refuses', () => {
  const asNumbers = (value: unknown): unknown => JSON.parse(writeExactJson(value))
  fc.assert(
    fc.property(nearly, fc.boolean(), (text, isNested) => {
      // The long number makes sure that the exact reader reads every text.
      const whole = isNested ? `[1.0,${text}]` : `{${LONG},"text":${text}}`
      expect(outcomeOf(() => asNumbers(readExactJson(whole)))).toEqual(outcomeOf(() => JSON.parse(whole)))
    }),
    { numRuns: 2000 },
  )
})

test('a value is written as JSON.stringify writes it', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void expect(writeExactJson(value)).toBe(JSON.stringify(value))))
  const odd = { a: undefined, b: () => 1, c: [undefined, Symbol('s')], d: new Date(0), e: Number.NaN, '"': null }
  expect(writeExactJson(odd)).toBe(JSON.stringify(odd))
  expect(() => writeExactJson(undefined)).toThrow(TypeError)
})

test.each([
  ['equal keys', `{"a":1,"a":2,${LONG}}`, '{"a":2,"digits":"1234567890123456789"}'],
  ['a key __proto__', `{"__proto__":1,${LONG}}`, '{"__proto__":1,"digits":"1234567890123456789"}'],
  ['a byte order mark', `\ufeff{"a":1,${LONG}}`, '{"a":1,"digits":"1234567890123456789"}'],
])('%s', (_name, text, expected) => {
  const value = readPlatformJson(text)
  expect(JSON.stringify(value)).toBe(expected)
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

test.each([
  ['JSON.parse', '"digits":1'],
  ['the exact reader', LONG],
])(
  'a push nested in more than 500 levels is refused, so that no depth overflows the stack: with digits for %s',
  (_name, digits) => {
    const deep = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)},${digits}}`
    expect(readPlatformJson(deep(499))).toHaveProperty('digits')
    for (const refused of [deep(500), deep(100_000), '{"a":'.repeat(100_000)]) {
      expect(() => readPlatformJson(refused)).toThrow(new SyntaxError('more than 500 levels'))
    }
  },
)

test.each([
  ['in a text', `"${'['.repeat(600)}"`],
  ['in a text after an escaped quote', `"\\"${'{'.repeat(600)}"`],
  ['beside each other', `[${'[],{},'.repeat(600)}1]`],
])('a push may have any number of brackets %s', (_where, value) => {
  for (const digits of ['"digits":1', LONG]) {
    const text = `{"a":${value},${digits}}`
    expect(readPlatformJson(text)).toMatchObject({ a: JSON.parse(value) as unknown })
  }
})

test('the reader that keeps digits has no limit of levels where JSON.parse keeps them', () => {
  const nested = (inside: string) => `${'['.repeat(501)}${inside}${']'.repeat(501)}`
  expect(JSON.stringify(readExactJson(nested('1')))).toBe(nested('1'))
  expect(() => readExactJson(nested('1.0'))).toThrow(new SyntaxError('more than 500 levels'))
})

test('a push with many characters may hold null', () => {
  const text = JSON.stringify({ a: null, b: 'x'.repeat(2000) })
  expect(readPlatformJson(text)).toEqual(JSON.parse(text))
})

test('500 levels with numbers that JSON.parse would change can be read and written, of lists and of objects', () => {
  const nested = (begin: string, levels: number, end: string) => `${begin.repeat(levels)}1.0${end.repeat(levels)}`
  for (const [begin, end] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const deepest = nested(begin, 500, end)
    expect(writeExactJson(readExactJson(deepest))).toBe(deepest)
    expect(() => readExactJson(nested(begin, 501, end))).toThrow(new SyntaxError('more than 500 levels'))
    expect(() => writeExactJson(JSON.parse(nested(begin, 501, end)))).toThrow(/^value: more than 500 levels/)
  }
})

test('a value that contains itself is refused', () => {
  const circle: unknown[] = []
  circle.push(circle)
  const object = { toJSON: () => object }
  for (const value of [circle, { circle }, object]) expect(() => writeExactJson(value)).toThrow(TypeError)
})

test('a number of another form is the text that it was read from', () => {
  expect(String(readExactJson('1e3'))).toBe('1e3')
  expect(writeExactJson({ toJSON: 1 })).toBe('{"toJSON":1}')
})

test('only an object is read as one', () => {
  expect(readJsonObject('\ufeff{"a":[1]}')).toEqual({ a: [1] })
  expect(tryReadJsonObject('{"a":[1]}')).toEqual({ a: [1] })
  for (const text of ['[1]', 'null', '1', '"a"']) {
    expect(() => readJsonObject(text)).toThrow(new SyntaxError('not a JSON object'))
    expect(() => readPlatformJson(text)).toThrow(new SyntaxError('not a JSON object'))
    expect(tryReadJsonObject(text)).toBeUndefined()
  }
  expect(() => readJsonObject('{')).toThrow(new SyntaxError('not valid JSON'))
  expect(tryReadJsonObject('{')).toBeUndefined()
})

test('an error quotes nothing of the text', () => {
  for (const text of ['{"secret":', `{"secret":x,${LONG}}`, '"secret']) {
    expect(() => readPlatformJson(text)).toThrow(/^not valid JSON$/)
  }
})

test.each(['"', '["', '{"a":1,"', '["\\\\"'])(
  'a string without its end is refused, however long it is, after %j',
  (beginning) => {
    const text = `${beginning}${'a'.repeat(1000)}1234567890123456789`
    expect(() => readPlatformJson(text)).toThrow(SyntaxError)
    expect(() => readExactJson(text)).toThrow(SyntaxError)
  },
)
