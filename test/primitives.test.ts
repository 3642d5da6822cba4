/** The runtime's file, and what the layers above can't reach. */
import { createHash, hash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { decodeBase64 } from '../src/primitives/base64.ts'
import { equalInConstantTime, randomBytes, selectSha1, sha1Hex } from '../src/primitives/crypto.ts'
import { unpaddedLength } from '../src/primitives/pkcs7.ts'
import { decodeUtf8, indexOfLoneSurrogate } from '../src/primitives/utf8.ts'

test('SHA-1 is the same with the one-shot function and on a Node that has none', () => {
  for (const text of ['', 'abc', '你好😀', 'a'.repeat(10_000)]) {
    const expected = createHash('sha1').update(text).digest('hex')
    expect([sha1Hex(text), selectSha1(hash)(text), selectSha1(undefined)(text)]).toEqual([expected, expected, expected])
  }
})

test('byte strings of different lengths are different', () => {
  expect(equalInConstantTime(new Uint8Array(1), new Uint8Array(2))).toBe(false)
  expect(equalInConstantTime(new Uint8Array(2), new Uint8Array(2))).toBe(true)
  // Views into one buffer are compared by what they show.
  const buffer = Uint8Array.of(1, 2, 3, 4)
  expect(equalInConstantTime(buffer.subarray(0, 2), buffer.subarray(2))).toBe(false)
})

describe('base64', () => {
  test('is read in its canonical form only', () => {
    for (let length = 0; length < 100; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) % 256)
      expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(Buffer.from(bytes))
    }
    for (const text of [
      'QQ',
      'QQ=',
      'QR==',
      'QUF=',
      'QQ==\n',
      'QQ= =',
      'QQ===',
      '=',
      'Q',
      '-_==',
      'QQ==QQ==',
      'ＱＱ==',
    ]) {
      expect(decodeBase64(text), text).toBeUndefined()
    }
  })
})

test('nothing has no padding', () => {
  expect(unpaddedLength(new Uint8Array(0))).toBeUndefined()
})

describe('UTF-8', () => {
  test('is read strictly, and a leading U+FEFF is kept', () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa')
    expect(decodeUtf8(Uint8Array.of(0xc3))).toBeUndefined()
  })

  test('half of a pair is found', () => {
    expect(indexOfLoneSurrogate('a😀b')).toBe(-1)
    expect(indexOfLoneSurrogate('a\ud83d')).toBe(1)
    expect(indexOfLoneSurrogate('😀\ude00')).toBe(2)
  })
})

test('random bytes are as many as asked for, and never the same again', () => {
  const lengths = [0, 1, 16, 4096, 4097, ...Array.from({ length: 600 }, () => 16)]
  const drawn = lengths.map((length) => randomBytes(length))
  expect(drawn.map(({ length }) => length)).toEqual(lengths)
  const sixteens = drawn.slice(5).map((bytes) => Buffer.from(bytes).toString('hex'))
  expect(new Set(sixteens).size).toBe(600)
})
