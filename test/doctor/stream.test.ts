/** The doctor finds that a bot does not continue the stream that it has opened. Over real http. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { WXBizMsgCrypt } from 'wechat-callback'
import { checked, ownServer } from '../support/doctor.ts'
import { listening } from '../support/listening.ts'
import { NAIVE_ACCOUNT } from '../support/naive-server.ts'

const listen = listening()
const BOT = { platform: 'wecom-bot', receiveId: '' } as const

/** What a bot returns for a push: a message to be sealed, text unchanged, a status without a body, or nothing at all. */
type Answer = { readonly message: object } | { readonly text: string } | { readonly status: number } | 'hangs'

/**
 * A bot that verifies, and answers each message and each refresh push with the given functions, which receive the number of
 * those before.
 */
function botServer(toRefresh: (before: number) => Answer, toMessage: (before: number) => Answer = opensStream): Server {
  const crypt = new WXBizMsgCrypt({ ...NAIVE_ACCOUNT, receiveId: '' })
  let [messages, refreshes] = [0, 0]

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const query = new URL(request.url ?? '', 'http://127.0.0.1').searchParams
    if (request.method === 'GET') return { text: crypt.verifyURL(query) }
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    const isOld = Date.now() / 1000 - Number(query.get('timestamp')) > 300
    if (isOld || body.length > 1_000_000) return { status: 403 }
    const opened = crypt.decryptMsg(query, body)
    const { msgtype } = JSON.parse(opened.message)
    if (msgtype === 'event') return { text: '' }
    const answer = msgtype === 'stream' ? toRefresh(refreshes++) : toMessage(messages++)
    if (typeof answer === 'string' || !('message' in answer)) return answer
    return { text: crypt.encryptMsg(JSON.stringify(answer.message) as `{${string}`, opened) }
  }

  return createServer(async (request, response) => {
    const answer = await answerTo(request).catch((): Answer => ({ status: 403 }))
    if (answer === 'hangs') return
    if ('status' in answer) response.writeHead(answer.status).end()
    else if ('text' in answer) response.end(answer.text)
  })
}

function stream(content: string, finish: boolean, id = 's1'): Answer {
  return { message: { msgtype: 'stream', stream: { id, content, finish } } }
}

function opensStream(): Answer {
  return stream('一', false)
}

/** What the stream check found, and whether the doctor saw a failure. */
async function streamOf(server: Server) {
  const { ok, reports, wrong } = await checked(await listen(server), BOT)
  const { check, result } = reports.at(-1) ?? {}
  expect(check?.id).toBe('stream')
  const { verdict, observed, findings = [] } = result ?? {}
  return { ok, verdict, observed: observed?.en, codes: findings.map(({ code }) => code), wrong }
}

describe.concurrent('a stream that continues', () => {
  test('is answered to its end', async () => {
    const bot = botServer((before) => stream('一二三'.slice(0, before + 2), before === 1))
    expect(await streamOf(bot)).toEqual({
      ok: true,
      verdict: 'passed',
      observed: '2 refreshes answered, to the end',
      codes: [],
      wrong: [],
    })
  })

  test('is answered by a handler of this package', async () => {
    async function* text() {
      yield '一'
      await setTimeout(1500)
      yield '二'
    }
    const onMessage = (message: object) => ('event' in message ? undefined : text())
    const { ok, verdict, codes, wrong } = await streamOf(ownServer('wecom-bot', 'safe', { receiveId: '' }, onMessage))
    expect({ ok, verdict, codes, wrong }).toEqual({ ok: true, verdict: 'passed', codes: [], wrong: [] })
  })

  test('is answered, but not ended as long as the doctor waits', async () => {
    const { ok, verdict, observed } = await streamOf(botServer(() => stream('一', false)))
    expect({ ok, verdict, observed }).toEqual({
      ok: true,
      verdict: 'passed',
      observed: '10 refreshes answered, not ended yet',
    })
  })

  test('is answered with a card beside it', async () => {
    const message = { msgtype: 'stream_with_template_card', stream: { id: 's1', content: '一二', finish: true } }
    expect((await streamOf(botServer(() => ({ message })))).verdict).toBe('passed')
  })
})

describe.concurrent('a stream that does not continue', () => {
  const CODE = 'stream-refresh-not-answered'
  const cases: readonly (readonly [string, Answer | ((before: number) => Answer), readonly string[]])[] = [
    ['empty answers', { text: '' }, [CODE]],
    ['the acknowledgement of other platforms', { text: 'success' }, [CODE]],
    ['words', { text: 'ok' }, ['answer-other-text', CODE]],
    ['403', { status: 403 }, [CODE]],
    ['500', { status: 500 }, ['answer-server-error', CODE]],
    ['404', { status: 404 }, ['answer-not-found']],
    ['silence', 'hangs', ['no-answer-in-time']],
    ['another stream', stream('二', false, 's2'), [CODE]],
    ['a text', { message: { msgtype: 'text', text: { content: '二' } } }, [CODE]],
    ['one refresh, and then nothing', (before) => (before === 0 ? stream('一二', false) : { text: '' }), [CODE]],
  ]

  test.each(cases)('is reported if refreshes get %s', async (_what, answer, codes) => {
    const found = await streamOf(botServer(typeof answer === 'function' ? answer : () => answer))
    expect(found).toMatchObject({ ok: false, verdict: 'failed', codes, wrong: [`stream: ${codes.join(' ')}`] })
  })
})

describe.concurrent('no stream is checked if', () => {
  const never = (): Answer => {
    throw new Error('a refresh for a stream that is not open')
  }

  test.each<readonly [string, Answer]>([
    ['an acknowledgement', { text: '' }],
    ['a text', { message: { msgtype: 'text', text: { content: '好' } } }],
    ['a stream that has ended at once', stream('好', true)],
  ])('the reply is %s', async (_what, reply) => {
    const { ok, verdict, observed } = await streamOf(botServer(never, () => reply))
    expect({ ok, verdict, observed }).toEqual({
      ok: true,
      verdict: 'skipped',
      observed: 'the reply does not start a stream',
    })
  })

  test('the reply opens a stream only once', async () => {
    expect((await streamOf(botServer(never, (before) => stream('一', before > 0)))).verdict).toBe('skipped')
  })

  test('the message failed', async () => {
    const { ok, verdict, observed } = await streamOf(botServer(never, () => ({ status: 403 })))
    expect({ ok, verdict, observed }).toEqual({
      ok: false,
      verdict: 'skipped',
      observed: 'not checked: the text message failed',
    })
  })

  test('the platform has no streams', async () => {
    const { reports } = await checked(await listen(ownServer('wecom', 'safe')))
    expect(reports.map(({ check }) => check.id)).not.toContain('stream')
  })
})
