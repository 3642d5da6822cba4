/**
 * Reads the messages of a customer service account: the push only says that there are some. In: the push. Out: the
 * messages, one by one, in their order. It relies on `reading.ts`, which decides who reads and remembers how far.
 */
import { isJsonObject, type JsonObject } from '../../codec/json.ts'
import { checkNumber } from '../../endpoint/prepare.ts'
import { textField } from '../../messages/message-key.ts'
import { sha1Hex } from '../../primitives/crypto.ts'
import type { Store } from '../../stores/store.ts'
import { isApiError } from '../api-error.ts'
import { type Connection, type ConnectionOptions, connect, unreadable } from '../connection.ts'
import { limitedStore } from '../limited-store.ts'
import { requireTokens } from '../send/send-checked.ts'
import type { AccessTokens } from '../tokens/access-tokens.ts'
import { callWithToken } from '../tokens/call-with-token.ts'
import type { CustomerServiceMessage } from './messages.ts'
import { Reading } from './reading.ts'

/** Options of `readCustomerServiceMessages`. */
export interface ReadCustomerServiceOptions extends ConnectionOptions {
  /** The tokens of the app that may use the account (「微信客服」→「可调用接口的应用」). */
  readonly tokens: AccessTokens
  /**
   * Holds for each account who reads it and how far, for 30 days. All processes must share it, and it must outlast
   * them: without its cursor the platform returns the messages of the last three days again.
   */
  readonly store: Store
  /** How many messages one call asks for, up to 1000; default 100. */
  readonly limit?: number
  /** The format of voice messages; default `amr`. */
  readonly voiceFormat?: 'amr' | 'silk'
}

/** The fields of the push `kf_msg_or_event` that are used. */
export interface CustomerServicePush {
  /** The CorpID. */
  readonly ToUserName: string
  /** The customer service account. */
  readonly OpenKfId: string
  /** Valid for ten minutes. Without it, the platform allows only few calls. */
  readonly Token?: string
}

const PATH = '/cgi-bin/kf/sync_msg'
/** The version of the keys and of `ReadingEntry`; raise it when one of them changes. */
const VERSION = 'v1'
/** The largest number of messages that a call may ask for. */
const MAX_LIMIT = 1000
/** The errcode if the token of the push is not, or no longer, valid ("invalid msg token"). */
const INVALID_MSG_TOKEN = 95007

/**
 * Reads the new messages of a customer service account (微信客服), from the position up to which they were handled.
 *
 * A message counts as handled when the next one is asked for. After the last message of a batch, the cursor moves on, so
 * nothing is lost; if the process dies, only the message that it was handling comes again, at the next push. If the
 * loop ends early (`break`, an error), the message comes again too.
 *
 * One process reads an account at a time. If another one reads it, the push is noted, and the result is empty: that
 * process looks once more before it ends. If it has died, this one takes over after five seconds, the time without a
 * sign of life. A message may be handled for up to ten minutes.
 *
 * To read without a push, for example when the program starts, leave `Token` out.
 *
 * Source: 企业微信 微信客服 接收消息和事件 (path/94670).
 *
 * @param options `tokens`, `store`; `limit` (default 100), `voiceFormat`, and how the API is reached
 * @param push the push `kf_msg_or_event`
 * @returns the messages and events, in the order of the platform; each `msgid` once
 * @throws TypeError an option or a field of the push is missing or of the wrong type
 * @throws ApiError the platform refused, or cannot be reached (the iteration rejects)
 * @throws CallbackError `STORE_FAILED` (the iteration rejects)
 *
 * @example
 * import { createMemoryStore } from 'wechat-callback'
 * import { readCustomerServiceMessages } from 'wechat-callback/api'
 *
 * const options = {
 *   tokens: { get: async () => 'token', invalidate: async () => {} }, // createAccessTokens({ … })
 *   store: createMemoryStore(), // createRedisStore(client)
 *   fetch: async () => Response.json({ errcode: 0, next_cursor: 'c1', has_more: 0, msg_list: [{ msgid: 'm1' }] }),
 * }
 * const push = { ToUserName: 'ww1436e0e65a779aee', OpenKfId: 'wkAJ2GCAAA', Token: 'ENC' }
 * const ids: string[] = []
 * for await (const message of readCustomerServiceMessages(options, push)) ids.push(message.msgid)
 * ids // => ['m1']
 */
export function readCustomerServiceMessages(
  options: ReadCustomerServiceOptions,
  push: CustomerServicePush,
): AsyncIterable<CustomerServiceMessage> {
  const { store, voiceFormat = 'amr' } = options
  const tokens = requireTokens(options.tokens)
  const { ToUserName, OpenKfId, Token = '' } = push
  for (const [name, value] of Object.entries({ ToUserName, OpenKfId, Token })) {
    if (typeof value !== 'string') throw new TypeError(`push.${name}: expected a text`)
  }
  if (store === undefined) throw new TypeError('store: expected an object with get()')
  if (voiceFormat !== 'amr' && voiceFormat !== 'silk') throw new TypeError("voiceFormat: expected 'amr' or 'silk'")
  const limit = checkNumber('limit', options.limit ?? 100, MAX_LIMIT, 1)
  const connection = connect('wecom', options)
  const key = `customer-service:${VERSION}:${sha1Hex(JSON.stringify([ToUserName, OpenKfId]))}`
  // Twice as many ids as a batch has messages: those of the batch that was left, and of the one before.
  const reading = new Reading(limitedStore(store), key, 2 * limit)
  const request = { limit, voice_format: voiceFormat === 'amr' ? 0 : 1, open_kfid: OpenKfId }
  return readAll(Token, reading, (cursor, token) => fetchBatch(connection, tokens, { ...request, cursor, token }))
}

/** Some messages of an account, and the cursor after them. */
interface Batch {
  readonly messages: readonly CustomerServiceMessage[]
  readonly cursor: string
  readonly hasMore: boolean
}

/** Reads batches until there are no more messages, and no push has come meanwhile. */
async function* readAll(
  pushToken: string,
  reading: Reading,
  fetchAfter: (cursor: string, token: string) => Promise<Batch>,
): AsyncGenerator<CustomerServiceMessage, undefined> {
  if (!(await reading.begin(pushToken))) return
  try {
    let batch: Batch
    do {
      batch = await fetchAfter(reading.cursor, reading.token)
      for (const message of batch.messages) {
        const id = textField(message, 'msgid')
        if (id !== undefined && reading.hasHandled(id)) continue
        if (!(await reading.isHeld())) return
        yield message
        if (!(await reading.handle(id))) return
      }
      if (!(await reading.move(batch.cursor))) return
    } while (batch.hasMore || (await reading.end()))
  } finally {
    await reading.stop()
  }
}

/** Reads the messages after a cursor. @param request the body, in which a text that is empty is left out */
async function fetchBatch(
  connection: Connection,
  tokens: AccessTokens,
  { cursor, token, ...rest }: JsonObject & { readonly cursor: string; readonly token: string },
): Promise<Batch> {
  const body = { ...rest, ...(cursor !== '' && { cursor }) }
  const call = (whole: JsonObject) => callWithToken(connection, tokens, { path: PATH, body: whole }, true)
  let answer: JsonObject
  try {
    answer = await call(token === '' ? body : { ...body, token })
  } catch (error) {
    // The token of the push may have expired while earlier messages were handled.
    if (token === '' || !isApiError(error) || error.errcode !== INVALID_MSG_TOKEN) throw error
    answer = await call(body)
  }
  const { msg_list = [], next_cursor = '', has_more } = answer
  const hasMore = has_more === 1
  if (!Array.isArray(msg_list) || typeof next_cursor !== 'string') {
    throw unreadable(connection, PATH, 200, 'it has no list of messages')
  }
  if (hasMore && (next_cursor === '' || next_cursor === cursor)) {
    throw unreadable(connection, PATH, 200, 'it has more messages, but no new cursor')
  }
  // The fields of a message are not checked.
  const messages = msg_list.filter(isJsonObject) as unknown as CustomerServiceMessage[]
  return { messages, cursor: next_cursor || cursor, hasMore }
}
