/**
 * The races between processes over waiting replies. A scheduler decides in which order the calls of two processes reach
 * the store, and in which order its results come back.
 *
 * (a) No two messages get the same reply, and no reply gets lost.
 * (b) All attempts at a message that get a reply get the same one, also in another process.
 * (c) Messages that are sent one after the other get the replies in the order in which these came.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMemoryStore, type MaybePromise, parseMessage, type Store, text } from 'wechat-callback'
import { createPickUp, type PickUp } from 'wechat-callback/api'
import { textMessage } from '../support/simulated-platform.ts'

const numRuns = Number(process.env.INTERLEAVINGS ?? 300)

/** Two processes over one store, whose calls travel as the scheduler decides. */
function createProcesses(scheduler: fc.Scheduler): readonly PickUp[] {
  const shared = createMemoryStore()
  const call = async <Value>(label: string, work: () => MaybePromise<Value>): Promise<Value> => {
    await scheduler.schedule(Promise.resolve(), label)
    const value = await work()
    await scheduler.schedule(Promise.resolve(), `answer to ${label}`)
    return value
  }
  return [0, 1].map((process) => {
    const store: Store = {
      get: (key) => call(`get of ${process}`, () => shared.get(key)),
      set: (key, value, options) => call(`set of ${process}`, () => shared.set(key, value, options)),
      delete: (key, options) => call(`delete of ${process}`, () => shared.delete(key, options)),
    }
    return createPickUp({ store, maxWaiting: 10 })
  })
}

const message = (content: string) => parseMessage(textMessage(content), 'official-account')

/** Sends an attempt at a message to a process. @returns the text of the reply; `undefined` if none waits */
async function ask(pickUp: PickUp | undefined, request: ReturnType<typeof message>): Promise<string | undefined> {
  const handler = pickUp?.wrap(() => undefined)
  const reply = await handler?.(request, {} as Parameters<typeof handler>[1])
  return typeof reply === 'object' && reply !== null && 'Content' in reply ? String(reply.Content) : undefined
}

const port = fc.constantFrom(0, 1)

test('each reply goes to one message, and each message gets one reply, in all its attempts', async () => {
  const replies = fc.array(port, { minLength: 1, maxLength: 4 })
  const asks = fc.array(fc.array(port, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), replies, asks, async (scheduler, ofReplies, ofAsks) => {
      const processes = createProcesses(scheduler)
      const put = ofReplies.map((process, index) =>
        processes[process]?.onLateReply(text(`答${index}`), { message: message(`问${index}`) }),
      )
      const asked = ofAsks.map(async (attempts) => {
        const request = message('继续')
        return await Promise.all(attempts.map((process) => ask(processes[process], request)))
      })
      const work = Promise.all([Promise.all(asked), ...put])
      await scheduler.waitFor(work)
      const [taken] = await work
      const got = taken.map((results) => new Set(results.filter((result) => result !== undefined)))
      for (const results of got) expect(results.size).toBeLessThanOrEqual(1)
      // What nobody has taken is still there.
      const rest: (string | undefined)[] = []
      for (let count = 0; count <= ofReplies.length; count++) {
        const next = ask(processes[count % 2], message('继续'))
        await scheduler.waitFor(next)
        rest.push(await next)
      }
      const all = [...got.flatMap((results) => [...results]), ...rest.filter((result) => result !== undefined)]
      expect(all.sort()).toEqual(ofReplies.map((_, index) => `答${index}`).sort())
    }),
    { numRuns },
  )
})

test('replies that came one after the other are picked up in that order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(port, { minLength: 8, maxLength: 8 }), async (scheduler, ports) => {
      const processes = createProcesses(scheduler)
      const run = async <Value>(work: Promise<Value> | undefined) => {
        if (work !== undefined) await scheduler.waitFor(work)
        return await work
      }
      const replies = ['一', '二', '三', '四']
      for (const [index, reply] of replies.entries()) {
        await run(processes[ports[index] ?? 0]?.onLateReply(text(reply), { message: message(reply) }))
      }
      const got: unknown[] = []
      for (const process of ports.slice(4)) got.push(await run(ask(processes[process], message('继续'))))
      expect(got).toEqual(replies)
    }),
    { numRuns: numRuns / 3 },
  )
})
