/** Which token signed which text: every token that is known is tried on every reading of the text. */
import type { PlainFindingCode } from '../findings/finding.ts'
import { queryPart } from '../protocol/query.ts'
import { verifyMsgSignature, verifyPlainSignature } from '../protocol/signature.ts'
import { type TokenCandidate, tokenCandidates } from './candidates.ts'
import { type CapturedRequest, signatureName, soleParameter } from './captured-request.ts'
import { orUndefined } from './untrusted.ts'

/** One reading of an encrypted text; `damage` names what must have happened if this is the text that was signed. */
export interface TextReading {
  readonly text: string
  readonly damage?: PlainFindingCode
}

/** A signature that fits. */
export interface Signed {
  readonly signer: TokenCandidate
  /** The encrypted text as it was signed; `undefined` where nothing is encrypted. */
  readonly reading?: TextReading
  /** The parameter that held the signature. */
  readonly parameter: 'msg_signature' | 'signature'
}

/** Finds who signed a request; `undefined` if no token fits any reading. */
export function findSigned(request: CapturedRequest, readings: readonly TextReading[]): Signed | undefined {
  if (signatureName(request) === 'signature') {
    const signer = findPlainSigner(request, soleParameter(request, 'signature'))
    return signer && { signer, parameter: 'signature' }
  }
  // Under the wrong name the signature may be the right one.
  const parameter = soleParameter(request, 'msg_signature') === undefined ? 'signature' : 'msg_signature'
  const signed = findTextSigner(request, soleParameter(request, parameter), readings)
  return signed && { ...signed, parameter }
}

/** Who made a signature over an encrypted text, and over which reading of it. */
export function findTextSigner(
  request: CapturedRequest,
  signature: string | undefined,
  readings: readonly TextReading[],
): Omit<Signed, 'parameter'> | undefined {
  const query = signedParts(request)
  if (query === undefined || signature === undefined) return undefined
  const tokens = tokenCandidates(request)
  for (const reading of readings) {
    const signer = tokens.find(({ token }) =>
      holds(() => verifyMsgSignature(token, { ...query, msg_signature: signature }, reading.text)),
    )
    if (signer !== undefined) return { signer, reading }
  }
  return undefined
}

/** Who made a signature over timestamp and nonce only. */
export function findPlainSigner(request: CapturedRequest, signature: string | undefined): TokenCandidate | undefined {
  const query = signedParts(request)
  if (query === undefined || signature === undefined) return undefined
  return tokenCandidates(request).find(({ token }) => holds(() => verifyPlainSignature(token, { ...query, signature })))
}

/** Timestamp and nonce, if each is there exactly once. */
export function signedParts(request: CapturedRequest): { timestamp: string; nonce: string } | undefined {
  const [timestamp, nonce] = [soleParameter(request, 'timestamp'), soleParameter(request, 'nonce')]
  return timestamp === undefined || nonce === undefined ? undefined : { timestamp, nonce }
}

function holds(verify: () => void): boolean {
  return (
    orUndefined(() => {
      verify()
      return true
    }) === true
  )
}

/** The readings of `echostr`, the likeliest first. */
export function echoReadings({ parameters, url }: CapturedRequest): readonly TextReading[] {
  const arrived = parameters.get('echostr')
  if (arrived === null || arrived === '') return []
  const text = withPlus(arrived)
  const decodedAgain = /%[0-9A-Fa-f]{2}/.test(text) ? orUndefined(() => decodeURIComponent(text)) : undefined
  const readings: readonly (TextReading | undefined)[] = [
    arrived === text ? { text } : { text, damage: isBarePlus(url ?? '') ? 'echostr-not-encoded' : 'plus-lost' },
    text.includes('+') ? { text: text.replaceAll('+', ' '), damage: 'plus-lost-before-signing' } : undefined,
    decodedAgain === undefined ? undefined : { text: withPlus(decodedAgain), damage: 'echostr-encoded-twice' },
    text.length % 4 > 1
      ? { text: text.padEnd(text.length + 4 - (text.length % 4), '='), damage: 'equals-sign-lost' }
      : undefined,
  ]
  return readings.filter((reading) => reading !== undefined)
}

/** The readings of the `Encrypt` of a body. */
export function encryptReadings(encrypt: string): readonly TextReading[] {
  if (!encrypt.includes(' ')) return [{ text: encrypt }]
  return [
    { text: withPlus(encrypt), damage: 'plus-lost-in-body' },
    { text: encrypt, damage: 'plus-lost-before-signing' },
  ]
}

/** Base64 has no spaces: each of them was a plus. */
export function withPlus(text: string): string {
  return text.replaceAll(' ', '+')
}

/** Whether the space in `echostr` was a bare plus in the URL itself. */
function isBarePlus(url: string): boolean {
  const query = queryPart(url)
  const start = query.search(/(?:^|&)echostr=/)
  const end = query.indexOf('&', start + 1)
  return query.slice(start, end === -1 ? undefined : end).includes('+')
}
