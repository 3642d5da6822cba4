/** Whose token and whose key it is together, once the signature is known to hold. */

import { finding } from '../findings/finding.ts'
import { decodeBase64 } from '../primitives/base64.ts'
import { decryptFrame } from '../protocol/cipher.ts'
import type { Frame } from '../protocol/frame.ts'
import { isWholeBlocks } from '../protocol/padding.ts'
import { INVISIBLE, type KeyCandidate, keyCandidates, type TokenCandidate } from './candidates.ts'
import type { Case } from './case.ts'
import { oddCharacterOf } from './credentials.ts'
import type { Proof } from './signature.ts'
import type { Finding } from './types.ts'
import { orUndefined } from './untrusted.ts'

export interface ExaminedOpening {
  readonly findings: readonly Finding[]
  /** What handlers of ours accept all the same. */
  readonly tolerated: readonly Finding[]
  readonly opened?: Opened
}

/** An encrypted text that was opened. */
export interface Opened {
  readonly frame: Frame
  readonly key: KeyCandidate
}

/** Judges the token by itself, where nothing was encrypted. */
export function examineSigner(one: Case, { signer }: Proof): Pick<ExaminedOpening, 'findings' | 'tolerated'> {
  const tolerated = signer.origin === 'previous' ? [finding('previous-credentials')] : []
  return { findings: signerFindings(one, signer), tolerated }
}

/** Judges token and key together. */
export function examineOpening(one: Case, { signer, sealed }: Proof): ExaminedOpening {
  if (sealed === undefined) return examineSigner(one, { signer })
  // Base64 has no spaces, whatever was signed.
  const text = sealed.text.replaceAll(' ', '+')
  if (!isWholeBlocks(decodeBase64(text))) {
    return { findings: [...signerFindings(one, signer), finding('ciphertext-malformed')], tolerated: [] }
  }
  const opened = open(one, text, signer)
  return { ...judgeOpened(one, signer, opened), ...(opened === undefined ? {} : { opened }) }
}

/** The signer's own key is tried first, so that two apps of one key are told apart by their tokens. */
function open(one: Case, text: string, { origin, index }: TokenCandidate): Opened | undefined {
  const isSigners = (key: KeyCandidate): boolean => key.origin === origin && key.index === index
  const keys = keyCandidates(one)
  for (const key of [...keys.filter(isSigners), ...keys.filter((other) => !isSigners(other))]) {
    const frame = orUndefined(() => decryptFrame(text, key.key))
    if (frame !== undefined) return { frame, key }
  }
  return undefined
}

function judgeOpened(one: Case, signer: TokenCandidate, opened: Opened | undefined): Omit<ExaminedOpening, 'opened'> {
  const key = opened?.key
  if (signer.origin === 'other' && key?.origin === 'other' && key.index === signer.index) {
    return { findings: [finding('request-of-other-app', { index: key.index })], tolerated: [] }
  }
  const set = setOf(one, signer, key)
  return {
    findings: [
      ...signerFindings(one, signer),
      ...keyFindings(one, signer, key),
      ...(set === 'mixed' ? [finding('credentials-mixed')] : []),
    ],
    tolerated: set === 'previous' ? [finding('previous-credentials')] : [],
  }
}

function signerFindings({ given }: Case, { origin, index }: TokenCandidate): readonly Finding[] {
  switch (origin) {
    case 'other':
      return [finding('token-of-other-app', { index })]
    case 'swapped':
      return [finding('token-and-key-swapped')]
    case 'cleaned':
      // What can't be seen has been said already.
      return oddTokenFindings(given.token)
    default:
      return []
  }
}

function oddTokenFindings(token: unknown): readonly Finding[] {
  const odd = INVISIBLE.test(String(token)) ? undefined : oddCharacterOf(token)
  return odd === undefined ? [] : [finding('token-odd-character', odd)]
}

function keyFindings(
  { given, others }: Case,
  signer: TokenCandidate,
  key: KeyCandidate | undefined,
): readonly Finding[] {
  if (key?.origin === 'other') return [finding('key-of-other-app', { index: key.index })]
  const isWellFormed = typeof given.encodingAESKey === 'string' && /^[A-Za-z0-9]{43}$/.test(given.encodingAESKey)
  // What is malformed has been said already; and a token that happens to be the key is no key of ours.
  const isOurs = key !== undefined && (key.origin !== 'swapped' || signer.origin === 'swapped')
  if (isOurs || !isWellFormed) return []
  const index = 1 + others.findIndex(({ encodingAESKey }) => encodingAESKey === given.encodingAESKey)
  return [index > 0 ? finding('key-of-other-app', { index }) : finding('key-wrong')]
}

/** Which set token and key belong to. A value that `previous` does not name is that of the current set in both. */
function setOf(
  { given: { previous } }: Case,
  signer: TokenCandidate,
  key: KeyCandidate | undefined,
): 'current' | 'previous' | 'mixed' | undefined {
  if (key === undefined) return undefined
  const [isOldToken, isOldKey] = [signer.origin === 'previous', key.origin === 'previous']
  if (!isOldToken && !isOldKey) return 'current'
  const isMixed = (!isOldToken && previous.token !== undefined) || (!isOldKey && previous.encodingAESKey !== undefined)
  return isMixed ? 'mixed' : 'previous'
}
