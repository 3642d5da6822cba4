/** What is known of a request by the time its answer is judged. */
import type { EnvelopeFormat } from '../protocol/outer.ts'
import type { KeyCandidate } from './candidates.ts'

/** What is known of the request that was answered. */
export interface Answered {
  /** Whether something is wrong with the request or the credentials, which explains a refusal. */
  readonly isExplained: boolean
  readonly check?: AnsweredCheck
  readonly push?: AnsweredPush
}

/** What a URL check should have been answered with. */
export interface AnsweredCheck {
  readonly echo: string
  /** The receiver behind the echo, where it was sealed. */
  readonly receiveId: string | undefined
}

/** The push that was answered. */
export interface AnsweredPush {
  readonly message: object
  readonly token: string
  /** What a sealed reply must fit; `undefined` where nothing is sealed. */
  readonly sealing: Sealing | undefined
}

export interface Sealing {
  readonly key: KeyCandidate
  readonly receiveId: string
  readonly format: EnvelopeFormat
}
