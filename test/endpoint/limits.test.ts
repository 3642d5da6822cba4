/** What a push may cost before its signature is verified, and that no documented push costs as much. */
import { describe, expect, test } from 'vitest'
import type { Credentials } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'
import { eventually } from '../support/eventually.ts'

/** 8 MiB over 200 tokens. */
const LONGEST = 41_943

describe('the longest documented push', () => {
  test('is accepted with the default limit, and each of its changes arrives', async () => {
    const id = (index: number) => String(index).padStart(64, 'x')
    const changes = Array.from({ length: 1000 }, (_, index) => ({
      TimeStamp: 1_700_000_000,
      ChangeType: 'update_student',
      Id: id(index),
      NewId: id(index + 1000),
    }))
    const side = createPlatform({ platform: 'wecom-suite', credentials })
    const push = side.push({ InfoType: 'change_school_contact_batch', ChangeList: changes })
    expect(push.body?.length).toBeGreaterThan(379_000)
    const seen: unknown[] = []
    const handler = createFetchHandler({
      platform: 'wecom-suite',
      credentials,
      onMessage: (message) => void seen.push(message),
      onError: (error) => void seen.push(error),
    })
    expect((await handler(push.toRequest('https://a.example/'))).status).toBe(200)
    expect(seen).toEqual([
      expect.objectContaining({
        ChangeList: changes.map((change) => expect.objectContaining({ Id: change.Id, NewId: change.NewId })),
      }),
    ])
  })
})

describe('bodies that are not verified yet', () => {
  const MAX_BODY_BYTES = 64 * 1024
  /** 128 bodies of 64 KiB in all, over bodies of which 16 KiB are free. */
  const HELD_BODIES = Math.floor((128 * 64) / (64 - 16))
  const side = createPlatform({ platform: 'wecom', credentials })
  const push = (length: number) => side.push({ MsgType: 'text', Content: 'x'.repeat(length) })

  function createHandler(find: () => Credentials | Promise<Credentials> = () => credentials, deadlineMs = 600_000) {
    const errors: unknown[] = []
    const handler = createFetchHandler({
      platform: 'wecom',
      credentials: find,
      maxBodyBytes: MAX_BODY_BYTES,
      deadlineMs,
      onMessage: () => undefined,
      onError: (error) => void errors.push(error),
    })
    return { handle: async (request: Request) => (await handler(request)).status, errors }
  }

  /** A body that stops before its end. */
  function stalled() {
    let end: () => void = () => undefined
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array(MAX_BODY_BYTES))
        end = () => controller.error(new Error('disconnected'))
      },
    })
    const { url } = push(1).toRequest('https://a.example/')
    return { request: new Request(url, { method: 'POST', body, duplex: 'half' }), end: () => end() }
  }

  test('hold at most 128 times the limit of one, and short ones are still accepted', async () => {
    const { handle, errors } = createHandler()
    const bodies = Array.from({ length: HELD_BODIES }, stalled)
    const answers = bodies.map(({ request }) => handle(request))
    expect(await handle(push(40_000).toRequest('https://a.example/'))).toBe(503)
    expect(errors).toEqual([
      expect.objectContaining({ code: 'OVERLOADED', message: expect.stringContaining('8388608 bytes') }),
    ])
    for (let count = 0; count < 10; count++) {
      expect(await handle(push(10_000).toRequest('https://a.example/'))).toBe(200)
    }
    bodies[0]?.end()
    expect(await answers[0]).toBe(408)
    expect(await handle(push(40_000).toRequest('https://a.example/'))).toBe(200)
    for (const { end } of bodies) end()
    expect(new Set(await Promise.all(answers))).toEqual(new Set([408]))
  })

  test('are counted until the credentials are found, and no longer', async () => {
    let find: (found: Credentials) => void = () => undefined
    const found = new Promise<Credentials>((resolve) => {
      find = resolve
    })
    const { handle } = createHandler(() => found)
    const answers = Array.from({ length: 300 }, () => handle(push(40_000).toRequest('https://a.example/')))
    // Those over the limit are refused before.
    await eventually(async () => expect(await Promise.race([...answers, 0])).toBe(503))
    find(credentials)
    const statuses = await Promise.all(answers)
    expect(new Set(statuses)).toEqual(new Set([200, 503]))
    for (let count = 0; count < 300; count++) {
      expect(await handle(push(40_000).toRequest('https://a.example/'))).toBe(200)
    }
  })

  test('are counted as long as a lookup takes, even after its request was answered', async () => {
    const ends: ((found: Credentials) => void)[] = []
    const { handle } = createHandler(() => new Promise<Credentials>((resolve) => ends.push(resolve)), 1)
    const statuses = []
    for (let count = 0; count < 300; count++) statuses.push(await handle(push(40_000).toRequest('https://a.example/')))
    const accepted = statuses.indexOf(503)
    expect(accepted).toBeGreaterThan(128)
    expect(new Set(statuses.slice(0, accepted))).toEqual(new Set([500]))
    expect(new Set(statuses.slice(accepted))).toEqual(new Set([503]))
    for (const end of ends) end(credentials)
    await eventually(async () => expect(await handle(push(40_000).toRequest('https://a.example/'))).toBe(500))
  })
})

test('ten thousand accounts are served, and the first of them again when their prepared keys are no longer kept', async () => {
  const accountOf = (id: string) => ({ token: `token${id}`, encodingAESKey: id.padStart(43, 'A'), receiveId: 'ww' })
  const errors: unknown[] = []
  const handler = createFetchHandler({
    platform: 'wecom',
    credentials: ({ path }) => accountOf(path.slice(1)),
    onMessage: () => undefined,
    onError: (error) => void errors.push(error),
  })
  for (const id of [...Array(10_000).keys(), ...Array(100).keys()].map(String)) {
    const side = createPlatform({ platform: 'wecom', credentials: accountOf(id) })
    const push = side.push({ MsgType: 'text', Content: '你好' })
    const { status } = await handler(push.toRequest(`https://a.example/${id}`))
    if (status !== 200) throw new Error(`account ${id}: ${status}`)
  }
  expect(errors).toEqual([])
})

describe('a list of accounts', () => {
  const accounts: readonly Credentials[] = Array.from({ length: 100 }, (_, index) => ({
    ...credentials,
    token: `token${index}`,
    previous: { token: `old${index}` },
  }))

  function handling(option: readonly Credentials[] | (() => readonly Credentials[] | Credentials)) {
    const errors: unknown[] = []
    const handler = createFetchHandler({
      platform: 'wecom',
      maxBodyBytes: 10 * 1024 * 1024,
      credentials: option,
      onMessage: () => undefined,
      onError: (error) => void errors.push(error),
    })
    return { handler, errors }
  }

  const address = `https://a.example/?msg_signature=${'a'.repeat(40)}&timestamp=1713424427&nonce=1`
  const sealed = (encrypt: string) =>
    new Request(address, { method: 'POST', body: `<xml><Encrypt>${encrypt}</Encrypt></xml>` })
  const check = (echostr: string) => new Request(`${address}&echostr=${echostr}`)

  test.each([
    ['an Encrypt', sealed],
    ['an echostr', check],
  ])('has %s tried by each token, up to 8 MiB in all', async (_name, ask) => {
    const { handler, errors } = handling(accounts)
    expect((await handler(ask('A'.repeat(LONGEST)))).status).toBe(403)
    expect((await handler(ask('A'.repeat(LONGEST + 1)))).status).toBe(413)
    expect(errors).toEqual([
      expect.objectContaining({ code: 'INVALID_SIGNATURE' }),
      expect.objectContaining({ code: 'BODY_TOO_LARGE', message: expect.stringMatching(/function in credentials/) }),
    ])
  })

  test('counts bytes, and counts a token only once if the previous credentials have the same', async () => {
    const { handler, errors } = handling(accounts)
    expect((await handler(sealed('汉'.repeat(LONGEST / 3 + 1)))).status).toBe(413)
    expect(errors).toEqual([expect.objectContaining({ code: 'BODY_TOO_LARGE' })])
    const keys = accounts.map((account) => ({ ...account, previous: { encodingAESKey: 'A'.repeat(43) } }))
    expect((await handling(keys).handler(sealed('A'.repeat(2 * LONGEST)))).status).toBe(403)
  })

  test('may use the limit to the last byte', async () => {
    const half = accounts.slice(0, 64)
    expect((await handling(half).handler(sealed('A'.repeat(65_536)))).status).toBe(403)
    expect((await handling(half).handler(sealed('A'.repeat(65_537)))).status).toBe(413)
  })

  test('is bounded too if a function returns it; a single account is not', async () => {
    const [account = credentials] = accounts
    const long = 'A'.repeat(9 * 1024 * 1024)
    expect((await handling(() => accounts).handler(sealed(long))).status).toBe(413)
    expect((await handling(() => account).handler(sealed(long))).status).toBe(403)
    expect((await handling([account]).handler(sealed(long))).status).toBe(403)
  })

  test('accepts a long push of each of them', async () => {
    const [last = credentials] = accounts.slice(-1)
    const side = createPlatform({ platform: 'wecom', credentials: { ...last, token: 'old99' } })
    const { handler, errors } = handling(accounts)
    const push = side.push({ MsgType: 'text', Content: 'x'.repeat(29_000) })
    expect((await handler(push.toRequest('https://a.example/'))).status).toBe(200)
    expect(errors).toEqual([])
  })
})
