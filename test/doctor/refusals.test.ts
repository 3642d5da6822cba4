/** The doctor finds that a server accepts a request that it must refuse, for every form of its answer. Over real http. */
import { createServer, type Server } from 'node:http'
import { describe, expect, test } from 'vitest'
import { buildReply, computeSignature, parseMessage, text, WXBizMsgCrypt } from 'wechat-callback'
import { checked, ownHandler } from '../support/doctor.ts'
import { listening } from '../support/listening.ts'
import { NAIVE_ACCOUNT } from '../support/naive-server.ts'

const listen = listening()

describe('a request that must be refused counts as accepted, whatever receiver the response is sealed for', () => {
  const { receiveId } = NAIVE_ACCOUNT
  const replyTo = (message: string) => buildReply(parseMessage(message), text('收到'), Math.floor(Date.now() / 1000))
  const REPLY = replyTo('<xml><ToUserName>ww1</ToUserName><FromUserName>zhangsan</FromUserName></xml>')

  /** A server that answers URL checks, and each push with the result of `answer`; without a result, 403. */
  function serverOf(answer: (query: URLSearchParams, body: string) => string | undefined): Server {
    const crypt = new WXBizMsgCrypt(NAIVE_ACCOUNT)
    return createServer(async (request, response) => {
      const query = new URL(request.url ?? '', 'http://127.0.0.1').searchParams
      const end = (body: string | undefined) =>
        body === undefined ? response.writeHead(403).end() : response.writeHead(200).end(body)
      try {
        let body = ''
        for await (const chunk of request.setEncoding('utf8')) body += chunk
        end(request.method === 'GET' ? crypt.verifyURL(query) : answer(query, body))
      } catch {
        end(undefined)
      }
    })
  }

  /** Whether a push contains nothing that must be refused. */
  function isGenuine(query: URLSearchParams, body: string): boolean {
    try {
      new WXBizMsgCrypt(NAIVE_ACCOUNT).decryptMsg(query, body)
      return Date.now() / 1000 - Number(query.get('timestamp')) < 300 && body.length < 1_000_000
    } catch {
      return false
    }
  }

  const sealFor = (receiver: string) =>
    new WXBizMsgCrypt({ ...NAIVE_ACCOUNT, receiveId: receiver }).encryptMsg(REPLY, {
      format: 'xml',
      receiveId: receiver,
    })

  const ALL_TAKEN = [
    'forged-signature: forged-push-taken',
    'wrong-receiver: receiver-not-checked',
    'stale-timestamp: stale-push-taken',
    'oversized-body: body-without-limit',
  ]

  test('WXBizMsgCrypt that accepts any receiver and answers for that receiver', async () => {
    const crypt = new WXBizMsgCrypt({ ...NAIVE_ACCOUNT, receiveId: () => true })
    const server = serverOf((query, body) => {
      const opened = crypt.decryptMsg(query, body)
      return crypt.encryptMsg(replyTo(opened.message), opened)
    })
    const { ok, wrong } = await checked(await listen(server))
    expect(ok).toBe(false)
    expect(wrong).toEqual([
      'wrong-receiver: receiver-not-checked',
      'stale-timestamp: stale-push-taken',
      'oversized-body: body-without-limit',
    ])
  })

  test.each([
    ['sealed for the account', () => sealFor(receiveId)],
    ['sealed for another receiver', () => sealFor('ww9999999999999999')],
    ['sealed for an empty receiver', () => sealFor('')],
    [
      'sealed, with a signature that is wrong',
      () => sealFor(receiveId).replace(/<MsgSignature><!\[CDATA\[\w/, '<MsgSignature><![CDATA[x'),
    ],
    ['in plaintext', () => REPLY],
  ])('a response %s', async (_how, answer) => {
    const server = serverOf((query, body) => (isGenuine(query, body) ? sealFor(receiveId) : answer()))
    expect((await checked(await listen(server))).wrong).toEqual(ALL_TAKEN)
  })

  test.each([
    ['an acknowledgement', ''],
    ['words', 'signature error'],
    ['JSON', '{"code":-1,"msg":"wrong signature"}'],
    ['a page', '<!DOCTYPE html><html><body>403</body></html>'],
    ['XML that is not a message', '<xml><code>403</code></xml>'],
    [
      'what another key has sealed',
      new WXBizMsgCrypt({ ...NAIVE_ACCOUNT, encodingAESKey: 'A'.repeat(43) }).encryptMsg('<xml/>'),
    ],
    ['the request itself', undefined],
  ])('%s is not a reply', async (_what, answer) => {
    const server = serverOf((query, body) =>
      isGenuine(query, body) ? sealFor(receiveId) : (answer ?? body.slice(0, 5000)),
    )
    expect((await checked(await listen(server))).wrong).toEqual([])
  })

  test('in plain mode a plaintext message is a reply, and JSON that is not a message is a refusal', async () => {
    const own = ownHandler('official-account', 'plain')
    const account = { platform: 'official-account', mode: 'plain' } as const
    const server = (refusal: string) =>
      createServer((request, response) => {
        const query = new URL(request.url ?? '', 'http://127.0.0.1').searchParams
        const parts = [NAIVE_ACCOUNT.token, query.get('timestamp') ?? '', query.get('nonce') ?? ''] as const
        const isOld = Date.now() / 1000 - Number(parts[1]) > 300
        if (request.method === 'GET') void own(request, response)
        else if (query.get('signature') === computeSignature(...parts) && !isOld) {
          void (async () => {
            let length = 0
            for await (const chunk of request) length += chunk.length
            response.end(length > 1_000_000 ? refusal : REPLY)
          })()
        } else response.end(refusal)
      })
    const refusing = await checked(await listen(server('{"code":-1}')), account)
    expect(refusing.wrong).toEqual(['wrong-receiver'])
    const taking = await checked(await listen(server(REPLY)), account)
    expect(taking.wrong).toEqual([
      'forged-signature: forged-push-taken',
      'wrong-receiver',
      'stale-timestamp: stale-push-taken',
      'oversized-body: body-without-limit',
    ])
  })
})
