/** Whose token signed what: tried with every token and every reading of the text that there is. */

import { finding } from '../findings/finding.ts'
import { PLATFORMS } from '../platforms.ts'
import { decodeBase64 } from '../primitives/base64.ts'
import { isSignedForm } from '../protocol/open.ts'
import { isWholeBlocks } from '../protocol/padding.ts'
import { verifyMsgSignature, verifyPlainSignature } from '../protocol/signature.ts'
import { type TokenCandidate, tokenCandidates } from './candidates.ts'
import { type Case, soleParameter } from './case.ts'
import { oddCharacterOf } from './credentials.ts'
import { isOfOtherTime } from './other-time.ts'
import { signatureName } from './query.ts'
import { echoTexts, type SealedText } from './sealed-texts.ts'
import type { Finding } from './types.ts'
import { orUndefined } from './untrusted.ts'

/** What was signed, and with which token. */
export interface Proof {
  readonly signer: TokenCandidate
  /** The encrypted text as it was signed; `undefined` where nothing is sealed. */
  readonly sealed?: SealedText
}

export interface ExaminedSignature {
  readonly findings: readonly Finding[]
  readonly proof?: Proof
}

/** The signed parts of a query beside the text. */
interface Parts {
  readonly timestamp: string
  readonly nonce: string
  readonly tokens: readonly TokenCandidate[]
}

/**
 * Judges the signature that counts.
 *
 * @param texts the readings of the encrypted text; of `echostr` in clear where nothing is sealed
 */
export function examineSignature(one: Case, texts: readonly SealedText[]): ExaminedSignature {
  const [timestamp, nonce] = [soleParameter(one, 'timestamp'), soleParameter(one, 'nonce')]
  if (timestamp === undefined || nonce === undefined) return { findings: [] }
  const parts = { timestamp, nonce, tokens: tokenCandidates(one) }
  const { findings, proof } =
    signatureName(one) === 'signature'
      ? examinePlainSignature(one, parts, texts)
      : examineMsgSignature(one, parts, texts)
  if (proof === undefined) return { findings }
  const isMoved = !isSignedForm(timestamp, nonce)
  return { findings: isMoved ? [...findings, finding('signed-parts-moved')] : findings, proof }
}

function examineMsgSignature(one: Case, parts: Parts, texts: readonly SealedText[]): ExaminedSignature {
  const given = soleParameter(one, 'msg_signature')
  const other = soleParameter(one, 'signature')
  if (texts.length === 0) return { findings: [] }
  if (given === undefined) return other === undefined ? { findings: [] } : examineSubstitute(one, parts, other, texts)
  const proof = findSealed(parts, given, texts)
  if (proof !== undefined) return { findings: [], proof }
  if (findPlain(parts, given) === undefined)
    return { findings: unsigned(one, texts, isOfOtherRequest(one, parts, texts)) }
  return { findings: [finding(given === other ? 'signature-for-msg-signature' : 'three-parts-signed')] }
}

/** `signature` stands where `msg_signature` is meant: under the wrong name, or as another platform signs. */
function examineSubstitute(one: Case, parts: Parts, other: string, texts: readonly SealedText[]): ExaminedSignature {
  const proof = findSealed(parts, other, texts)
  if (proof !== undefined) return { findings: [finding('signature-for-msg-signature')], proof }
  if (one.kind === 'check') return { findings: [mismatch('clear')] }
  return { findings: [finding('parameter-missing', { name: 'msg_signature' })] }
}

function examinePlainSignature(one: Case, parts: Parts, texts: readonly SealedText[]): ExaminedSignature {
  const given = soleParameter(one, 'signature')
  if (given === undefined) return { findings: examineAbsent(one) }
  const signer = findPlain(parts, given)
  if (signer !== undefined) return { findings: [], proof: { signer } }
  const isOverFour = findSealed(parts, given, texts) !== undefined
  return { findings: isOverFour ? [finding('four-parts-signed')] : unsigned(one, texts) }
}

function examineAbsent(one: Case): readonly Finding[] {
  if (soleParameter(one, 'msg_signature') === undefined) return []
  return one.kind === 'check' ? [mismatch('sealed')] : [finding('parameter-missing', { name: 'signature' })]
}

function findSealed({ tokens, ...query }: Parts, signature: string, texts: readonly SealedText[]): Proof | undefined {
  for (const sealed of texts) {
    const fits = ({ token }: TokenCandidate): boolean =>
      holds(() => verifyMsgSignature(token, { ...query, msg_signature: signature }, sealed.text))
    const signer = tokens.find(fits)
    if (signer !== undefined) return { signer, sealed }
  }
  return undefined
}

function findPlain({ tokens, ...query }: Parts, signature: string): TokenCandidate | undefined {
  return tokens.find(({ token }) => holds(() => verifyPlainSignature(token, { ...query, signature })))
}

/** Whether the URL is that of another request than the body: of a URL check, or of another time. */
function isOfOtherRequest(one: Case, parts: Parts, texts: readonly SealedText[]): boolean {
  if (one.kind === 'check') return false
  const isOfCheck = findSealed(parts, soleParameter(one, 'msg_signature') ?? '', echoTexts(one)) !== undefined
  return isOfCheck || texts.some(({ text }) => isOfOtherTime(one, text, parts.timestamp))
}

function holds(verify: () => void): boolean {
  return (
    orUndefined(() => {
      verify()
      return true
    }) === true
  )
}

/** Nothing fits: something was damaged beyond repair, or the token is not the one. */
function unsigned(one: Case, texts: readonly SealedText[], isMixed = false): readonly Finding[] {
  const name = signatureName(one)
  if (!/^[0-9a-f]{40}$/.test(soleParameter(one, name) ?? '')) return [finding('signature-malformed', { name })]
  if (!/^(?:[0-9]{10}|[0-9]{13})$/.test(soleParameter(one, 'timestamp') ?? '')) return [finding('timestamp-malformed')]
  const isDamaged = name === 'msg_signature' && !texts.some(({ text }) => isWholeBlocks(decodeBase64(text)))
  return isDamaged ? [finding('encrypted-text-damaged')] : strangers(one, isMixed)
}

/** The token may be known as another app's, or have a character that is odd, but not impossible. */
function strangers({ given: { token }, others }: Case, isMixed: boolean): readonly Finding[] {
  const index = 1 + others.findIndex((other) => other.token === token)
  if (index > 0) return [finding('token-of-other-app', { index })]
  if (isMixed) return [finding('body-of-other-request')]
  const odd = oddCharacterOf(token)
  return [odd === undefined ? finding('token-wrong') : finding('token-odd-character', odd)]
}

function mismatch(echo: 'clear' | 'sealed'): Finding {
  const names = Object.entries(PLATFORMS).flatMap(([name, facts]) => (facts.echo === echo ? [name] : []))
  return finding('platform-mismatch', { platforms: names.join(', ') })
}
