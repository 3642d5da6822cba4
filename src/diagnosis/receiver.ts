/** Rules: the receiver that a text was sealed for. */
import { textField } from '../messages/message-key.ts'
import { parseFields } from '../messages/parse-message.ts'
import { platformsWhere } from '../platforms.ts'
import { isEncodingAESKey } from '../protocol/encoding-aes-key.ts'
import type { Frame } from '../protocol/frame.ts'
import type { UncheckedCredentials } from './captured-request.ts'
import type { ParsedCapture } from './parsed-capture.ts'
import type { Rule } from './rules.ts'
import { orUndefined } from './untrusted.ts'

/**
 * The rules for the receiver. Each rule gets only receivers that are not accepted and that the earlier rules do not
 * recognise.
 */
export const RECEIVER_RULES: readonly Rule[] = [
  { code: 'receive-id-empty', find: ({ refusedReceiver }) => refusedReceiver?.receiveId === '' },
  {
    code: 'receive-id-suite-id',
    find: (capture) => {
      const frame = capture.refusedReceiver
      if (frame === undefined) return undefined
      // A SuiteId may look like a CorpID; a notice names it.
      const isSuite = /^(?:tj|dk)[0-9A-Za-z]{16}$/.test(frame.receiveId) || isNamedSuite(frame)
      return isSuite ? { arrived: shownId(capture, frame.receiveId) } : undefined
    },
  },
  {
    code: 'receive-id-other',
    find: (capture) => {
      const id = capture.refusedReceiver?.receiveId
      return id === undefined || ACCOUNT_ID.test(id) ? undefined : { arrived: shownId(capture, id) }
    },
  },
  {
    code: 'receive-id-app-id',
    find: (capture) => {
      const id = capture.refusedReceiver?.receiveId
      // Old companies and suites have ids with "wx" too, but only pushes to an AppID have two signatures.
      const isAccount = capture.parameters.has('signature') || capture.facts.echo === 'plain'
      if (id?.startsWith('wx') !== true || !isAccount) return undefined
      const receivesByAppId = capture.envelope?.appId !== undefined
      const platforms = platformsWhere(
        ({ echo, noticeReceiver }) => echo === 'plain' && (noticeReceiver === 'AppId') === receivesByAppId,
      )
      return { arrived: shownId(capture, id), platforms: platforms.join(', ') }
    },
  },
  {
    code: 'receive-id-corp-id',
    find: (capture) => {
      const id = capture.refusedReceiver?.receiveId
      return id === undefined ? undefined : { arrived: shownId(capture, id) }
    },
  },
]

/** The form of a CorpID, of an AppID, and of the SuiteId of old suites. */
const ACCOUNT_ID = /^w[wx][0-9A-Za-z]{16}$/

function isNamedSuite({ receiveId, message: text }: Frame): boolean {
  if (!ACCOUNT_ID.test(receiveId)) return false
  const message = orUndefined(() => parseFields(text))
  return message !== undefined && textField(message, 'SuiteId') === receiveId
}

/** The form of an id. A receiver can be any text if its frame is wrong or its sender malicious. */
const ID = /^[\w@$-]{1,64}$/

/**
 * Returns an id for a finding, or `…` if it does not look like one, shares text with a secret, or has the form of a key:
 * it may be one that the given credentials do not include.
 */
function shownId({ given, others }: ParsedCapture, id: string): string {
  const secrets = [given, ...others].flatMap(secretsOf)
  const isShown =
    ID.test(id) && !isEncodingAESKey(id) && !secrets.some((secret) => id.includes(secret) || secret.includes(id))
  return isShown ? id : '…'
}

function secretsOf({ token, encodingAESKey, previous }: UncheckedCredentials): readonly string[] {
  const values = [token, encodingAESKey, previous.token, previous.encodingAESKey]
  return values.flatMap((value) => (typeof value === 'string' && value.length > 2 ? [value] : []))
}
