/** What a send returns: read from the platform's answer, and joined if a text was sent in several parts. */
import type { JsonObject } from '../../codec/json.ts'

/**
 * What became of a message that the platform accepted. Partial success is a result and no error: look at the lists.
 *
 * Source: 企业微信 发送应用消息 (path/90236), 微信客服 发送消息 (path/94677).
 */
export interface SendResult {
  /** The platform's id of the message (企业微信: for recalling it); `undefined` if it names none, or with `parts`. */
  readonly msgid?: string
  /** Only for a card with buttons: updates it once within 72 hours (`message/update_template_card`). */
  readonly responseCode?: string
  /** UserIDs that do not exist or cannot see the app, in lower case; only 企业微信 names them. */
  readonly invalidUser: readonly string[]
  /** Ids of departments to which nothing was sent. */
  readonly invalidParty: readonly string[]
  /** Ids of tags to which nothing was sent. */
  readonly invalidTag: readonly string[]
  /** UserIDs without a license (接口许可), to whom nothing was sent. */
  readonly unlicensedUser: readonly string[]
  /** What the platform says besides `ok`, such as `ok. Warning: wrong json format.`: it has read only a part. */
  readonly warning?: string
  /** Only if `split` has cut the text: the result of each part that was sent, in order. The lists above are of all. */
  readonly parts?: readonly SendResult[]
  /** Only if `split` has cut the text, and a part after the first one failed: what was not sent. */
  readonly unsent?: UnsentText
}

/** The parts of a text that were not sent, because one of them failed. */
export interface UnsentText {
  /**
   * The texts, in order. The platform may have received the first one nevertheless if `error` is a time-out or a broken
   * connection.
   */
  readonly texts: readonly string[]
  /** Why the first of them failed: an `ApiError`, or what `tokens` threw. */
  readonly error: unknown
}

/** Reads the answer to a send whose `errcode` is 0. */
export function readSendResult(answer: JsonObject): SendResult {
  const { msgid, response_code: responseCode, errmsg } = answer
  const isWarning = typeof errmsg === 'string' && errmsg !== '' && errmsg.trim().toLowerCase() !== 'ok'
  return {
    ...(typeof msgid === 'string' && msgid !== '' ? { msgid } : {}),
    ...(typeof responseCode === 'string' && responseCode !== '' ? { responseCode } : {}),
    invalidUser: ids(answer.invaliduser),
    invalidParty: ids(answer.invalidparty),
    invalidTag: ids(answer.invalidtag),
    unlicensedUser: ids(answer.unlicenseduser),
    ...(isWarning ? { warning: errmsg } : {}),
  }
}

/** Joins the results of the parts of one text. */
export function joinResults(parts: readonly SendResult[], unsent: UnsentText | undefined): SendResult {
  const all = (list: (part: SendResult) => readonly string[]): readonly string[] => [...new Set(parts.flatMap(list))]
  const warning = parts.find((part) => part.warning !== undefined)?.warning
  return {
    invalidUser: all((part) => part.invalidUser),
    invalidParty: all((part) => part.invalidParty),
    invalidTag: all((part) => part.invalidTag),
    unlicensedUser: all((part) => part.unlicensedUser),
    ...(warning === undefined ? {} : { warning }),
    parts,
    ...(unsent === undefined ? {} : { unsent }),
  }
}

/** Reads ids with `|` between them; a single one may be a number. */
function ids(value: unknown): readonly string[] {
  if (typeof value !== 'string' && typeof value !== 'number') return []
  return String(value)
    .split('|')
    .map((id) => id.trim())
    .filter((id) => id !== '')
}
