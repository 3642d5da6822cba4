/** `diagnose`: finds out why a callback fails, from what was captured of it. */
import type { Capture, GivenCredentials } from '../endpoint/capture.ts'
import type { Finding } from '../findings/finding.ts'
import type { Mode, Platform } from '../platforms.ts'
import {
  ALTERED_RULES,
  ANSWER_TIME_RULES,
  BODY_FORM_RULES,
  ECHO_SEALED_RULES,
  isOtherThanExpected,
  isRefusal,
  OTHER_TEXT_RULES,
  STATUS_RULES,
} from './answer.ts'
import { BODY_RULES, hasBody } from './body.ts'
import { isSealedMode } from './captured-request.ts'
import { CONTENT_RULES, NOT_CAPTURED_RULES, TIME_RULES, TOLERATED_RULES } from './content.ts'
import { KEY_RULES, RECEIVE_ID_RULES, TOKEN_RULES } from './credentials.ts'
import { type ParsedCapture, parseCapture } from './parsed-capture.ts'
import { RECEIVER_RULES } from './receiver.ts'
import { CONTENT_TYPE_RULES, REPLY_RULES } from './reply.ts'
import { ORIGIN_RULES, QUERY_RULES } from './request.ts'
import { runStages, type Stage, type StageName } from './rules.ts'
import { APP_RULES, canBeSigned, DAMAGE_RULES, OPENING_RULES, SIGNATURE_RULES, SIGNER_RULES } from './signature.ts'

const STAGES: Readonly<Record<StageName, Stage>> = {
  token: { rules: TOKEN_RULES },
  key: { rules: KEY_RULES, when: isSealedMode, isFirstOnly: true },
  'receive-id': { rules: RECEIVE_ID_RULES, when: isSealedMode, isFirstOnly: true },
  origin: { rules: ORIGIN_RULES, isFirstOnly: true },
  query: { rules: QUERY_RULES, explainedBy: ['origin'] },
  body: { rules: BODY_RULES, when: hasBody, isFirstOnly: true, explainedBy: ['origin'] },
  // No signature fits a malformed token.
  signature: { rules: SIGNATURE_RULES, when: canBeSigned, isFirstOnly: true, explainedBy: ['token', 'origin'] },
  damage: { rules: DAMAGE_RULES, explainedBy: ['origin'] },
  app: { rules: APP_RULES, explainedBy: ['origin'] },
  signer: {
    rules: SIGNER_RULES,
    when: canBeSigned,
    isFirstOnly: true,
    explainedBy: ['token', 'origin', 'signature', 'app'],
  },
  opening: { rules: OPENING_RULES, explainedBy: ['origin', 'app'] },
  receiver: {
    rules: RECEIVER_RULES,
    when: ({ refusedReceiver }) => refusedReceiver !== undefined,
    isFirstOnly: true,
    explainedBy: ['origin', 'app'],
  },
  content: { rules: CONTENT_RULES, isFirstOnly: true, explainedBy: ['origin'] },
  time: { rules: TIME_RULES },
  tolerated: { rules: TOLERATED_RULES, explainedBy: ['origin'] },
  'not-captured': { rules: NOT_CAPTURED_RULES, explainedBy: ['origin'] },
  // Programs answer so to a request that they cannot verify: any earlier finding is the reason.
  'answer-refusal': { rules: STATUS_RULES, when: isRefusal, isFirstOnly: true, explainedBy: 'any' },
  'answer-status': { rules: STATUS_RULES, when: (capture) => !isRefusal(capture), isFirstOnly: true },
  'answer-body-form': { rules: BODY_FORM_RULES, when: isAnswerRead, isFirstOnly: true },
  'answer-sealed': { rules: ECHO_SEALED_RULES, when: isAnswerRead },
  'answer-altered': {
    rules: ALTERED_RULES,
    when: (capture) => isAnswerRead(capture) && isOtherThanExpected(capture),
    isFirstOnly: true,
    explainedBy: ['answer-sealed'],
  },
  'answer-other': {
    rules: OTHER_TEXT_RULES,
    when: (capture) => isAnswerRead(capture) && isOtherThanExpected(capture),
    isFirstOnly: true,
    explainedBy: 'any',
  },
  reply: { rules: REPLY_RULES, when: isAnswerRead, explainedBy: ['answer-altered', 'answer-other'] },
  'answer-content-type': {
    rules: CONTENT_TYPE_RULES,
    when: isAnswerRead,
    explainedBy: ['answer-altered', 'answer-other', 'reply'],
  },
  'answer-time': { rules: ANSWER_TIME_RULES },
}

/** Returns whether the platform reads the body of the answer. */
function isAnswerRead({ answer }: ParsedCapture): boolean {
  return answer?.isRead === true
}

/**
 * Finds out why a callback fails, from its credentials and what was captured of it.
 *
 * It checks in the order in which a callback is handled: malformed credentials, the request as it arrived, its
 * signature, key, receiver, message, time, and then the response. The signature is tried with every given token and
 * every known kind of damage to the ciphertext. An earlier finding often explains the later ones, so fix the first one
 * first. Warnings come last. They report deviations that the platform or handlers of this package accept and other
 * programs may not, unless the response shows that the program accepted them; and a push that was captured without its
 * body.
 *
 * The texts hold no key, token, plaintext or expected signature, so they can be shown and logged. They are for the
 * operator of the endpoint, not for the sender of the request.
 *
 * Sources: WeCom 回调配置 (path/90930), 加解密方案说明 (path/90968); 公众号 消息与事件推送, 消息加解密说明.
 *
 * @param capture platform, credentials as they are set, the URL exactly as it arrived; if known, also body, headers,
 *   answer (bodies as bytes if available) and the server's clock
 * @returns the findings, the most likely first; none if nothing wrong was captured
 * @throws TypeError `capture` is not an object, or its platform or mode is unknown; never because of its other values
 *
 * @example
 * import { diagnose } from 'wechat-callback'
 *
 * const findings = diagnose({
 *   platform: 'wecom',
 *   credentials: {
 *     token: 'QDG6eK',
 *     encodingAESKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C=',
 *     receiveId: 'wx5823bf96d3bd56c7',
 *   },
 *   url:
 *     '/callback?msg_signature=5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3&timestamp=1409659589&nonce=263014780' +
 *     '&echostr=P9nAzCzyDtyTWESHep1vC5X9xho%2FqYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp%2B4RPcs8TgAE7OaBO%2BFZXvnaqQ%3D%3D',
 * })
 * findings.map(({ code }) => code) // => ['key-equals-sign']
 */
export function diagnose(capture: Capture): readonly Finding[] {
  const parsed = parseCapture(capture)
  const all = runStages(STAGES, parsed)
  const hasErrors = all.some(({ finding }) => finding.severity === 'error')
  // If there are no errors, the text of the response shows that the program accepts the deviations of the `tolerated`
  // stage.
  const isTolerated = !hasErrors && parsed.answer?.text !== undefined && parsed.answer.isRead
  const findings = all.flatMap(({ stage, finding }) => (stage === 'tolerated' && isTolerated ? [] : [finding]))
  const isWarning = ({ severity }: Finding): boolean => severity === 'warning'
  return [...findings.filter((finding) => !isWarning(finding)), ...findings.filter(isWarning)]
}

/** Finds what is wrong with the credentials, without any request. */
export function malformedCredentials(
  platform: Platform,
  mode: Mode,
  credentials: GivenCredentials,
): readonly Finding[] {
  const { token, key, 'receive-id': receiveId } = STAGES
  const found = runStages(
    { token, key, 'receive-id': receiveId },
    parseCapture({ platform, mode, credentials, url: '' }),
  )
  return found.map(({ finding }) => finding)
}
