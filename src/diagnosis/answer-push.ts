/** The answer to a push: an acknowledgement in clear, or a reply. */
import { syntaxOf } from '../codec/document.ts'
import { textField } from '../messages/message-key.ts'
import { isSealed } from '../protocol/envelope.ts'
import { examineReplyEnvelope } from './answer-envelope.ts'
import { examineReplyMessage } from './answer-message.ts'
import { isMislabelled, spoiltCode } from './answer-text.ts'
import type { AnsweredPush } from './answered.ts'
import { readOuter } from './body.ts'
import type { Case } from './case.ts'
import { finding } from './finding.ts'
import type { Finding } from './types.ts'

interface Context {
  readonly push: AnsweredPush
  readonly headers: ReadonlyMap<string, string>
}

/** Judges the body of the answer. */
export function examinePushAnswer(one: Case, text: string, { push, headers }: Context): readonly Finding[] {
  if (isAcknowledgement(push.message, text)) return examineAcknowledgement(one, text, { push, headers })
  if (isAcknowledgement(push.message, text.trim())) return [finding('answer-white-space')]
  const spoilt = spoiltCode(text)
  if (spoilt !== undefined) return [finding(spoilt)]
  const syntax = syntaxOf(text)
  if (syntax === undefined)
    return [finding(expectsSuccess(one, push) ? 'answer-success-expected' : 'answer-other-text')]
  const wrong = examineReply(one, text, push)
  return wrong.length === 0 && isMislabelled(headers, syntax) ? [finding('answer-content-type')] : wrong
}

function isAcknowledgement(message: object, text: string): boolean {
  if (text === '' || text === 'success') return true
  return textField(message, 'AgentType') !== undefined && text === textField(message, 'PackageId')
}

function examineAcknowledgement(one: Case, text: string, { push, headers }: Context): readonly Finding[] {
  if (text !== 'success' && expectsSuccess(one, push)) return [finding('answer-success-expected')]
  return text !== '' && isMislabelled(headers, 'text') ? [finding('answer-content-type')] : []
}

/** Notices are answered by `success` alone. */
function expectsSuccess({ facts }: Case, { message }: AnsweredPush): boolean {
  return 'InfoType' in message && (facts.infoSilence ?? facts.silence) === 'success'
}

function examineReply(one: Case, text: string, push: AnsweredPush): readonly Finding[] {
  const outer = readOuter({ kind: 'text', text, length: text.length })
  if (outer === undefined) return [finding('answer-not-a-message')]
  const isEnvelope = isSealed(outer)
  if (isEnvelope && push.sealing === undefined) return [finding('answer-sealed')]
  if (isEnvelope) return examineReplyEnvelope(one, text, push)
  const names = outer.fields.map(({ name }) => name)
  if (outer.syntax === 'json' && !names.some((name) => MESSAGE_FIELDS.includes(name)))
    return [finding('answer-wrapped')]
  // In 兼容模式 replies in clear are accepted too.
  return one.mode === 'safe' ? [finding('answer-in-clear')] : examineReplyMessage(one, text, push)
}

/** What some reply of some platform has, and what no wrapper of an API has. */
const MESSAGE_FIELDS = [
  'MsgType',
  'msgtype',
  'response_type',
  'ToUserName',
  'CreateTime',
  'Event',
  'ResultCode',
  'ErrCode',
]
