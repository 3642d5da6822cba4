/** The endpoint that is examined, and how the platform's requests reach it. */
import { attempt } from '../../testing/attempt.ts'
import { createPlatform } from '../../testing/create-platform.ts'
import { overHttp } from '../../testing/over-http.ts'
import type { PlatformSide } from '../../testing/platform-side.ts'
import { urlWithQuery } from '../../testing/request.ts'
import type { SentTry } from '../../testing/send-types.ts'
import type { PlatformOptions, PlatformReply, PlatformRequest } from '../../testing/types.ts'
import type { AccountOptions } from '../account.ts'

/** What changes when the platform is played with other values than the account's. */
export type Changes = Partial<Pick<PlatformOptions, 'format'>> & { readonly receiveId?: string }

/** The endpoint and its account. */
export interface Patient {
  readonly url: URL
  readonly account: AccountOptions
  /** The platform as the account has it, or with something changed. */
  platform(changes?: Changes): PlatformSide
  /** Sends one request and waits so long, in milliseconds. */
  visit(request: PlatformRequest, limitMs: number): Promise<SentTry>
}

/** The endpoint at this address. */
export function patientAt(url: URL, account: AccountOptions): Patient {
  const { platform, mode, token, encodingAESKey, receiveId } = account
  const play = ({ receiveId: other, ...changes }: Changes = {}): PlatformSide =>
    createPlatform({
      platform,
      mode,
      credentials: mode === 'plain' ? { token } : { token, encodingAESKey, receiveId: other ?? receiveId },
      ...changes,
    })
  return { url, account, platform: play, visit: (request, tryMs) => visit(url, request, tryMs) }
}

/** More than any answer that the platform takes. */
const MAX_ANSWER_BYTES = 1024 * 1024

/** As the platform asks, but for requests that it would never make. */
async function visit(address: URL, { method, query, headers, body }: PlatformRequest, tryMs: number): Promise<SentTry> {
  const url = urlWithQuery(address, query).href
  const outgoing = { method, url, headers, body, network: undefined }
  return await attempt(await overHttp(url), outgoing, { tryMs, maxAnswerBytes: MAX_ANSWER_BYTES })
}

/** What the platform makes of an answer, or `undefined` if it is none that it can read. */
export async function replyOf(visited: SentTry, side: PlatformSide): Promise<PlatformReply | undefined> {
  const { answer, error } = visited
  if (answer?.status !== 200 || error !== undefined) return undefined
  try {
    return await side.readReply({ status: 200, body: answer.body })
  } catch {
    return undefined
  }
}
