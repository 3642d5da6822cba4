/** The platform of an account: playing its side, and judging an answer with its eyes. */
import { diagnose } from '../../diagnosis/diagnose.ts'
import type { Finding } from '../../findings/finding.ts'
import { createPlatform } from '../../testing/create-platform.ts'
import type { PlatformSide } from '../../testing/platform-side.ts'
import type { SentTry } from '../../testing/send-types.ts'
import type { PlatformOptions } from '../../testing/types.ts'
import type { AccountOptions } from '../options/account.ts'

/** What changes when the platform is played with other values than the account's. */
export type Changes = Partial<Pick<PlatformOptions, 'platform' | 'mode' | 'format'>> & { readonly receiveId?: string }

/** The platform as the account has it, or with something changed. */
export function platformOf(account: AccountOptions, changes: Changes = {}): PlatformSide {
  const { platform, mode, token, encodingAESKey, receiveId, format } = { format: undefined, ...account, ...changes }
  const common = { platform, ...(format === undefined ? {} : { format }) }
  return mode === 'plain'
    ? createPlatform({ ...common, mode, credentials: { token } })
    : createPlatform({ ...common, mode, credentials: { token, encodingAESKey, receiveId } })
}

/** What the platform holds against the answer of a try. */
export function faultsOf({ platform, mode, ...credentials }: AccountOptions, visited: SentTry): readonly Finding[] {
  const { method, url, headers, body, answer } = visited
  return diagnose({ platform, mode, credentials, method, url, headers, body, answer })
}
