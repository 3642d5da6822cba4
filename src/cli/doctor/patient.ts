/** The endpoint that is examined, how the platform's requests reach it, and what was learned of it so far. */

import type { PlatformSide } from '../../testing/platform.ts'
import { countingAnswer, MAX_ANSWER_BYTES, outgoingOf, sendOnce } from '../../testing/send.ts'
import { overHttp } from '../../testing/transport/http.ts'
import type { PlatformRequest, SentTry } from '../../testing/types.ts'
import { type Changes, platformOf } from '../endpoint/platform.ts'
import type { AccountOptions } from '../options/account.ts'
import type { AnswerKind } from './answer-kind.ts'

/** What earlier checks have shown, for later ones. */
export interface Learned {
  /** What the URL check proved that the server has right: the token, or with a sealed echo the key and the receiver too. */
  proven: 'nothing' | 'token' | 'everything'
  /** How it answered a genuine message; `undefined` if it did not take it. */
  genuine: AnswerKind | undefined
  /** Whether anything that was sent has had a whole answer, whatever it was. */
  hasAnswered: boolean
}

/** The endpoint and its account. */
export interface Patient {
  readonly url: URL
  readonly account: AccountOptions
  readonly learned: Learned
  /** The platform as the account has it, or with something changed. */
  platform(changes?: Changes): PlatformSide
  /** Sends one request and waits so long, in milliseconds. */
  visit(request: PlatformRequest, limitMs: number): Promise<SentTry>
}

/** The endpoint at this address. */
export function patientAt(url: URL, account: AccountOptions): Patient {
  const learned: Learned = { proven: 'nothing', genuine: undefined, hasAnswered: false }
  return {
    url,
    account,
    learned,
    platform: (changes) => platformOf(account, changes),
    visit: async (request, tryMs) => {
      const visited = await visit(url, request, tryMs)
      if (countingAnswer(visited) !== undefined) learned.hasAnswered = true
      return visited
    },
  }
}

/** Like `send` of the test kit, which makes only what the platform would. */
async function visit(address: URL, request: PlatformRequest, tryMs: number): Promise<SentTry> {
  const outgoing = outgoingOf(request, address)
  return await sendOnce(await overHttp(outgoing.url), outgoing, { tryMs, maxAnswerBytes: MAX_ANSWER_BYTES })
}
