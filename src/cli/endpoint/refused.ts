/** A server that says no, to what it should take or to what it must not. */
import type { Finding } from '../../findings/finding.ts'
import type { SentAnswer } from '../../testing/send-types.ts'

/** The program is there and says no: with 400, 403, 500 or whatever its framework makes of it, or in words of its own. */
export function isRefusal(answer: SentAnswer, [first]: readonly Finding[]): boolean {
  const { status } = answer
  if (status === 200) return first?.code === 'answer-other-text' || first?.code === 'answer-empty'
  return [400, 401, 403, 406, 415, 422, 500].includes(status) && !asksForLogin(answer)
}

/** Whether an answer may be a no: frameworks wrap one in JSON, and a yes as well, so that the answer alone does not tell. */
export function mayBeRefusal(answer: SentAnswer, findings: readonly Finding[]): boolean {
  return isRefusal(answer, findings) || (answer.status === 200 && findings[0]?.code === 'answer-wrapped')
}

/** Programs refuse a signature with 401 too; what stands in front and wants a login has to say how, in a header. */
function asksForLogin({ status, headers }: SentAnswer): boolean {
  return status === 401 && headers['www-authenticate'] !== undefined
}

/** What says more of a refusal than that it is one. */
export function withoutGeneral(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code !== 'answer-forbidden' && code !== 'answer-status')
}

/** Whether an answer can be a program's no; a login, 407, 408 and 429 come from others, and with 200 some say it in words. */
export function isNo(answer: SentAnswer): boolean {
  const { status } = answer
  return status === 200 || (status >= 400 && ![407, 408, 429].includes(status) && !asksForLogin(answer))
}
