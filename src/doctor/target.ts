/** The endpoint under test: its address and account, and how requests are sent to it. */
import { diagnose } from '../diagnosis/diagnose.ts'
import type { Finding } from '../findings/finding.ts'
import type { Mode, Platform } from '../platforms.ts'
import { createPlatform, type PlatformSide } from '../testing/platform.ts'
import { MAX_ANSWER_BYTES, outgoingOf, sendOnce } from '../testing/send.ts'
import { overHttp } from '../testing/transport/http.ts'
import type { PlatformOptions, PlatformRequest, SentTry } from '../testing/types.ts'

/** The values of an account in the console; in plain mode key and receiver are empty. */
export interface ConsoleAccount {
  readonly platform: Platform
  readonly mode: Mode
  readonly token: string
  readonly encodingAESKey: string
  readonly receiveId: string
}

/** How the platform's API is called for an account. */
export interface ApiAccess {
  /** The CorpID or AppID. */
  readonly id: string
  /** The Secret of the app, or the AppSecret. */
  readonly secret: string
  /** The address of the API; default that of the platform. */
  readonly baseUrl?: string
}

/** The endpoint and its account. */
export interface Target {
  readonly url: URL
  readonly account: ConsoleAccount
  /** Absent: the API is not checked. */
  readonly api?: ApiAccess
}

/** The values that a simulated platform has instead of the account's. */
export type AccountChanges = Partial<Pick<PlatformOptions, 'platform' | 'mode' | 'format'>> & {
  readonly receiveId?: string
}

/** Makes the simulated platform of an account, or of one that differs in some values. */
export function platformOf(account: ConsoleAccount, changes: AccountChanges = {}): PlatformSide {
  const { platform, mode, token, encodingAESKey, receiveId, format } = { format: undefined, ...account, ...changes }
  const common = { platform, ...(format === undefined ? {} : { format }) }
  return mode === 'plain'
    ? createPlatform({ ...common, mode, credentials: { token } })
    : createPlatform({ ...common, mode, credentials: { token, encodingAESKey, receiveId } })
}

/**
 * Sends one request to the endpoint, also a request that the test kit's `send` would not make.
 *
 * @param limitMs how long to wait for the answer, in milliseconds
 */
export async function sendTo({ url }: Target, request: PlatformRequest, limitMs: number): Promise<SentTry> {
  const outgoing = outgoingOf(request, url)
  return await sendOnce(await overHttp(outgoing.url), outgoing, { tryMs: limitMs, maxAnswerBytes: MAX_ANSWER_BYTES })
}

/** Runs the diagnosis on a request and its answer. */
export function diagnoseSent({ platform, mode, ...credentials }: ConsoleAccount, sent: SentTry): readonly Finding[] {
  const { method, url, headers, body, answer } = sent
  return diagnose({ platform, mode, credentials, method, url, headers, body, answer })
}
