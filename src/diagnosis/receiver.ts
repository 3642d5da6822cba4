/** For whom a text was sealed, if not for whom it should be. */

import { finding } from '../findings/finding.ts'
import { textField } from '../messages/message-key.ts'
import { parseMessage } from '../messages/parse-message.ts'
import { prepareReceiveId } from '../protocol/credentials.ts'
import type { Frame } from '../protocol/frame.ts'
import type { Case, Given } from './case.ts'
import type { Finding } from './types.ts'
import { orUndefined } from './untrusted.ts'

/** What an id looks like: with a wrong frame, or for a sender with ideas, it could be any text. */
const ID = /^[\w@$-]{1,64}$/

/** No id looks like a key, and this may be one that the credentials do not hold. */
const KEY = /^[A-Za-z0-9]{43}$/

/**
 * Judges the receiver.
 *
 * @param appId `AppId` of the envelope, which only pushes of a component have
 */
export function examineReceiver(one: Case, frame: Frame, appId: string | undefined): readonly Finding[] {
  const { receiveId } = one.given
  const rule = orUndefined(() => prepareReceiveId(receiveId))
  // What is malformed has been said already.
  if (rule === undefined) return []
  const isAccepted = orUndefined(() => rule.accepts(frame.receiveId))
  if (isAccepted === undefined) return [finding('receive-id-malformed')]
  if (isAccepted) return []
  const arrived = shownId(one, frame.receiveId)
  const platforms = appId === undefined ? 'official-account, mini-program' : 'open-platform'
  const code = codeFor(one, frame)
  return [code === 'receive-id-empty' ? finding(code) : finding(code, { arrived, platforms })]
}

type ReceiverCode =
  | 'receive-id-empty'
  | 'receive-id-suite-id'
  | 'receive-id-other'
  | 'receive-id-app-id'
  | 'receive-id-corp-id'

function codeFor(one: Case, { receiveId, message }: Frame): ReceiverCode {
  if (receiveId === '') return 'receive-id-empty'
  if (/^(?:tj|dk)[0-9A-Za-z]{16}$/.test(receiveId)) return 'receive-id-suite-id'
  if (!/^w[wx][0-9A-Za-z]{16}$/.test(receiveId)) return 'receive-id-other'
  if (isSuite(receiveId, message)) return 'receive-id-suite-id'
  // Old companies and suites have ids in "wx" too; the accounts' own requests are signed twice.
  const isAccount = one.parameters.has('signature') || one.facts.echo === 'clear'
  return receiveId.startsWith('wx') && isAccount ? 'receive-id-app-id' : 'receive-id-corp-id'
}

/** By its form a SuiteId can't be told from a CorpID; a notice names it. */
function isSuite(receiveId: string, text: string): boolean {
  const message = orUndefined(() => parseMessage(text))
  return message !== undefined && textField(message, 'SuiteId') === receiveId
}

/** The id, if it looks like one and holds nothing of what is secret. */
function shownId({ given, others }: Case, id: string): string {
  const secrets = [given, ...others].flatMap(secretsOf)
  const isShown = ID.test(id) && !KEY.test(id) && !secrets.some((secret) => overlaps(id, secret))
  return isShown ? id : '…'
}

function secretsOf({ token, encodingAESKey, previous }: Given): readonly string[] {
  const values = [token, encodingAESKey, previous.token, previous.encodingAESKey]
  return values.flatMap((value) => (typeof value === 'string' && value.length > 2 ? [value] : []))
}

function overlaps(id: string, secret: string): boolean {
  return id.includes(secret) || secret.includes(id)
}
