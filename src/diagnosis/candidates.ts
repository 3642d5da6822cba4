/** The tokens and keys that a request may have been made with: those given, those given wrongly, and other apps'. */
import type { CipherKey } from '../primitives/cipher-key.ts'
import { toCipherKey } from '../protocol/encoding-aes-key.ts'
import type { CapturedRequest } from './captured-request.ts'
import { orUndefined } from './untrusted.ts'

/** Where a value comes from. */
export type Origin = 'current' | 'previous' | 'cleaned' | 'swapped' | 'other'

export interface TokenCandidate {
  readonly origin: Origin
  /** Which of the other credentials, from 1. */
  readonly index: number
  readonly token: string
}

export interface KeyCandidate {
  readonly origin: Origin
  readonly index: number
  readonly key: CipherKey
}

/** White space as people copy it, also the invisible kinds; and what else is not to be seen. */
export const INVISIBLE: RegExp = /[\s\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]/u

/** What a token may be made of, as the consoles have it. */
const ALPHANUMERIC = /^[A-Za-z0-9]+$/

const MAX_CLEANED = 1024

/** Tokens, the likeliest first; those of other apps last. */
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

/** Keys that are well-formed, in the same order. */
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

/** A token as it was meant: without what can't be seen, without quotes, full-width letters made plain. */
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
