/**
 * Sends pushes like the platform, over real http or to a handler: it waits for a response up to a limit, gives up the
 * request, retries, possibly at another address, and accepts the first response with 200. The limits can be shortened.
 * The test kit makes each attempt.
 */
import { type Credentials, type Platform, parseMessage, rawFields } from 'wechat-callback'
import { createPlatform, type PlatformReply, type PlatformSide } from 'wechat-callback/testing'

export interface SimulationOptions {
  readonly platform: Platform
  readonly credentials: Credentials
  /** Default 3. */
  readonly tries?: number
  /** The time limit of an attempt; default 5000. */
  readonly tryMs?: number
}

/** The result of a push. */
export interface Outcome {
  /** The status of each attempt; `undefined` if it had no response in time. */
  readonly statuses: readonly (number | undefined)[]
  /** What the platform understood of the response that it took. */
  readonly reply: PlatformReply | undefined
  /** From the first attempt to the response that was taken, or to the end. */
  readonly tookMs: number
}

/** A port of loopback, or a handler of the Fetch API. */
export type Target = number | ((request: Request) => Promise<Response>)

export interface SimulatedPlatform {
  readonly side: PlatformSide
  /**
   * Delivers a message, with the platform's attempts. @param targets one for each attempt, the last one for all that follow
   */
  deliver(plaintext: string, ...targets: readonly Target[]): Promise<Outcome>
  /** Makes one attempt. @returns what the platform understood, or `undefined` if there was no response with 200 */
  attempt(plaintext: string, target: Target, path?: string): Promise<PlatformReply | undefined>
}

/** Makes a platform that delivers. */
export function simulatePlatform({ tries = 3, tryMs = 5000, ...account }: SimulationOptions): SimulatedPlatform {
  const side = createPlatform(account)
  const tryOnce = (plaintext: string, target: Target, path = '/') =>
    side.send(typeof target === 'number' ? `http://127.0.0.1:${target}${path}` : target, plaintext, { tries: 1, tryMs })
  return {
    side,
    attempt: async (plaintext, target, path) => (await tryOnce(plaintext, target, path)).reply,
    deliver: async (plaintext, ...targets) => {
      const startedAt = performance.now()
      const statuses: (number | undefined)[] = []
      let reply: PlatformReply | undefined
      while (statuses.length < tries && reply === undefined) {
        const target = targets[Math.min(statuses.length, targets.length - 1)] ?? 0
        const result = await tryOnce(plaintext, target)
        if (result.error !== undefined) throw result.error
        statuses.push(result.status)
        reply = result.reply
      }
      return { statuses, reply, tookMs: performance.now() - startedAt }
    },
  }
}

let count = 0

/** A text message as the platform writes it; its `MsgId` is new each time. */
export function textMessage(content: string, to = 'wx5823bf96d3bd56c7'): string {
  count++
  const id = `${Date.now()}${String(count).padStart(6, '0')}`
  return (
    `<xml><ToUserName>${to}</ToUserName><FromUserName>zhangsan</FromUserName>` +
    `<CreateTime>${Math.floor(Date.now() / 1000)}</CreateTime><MsgType>text</MsgType>` +
    `<Content>${content}</Content><MsgId>${id}</MsgId></xml>`
  )
}

/** The text of a text message or reply. */
export function contentOf(xml: string): string {
  return String(rawFields(parseMessage(xml)).Content)
}
