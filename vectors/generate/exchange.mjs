/**
 * exchange.json: one HTTP request and its answer, for every platform.
 *
 * @import { VectorFile } from './types.mjs'
 */
import { answerGroups } from './exchange-answers.mjs'
import { answerByPushGroups } from './exchange-answers-by-push.mjs'
import { borderGroups } from './exchange-border.mjs'
import { downgradeGroups } from './exchange-downgrade.mjs'
import { freeTextGroups } from './exchange-free-text.mjs'
import { limitGroups } from './exchange-limits.mjs'
import { modeGroups } from './exchange-modes.mjs'
import { officialGroups } from './exchange-official.mjs'
import { refusalGroups } from './exchange-refusals.mjs'
import { replyGroups } from './exchange-replies.mjs'
import { timeGroups } from './exchange-time.mjs'
import { verificationGroups } from './exchange-verification.mjs'

/** @returns {VectorFile} */
export function exchangeFile() {
  return {
    name: 'exchange',
    definition: 'exchangeFile',
    subject: 'One HTTP request to an endpoint and the response',
    groups: [
      ...officialGroups(),
      ...verificationGroups(),
      ...answerGroups(),
      ...answerByPushGroups(),
      ...replyGroups(),
      ...modeGroups(),
      ...downgradeGroups(),
      ...refusalGroups(),
      ...borderGroups(),
      ...timeGroups(),
      ...limitGroups(),
      ...freeTextGroups(),
    ],
  }
}
