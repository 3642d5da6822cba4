/** Compares an output with that of the case: exactly, unless another form on the wire is also correct. */
import { isJsonObject } from '../codec/json.ts'
import { JsonNumber } from '../codec/json-exact.ts'
import { parseReplyEnvelope } from '../protocol/envelope.ts'
import { sha256 } from './sha256.ts'
import type { VectorCase } from './vectors.ts'

/** Compares one output; a missing output is `undefined`. */
export type Comparison = (actual: unknown, expected: unknown, testCase: VectorCase) => boolean

/** The comparisons by operation and output; every other output is compared by {@link same}. */
export const COMPARISONS: Readonly<Record<string, Readonly<Record<string, Comparison>>>> = {
  encrypt: { encrypt: sameOrDigest, envelope: sameOrDigestOfEnvelope },
  'build-envelope': { body: sameEnvelope },
  exchange: { answer: sameEnvelope, headers: hasHeaders },
  serverless: { query: samePairs },
}

/** Returns whether two JSON values are equal; the order of keys does not matter. */
export function same(actual: unknown, expected: unknown): boolean {
  if (actual === expected) return true
  // `30.0` is 30, however a program writes it.
  if (actual instanceof JsonNumber) return Number(actual.text) === expected
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return actual.length === expected.length && actual.every((item, index) => same(item, expected[index]))
  }
  if (!isJsonObject(actual) || !isJsonObject(expected)) return false
  const names = Object.keys(expected)
  return (
    names.length === Object.keys(actual).length &&
    names.every((name) => Object.hasOwn(actual, name) && same(actual[name], expected[name]))
  )
}

function sameOrDigest(actual: unknown, expected: unknown, { encryptSha256 }: VectorCase): boolean {
  return expected === undefined && encryptSha256 !== undefined
    ? typeof actual === 'string' && sha256(actual) === encryptSha256
    : same(actual, expected)
}

/** Compares the envelope of a long message, of which the case has only digests: of the whole or of its parts. */
function sameOrDigestOfEnvelope(actual: unknown, expected: unknown, testCase: VectorCase): boolean {
  if (testCase.envelopeSha256 === undefined) return sameEnvelope(actual, expected)
  if (typeof actual !== 'string') return false
  if (sha256(actual) === testCase.envelopeSha256) return true
  const parts = partsOf(actual)
  if (parts === undefined) return false
  const { encrypt, msgSignature, timestamp, nonce } = parts
  const { encryptSha256, signature } = testCase
  return (
    sha256(encrypt) === encryptSha256 &&
    same([msgSignature, Number(timestamp), nonce], [signature, testCase.timestamp, testCase.nonce])
  )
}

/** Compares envelopes by their parts: another layout is also correct on the wire. */
function sameEnvelope(actual: unknown, expected: unknown): boolean {
  if (actual === expected) return true
  const [parts, expectedParts] = [partsOf(actual), partsOf(expected)]
  return parts !== undefined && expectedParts !== undefined && same({ ...parts }, { ...expectedParts })
}

function partsOf(text: unknown): ReturnType<typeof parseReplyEnvelope> | undefined {
  if (typeof text !== 'string') return undefined
  try {
    return parseReplyEnvelope(text)
  } catch {
    return undefined
  }
}

/** Returns whether all expected headers are there; others may be there too. */
function hasHeaders(actual: unknown, expected: unknown): boolean {
  if (!isJsonObject(actual) || !isJsonObject(expected)) return actual === expected
  return Object.entries(expected).every(([name, value]) => Object.hasOwn(actual, name) && actual[name] === value)
}

/** Compares pairs of name and value in any order. */
function samePairs(actual: unknown, expected: unknown): boolean {
  const sorted = (pairs: unknown) => (Array.isArray(pairs) ? pairs.map((pair) => JSON.stringify(pair)).sort() : pairs)
  return same(sorted(actual), sorted(expected))
}
