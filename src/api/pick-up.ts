/**
 * Late replies for accounts that may not send: the reply waits in the store, and a later message of the user brings it.
 * In: the pushes of a user, and the replies that came after their deadline. Out: the passive replies to the messages
 * that ask for one. It relies on one value per user, changed by compare-and-set (`stored-value.ts`), and on the
 * endpoint, which calls `onLateReply` at most once for a push.
 *
 *     slow run ──note──▶ pending ──put──▶ waiting ──take──▶ taken by a message ──put: it was late too──▶ waiting
 *                           └──forget: the run ended without a reply──▶ (none)
 *
 * A taken reply is kept, so that a retry of its message gets it again if the process that took it has died.
 */
import { isJsonObject, type JsonObject, tryReadJsonObject } from '../codec/json.ts'
import { type Step, StoredValue, type ValueFormat } from '../endpoint/delivery/stored-value.ts'
import { checkNumber } from '../endpoint/prepare.ts'
import type { Account, CallbackContext, HandlerResult } from '../endpoint/types.ts'
import { CallbackError } from '../errors.ts'
import { dedupKey } from '../messages/dedup-key.ts'
import { textField } from '../messages/message-key.ts'
import { parseFieldsIfAny } from '../messages/parse-message.ts'
import type { MessageOf } from '../messages/types.ts'
import { sha1Hex } from '../primitives/crypto.ts'
import { text } from '../replies/generated/makers.ts'
import type { ReplyOf, TextReply } from '../replies/generated/types.ts'
import type { Store } from '../stores/store.ts'
import { ApiError } from './api-error.ts'
import { limitedStore } from './limited-store.ts'

/** The platforms whose users can pick up a reply: those with ordinary messages and passive text replies. */
export type PickUpPlatform = 'official-account' | 'wecom'

/** Options of `createPickUp`. */
export interface PickUpOptions<P extends PickUpPlatform = 'official-account'> {
  /** Default `official-account`. */
  readonly platform?: P
  /** The store that all processes share; default the memory of this process. */
  readonly store?: Store
  /**
   * Which message asks for a waiting reply: a text message with only this text, or any message for which the function
   * returns `true`. Default `继续`. If no reply waits and none is being made, the message goes to `onMessage`.
   */
  readonly keyword?: string | ((message: MessageOf<P>) => boolean)
  /**
   * What the user is told while the reply is being made. Default `还在想，回复“继续”查看`, with the keyword if that is a
   * text.
   */
  readonly hint?: string
  /** How long replies wait after the last one came, in milliseconds; default 86,400,000 (a day). */
  readonly keepMs?: number
  /** How many replies may wait for one user; default 5. A further one is refused, so it is reported to `onError`. */
  readonly maxWaiting?: number
}

/** Three options of a handler. Its functions need no `this`. */
export interface PickUp<P extends PickUpPlatform = 'official-account'> {
  /**
   * Wraps an `onMessage`, so that a message that asks for a waiting reply gets it.
   *
   * @param onMessage receives all other messages
   * @returns a function for the option `onMessage`; it rejects with `STORE_FAILED`, which the platform's retry may cure
   */
  wrap<A = Account | undefined>(
    onMessage: (message: MessageOf<P>, context: CallbackContext<P, A>) => HandlerResult<P> | Promise<HandlerResult<P>>,
  ): (message: MessageOf<P>, context: CallbackContext<P, A>) => Promise<HandlerResult<P>>
  /**
   * For the option `onDeadline`: returns the hint, and notes that a reply is being made.
   *
   * @param message the push
   * @returns the hint; nothing for an event other than `subscribe`, `SCAN` and `CLICK`, since nobody waits for an answer
   */
  onDeadline(message: MessageOf<P>): TextReply | undefined
  /**
   * For the option `onLateReply`: puts the reply into the store. A reply that was picked up too late waits again, at its
   * old place.
   *
   * @param reply what the wrapped function returned
   * @param context has the message that is answered
   * @throws ApiError `NOT_SENDABLE`: `maxWaiting` replies wait already (the promise rejects)
   * @throws CallbackError `STORE_FAILED` (the promise rejects)
   */
  onLateReply(reply: ReplyOf<P> | string, context: { readonly message: MessageOf<P> }): Promise<void>
}

/** A reply that came after its deadline. */
interface LateReply {
  /** The key of the push that it answers. */
  readonly id: string
  /** A reply object or the text of a whole message. */
  readonly reply: JsonObject | string
  /** The key of the message that has asked for it. */
  readonly takenBy?: string
}

/** What the store has of one user. */
interface PickUpEntry {
  /** In the order in which they came. */
  readonly replies: readonly LateReply[]
  /** The keys of the pushes whose replies are being made, after their hint. */
  readonly pending: readonly string[]
}

/** The version of the keys and of the entries; raise it when one of them changes. */
const VERSION = 'v1'
/** How long the entry is kept if no reply waits: longer than all attempts at a push, and as long as a run may take. */
const QUIET_MS = 10 * 60 * 1000
/** How many pushes of one user may be pending. */
const MAX_PENDING = 8
const MAX_WAITING = 1000
/** A hundred days. */
const MAX_KEEP_MS = 100 * 24 * 60 * 60 * 1000

/** The events that users expect an answer to, in lower case. */
const ANSWERED_EVENTS: readonly (string | undefined)[] = ['subscribe', 'scan', 'click']

/**
 * Lets users of an account that may not send (an unverified 公众号) pick up late replies with their next message.
 *
 * At the deadline, `onDeadline` answers with a hint (「还在想，回复“继续”查看」), and `onMessage` keeps running. Its reply
 * then waits in the store. When the user sends 「继续」, the oldest waiting reply is the passive reply to that message, in
 * whichever process it arrives. A retry of the message gets the same reply again, and no other message does. With
 * `joinRetries` the hint comes after about 14.5 seconds instead of 4.5.
 *
 * A reply is lost if the process dies between the hint and the reply, if it waits for longer than `keepMs`, or if no
 * attempt at the message that has taken it reaches a living process.
 *
 * Source: 公众号 回复文本消息 (被动回复用户消息): only verified accounts have 客服消息 (`48001`).
 *
 * @param options `store`, `keyword` (default `继续`), `hint`, `keepMs` (default a day), `maxWaiting` (default 5),
 *   `platform` (default `official-account`)
 * @returns `wrap` for `onMessage`, and the options `onDeadline` and `onLateReply`
 * @throws TypeError an option is of the wrong type
 *
 * @example
 * import { text } from 'wechat-callback'
 * import { createPickUp } from 'wechat-callback/api'
 * import { createFetchHandler } from 'wechat-callback/fetch'
 *
 * const pickUp = createPickUp()
 * const handler = createFetchHandler({
 *   platform: 'official-account',
 *   credentials: { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'wxba5fad812f8e6fb9' },
 *   onMessage: pickUp.wrap(async (message) => (message.MsgType === 'text' ? text(`收到${message.Content}`) : undefined)),
 *   onDeadline: pickUp.onDeadline,
 *   onLateReply: pickUp.onLateReply,
 * })
 * typeof handler // => 'function'
 */
export function createPickUp<P extends PickUpPlatform = 'official-account'>(options: PickUpOptions<P> = {}): PickUp<P> {
  const { platform = 'official-account', store, keyword = '继续' } = options
  const { hint = typeof keyword === 'string' ? `还在想，回复“${keyword}”查看` : '还在想，请稍后再来查看' } = options
  if (typeof keyword !== 'string' && typeof keyword !== 'function') {
    throw new TypeError('keyword: expected a text or a function')
  }
  if (typeof hint !== 'string' || hint === '') throw new TypeError('hint: expected a text that is not empty')
  const keepMs = checkNumber('keepMs', options.keepMs ?? 24 * 60 * 60 * 1000, MAX_KEEP_MS, 1)
  const maxWaiting = checkNumber('maxWaiting', options.maxWaiting ?? 5, MAX_WAITING, 1)
  const limited = limitedStore(store)
  const format: ValueFormat<PickUpEntry> = {
    parse: readEntry,
    ttlMs: ({ replies }) => (replies.some(isWaiting) ? keepMs : QUIET_MS),
    isEvictable: () => true,
  }
  const isRequest =
    typeof keyword === 'function'
      ? (keyword as (message: object) => boolean)
      : (message: object) =>
          textField(message, 'MsgType') === 'text' && textField(message, 'Content')?.trim() === keyword

  /** The notes that are being written, by the key of their push. */
  const notes = new Map<string, Promise<void>>()

  /** Changes the entry of the sender of a message. @returns the entry then */
  async function update(message: object, step: Step<PickUpEntry>): Promise<PickUpEntry | undefined> {
    const { ToUserName, AgentID, FromUserName } = message as JsonObject
    const user = [ToUserName, AgentID ?? null, FromUserName]
    const key = `pick-up:${VERSION}:${platform}:${sha1Hex(JSON.stringify(user))}`
    return await new StoredValue(limited, key, format).update(step, { retry: () => undefined })
  }

  return {
    wrap: (onMessage) => async (message, context) => {
      const id = dedupKey(message)
      if (isRequest(message)) {
        const entry = await update(message, (entry) => take(entry, id))
        const taken = entry?.replies.find(({ takenBy }) => takenBy === id)
        // The cast is safe: `onLateReply` has put it there.
        if (taken !== undefined) return taken.reply as unknown as HandlerResult<P>
        if (entry?.pending.some((pending) => pending !== id)) return text(hint) as HandlerResult<P>
      }
      let result: HandlerResult<P>
      try {
        result = await onMessage(message, context)
        if (result !== undefined && result !== null && result !== '' && result !== 'success') return result
      } catch (error) {
        await forgetPending(message, id)
        throw error
      }
      await forgetPending(message, id)
      return result
    },
    onDeadline: (message) => {
      const event = textField(message, 'MsgType') === 'event'
      if (event && !ANSWERED_EVENTS.includes(textField(message, 'Event')?.toLowerCase())) return undefined
      const id = dedupKey(message)
      const done = () => void notes.delete(id)
      // If the store fails, only a message that asks for the reply too early is not recognised.
      notes.set(id, update(message, (entry) => note(entry, id)).then(done, done))
      return text(hint)
    },
    onLateReply: async (reply, { message }) => {
      const id = dedupKey(message)
      // A message that asked for a reply got the hint, and too late.
      if (contentOf(reply) === hint) return await forgetPending(message, id)
      let isFull = false
      await update(message, (entry = NOTHING) => {
        const isKnown = entry.replies.some((one) => one.id === id || one.takenBy === id)
        isFull = !isKnown && entry.replies.filter(isWaiting).length >= maxWaiting
        return isFull ? forget(entry, id) : put(entry, id, reply as unknown as LateReply['reply'], maxWaiting)
      })
      if (!isFull) return
      throw new ApiError({
        code: 'NOT_SENDABLE',
        family: platform === 'wecom' ? 'wecom' : 'accounts',
        reason: `${maxWaiting} late replies (maxWaiting) already wait for this user, so this one is dropped`,
      })
    },
  }

  /** Forgets that a reply is being made. If the store fails, the entry expires by itself. */
  async function forgetPending(message: object, id: string): Promise<void> {
    await notes.get(id)
    await update(message, (entry) => forget(entry, id)).catch(() => undefined)
  }
}

const NOTHING: PickUpEntry = { replies: [], pending: [] }

// The steps: from what the store has to what it must have; the same object if that is unchanged.

/** Notes that a reply is being made, unless it has come already. */
function note(entry: PickUpEntry = NOTHING, id: string): PickUpEntry {
  const isKnown = entry.pending.includes(id) || entry.replies.some((one) => one.id === id || one.takenBy === id)
  return isKnown ? entry : { ...entry, pending: [...entry.pending, id].slice(-MAX_PENDING) }
}

/** Forgets that a reply is being made. */
function forget(entry: PickUpEntry | undefined, id: string): PickUpEntry | undefined {
  if (!entry?.pending.includes(id)) return entry
  return { ...entry, pending: entry.pending.filter((pending) => pending !== id) }
}

/** Adds a late reply; one that was taken by the message whose reply is late waits again. */
function put(entry: PickUpEntry, id: string, reply: LateReply['reply'], maxTaken: number): PickUpEntry {
  const { replies } = entry
  const pending = entry.pending.filter((one) => one !== id)
  if (replies.some(({ takenBy }) => takenBy === id)) {
    return { pending, replies: replies.map((one) => (one.takenBy === id ? { id: one.id, reply: one.reply } : one)) }
  }
  if (replies.some((one) => one.id === id)) return entry
  const dropped = new Set(replies.filter((one) => !isWaiting(one)).slice(0, -maxTaken))
  return { pending, replies: [...replies.filter((one) => !dropped.has(one)), { id, reply }] }
}

/** Takes the oldest waiting reply for a message, unless the message has one. */
function take(entry: PickUpEntry | undefined, by: string): PickUpEntry | undefined {
  if (entry === undefined || entry.replies.some(({ takenBy }) => takenBy === by)) return entry
  const next = entry.replies.find(isWaiting)
  if (next === undefined) return entry
  return { ...entry, replies: entry.replies.map((one) => (one === next ? { ...one, takenBy: by } : one)) }
}

function isWaiting({ takenBy }: LateReply): boolean {
  return takenBy === undefined
}

/** Returns the text of a text reply. */
function contentOf(reply: object | string): string | undefined {
  return textField(typeof reply === 'string' ? parseFieldsIfAny(reply) : reply, 'Content')
}

function readEntry(value: string): PickUpEntry {
  const { replies, pending } = tryReadJsonObject(value) ?? {}
  if (Array.isArray(replies) && Array.isArray(pending) && replies.every(isLateReply)) return { replies, pending }
  throw new CallbackError(
    'STORE_FAILED',
    'the store has a value of another program under the key of late replies: give the store its own prefix',
  )
}

function isLateReply(value: unknown): value is LateReply {
  if (!isJsonObject(value) || typeof value.id !== 'string') return false
  const { reply, takenBy } = value
  return (isJsonObject(reply) || typeof reply === 'string') && (takenBy === undefined || typeof takenBy === 'string')
}
