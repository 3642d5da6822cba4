/** `diagnose`: why a callback fails, from what was captured. */
import type { Capture, GivenCredentials } from '../endpoint/capture.ts'
import type { Finding } from '../findings/finding.ts'
import type { Mode, Platform } from '../platforms.ts'
import {
  ANSWER_TIME_RULES,
  CARRIER_RULES,
  ECHO_SEALED_RULES,
  isOtherThanExpected,
  isRefusal,
  OTHER_TEXT_RULES,
  SPOILT_RULES,
  STATUS_RULES,
} from './answer.ts'
import { BODY_RULES, hasBody } from './body.ts'
import { isSealedMode } from './captured-request.ts'
import { CONTENT_RULES, COPED_WITH_RULES, LEFT_OUT_RULES, RECEIVER_RULES, TIME_RULES } from './content.ts'
import { KEY_RULES, RECEIVE_ID_RULES, TOKEN_RULES } from './credentials.ts'
import { type ParsedCapture, parseCapture } from './parsed-capture.ts'
import { LABEL_RULES, REPLY_RULES } from './reply.ts'
import { ORIGIN_RULES, QUERY_RULES } from './request.ts'
import { runStages, type Stage, type StageName } from './rules.ts'
import { APP_RULES, canBeSigned, DAMAGE_RULES, OPENING_RULES, SIGNATURE_RULES, SIGNER_RULES } from './signature.ts'

/** What programs answer to a request that they cannot verify: any earlier finding explains it. */
const REFUSALS: readonly StageName[] = ['answer-refusal', 'answer-other']

/** What can be said of a request only if it is a request of the platform. */
const REQUEST: readonly StageName[] = [
  'query',
  'body',
  'signature',
  'damage',
  'app',
  'signer',
  'opening',
  'receiver',
  'content',
  'left-out',
  'coped-with',
]

/** The stages of the credentials by themselves. */
const CREDENTIALS_STAGES: readonly Stage[] = [
  // A token that is malformed fits nothing, which need not be said twice.
  { name: 'token', rules: TOKEN_RULES, stops: ['signature', 'signer', ...REFUSALS] },
  { name: 'key', rules: KEY_RULES, when: isSealedMode, isFirstOnly: true, stops: REFUSALS },
  { name: 'receive-id', rules: RECEIVE_ID_RULES, when: isSealedMode, isFirstOnly: true, stops: REFUSALS },
]

/** All stages, in the order in which a callback is judged. */
const STAGES: readonly Stage[] = [
  ...CREDENTIALS_STAGES,
  { name: 'origin', rules: ORIGIN_RULES, isFirstOnly: true, stops: [...REQUEST, ...REFUSALS] },
  { name: 'query', rules: QUERY_RULES, stops: REFUSALS },
  { name: 'body', rules: BODY_RULES, when: hasBody, isFirstOnly: true, stops: REFUSALS },
  { name: 'signature', rules: SIGNATURE_RULES, when: canBeSigned, isFirstOnly: true, stops: ['signer', ...REFUSALS] },
  { name: 'damage', rules: DAMAGE_RULES, stops: REFUSALS },
  { name: 'app', rules: APP_RULES, stops: ['signer', 'opening', 'receiver', ...REFUSALS] },
  { name: 'signer', rules: SIGNER_RULES, when: canBeSigned, isFirstOnly: true, stops: REFUSALS },
  { name: 'opening', rules: OPENING_RULES, stops: REFUSALS },
  { name: 'receiver', rules: RECEIVER_RULES, isFirstOnly: true, stops: REFUSALS },
  { name: 'content', rules: CONTENT_RULES, isFirstOnly: true, stops: REFUSALS },
  { name: 'time', rules: TIME_RULES, stops: REFUSALS },
  { name: 'coped-with', rules: COPED_WITH_RULES, stops: REFUSALS },
  { name: 'left-out', rules: LEFT_OUT_RULES, stops: REFUSALS },
  { name: 'answer-refusal', rules: STATUS_RULES, when: isRefusal, isFirstOnly: true },
  { name: 'answer-status', rules: STATUS_RULES, when: (capture) => !isRefusal(capture), isFirstOnly: true },
  { name: 'answer-carrier', rules: CARRIER_RULES, when: isRead, isFirstOnly: true, stops: ['answer-other'] },
  { name: 'answer-sealed', rules: ECHO_SEALED_RULES, when: isRead, stops: ['answer-spoilt', 'answer-other'] },
  {
    name: 'answer-spoilt',
    rules: SPOILT_RULES,
    when: (capture) => isRead(capture) && isOtherThanExpected(capture),
    isFirstOnly: true,
    stops: ['answer-other', 'reply', 'answer-label'],
  },
  {
    name: 'answer-other',
    rules: OTHER_TEXT_RULES,
    when: (capture) => isRead(capture) && isOtherThanExpected(capture),
    isFirstOnly: true,
    stops: ['reply', 'answer-label'],
  },
  { name: 'reply', rules: REPLY_RULES, when: isRead, stops: ['answer-label'] },
  { name: 'answer-label', rules: LABEL_RULES, when: isRead },
  { name: 'answer-time', rules: ANSWER_TIME_RULES },
]

/** Whether the platform reads the body of the answer. */
function isRead({ answer }: ParsedCapture): boolean {
  return answer?.status === 200 && !answer.isRedirected
}

/**
 * Tells why a callback fails, from its credentials and what was captured of it.
 *
 * It looks in the order in which a callback is judged: credentials that can't be right, the request as it arrived, its
 * signature (with every token given and every way in which the text may have been damaged), key, receiver, message, time,
 * and then the answer. An earlier finding often explains those behind it, so the first is the one to mend. Warnings come last:
 * what the platform or handlers of this package accept and other programs may not (left out if the answer shows that this
 * program accepted it), and that a push was given without its body.
 *
 * The texts hold no key, token, plaintext or expected signature, so they can be shown and logged. They are for the operator of
 * the endpoint, not for the sender of the request.
 *
 * Sources: WeCom 回调配置 (path/90930), 加解密方案说明 (path/90968); 公众号 消息与事件推送, 消息加解密说明.
 *
 * @param capture platform, credentials as they are set, the URL exactly as it arrived; body, headers, answer (bodies as
 *   bytes where they are at hand) and the server's clock as far as they are known
 * @returns findings, the likeliest first; none if everything that was captured is in order
 * @throws TypeError `capture` is not an object, or its platform or mode is unknown; never for what it holds otherwise
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
  // A text that was answered shows that the program coped; what is wrong with it otherwise would stand there.
  const hasCoped = !hasErrors && parsed.answer?.text !== undefined && isRead(parsed)
  const findings = all.flatMap(({ stage, finding }) => (stage === 'coped-with' && hasCoped ? [] : [finding]))
  const isWarning = ({ severity }: Finding): boolean => severity === 'warning'
  return [...findings.filter((finding) => !isWarning(finding)), ...findings.filter(isWarning)]
}

/** What is wrong with the values of the console by themselves. */
export function malformedCredentials(
  platform: Platform,
  mode: Mode,
  credentials: GivenCredentials,
): readonly Finding[] {
  return runStages(CREDENTIALS_STAGES, parseCapture({ platform, mode, credentials, url: '' })).map(
    ({ finding }) => finding,
  )
}
