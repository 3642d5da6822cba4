/** Seals a message into the envelope that is sent: frame, encrypt, sign, wrap. Every input is an argument. */
import { encryptFrame } from './cipher.ts'
import type { CredentialSet } from './credentials.ts'
import { toSeconds, writeEnvelope } from './envelope.ts'
import type { EnvelopeFormat } from './outer.ts'
import { computeSignature } from './signature.ts'

/** The inputs of a sealed message, besides the credentials. */
export interface SealInputs {
  readonly receiveId: string
  readonly format: EnvelopeFormat
  /** Seconds since 1970. */
  readonly timestamp: number | string
  readonly nonce: string
  /** 16 unpredictable bytes. */
  readonly random: Uint8Array
}

/**
 * Encrypts and signs a message, and writes its envelope.
 *
 * @throws CallbackError `INVALID_REPLY`: the message has no UTF-8 form
 * @throws TypeError the timestamp, nonce, format or random prefix is malformed
 */
export function sealMessage(set: CredentialSet, message: string, inputs: SealInputs): string {
  const { receiveId, format, nonce, random } = inputs
  if (nonce === '') throw new TypeError('nonce: expected a non-empty string')
  const timestamp = toSeconds(inputs.timestamp)
  const encrypt = encryptFrame({ message, receiveId, random }, set.key)
  const msgSignature = computeSignature(set.token, String(timestamp), nonce, encrypt)
  return writeEnvelope({ encrypt, msgSignature, timestamp, nonce }, format)
}
