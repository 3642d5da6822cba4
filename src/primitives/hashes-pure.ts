/**
 * SHA-1 (RFC 3174) and MD5 (RFC 1321) for runtimes without `node:crypto`. Both fill the message up to blocks of 64 bytes and
 * mix each block into a state of 32-bit words; they differ in the byte order of the words and in how a block is mixed.
 */

/** Mixes a block of 64 bytes into the state. */
type MixBlock = (block: DataView, state: DataView) => void

const BLOCK_BYTES = 64
/** The state before the first block; MD5 has the first four words. */
const INITIAL_STATE = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]

/** Computes the SHA-1 of bytes. @returns 20 bytes */
export function sha1(bytes: Uint8Array): Uint8Array {
  const words = new DataView(new ArrayBuffer(80 * 4))
  return digest(bytes, INITIAL_STATE, false, (block, state) => mixSha1(block, state, words))
}

/** Computes the MD5 of bytes. @returns 16 bytes */
export function md5(bytes: Uint8Array): Uint8Array {
  const steps = md5Steps()
  return digest(bytes, INITIAL_STATE.slice(0, 4), true, (block, state) => mixMd5(block, state, steps))
}

function digest(
  bytes: Uint8Array,
  initial: readonly number[],
  isLittleEndian: boolean,
  mixBlock: MixBlock,
): Uint8Array {
  // A bit that is set, zeros, and the length in 64 bits.
  const length = Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES
  const padded = new DataView(new ArrayBuffer(length))
  new Uint8Array(padded.buffer).set(bytes)
  padded.setUint8(bytes.length, 0x80)
  padded.setBigUint64(length - 8, BigInt(bytes.length) * 8n, isLittleEndian)
  const state = new DataView(new ArrayBuffer(initial.length * 4))
  add(state, initial, isLittleEndian)
  for (let start = 0; start < length; start += BLOCK_BYTES) {
    mixBlock(new DataView(padded.buffer, start, BLOCK_BYTES), state)
  }
  return new Uint8Array(state.buffer)
}

/** Adds words to those of the state, modulo 2^32. */
function add(state: DataView, words: readonly number[], isLittleEndian: boolean): void {
  for (const [index, word] of words.entries()) {
    state.setUint32(index * 4, state.getUint32(index * 4, isLittleEndian) + word, isLittleEndian)
  }
}

/** @param words room for the 80 words that a block is spread to */
function mixSha1(block: DataView, state: DataView, words: DataView): void {
  let a = state.getUint32(0)
  let b = state.getUint32(4)
  let c = state.getUint32(8)
  let d = state.getUint32(12)
  let e = state.getUint32(16)
  for (let at = 0; at < 80 * 4; at += 4) {
    const word = at < BLOCK_BYTES ? block.getUint32(at) : spread(words, at)
    words.setUint32(at, word)
    const mixed = rotate(a, 5) + sha1Function(at, b, c, d) + e + word
    e = d
    d = c
    c = rotate(b, 30)
    b = a
    a = mixed | 0
  }
  add(state, [a, b, c, d, e], false)
}

function spread(words: DataView, at: number): number {
  const before = words.getUint32(at - 12) ^ words.getUint32(at - 32) ^ words.getUint32(at - 56)
  return rotate(before ^ words.getUint32(at - 64), 1)
}

/** The function and the constant of each quarter of the steps, of 20 words. @param at the offset of the step's word */
function sha1Function(at: number, b: number, c: number, d: number): number {
  if (at < 80) return ((b & c) | (~b & d)) + 0x5a827999
  if (at < 160) return (b ^ c ^ d) + 0x6ed9eba1
  if (at < 240) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

/** What a step of MD5 takes: the offset of its word in the block, its constant, and by how much it rotates. */
interface Md5Step {
  readonly quarter: number
  readonly at: number
  readonly constant: number
  readonly rotation: number
}

/** For each quarter of the steps: by what the step is multiplied and what is added to find its word; and four rotations. */
const MD5_QUARTERS = [
  [1, 0, 7, 12, 17, 22],
  [5, 1, 5, 9, 14, 20],
  [3, 5, 4, 11, 16, 23],
  [7, 0, 6, 10, 15, 21],
] as const

function md5Steps(): readonly Md5Step[] {
  return MD5_QUARTERS.flatMap(([factor, offset, ...rotations], quarter) =>
    Array.from({ length: 16 }, (_, index) => {
      const step = quarter * 16 + index
      const at = ((step * factor + offset) % 16) * 4
      const constant = Math.floor(2 ** 32 * Math.abs(Math.sin(step + 1)))
      return { quarter, at, constant, rotation: rotations[index % 4] ?? 0 }
    }),
  )
}

function mixMd5(block: DataView, state: DataView, steps: readonly Md5Step[]): void {
  let a = state.getUint32(0, true)
  let b = state.getUint32(4, true)
  let c = state.getUint32(8, true)
  let d = state.getUint32(12, true)
  for (const { quarter, at, constant, rotation } of steps) {
    const mixed = a + md5Function(quarter, b, c, d) + constant + block.getUint32(at, true)
    a = d
    d = c
    c = b
    b = (b + rotate(mixed | 0, rotation)) | 0
  }
  add(state, [a, b, c, d], true)
}

function md5Function(quarter: number, b: number, c: number, d: number): number {
  if (quarter === 0) return (b & c) | (~b & d)
  if (quarter === 1) return (b & d) | (c & ~d)
  return quarter === 2 ? b ^ c ^ d : c ^ (b | ~d)
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}
