/** The answer to a push: an acknowledgement in clear, or a reply. */
import { syntaxOf } from '../codec/document.ts'
import { finding } from '../findings/finding.ts'
import { textField } from '../messages/message-key.ts'
import { isSealed } from '../protocol/envelope.ts'
import type { OuterBody } from '../protocol/outer.ts'
import { examineReplyEnvelope } from './answer-envelope.ts'
import { examineReplyMessage } from './answer-message.ts'
import type { AnsweredPush } from './answered.ts'
import { readOuter } from './body.ts'
import type { Case } from './case.ts'
import { isMislabelled, spoiltCode } from './spoilt-text.ts'
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
  if (isSealed(outer)) return examineSealedReply(one, text, push)
  if (isWrapper(outer)) return [finding('answer-wrapped')]
  // In 兼容模式 replies in clear are accepted too.
  return one.mode === 'safe' ? [finding('answer-in-clear')] : examineReplyMessage(one, text, push)
}

function examineSealedReply(one: Case, text: string, { sealing, ...push }: AnsweredPush): readonly Finding[] {
  return sealing === undefined ? [finding('answer-sealed')] : examineReplyEnvelope(one, text, { ...push, sealing })
}

/** An object of which every field is one that APIs put around their results; replies of 小程序 to events have all sorts. */
function isWrapper({ syntax, fields }: OuterBody): boolean {
  return syntax === 'json' && fields.every(({ name }) => WRAPPER_FIELDS.includes(name))
}

const WRAPPER_FIELDS: readonly string[] = [
  'code',
  'data',
  'error',
  'errcode',
  'errmsg',
  'message',
  'msg',
  'path',
  'result',
  'status',
  'statusCode',
  'success',
  'timestamp',
]
