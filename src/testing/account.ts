/** The account that the platform's side plays for: one token, one key, one receiver. */
import { type Mode, modeOf, type Platform } from '../platforms.ts'
import { prepareCredentials, preparePlainCredentials } from '../protocol/credentials.ts'
import { type AESKey, decodeEncodingAESKey } from '../protocol/encoding-aes-key.ts'
import type { PlatformOptions } from './types.ts'

export interface Account {
  readonly platform: Platform
  readonly mode: Mode
  readonly token: string
  /** What a push is sealed with and for; `undefined` in plain mode. */
  readonly sealing: { readonly key: AESKey; readonly receiveId: string } | undefined
}

/**
 * Checks the options as an endpoint would.
 *
 * @throws TypeError the platform has no such mode, or the credentials name no receiver
 * @throws CallbackError `INVALID_CREDENTIALS`
 */
export function accountOf({ platform, mode: wanted, credentials }: PlatformOptions): Account {
  const mode = modeOf(platform, wanted)
  if (mode === 'plain') {
    preparePlainCredentials(credentials)
    return { platform, mode, token: credentials.token, sealing: undefined }
  }
  if (!('encodingAESKey' in credentials)) throw new TypeError(`credentials: mode "${mode}" needs an encodingAESKey`)
  prepareCredentials(credentials)
  const { token, encodingAESKey, receiveId } = credentials
  const first = typeof receiveId === 'string' ? receiveId : typeof receiveId === 'object' ? receiveId[0] : undefined
  if (first === undefined)
    throw new TypeError('credentials: receiveId must be an id or a list, to have one to seal for')
  return { platform, mode, token, sealing: { key: decodeEncodingAESKey(encodingAESKey), receiveId: first } }
}
