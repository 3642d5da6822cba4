/**
 * The attackers of SECURITY.md: what each cannot do, and what the vendor's scheme lets each do. A title that begins with
 * "can" is a limit of the scheme, which no library can remove.
 */
import { describe, expect, test, vi } from 'vitest'
import {
  buildEnvelope,
  type Credentials,
  computeSignature,
  createMemoryStore,
  decryptUnverified,
  encrypt,
  generateEncodingAESKey,
  parseEnvelope,
  type Store,
  text,
  verifyMsgSignature,
  WXBizMsgCrypt,
} from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createCloudHostingHandler } from 'wechat-callback/serverless'
import { createPlatform, type PlatformRequest } from 'wechat-callback/testing'
import { accountIn, credentials, NOW, textPush, watchedOptions, wecom } from './support/account.ts'
import { send, withServer } from './support/http.ts'
import { casesOf, readVectorFile } from './support/vectors.ts'

const ADDRESS = 'https://callback.example/wechat'
const { token, encodingAESKey } = credentials
const receiveId = String(credentials.receiveId)

/** A push that an attacker has captured: its signed parts and its ciphertext. */
const captured = wecom.push(textPush)
const { encrypt: ciphertext } = parseEnvelope(captured.body ?? '')
const { timestamp, nonce, msg_signature: signature } = Object.fromEntries(new URLSearchParams(captured.query))

/** Sends a request to a handler of the account, and returns the response and what arrived. */
async function ask(request: Request, overrides: object = {}) {
  const onMessage = vi.fn((_message: { Content?: unknown }, _context: object) => text('收到'))
  const { options, errors } = watchedOptions({ onMessage, ...overrides })
  const response = await createFetchHandler(options)(request)
  return { status: response.status, body: await response.text(), arrived: onMessage.mock.calls, errors }
}

/** Makes the request for a ciphertext and signed parts of an attacker's choice. */
function requestOf(sealed: string, query: Record<string, string>): Request {
  const body = buildEnvelope({ encrypt: sealed, msgSignature: '', timestamp: 1, nonce: '' }, 'xml')
  return new Request(`${ADDRESS}?${new URLSearchParams(query)}`, { method: 'POST', body })
}

/** Signs a ciphertext with the token, as an attacker who has it can. */
function signed(sealed: string): Request {
  const query = { timestamp: String(NOW), nonce: '1' }
  return requestOf(sealed, { ...query, msg_signature: computeSignature(token, query.timestamp, query.nonce, sealed) })
}

describe('an attacker who knows the address', () => {
  const faults = ['forged', 'garbled', 'wrong-key', 'wrong-receiver', 'wrong-mode', 'stale'] as const

  test('gets the same response for every fault in signature, ciphertext, receiver, mode and time', async () => {
    const answers = new Set<string>()
    for (const fault of faults) {
      const handler = createFetchHandler(watchedOptions({ toleranceSeconds: 300 }).options)
      const response = await handler(wecom.push(textPush, { fault }).toRequest(ADDRESS))
      answers.add(JSON.stringify([response.status, [...response.headers], await response.text()]))
    }
    expect([...answers].map((answer) => JSON.parse(answer))).toEqual([[403, expect.anything(), '']])
  })
})

describe('an attacker who has captured a request', () => {
  test('can move the border between signed parts: the pure steps accept that, the class does not', () => {
    const cases = casesOf(readVectorFile('decrypt.json')).filter(({ testCase }) =>
      testCase.id.startsWith('decrypt/border-moved-front-128'),
    )
    expect(cases.length).toBeGreaterThan(1)
    for (const { group, testCase } of cases) {
      const { credentials: account } = group as unknown as { credentials: Credentials }
      const { query, encrypt: sealed } = testCase as unknown as { query: Record<string, string>; encrypt: string }
      verifyMsgSignature(account.token, query, sealed)
      expect(decryptUnverified(sealed, account.encodingAESKey).message).not.toBe('')
      expect(() => new WXBizMsgCrypt(account).decryptMsg(query, { Encrypt: sealed })).toThrow(
        expect.objectContaining({ code: 'INVALID_SIGNATURE' }),
      )
    }
  })

  test('cannot change the message through the envelope or the headers: only sealed text is part of it', async () => {
    const request = captured.toRequest(`${ADDRESS}?openid=somebody-else`)
    const body = (captured.body ?? '').replace(/<AgentID>.*<\/AgentID>/, '<AgentID>999</AgentID>')
    expect(body).not.toBe(captured.body)
    const headers = { 'x-wx-source': 'wx', 'x-wx-openid': 'somebody-else' }
    const one = await ask(captured.toRequest(ADDRESS))
    const other = await ask(new Request(request.url, { method: 'POST', headers, body }))
    expect(other.arrived[0]?.[0]).toEqual(one.arrived[0]?.[0])
    expect(other.arrived[0]?.[1]).toMatchObject({ envelope: { agentId: '999' } })
  })

  test('can pass a nonce that looks like a time as the timestamp, which toleranceSeconds notices by the sealed time', async () => {
    const later = NOW + 10_000
    const query = { timestamp: String(later), nonce: String(NOW) }
    const swapped = { ...query, msg_signature: computeSignature(token, query.nonce, query.timestamp, ciphertext) }
    expect(await ask(requestOf(ciphertext, swapped))).toMatchObject({ status: 200 })
    const withTolerance = await ask(requestOf(ciphertext, swapped), { toleranceSeconds: 300, now: () => later })
    expect(withTolerance).toMatchObject({ status: 403, errors: [{ code: 'STALE_TIMESTAMP' }] })
  })
})

describe('an attacker who has only the token', () => {
  test('cannot make a message: what is encrypted with another key is refused', async () => {
    const sealed = encrypt(
      '<xml><MsgType>text</MsgType></xml>',
      receiveId,
      generateEncodingAESKey(),
      new Uint8Array(16),
    )
    expect(await ask(signed(sealed))).toMatchObject({ status: 403, errors: [{ code: 'DECRYPT_FAILED' }] })
  })

  test('can change the first twelve bytes of a captured message, since CBC has no MAC', async () => {
    const sealed = encrypt('<xml><A>1</A><MsgType>text</MsgType></xml>', receiveId, encodingAESKey, new Uint8Array(16))
    const bytes = Buffer.from(sealed, 'base64')
    // The second block is the length and "<xml><A>1</A"; the first, which changes it, is only the random prefix.
    const index = 4 + '<xml><A>'.length
    bytes.writeUInt8(bytes.readUInt8(index) ^ ('1'.charCodeAt(0) ^ '2'.charCodeAt(0)), index)
    const { arrived } = await ask(signed(bytes.toString('base64')))
    expect(arrived[0]?.[1]).toMatchObject({ text: '<xml><A>2</A><MsgType>text</MsgType></xml>' })
  })

  test('can see from the status whether an altered ciphertext still decrypts', async () => {
    const sealed = Buffer.from(encrypt('not a message', receiveId, encodingAESKey, new Uint8Array(16)), 'base64')
    expect((await ask(signed(sealed.toString('base64')))).status).toBe(400)
    sealed.writeUInt8(sealed.readUInt8(sealed.length - 1) ^ 1, sealed.length - 1)
    expect((await ask(signed(sealed.toString('base64')))).status).toBe(403)
  })
})

describe('an attacker who has only the key', () => {
  test('can read everything that was captured, since there is no forward secrecy', async () => {
    const { body } = await ask(captured.toRequest(ADDRESS))
    expect(decryptUnverified(ciphertext, encodingAESKey).message).toContain('你好')
    expect(decryptUnverified(parseEnvelope(body).encrypt, encodingAESKey).message).toContain('收到')
  })

  test('cannot send a text of their own: no captured signature matches it', async () => {
    const own = encrypt('<xml><MsgType>text</MsgType></xml>', receiveId, encodingAESKey, new Uint8Array(16))
    const query = { timestamp: timestamp ?? '', nonce: nonce ?? '', msg_signature: signature ?? '' }
    expect((await ask(requestOf(ciphertext, query))).status).toBe(200)
    expect(await ask(requestOf(own, query))).toMatchObject({ status: 403, errors: [{ code: 'INVALID_SIGNATURE' }] })
  })
})

describe('an attacker who writes the store', () => {
  test('can change a reply, and cannot make a push', async () => {
    const memory = createMemoryStore()
    const forging: Store = {
      ...memory,
      get: async (key) => (await memory.get(key))?.replaceAll('收到', '别的'),
    }
    const side = (request: PlatformRequest) => request.toRequest(ADDRESS)
    const onMessage = vi.fn(() => text('收到'))
    // Two processes: the second one knows the answer of the first only from the store.
    const [one, other] = [memory, forging].map((store) =>
      createFetchHandler(watchedOptions({ store, onMessage }).options),
    )
    await one?.(side(captured))
    const answer = await other?.(side(wecom.retry(captured)))
    const { message } = await wecom.readReply(answer ?? new Response())
    expect(message?.Content).toBe('别的')
    expect(onMessage).toHaveBeenCalledOnce()
  })
})

describe('明文模式', () => {
  test('can be sent any message by anyone who has seen one signature', async () => {
    const account = accountIn('plain')
    const side = createPlatform({ platform: 'official-account', ...account } as never)
    const seen = new URLSearchParams(side.push({ MsgType: 'text', Content: '你好' }).query)
    const onMessage = vi.fn((_message: object) => undefined)
    const handler = createFetchHandler({ platform: 'official-account', ...account, onMessage } as never)
    const body = '<xml><FromUserName>somebody</FromUserName><MsgType>text</MsgType><Content>转账</Content></xml>'
    expect((await handler(new Request(`${ADDRESS}?${seen}`, { method: 'POST', body }))).status).toBe(200)
    expect(onMessage.mock.calls[0]?.[0]).toMatchObject({ Content: '转账' })
  })
})

describe('微信云托管', () => {
  test('can be sent any message by anyone who reaches the container and sets the header', async () => {
    const onMessage = vi.fn((_message: object) => undefined)
    const handler = createCloudHostingHandler({
      platform: 'mini-program',
      trustedSource: 'wechat-cloud-hosting',
      onMessage,
    })
    const body = '{"FromUserName":"somebody","MsgType":"text","Content":"转账"}'
    await withServer(handler, async (port) => {
      const headers = { 'x-wx-source': 'anything' }
      expect(await send(port, { method: 'POST', path: '/', headers, body })).toMatchObject({ status: 200 })
    })
    expect(onMessage.mock.calls[0]?.[0]).toMatchObject({ Content: '转账' })
  })
})
