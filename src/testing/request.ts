/** The parts of the platform's requests, with their faults: seals a text, signs a query, and makes the URL check. */
import { PLATFORMS } from '../platforms.ts'
import { encodeBase64 } from '../primitives/base64.ts'
import { encrypt } from '../protocol/cipher.ts'
import { computeSignature } from '../protocol/signature.ts'
import { NOT_AN_ECHO, type PushFault, STALE_SECONDS, type VerificationFault } from './faults.ts'
import { digits, type FreshValues, type PlatformAccount } from './options.ts'
import type { PlatformRequest, VerificationRequest } from './types.ts'

type Fault = PushFault | VerificationFault | undefined

/** A receiver with the form of the platform's ids that belongs to no account. */
const FOREIGN_RECEIVER = 'ww0000000000000000'

/** Makes a request from its parts, and adds `toRequest`. */
export function platformRequest(parts: Omit<PlatformRequest, 'toRequest'>): PlatformRequest {
  return {
    ...parts,
    toRequest: (address) => {
      if (!URL.canParse(String(address))) {
        throw new TypeError('address: expected the whole URL of an endpoint, which begins with https://')
      }
      const { method, query, headers, body } = parts
      return new Request(urlWithQuery(address, query), { method, headers, ...(body === undefined ? {} : { body }) })
    },
  }
}

/** Appends the platform's query to that of an address, if it has one. */
export function urlWithQuery(address: string | URL, query: string): URL {
  const url = new URL(address)
  url.search = url.search === '' ? query : `${url.search}&${query}`
  return url
}

/** Moves the time of a stale request one hour into the past. */
export function timeShifted(fault: Fault, values: FreshValues): FreshValues {
  return fault === 'stale' ? { ...values, now: values.now - STALE_SECONDS } : values
}

/** Encrypts a text to base64. In plain mode there is no key, so a `wrong-mode` push is sealed with a random key. */
export function seal({ sealing }: PlatformAccount, text: string, fault: Fault, { random }: FreshValues): string {
  // Not a whole number of AES blocks.
  if (fault === 'garbled') return encodeBase64(random(40))
  const receiveId = sealing === undefined || fault === 'wrong-receiver' ? FOREIGN_RECEIVER : sealing.receiveId
  const key = sealing === undefined || fault === 'wrong-key' ? random(32) : sealing.key
  return encrypt(text, receiveId, key, random(16))
}

/**
 * Signs a query. 企业微信 has only `msg_signature`; the others always send `signature`, and `msg_signature` for a sealed
 * text.
 */
export function signedQuery(
  { platform, token }: PlatformAccount,
  { now, nonce }: FreshValues,
  fault: Fault,
  encrypted?: string,
): string {
  const timestamp = String(now)
  const isPlain = PLATFORMS[platform].echo === 'plain'
  const parameters = new URLSearchParams()
  const sign = (name: string, signature: string) => {
    const forged = `${signature.startsWith('0') ? '1' : '0'}${signature.slice(1)}`
    if (fault !== 'unsigned') parameters.set(name, fault === 'forged' ? forged : signature)
  }
  if (isPlain) sign('signature', computeSignature(token, timestamp, nonce))
  parameters.set('timestamp', timestamp)
  parameters.set('nonce', nonce)
  if (encrypted !== undefined) {
    if (isPlain) parameters.set('encrypt_type', 'aes')
    sign('msg_signature', computeSignature(token, timestamp, nonce, encrypted))
  }
  return parameters.toString()
}

/** Returns whether the platform seals the text of the URL check. */
export function sealsEcho({ platform }: PlatformAccount): boolean {
  return PLATFORMS[platform].echo === 'sealed'
}

/** Makes the URL check that the console's 保存 button starts. */
export function verificationRequest(
  account: PlatformAccount,
  fault: VerificationFault | undefined,
  fresh: FreshValues,
): VerificationRequest {
  const values = timeShifted(fault, fresh)
  const echo = fault === 'not-an-echo' ? NOT_AN_ECHO : digits(values.random(19))
  const sealed = sealsEcho(account) ? seal(account, echo, fault, values) : undefined
  const query = `${signedQuery(account, values, fault, sealed)}&echostr=${encodeURIComponent(sealed ?? echo)}`
  return { ...platformRequest({ method: 'GET', query, headers: {}, body: undefined }), echo }
}
