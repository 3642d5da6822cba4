/**
 * The tokens and keys that may have made a request: the given ones, even if they were mistyped or swapped, and those of
 * other apps.
 */
import type { CipherKey } from '../primitives/cipher-key.ts'
import { toCipherKey } from '../protocol/encoding-aes-key.ts'
import type { CapturedRequest } from './captured-request.ts'
import { orUndefined } from './untrusted.ts'

/** Where a candidate comes from. */
export type Origin = 'current' | 'previous' | 'cleaned' | 'swapped' | 'other'

/** A value that may be the right one. */
interface Candidate {
  readonly origin: Origin
  /** The number of the other credentials, counted from 1; 0 for the given ones. */
  readonly index: number
}

/** A token that may have signed a request. */
export interface TokenCandidate extends Candidate {
  readonly token: string
}

/** A key that may decrypt a text. */
export interface KeyCandidate extends Candidate {
  readonly key: CipherKey
}

/** Matches white space, including invisible kinds that are often copied with a text, and other invisible characters. */
export const INVISIBLE: RegExp = /[\s\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]/u

/** The characters that the consoles allow in a token. */
const ALPHANUMERIC = /^[A-Za-z0-9]+$/

const MAX_CLEANED = 1024

/** Lists the tokens to try, the most likely first; those of other apps last. */
export function tokenCandidates({ given, others }: CapturedRequest): readonly TokenCandidate[] {
  const cleaned = typeof given.token === 'string' ? cleanedToken(given.token) : undefined
  return [
    ...candidate('current', given.token),
    ...candidate('previous', given.previous.token),
    ...candidate('cleaned', cleaned),
    ...candidate('swapped', given.encodingAESKey),
    ...others.flatMap(({ token }, index) => candidate('other', token, index + 1)),
  ]
}

/** Lists the well-formed keys to try, the most likely first; those of other apps last. */
export function keyCandidates({ given, others }: CapturedRequest): readonly KeyCandidate[] {
  return [
    ...keyCandidate('current', given.encodingAESKey),
    ...keyCandidate('previous', given.previous.encodingAESKey),
    ...keyCandidate('swapped', given.token),
    ...others.flatMap(({ encodingAESKey }, index) => keyCandidate('other', encodingAESKey, index + 1)),
  ]
}

function candidate(origin: Origin, token: unknown, index = 0): readonly TokenCandidate[] {
  return typeof token === 'string' && token !== '' ? [{ origin, index, token }] : []
}

function keyCandidate(origin: Origin, text: unknown, index = 0): readonly KeyCandidate[] {
  const key = typeof text === 'string' ? orUndefined(() => toCipherKey(text)) : undefined
  return key === undefined ? [] : [{ origin, index, key }]
}

/** Returns the token that was meant: without invisible characters and quotes, with full-width letters as ASCII. */
function cleanedToken(token: string): string | undefined {
  if (token.length > MAX_CLEANED || ALPHANUMERIC.test(token)) return undefined
  const visible = token.normalize('NFKC').replace(new RegExp(INVISIBLE, 'gu'), '')
  let [start, end] = [0, visible.length]
  while (start < end && isQuote(visible[start])) start++
  while (end > start && isQuote(visible[end - 1])) end--
  return visible.slice(start, end)
}

function isQuote(character: string | undefined): boolean {
  return character !== undefined && '"\'“”‘’'.includes(character)
}
