/** The endpoint that is checked: its address, its account, and how the platform's requests reach it. */
import { diagnose } from '../diagnosis/diagnose.ts'
import type { Finding } from '../findings/finding.ts'
import type { Mode, Platform } from '../platforms.ts'
import { createPlatform, type PlatformSide } from '../testing/platform.ts'
import { MAX_ANSWER_BYTES, outgoingOf, sendOnce } from '../testing/send.ts'
import { overHttp } from '../testing/transport/http.ts'
import type { PlatformOptions, PlatformRequest, SentTry } from '../testing/types.ts'

/** All that the console shows of an account; in plain mode key and receiver are empty. */
export interface ConsoleAccount {
  readonly platform: Platform
  readonly mode: Mode
  readonly token: string
  readonly encodingAESKey: string
  readonly receiveId: string
}

/** The endpoint and its account. */
export interface Target {
  readonly url: URL
  readonly account: ConsoleAccount
}

/** What differs when the platform is played with other values than the account's. */
export type AccountChanges = Partial<Pick<PlatformOptions, 'platform' | 'mode' | 'format'>> & {
  readonly receiveId?: string
}

/** Returns the platform's side of an account, or of one that differs in something. */
export function platformOf(account: ConsoleAccount, changes: AccountChanges = {}): PlatformSide {
  const { platform, mode, token, encodingAESKey, receiveId, format } = { format: undefined, ...account, ...changes }
  const common = { platform, ...(format === undefined ? {} : { format }) }
  return mode === 'plain'
    ? createPlatform({ ...common, mode, credentials: { token } })
    : createPlatform({ ...common, mode, credentials: { token, encodingAESKey, receiveId } })
}

/**
 * Sends one request to the endpoint, also one that the test kit's `send` would not make.
 *
 * @param limitMs how long the answer is waited for
 */
export async function sendTo({ url }: Target, request: PlatformRequest, limitMs: number): Promise<SentTry> {
  const outgoing = outgoingOf(request, url)
  return await sendOnce(await overHttp(outgoing.url), outgoing, { tryMs: limitMs, maxAnswerBytes: MAX_ANSWER_BYTES })
}

/** What the diagnosis finds wrong with a request and its answer. */
export function diagnoseSent({ platform, mode, ...credentials }: ConsoleAccount, sent: SentTry): readonly Finding[] {
  const { method, url, headers, body, answer } = sent
  return diagnose({ platform, mode, credentials, method, url, headers, body, answer })
}
