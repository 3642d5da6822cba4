/** The account that the platform's side plays for: one token, one key, one receiver. */
import { refuseKeyInPlainMode } from '../endpoint/access/accounts.ts'
import { type Mode, modeOf, type Platform } from '../platforms.ts'
import { prepareCredentials, preparePlainCredentials } from '../protocol/credentials.ts'
import { type AESKey, decodeEncodingAESKey } from '../protocol/encoding-aes-key.ts'
import { checkObject } from './check-options.ts'
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
 * @throws TypeError there are no options, the platform is unknown or has no such mode, the credentials are of several
 *   accounts, lack a key or have one in plain mode, or name no receiver
 * @throws CallbackError `INVALID_CREDENTIALS`
 */
export function accountOf(options: PlatformOptions): Account {
  const { platform, mode: wanted, credentials } = checkObject(options, ' with platform and credentials')
  const mode = modeOf(platform, wanted)
  refuseSeveral(credentials)
  preparePlainCredentials(credentials)
  if (mode === 'plain') {
    refuseKeyInPlainMode(credentials)
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

/** An endpoint may serve many; the platform that is played here has one. */
function refuseSeveral(credentials: unknown): void {
  if (!Array.isArray(credentials) && typeof credentials !== 'function') return
  throw new TypeError('credentials: expected those of one account, not a list or a function: make a platform for each')
}
