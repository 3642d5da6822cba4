/** `diagnose`: why a callback fails, from what was captured. */
import { examineAnswer } from './answer.ts'
import { type Case, openCase } from './case.ts'
import { examineTime } from './content.ts'
import { examineCredentials } from './credentials.ts'
import { examineRequest } from './request.ts'
import type { Capture, Finding } from './types.ts'

/**
 * Tells why a callback fails, from its credentials and what was captured of it.
 *
 * It looks in the order in which a callback is judged: credentials that can't be right, the request as it arrived, its
 * signature (with every token given and every way in which the text may have been damaged), key, receiver, message, time,
 * and then the answer. An earlier finding often explains those behind it, so the first is the one to mend. Last stands what
 * handlers of this package cope with and other programs may not, unless the answer shows that this one did; and that a
 * push was given without its body.
 *
 * The texts hold no key, token, plaintext or expected signature, so they can be shown and logged. They are for whoever
 * runs the endpoint, not for whoever sent the request.
 *
 * Sources: WeCom 回调配置 (path/90930), 加解密方案说明 (path/90968); 公众号 消息与事件推送, 消息加解密说明.
 *
 * @param capture platform, credentials as they are set, the URL exactly as it arrived; body, headers, answer (bodies as
 *   bytes where they are at hand) and the server's clock as far as they are known
 * @returns findings, the likeliest first; none if everything that was captured is in order
 * @throws TypeError `capture` is no object, or its platform or mode is none that there is; never for what it holds otherwise
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
  const one = openCase(capture)
  const credentials = examineCredentials(one)
  const request = examineRequest(one, credentials)
  const findings = withoutRepeats([...credentials, ...request.findings, ...examineTime(one)])
  const isExplained = findings.length + request.tolerated.length + request.unjudged.length > 0
  const answer = examineAnswer(one, { ...request.answered, isExplained })
  const isAccepted = findings.length + answer.length === 0 && isServed(one)
  return [...findings, ...answer, ...(isAccepted ? [] : request.tolerated), ...request.unjudged]
}

/** A code that two examinations came upon is said once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ code, message }) => {
    const key = code === 'parameter-missing' ? message.en : code
    return seen.has(key) ? false : seen.add(key)
  })
}

/** Whether the answer shows that the program understood the request. */
function isServed({ answer }: Case): boolean {
  return answer?.body.kind === 'text' && (answer.status ?? 200) === 200
}
