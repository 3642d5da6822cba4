/** What a request of the platform is sealed with and signed by, faults included. */
import { PLATFORMS } from '../platforms.ts'
import { encodeBase64 } from '../primitives/base64.ts'
import { encrypt } from '../protocol/cipher.ts'
import { computeSignature } from '../protocol/signature.ts'
import type { Account } from './account.ts'
import type { Draw } from './draw.ts'
import { type PushFault, STALE_SECONDS, type VerificationFault } from './faults.ts'

type Fault = PushFault | VerificationFault | undefined

/** An id as the platform gives them, of nobody. */
const NOBODY = 'ww0000000000000000'

/** The time and chance of a request: of an hour ago for a stale one. */
export function drawFor(fault: Fault, draw: Draw): Draw {
  return fault === 'stale' ? { ...draw, now: draw.now - STALE_SECONDS } : draw
}

/** A text sealed, as base64. A sealed push in plain mode has a key of its own, as nobody there has one. */
export function seal({ sealing }: Account, text: string, fault: Fault, { random }: Draw): string {
  // No whole number of blocks.
  if (fault === 'garbled') return encodeBase64(random(40))
  const receiveId = sealing === undefined || fault === 'wrong-receiver' ? NOBODY : sealing.receiveId
  const key = sealing === undefined || fault === 'wrong-key' ? randomKey(random) : sealing.key
  return encrypt(text, receiveId, key, random(16))
}

function randomKey(random: Draw['random']): Uint8Array {
  return random(32)
}

/** 企业微信 signs with `msg_signature` alone; the others send `signature` always, and the rest when they seal. */
export function signedQuery(
  { platform, token }: Account,
  { now, nonce }: Draw,
  fault: Fault,
  encrypted?: string,
): string {
  const timestamp = String(now)
  const isClear = PLATFORMS[platform].echo === 'clear'
  const parameters = new URLSearchParams()
  if (isClear) sign('signature', computeSignature(token, timestamp, nonce))
  parameters.set('timestamp', timestamp)
  parameters.set('nonce', nonce)
  if (encrypted !== undefined) {
    if (isClear) parameters.set('encrypt_type', 'aes')
    sign('msg_signature', computeSignature(token, timestamp, nonce, encrypted))
  }
  return parameters.toString()

  function sign(name: string, signature: string): void {
    if (fault !== 'unsigned') parameters.set(name, fault === 'forged' ? forge(signature) : signature)
  }
}

function forge(signature: string): string {
  return `${signature.startsWith('0') ? '1' : '0'}${signature.slice(1)}`
}
