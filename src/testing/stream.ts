/**
 * Follows a bot's stream as the client does. In: the reply that opened it, and a function that sends one refresh push. Out:
 * the text at last.
 *
 * Source: 智能机器人 接收消息 (path/100719), 被动回复消息 (path/101031).
 */
import { isJsonObject } from '../codec/json.ts'
import { monotonicMs, pause } from '../endpoint/time.ts'
import { checkCount } from './options.ts'
import type { PlatformReply, SendResult, StreamOptions, StreamResult } from './types.ts'

/** The pause between two refresh pushes. */
const REFRESH_MS = 1000
/** How long the platform sends refresh pushes. */
const TIMEOUT_MS = 360_000

/**
 * Follows a stream to its end.
 *
 * @param reply the reply that opened the stream
 * @param refresh sends a refresh push for the stream with this id
 * @throws TypeError the reply holds no stream, or an option is wrong
 */
export async function followStream(
  reply: PlatformReply | undefined,
  { refreshMs = REFRESH_MS, timeoutMs = TIMEOUT_MS }: StreamOptions,
  refresh: (id: string) => Promise<SendResult>,
): Promise<StreamResult> {
  const pauseMs = checkCount('refreshMs', refreshMs)
  const endsAt = monotonicMs() + checkCount('timeoutMs', timeoutMs)
  const opened = streamIn(reply)
  if (opened === undefined)
    throw new TypeError('reply: expected a reply with a stream, as send() or readReply() returns it')
  let { content, hasEnded } = opened
  const refreshes: SendResult[] = []
  while (!hasEnded && monotonicMs() < endsAt) {
    await pause(pauseMs)
    const result = await refresh(opened.id)
    refreshes.push(result)
    const stream = streamIn(result.reply)
    if (stream?.id !== opened.id) break
    content = stream.content
    hasEnded = stream.hasEnded
  }
  return { content, hasEnded, refreshes }
}

/** Returns whether a reply opens a stream that has not ended. */
export function opensStream(reply: PlatformReply | undefined): boolean {
  return streamIn(reply)?.hasEnded === false
}

/** Returns the stream in a reply, even if the reply has a card too. */
function streamIn(reply: PlatformReply | undefined): { id: string; content: string; hasEnded: boolean } | undefined {
  const stream = reply?.message?.stream
  if (!isJsonObject(stream) || typeof stream.id !== 'string') return undefined
  const content = typeof stream.content === 'string' ? stream.content : ''
  return { id: stream.id, content, hasEnded: stream.finish === true }
}
