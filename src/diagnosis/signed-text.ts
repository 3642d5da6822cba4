/** Finds the token that signed a text: tries every known token on every reading of the text. */
import { queryPart } from '../protocol/query.ts'
import { verifyMsgSignature, verifyPlainSignature } from '../protocol/signature.ts'
import { type TokenCandidate, tokenCandidates } from './candidates.ts'
import { type CapturedRequest, signatureName, soleParameter } from './captured-request.ts'
import { orUndefined, passes } from './untrusted.ts'

/** What happened to a ciphertext after it was signed. */
export type Damage =
  | 'plus-lost'
  | 'echostr-not-encoded'
  | 'plus-lost-before-signing'
  | 'echostr-encoded-twice'
  | 'equals-sign-lost'
  | 'plus-lost-in-body'

/**
 * One reading of a ciphertext; if this reading is the text that was signed, `damage` names what happened to the
 * captured one.
 */
export interface TextReading {
  readonly text: string
  readonly damage?: Damage
}

/** A signature that fits. */
export interface Signed {
  readonly signer: TokenCandidate
  /** The ciphertext as it was signed; `undefined` if nothing is encrypted. */
  readonly reading?: TextReading
  /** The parameter that held the signature. */
  readonly parameter: 'msg_signature' | 'signature'
}

/** Finds the token that signed a request; `undefined` if no token fits any reading. */
export function findSigned(request: CapturedRequest, readings: readonly TextReading[]): Signed | undefined {
  if (signatureName(request) === 'signature') {
    const signer = findPlainSigner(request, soleParameter(request, 'signature'))
    return signer && { signer, parameter: 'signature' }
  }
  // A valid signature may have the wrong name.
  const parameter = soleParameter(request, 'msg_signature') === undefined ? 'signature' : 'msg_signature'
  const signed = findTextSigner(request, soleParameter(request, parameter), readings)
  return signed && { ...signed, parameter }
}

/** Finds the token that signed a ciphertext, and the reading of the ciphertext that was signed. */
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
      passes(() => verifyMsgSignature(token, { ...query, msg_signature: signature }, reading.text)),
    )
    if (signer !== undefined) return { signer, reading }
  }
  return undefined
}

/** Finds the token that signed only timestamp and nonce. */
export function findPlainSigner(request: CapturedRequest, signature: string | undefined): TokenCandidate | undefined {
  const query = signedParts(request)
  if (query === undefined || signature === undefined) return undefined
  return tokenCandidates(request).find(({ token }) =>
    passes(() => verifyPlainSignature(token, { ...query, signature })),
  )
}

/** Returns timestamp and nonce, if each occurs exactly once. */
export function signedParts(request: CapturedRequest): { timestamp: string; nonce: string } | undefined {
  const [timestamp, nonce] = [soleParameter(request, 'timestamp'), soleParameter(request, 'nonce')]
  return timestamp === undefined || nonce === undefined ? undefined : { timestamp, nonce }
}

/** Returns the readings of `echostr`, the most likely first. */
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

/** Returns the readings of the `Encrypt` of a body. */
export function encryptReadings(encrypt: string): readonly TextReading[] {
  if (!encrypt.includes(' ')) return [{ text: encrypt }]
  return [
    { text: withPlus(encrypt), damage: 'plus-lost-in-body' },
    { text: encrypt, damage: 'plus-lost-before-signing' },
  ]
}

/** Replaces each space by a plus: base64 has no spaces. */
export function withPlus(text: string): string {
  return text.replaceAll(' ', '+')
}

/** Returns whether the space in `echostr` was a bare plus in the URL itself. */
function isBarePlus(url: string): boolean {
  const query = queryPart(url)
  const start = query.search(/(?:^|&)echostr=/)
  const end = query.indexOf('&', start + 1)
  return query.slice(start, end === -1 ? undefined : end).includes('+')
}
