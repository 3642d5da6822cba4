/** The file of the runtime, and cases that the layers above cannot reach. */
import { createCipheriv, createHash, createHmac, hash } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { decodeBase64 } from '../src/primitives/base64.ts'
import { ByteBuffer, concat } from '../src/primitives/bytes.ts'
import { codePointName, escapeControls } from '../src/primitives/control-characters.ts'
import * as native from '../src/primitives/crypto.ts'
import { equalInConstantTime, randomBytes, selectSha1, sha1Hex } from '../src/primitives/crypto.ts'
import * as pure from '../src/primitives/crypto-pure.ts'
import { copyHidden, hiddenValue, hideInLogs } from '../src/primitives/hidden-properties.ts'
import { nearNames } from '../src/primitives/near-names.ts'
import { isWholeBlocks, unpaddedLength } from '../src/primitives/pkcs7.ts'
import { typeName } from '../src/primitives/type-name.ts'
import { unitsThatFit } from '../src/primitives/utf8.ts'
import { refuseLoneSurrogate } from '../src/protocol/lone-surrogate.ts'

test('SHA-1 is the same with the one-shot function and on a Node without it', () => {
  for (const text of ['', 'abc', '你好😀', 'a'.repeat(10_000)]) {
    const expected = createHash('sha1').update(text).digest('hex')
    expect([sha1Hex(text), selectSha1(hash)(text), selectSha1(undefined)(text)]).toEqual([expected, expected, expected])
  }
})

test.each([
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['a', '0cc175b9c0f1b6a831c399e269772661'],
  ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
  ['1234567890'.repeat(8), '57edf4a22be3c955ac49da2e2107b67a'],
])('MD5 is that of RFC 1321, appendix A.5: %j', (text, expected) => {
  const bytes = new TextEncoder().encode(text)
  expect([native.md5Hex(bytes), pure.md5Hex(bytes)]).toEqual([expected, expected])
})

test('the hashes are equal with and without node:crypto, at every length around a block boundary', () => {
  for (let length = 0; length < 200; length++) {
    const text = 'é你a'.repeat(length).slice(0, length)
    const bytes = new TextEncoder().encode(text)
    const expected = ['sha1', 'md5'].map((name) => createHash(name).update(bytes).digest('hex'))
    expect([pure.sha1Hex(text), pure.md5Hex(bytes)]).toEqual(expected)
    // A view into a larger buffer.
    const view = Uint8Array.of(1, ...bytes, 2).subarray(1, bytes.length + 1)
    expect(pure.md5Hex(view)).toBe(expected[1])
  }
})

test.each([
  ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '84983e441c3bd26ebaae4aa1f95129e5e54670f1'],
  ['a'.repeat(1_000_000), '34aa973cd4c4daa4f61eeb2bdbad27316534016f'],
  [
    '0123456701234567012345670123456701234567012345670123456701234567'.repeat(10),
    'dea356a2cddd90c7a7ecedc5ebb563934f460452',
  ],
])('SHA-1 is that of RFC 3174, section 7.3: %#', (text, expected) => {
  expect([native.sha1Hex(text), pure.sha1Hex(text)]).toEqual([expected, expected])
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

  test('uses a single chunk without a copy, and grows only when it is full', () => {
    const buffer = new ByteBuffer(100)
    const chunk = new Uint8Array(4)
    buffer.add(chunk)
    expect(buffer.bytes).toBe(chunk)
    const capacities = [1, 3, 1].map((length) => {
      buffer.add(new Uint8Array(length))
      return buffer.bytes.buffer.byteLength
    })
    expect(capacities).toEqual([8, 8, 16])
  })

  test('never writes into a chunk that it was given', () => {
    const chunk = Uint8Array.of(1, 2, 3, 4)
    const buffer = new ByteBuffer(100)
    buffer.add(chunk.subarray(0, 2))
    buffer.add(Uint8Array.of(9, 9))
    expect([...chunk, ...buffer.bytes]).toEqual([1, 2, 3, 4, 1, 2, 9, 9])
  })
})

test('chunks are joined, and a single one is returned without a copy', () => {
  const [one, other] = [Uint8Array.of(1, 2), Uint8Array.of(3)]
  expect(concat([one], 2)).toBe(one)
  expect(concat([one, other, one], 5)).toEqual(Uint8Array.of(1, 2, 3, 1, 2))
  expect(concat([], 0)).toEqual(new Uint8Array(0))
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

test('empty data has no padding, and is no ciphertext', () => {
  expect(unpaddedLength(new Uint8Array(0))).toBeUndefined()
  const lengths = [0, 16, 31, 32, 33, 64].filter((length) => isWholeBlocks(new Uint8Array(length)))
  expect(lengths).toEqual([32, 64])
})

describe('control characters', () => {
  test('are written as escape sequences, except for newline and tab', () => {
    const text = 'a\n\t你\u0000\u001b[31m\u007f\u009b\u061c\u200e\u2028\u202e\u2069é😀'
    expect(escapeControls(text)).toBe('a\n\t你\\u0000\\u001b[31m\\u007f\\u009b\\u061c\\u200e\\u2028\\u202e\\u2069é😀')
  })

  test('are named by their code point', () => {
    expect(['\u00a0', '\u200b', '😀'].map(codePointName)).toEqual(['U+00A0', 'U+200B', 'U+1F600'])
  })
})

test('the type of a wrong value is named', () => {
  expect([null, [], Promise.resolve(), {}, 1].map(typeName)).toEqual([
    'null',
    'a list',
    'a promise',
    'object',
    'number',
  ])
})

describe('hidden properties', () => {
  const make = () => {
    const prototype: { key?: string; name?: string } = {}
    hideInLogs(prototype, 'key')
    const named = { value: 'a', enumerable: true }
    const object: typeof prototype = Object.create(prototype, { key: hiddenValue('secret'), name: named })
    return { prototype, object }
  }

  test('are left out of logs, and are read and copied like any other', () => {
    const { object } = make()
    expect(object.key).toBe('secret')
    expect({ ...object }).toEqual({ key: 'secret', name: 'a' })
    expect([inspect(object), JSON.stringify(object)]).toEqual(["{ name: 'a' }", '{"name":"a"}'])
    const copy = copyHidden(object, { more: 1 })
    expect(copy.key).toBe('secret')
    expect([inspect(copy), JSON.stringify(copy)]).toEqual(["{ name: 'a', more: 1 }", '{"name":"a","more":1}'])
  })

  test('can be replaced, and so can the functions that leave them out', () => {
    const { prototype, object } = make()
    const copy = copyHidden(object, {})
    Object.defineProperty(copy, 'key', { value: 'another', enumerable: true })
    expect({ ...copy }).toEqual({ key: 'another', name: 'a' })
    const method = { configurable: true, writable: true, enumerable: false }
    expect(Object.getOwnPropertyDescriptor(prototype, 'toJSON')).toMatchObject(method)
  })
})

describe('UTF-8', () => {
  test('is read strictly, and a leading U+FEFF is kept', async () => {
    // A module that has made no decoder yet.
    vi.resetModules()
    const { decodeUtf8 } = await import('../src/primitives/utf8.ts')
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa')
    expect(decodeUtf8(Uint8Array.of(0xc3))).toBeUndefined()
  })

  test('a text that must fit into some bytes is not cut inside a character', () => {
    expect([0, 1, 3, 4, 7, 8].map((bytes) => unitsThatFit('a你😀', bytes))).toEqual([0, 1, 1, 2, 2, 4])
  })

  test('half of a surrogate pair is found', () => {
    expect(() => refuseLoneSurrogate('text', 'a😀b')).not.toThrow()
    expect(() => refuseLoneSurrogate('text', 'a\ud83d')).toThrow('text has half of a surrogate pair at index 1')
    expect(() => refuseLoneSurrogate('text', '😀\ude00')).toThrow('text has half of a surrogate pair at index 2')
  })
})

describe('names near a misspelt one', () => {
  test.each([
    ['in other letters', 'TEXT', 'text'],
    ['with another letter', 'tezt', 'text'],
    ['with a letter more', 'textt', 'text'],
    ['with a letter less', 'txt', 'text'],
    ['with two letters exchanged', 'txet', 'text'],
    ['with the first two exchanged', 'etxt', 'text'],
    ['of eight letters with two differences', 'loxatixn', 'location'],
    ['of eight letters with two exchanges', 'olcatino', 'location'],
    ['of eight letters with an exchange after a change', 'lxcatino', 'location'],
    ['without its first part', 'subscrib', 'event.subscribe'],
    ['with its first part', 'event.subscrieb', 'event.subscribe'],
    ['of a hundred letters', 'a'.repeat(100), 'a'.repeat(99)],
  ])('are found if it is written %s', (_how, written, name) => {
    expect(nearNames(written, ['voice', name])).toEqual([name])
  })

  test.each([
    ['nothing', '', 'a'],
    ['a hundred and one letters', 'a'.repeat(101), 'a'.repeat(101)],
    ['two other letters of four', 'tuut', 'text'],
    ['two letters less of five', 'vie', 'voice'],
    ['two letters more', 'voiceed', 'voice'],
    ['two differences in seven letters', 'pxctxre', 'picture'],
    ['three differences in eight letters', 'lxcxtixn', 'location'],
    ['an exchange after two changes', 'lxcxtino', 'location'],
    ['an exchange before two changes', 'olcxtixn', 'location'],
    ['half an exchange, of the first letter', 'txut', 'text'],
    ['half an exchange, of the second letter', 'tuet', 'text'],
    ['an exchange of letters that are not neighbours', 'txte', 'text'],
  ])('are not found for %s', (_what, written, name) => {
    expect(nearNames(written, [name])).toEqual([])
  })

  test('are the three nearest, in the order of their distance', () => {
    const names = ['locatixx', 'Location', 'locatiox', 'locationx', 'loxation']
    expect(nearNames('location', names)).toEqual(['Location', 'locatiox', 'locationx'])
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

  test('opens AES-256-GCM like the file with node:crypto, and refuses altered data', () => {
    fc.assert(
      fc.property(
        bytes(32, 32),
        bytes(12, 12),
        bytes(0, 70),
        bytes(0, 20),
        fc.nat(),
        (key, nonce, plaintext, data, at) => {
          const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(data)
          const sealed = Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
          const altered = Buffer.from(sealed)
          altered.writeUInt8(altered.readUInt8(at % altered.length) ^ 1, at % altered.length)
          for (const { openGcm, prepareCipherKey } of [native, pure]) {
            const cipherKey = prepareCipherKey(key, new Uint8Array(16))
            expect(Buffer.from(openGcm(sealed, cipherKey, nonce, data) ?? 'refused')).toEqual(Buffer.from(plaintext))
            expect(openGcm(altered, cipherKey, nonce, data)).toBeUndefined()
            expect(openGcm(sealed, cipherKey, nonce, Buffer.concat([data, Buffer.of(0)]))).toBeUndefined()
            // Shorter than a tag.
            expect(openGcm(sealed.subarray(0, 15), cipherKey, nonce, data)).toBeUndefined()
          }
        },
      ),
    )
  })

  test('computes HMAC-SHA256 like the file with node:crypto, with keys shorter and longer than its block', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.string({ unit: 'binary' }), (key, text) => {
        const expected = createHmac('sha256', key).update(text).digest('hex')
        expect([native.hmacSha256Hex(key, text), pure.hmacSha256Hex(key, text)]).toEqual([expected, expected])
      }),
    )
  })

  test('hashes, compares and converts like the file with node:crypto', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), bytes(0, 9000), fc.string(), (text, one, other) => {
        expect(pure.sha1Hex(text)).toBe(native.sha1Hex(text))
        expect(pure.md5Hex(one)).toBe(native.md5Hex(one))
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
