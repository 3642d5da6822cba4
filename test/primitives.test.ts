/** The file of the runtime, and cases that the layers above cannot reach. */
import { createHash, hash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBase64 } from '../src/primitives/base64.ts'
import { ByteBuffer } from '../src/primitives/bytes.ts'
import * as native from '../src/primitives/crypto.ts'
import { equalInConstantTime, randomBytes, selectSha1, sha1Hex } from '../src/primitives/crypto.ts'
import * as pure from '../src/primitives/crypto-pure.ts'
import { unpaddedLength } from '../src/primitives/pkcs7.ts'
import { decodeUtf8, indexOfLoneSurrogate } from '../src/primitives/utf8.ts'

test('SHA-1 is the same with the one-shot function and on a Node without it', () => {
  for (const text of ['', 'abc', '你好😀', 'a'.repeat(10_000)]) {
    const expected = createHash('sha1').update(text).digest('hex')
    expect([sha1Hex(text), selectSha1(hash)(text), selectSha1(undefined)(text)]).toEqual([expected, expected, expected])
  }
})

test('texts are equal if all their bytes are', () => {
  expect(equalInConstantTime('0', '00')).toBe(false)
  expect(equalInConstantTime('00', '00')).toBe(true)
  expect(equalInConstantTime('00', '01')).toBe(false)
  // Of the same length in characters, or in bytes; with a character that has the same lowest byte.
  expect(equalInConstantTime('é', 'e')).toBe(false)
  expect(equalInConstantTime('é', 'aa')).toBe(false)
  expect(equalInConstantTime('\u0161', 'a')).toBe(false)
})

describe('a byte buffer', () => {
  test('joins chunks, and takes no more than its limit', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), fc.nat(200), (chunks, maxLength) => {
        const buffer = new ByteBuffer(maxLength)
        const expected: number[] = []
        for (const chunk of chunks) {
          const fits = expected.length + chunk.length <= maxLength
          expect(buffer.add(chunk)).toBe(fits)
          if (fits) expected.push(...chunk)
          expect([...buffer.bytes]).toEqual(expected)
          expect(buffer.bytes.buffer.byteLength).toBeLessThanOrEqual(Math.max(maxLength, 40))
        }
      }),
    )
  })

  test('doubles, so that its capacity is at most twice its content', () => {
    const buffer = new ByteBuffer(1_000_000)
    for (let length = 1; length <= 5000; length++) {
      buffer.add(Uint8Array.of(length % 256))
      expect(buffer.bytes.buffer.byteLength).toBeLessThanOrEqual(2 * length)
    }
    expect(buffer.bytes.at(-1)).toBe(5000 % 256)
  })

  test('never writes into a chunk that it was given', () => {
    const chunk = Uint8Array.of(1, 2, 3, 4)
    const buffer = new ByteBuffer(100)
    buffer.add(chunk.subarray(0, 2))
    buffer.add(Uint8Array.of(9, 9))
    expect([...chunk, ...buffer.bytes]).toEqual([1, 2, 3, 4, 1, 2, 9, 9])
  })
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

test('no bytes have no padding', () => {
  expect(unpaddedLength(new Uint8Array(0))).toBeUndefined()
})

describe('UTF-8', () => {
  test('is read strictly, and a leading U+FEFF is kept', () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa')
    expect(decodeUtf8(Uint8Array.of(0xc3))).toBeUndefined()
  })

  test('half of a surrogate pair is found', () => {
    expect(indexOfLoneSurrogate('a😀b')).toBe(-1)
    expect(indexOfLoneSurrogate('a\ud83d')).toBe(1)
    expect(indexOfLoneSurrogate('😀\ude00')).toBe(2)
  })
})

test('random bytes have the requested length, and differ each time', () => {
  const lengths = [0, 1, 16, 4096, 4097, ...Array.from({ length: 600 }, () => 16)]
  const drawn = lengths.map((length) => randomBytes(length))
  expect(drawn.map(({ length }) => length)).toEqual(lengths)
  const sixteens = drawn.slice(5).map((bytes) => Buffer.from(bytes).toString('hex'))
  expect(new Set(sixteens).size).toBe(600)
})

describe('the file for runtimes without node:crypto', () => {
  const bytes = (min: number, max: number) => fc.uint8Array({ minLength: min, maxLength: max })
  const blocks = bytes(0, 40).map((seed) =>
    Uint8Array.from({ length: 16 * seed.length }, (_, index) => (seed[index % seed.length] ?? 0) ^ index),
  )

  test('has every function of the file with node:crypto', () => {
    const names = Object.keys(native).filter((name) => name !== 'selectSha1')
    expect(Object.keys(pure).sort()).toEqual(names.sort())
  })

  test('encrypts and decrypts byte for byte like the file with node:crypto', () => {
    fc.assert(
      fc.property(bytes(32, 32), blocks, (key, plaintext) => {
        const iv = key.slice(0, 16)
        const [one, other] = [native.prepareCipherKey(key, iv), pure.prepareCipherKey(key, iv)]
        const encrypted = native.encryptBlocks(plaintext, one)
        expect(Buffer.from(pure.encryptBlocks(plaintext, other))).toEqual(Buffer.from(encrypted))
        expect(Buffer.from(pure.decryptBlocks(encrypted, other))).toEqual(Buffer.from(plaintext))
        // Twice, since an instance of the library works only once.
        expect(Buffer.from(pure.decryptBlocks(encrypted, other))).toEqual(Buffer.from(plaintext))
      }),
    )
  })

  test('hashes, compares and converts like the file with node:crypto', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), bytes(0, 9000), fc.string(), (text, one, other) => {
        expect(pure.sha1Hex(text)).toBe(native.sha1Hex(text))
        expect(pure.bytesToBase64(one)).toBe(native.bytesToBase64(one))
        expect(Buffer.from(pure.base64ToBytes(native.bytesToBase64(one)))).toEqual(Buffer.from(one))
        expect(pure.equalInConstantTime(text, other)).toBe(native.equalInConstantTime(text, other))
        expect(pure.equalInConstantTime(text, `${text}`)).toBe(true)
      }),
    )
  })

  test('gives no bytes for text that is not base64, and never the same random bytes twice', () => {
    for (const text of ['!', 'a', 'a===', '你好']) expect(pure.base64ToBytes(text)).toEqual(new Uint8Array(0))
    expect(pure.randomBytes(70_000).length).toBe(70_000)
    expect(
      pure
        .randomBytes(70_000)
        .subarray(69_000)
        .some((byte) => byte !== 0),
    ).toBe(true)
    expect(pure.randomBytes(16)).not.toEqual(pure.randomBytes(16))
  })
})
