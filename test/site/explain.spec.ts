/** The page that explains a callback, in Chromium: from one file and offline, with every case of the diagnosis. */
import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Capture, decodeEncodingAESKey, diagnose, type Mode, type Platform } from 'wechat-callback'
import { captureOf, type FormValues } from '../../site/explain/form.ts'
import { textIn } from '../../site/explain/texts.ts'
import { checkWithPlus, key, side } from '../diagnosis/accounts.ts'
import { ANSWER_PROVOKED } from '../diagnosis/answer-provoked.ts'
import { CREDENTIALS_PROVOKED } from '../diagnosis/credentials-provoked.ts'
import { type Provocation, play } from '../diagnosis/exchange.ts'
import { REQUEST_PROVOKED } from '../diagnosis/request-provoked.ts'
import { credentials, textPush } from '../support/account.ts'
import { dist, expectSound, openBrowser, takePicture } from './browser.ts'
import type { Look, Page } from './chromium.mjs'

const address = `${pathToFileURL(dist)}explain.html`
const origin = 'file://'

let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = browser.page
  await page.send('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  })
})
afterAll(() => browser.close())

/** Opens the page anew, since only the part after `#` would not load it again. */
async function openPage(language: 'en' | 'zh', look: Look = { width: 1280 }): Promise<void> {
  await page.look(look)
  await page.open('about:blank')
  page.requests.length = 0
  page.errors.length = 0
  await page.open(`${address}#${language}`)
}
beforeEach(() => openPage('en'))

const EMPTY: FormValues = {
  platform: 'wecom',
  mode: 'safe',
  method: '',
  url: '',
  body: '',
  token: '',
  encodingAESKey: '',
  receiveId: '',
  answer: '',
  tookMs: '',
  arrivedAt: '',
  previousToken: '',
  previousKey: '',
  otherToken: '',
  otherKey: '',
}

/** Sets the fields as a user would: the platform first, which decides the modes. */
async function fill(values: Partial<FormValues>): Promise<void> {
  await page.run(
    (given: Record<string, string>) => {
      for (const [name, value] of Object.entries(given)) {
        const field = document.getElementById(name) as HTMLInputElement
        field.value = value
        if (name === 'platform') field.dispatchEvent(new Event('input'))
      }
      document.getElementById('url')?.dispatchEvent(new Event('input'))
    },
    { ...EMPTY, ...values },
  )
}

const valuesOfPush = (request: { query: string; body?: string | undefined }): Partial<FormValues> => ({
  url: `/callback?${request.query}`,
  body: request.body ?? '',
  token: credentials.token,
  encodingAESKey: key,
  receiveId: String(credentials.receiveId),
})

const textOf = (selector: string): Promise<string | undefined> =>
  page.run((wanted: string) => document.querySelector(wanted)?.textContent ?? undefined, selector)

const allTexts = (selector: string): Promise<string[]> =>
  page.run((wanted: string) => [...document.querySelectorAll(wanted)].map((one) => one.textContent ?? ''), selector)

const click = (selector: string): Promise<void> =>
  page.run((wanted: string) => document.querySelector<HTMLElement>(wanted)?.click(), selector)

describe('nothing leaves the page', () => {
  test('it asks for no address, whatever is entered', async () => {
    page.requests.length = 0
    await page.reload()
    await fill(valuesOfPush(side('wecom').push(textPush)))
    await click('#generate button')
    expect(page.requests.map((url) => url.replace(/#.*/, ''))).toEqual([address])
  })

  test('its policy refuses every connection that a script could try', async () => {
    // A page that is online, with an open server that it could reach.
    const online = await browser.newPage()
    await online.open(address)
    // Requests, not connections: Chromium opens one before a navigation that the policy then refuses, and sends nothing on it.
    const requests: unknown[] = []
    const server = createServer((request, response) => {
      requests.push(request.url)
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const bound = server.address()
    const target = `127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}`
    const refused = await online.run(async (host: string) => {
      const results: string[] = []
      const tryTo = async (name: string, work: () => unknown): Promise<void> => {
        try {
          await work()
        } catch {
          results.push(name)
        }
      }
      const add = (tag: string, values: object): void => {
        document.body.append(Object.assign(document.createElement(tag), values))
      }
      await tryTo('fetch', () => fetch(`http://${host}/fetch`))
      await tryTo(
        'socket',
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(`ws://${host}/socket`)
            socket.onopen = resolve
            socket.onerror = reject
          }),
      )
      await tryTo('script', () => add('script', { src: `http://${host}/script` }))
      await tryTo('markup', () => document.body.insertAdjacentHTML('beforeend', `<img src="http://${host}/markup">`))
      navigator.sendBeacon(`http://${host}/beacon`)
      add('img', { src: `http://${host}/image` })
      add('iframe', { src: `http://${host}/frame` })
      add('link', { rel: 'stylesheet', href: `http://${host}/style` })
      add('link', { rel: 'prefetch', href: `http://${host}/prefetch` })
      const form = Object.assign(document.createElement('form'), { action: `http://${host}/form`, method: 'post' })
      document.body.append(form)
      form.submit()
      await new Promise((resolve) => setTimeout(resolve, 500))
      return results
    }, target)
    server.closeAllConnections()
    server.close()
    expect(refused).toEqual(['fetch', 'socket', 'script', 'markup'])
    expect(requests).toEqual([])
    const blocked = online.errors.filter((error) => /Content Security Policy|Trusted/.test(error)).length
    expect(blocked).toBeGreaterThanOrEqual(10)
    await online.close()
    // A page in the background draws nothing.
    await page.send('Page.bringToFront')
  })

  test('nothing that was entered is in the address, the title, the history or a store', async () => {
    const push = side('wecom').push(textPush)
    await fill(valuesOfPush(push))
    const state = await page.run(async () => ({
      href: location.href,
      title: document.title,
      history: history.state,
      cookie: document.cookie,
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      databases: await indexedDB.databases(),
    }))
    expect(state).toEqual({
      href: `${address}#en`,
      title: textIn('en', 'title'),
      history: null,
      cookie: '',
      local: '{}',
      session: '{}',
      databases: [],
    })
  })

  test('the fields are empty after a reload, and after going away and back', async () => {
    await fill(valuesOfPush(side('wecom').push(textPush)))
    await page.reload()
    expect(
      await page.run(() =>
        [...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value).join(''),
      ),
    ).toBe(textIn('en', 'replyDefault'))
    await fill(valuesOfPush(side('wecom').push(textPush)))
    await page.open('about:blank')
    await page.run(() => history.back())
    await page.until("location.href !== 'about:blank' && document.querySelector('#token') !== null")
    expect(await page.run(() => (document.getElementById('token') as HTMLInputElement).value)).toBe('')
    expect(await allTexts('.layer')).toEqual([])
  })

  test('browsers are asked neither to remember nor to check what is typed, and secrets are hidden', async () => {
    const fields = await page.run(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map((one) => ({
        id: one.id,
        type: one.type,
        autocomplete: one.autocomplete,
        spellcheck: one.spellcheck,
        name: one.name,
        form: one.form,
      })),
    )
    expect(fields.length).toBeGreaterThan(10)
    for (const field of fields) {
      expect(field).toMatchObject({ autocomplete: 'off', spellcheck: false, name: '', form: null })
      expect(field.type === 'password').toBe(/token|key/i.test(field.id))
    }
  })

  test('the Token is readable only while it is shown', async () => {
    await fill({ ...valuesOfPush(side('wecom').push(textPush)), token: 'QDG6eK' })
    expect(await textOf('main')).not.toContain('QDG6eK')
    await click('#token + button')
    expect(await textOf('#layer-signature')).toContain('QDG6eK')
    await click('#token + button')
    expect(await textOf('main')).not.toContain('QDG6eK')
  })

  test('what is pasted is never markup', async () => {
    const markup = '<img src=x onerror="window.ran = 1"><script>window.ran = 1</script>'
    const push = side('wecom').push({ ...textPush, Content: markup })
    await fill({ ...valuesOfPush(push), receiveId: markup, answer: markup })
    expect(await textOf('#layer-message')).toContain(markup)
    for (const name of ['url', 'body', 'token', 'encodingAESKey'] as const) {
      await fill({ ...valuesOfPush(push), [name]: markup })
    }
    await page.run(() => new Promise((resolve) => setTimeout(resolve, 100)))
    expect(await page.run(() => ['ran' in window, document.querySelectorAll('img, main script').length])).toEqual([
      false,
      0,
    ])
    expect(page.errors).toEqual([])
  })
})

describe('the layers', () => {
  test('a push is taken apart', async () => {
    const push = side('wecom').push(textPush)
    await fill({
      ...valuesOfPush(push),
      url: `1.2.3.4 - - [30/Nov/2026] "POST /wx?${push.query} HTTP/1.1" 200 12 "-" "Mozilla"`,
    })
    expect(await textOf('.verdict')).toContain(textIn('en', 'noProblem'))
    const query = new URLSearchParams(push.query)
    const parts = await allTexts('#layer-signature tbody tr')
    expect(parts).toHaveLength(4)
    expect(parts.join()).toContain(String(query.get('nonce')))
    const hashes = await allTexts('#layer-signature dd')
    expect(hashes).toEqual([query.get('msg_signature'), query.get('msg_signature')])
    expect(await textOf('#layer-signature .state')).toContain(textIn('en', 'signatureFits'))
    const ranges = await allTexts('#layer-frame tbody td:first-child')
    expect(ranges).toEqual(['random', 'length', 'message', 'receiveId', 'padding'])
    expect(await textOf('#layer-frame tbody')).toContain(credentials.receiveId)
    expect(await textOf('#layer-message pre')).toContain('<Content><![CDATA[你好]]></Content>')
    expect(await textOf('#layer-message dd')).toBe('text')
  })

  test('a URL check shows the echo to respond with', async () => {
    const { query, echo } = checkWithPlus()
    await fill(valuesOfPush({ query }))
    expect(await textOf('#layer-echo pre')).toBe(echo)
    expect(await page.run(() => (document.getElementById('reply') as HTMLElement).hidden)).toBe(true)
  })

  test('many bytes are shown only on request', async () => {
    await fill(valuesOfPush(side('wecom').push({ ...textPush, Content: '长'.repeat(600) })))
    const rows = () => page.run(() => document.querySelectorAll('.bytes-row').length)
    expect(await rows()).toBe(24)
    await click('#toggle-bytes')
    expect(await rows()).toBeGreaterThan(100)
    expect(await page.run(() => document.activeElement?.id)).toBe('toggle-bytes')
    await click('#toggle-bytes')
    expect(await rows()).toBe(24)
  })

  test('the longest body is explained within a second or two', async () => {
    const push = side('wecom').push({ ...textPush, Content: 'x'.repeat(370_000) })
    const startedAt = Date.now()
    await fill(valuesOfPush(push))
    expect(await textOf('.verdict')).toContain(textIn('en', 'noProblem'))
    expect(Date.now() - startedAt).toBeLessThan(20_000)
  })

  test('the mode is asked only where the console has several', async () => {
    const isHidden = () => page.run(() => document.getElementById('mode')?.closest<HTMLElement>('.field')?.hidden)
    expect(await isHidden()).toBe(true)
    await fill({ platform: 'official-account' })
    expect(await isHidden()).toBe(false)
  })
})

const PROVOKED: Readonly<Record<string, Provocation>> = {
  ...CREDENTIALS_PROVOKED,
  ...REQUEST_PROVOKED,
  ...ANSWER_PROVOKED,
}

/**
 * What no field of the page can hold: a stream, a number, an object, bytes that are not text, a body that is there but empty. The
 * output of `curl -v` is read as what it is.
 */
const NOT_A_TEXT = [
  'body-unread',
  'receive-id-malformed',
  'body-parsed',
  'body-compressed',
  'body-empty',
  'answer-compressed',
  'answer-transcript',
]

describe('the cases of the diagnosis', () => {
  beforeAll(() => openPage('en'))

  test.each(Object.entries(PROVOKED).filter(([code]) => !NOT_A_TEXT.includes(code)))(
    '%s',
    async (code, provocation) => {
      const capture = await play(provocation)
      const values = valuesOf(capture, code)
      await fill(values)
      const findings = diagnose(captureOf(values) as Capture)
      expect(findings.map((finding) => finding.code)).toContain(code)
      const shown = await allTexts('.finding .code code')
      expect([...shown].sort()).toEqual(findings.map((finding) => finding.code).sort())
      for (const language of ['zh', 'en'] as const) {
        await click(`.languages button:nth-child(${language === 'en' ? 1 : 2})`)
        const text = (await textOf('.findings')) ?? ''
        for (const { message, cure } of findings) {
          expect(text).toContain(message[language])
          expect(text).toContain(cure[language])
        }
      }
      expect(page.errors).toEqual([])
    },
  )
})

/** Writes a capture into the fields of the page. */
function valuesOf(capture: Capture, code: string): FormValues {
  const { platform, mode = 'safe', method, url, body, answer, now, otherCredentials = [] } = capture
  const { token = '', encodingAESKey = '', receiveId, previous } = capture.credentials
  const other = otherCredentials[code === 'key-of-other-app' ? 0 : 1]
  const head = Object.entries({ ...answer?.headers }).map(([name, value]) => `${name}: ${value}\n`)
  const status = answer?.status === undefined ? '' : `HTTP/1.1 ${answer.status} Answer\n${head.join('')}\n`
  return {
    ...EMPTY,
    platform,
    mode,
    method: method ?? '',
    url: typeof url === 'string' ? url : '',
    body:
      typeof body === 'string' || body === undefined
        ? (body ?? '')
        : Buffer.isBuffer(body)
          ? body.toString()
          : JSON.stringify(body),
    token,
    encodingAESKey,
    receiveId: receiveId === '' ? "''" : String(receiveId ?? ''),
    answer: answer === undefined ? '' : status + Buffer.from((answer.body ?? '') as string),
    tookMs: answer?.tookMs === undefined ? '' : String(answer.tookMs),
    arrivedAt: now === undefined ? '' : String(now),
    previousToken: previous?.token ?? '',
    previousKey: previous?.encodingAESKey ?? '',
    otherToken: other?.token ?? '',
    otherKey: other?.encodingAESKey ?? '',
  }
}

describe('the tools', () => {
  test('a Token and a key are generated, new each time', async () => {
    await click('#generate button')
    const [token = '', encodingAESKey = ''] = await allTexts('#generate pre')
    expect(token).toMatch(/^[A-Za-z0-9]{32}$/)
    expect(decodeEncodingAESKey(encodingAESKey).key).toHaveLength(32)
    await click('#generate button')
    expect(await allTexts('#generate pre')).not.toContain(token)
  })

  test('generated values stay when the language changes, and the language stays after a reload', async () => {
    await click('#generate button')
    const before = await allTexts('#generate pre')
    await click('.languages button:last-child')
    expect(await allTexts('#generate pre')).toEqual(before)
    expect(await textOf('#generate .label')).toBe(textIn('zh', 'newToken'))
    await page.reload()
    expect(await page.run(() => document.documentElement.lang)).toBe('zh-CN')
  })

  test('on a phone, the example says that the results are below', async () => {
    await openPage('en', { width: 390 })
    await click('.input .buttons button:nth-child(1)')
    expect(await textOf('.status')).toBe(textIn('en', 'exampleFilled'))
    const [left, right] = await page.run(() => {
      const box = document.querySelector('.status')?.getBoundingClientRect()
      return [box?.left ?? 0, box?.right ?? 0]
    })
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(390)
  })

  test.each<readonly [Platform, Mode]>([
    ['wecom', 'safe'],
    ['wecom-bot', 'safe'],
    ['official-account', 'compat'],
    ['official-account', 'plain'],
  ])('the platform reads the reply to a push of %s in %s mode', async (platform, mode) => {
    const from = side(platform, {}, { mode })
    const request = from.push('text')
    await fill({ ...valuesOfPush(request), platform, mode })
    await page.run(() => (document.getElementById('replyText') as HTMLTextAreaElement).select())
    await page.run(() => document.getElementById('replyText')?.focus())
    await page.type('好的，<收到>')
    const reply = await from.readReply({ status: 200, body: (await textOf('#reply pre')) ?? '' }, request)
    expect(reply.sealed).toBe(mode !== 'plain')
    expect(reply.text).toContain('好的，<收到>')
  })

  test('a push that takes no text says so', async () => {
    const request = side('mini-program').push('text')
    await fill({ ...valuesOfPush(request), platform: 'mini-program' })
    expect(await textOf('#reply .bad')).toBe(textIn('en', 'replyRefused'))
  })

  test('a text is copied, or selected where copying is not allowed', async () => {
    await click('#generate button')
    await click('#generate .output button')
    await page.until("document.querySelector('.status').textContent !== ''")
    const status = await textOf('.status')
    expect([textIn('en', 'copied'), textIn('en', 'copyByHand')]).toContain(status)
    if (status === textIn('en', 'copyByHand')) {
      expect(await page.run(() => String(getSelection()).trim())).toBe((await allTexts('#generate pre'))[0])
    }
  })

  test('the example has no problem, and everything can be cleared', async () => {
    await click('.input .buttons button:nth-child(1)')
    expect(await textOf('.verdict')).toContain(textIn('en', 'noProblem'))
    await click('.input .buttons button:nth-child(2)')
    expect(await textOf('.results')).toBe(textIn('en', 'nothingYet'))
    expect(await page.run(() => (document.getElementById('token') as HTMLInputElement).value)).toBe('')
  })

  test('the tests that it writes pass', async () => {
    const folder = fileURLToPath(new URL('.generated/written/', import.meta.url))
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const pushes: Readonly<Record<string, Partial<FormValues>>> = {
      push: valuesOfPush(side('wecom').push(textPush)),
      check: valuesOfPush(side('wecom').verification()),
      bot: { ...valuesOfPush(side('wecom-bot').push('text')), platform: 'wecom-bot' },
      compat: {
        ...valuesOfPush(side('official-account', {}, { mode: 'compat' }).push(textPush)),
        platform: 'official-account',
        mode: 'compat',
      },
      plain: {
        ...valuesOfPush(side('mini-program', {}, { mode: 'plain', format: 'json' }).push(textPush)),
        platform: 'mini-program',
        mode: 'plain',
      },
      forged: valuesOfPush(side('wecom').push(textPush, { fault: 'forged' })),
      receiver: valuesOfPush(side('wecom').push(textPush, { fault: 'wrong-receiver' })),
      truncated: valuesOfPush(side('wecom').push(textPush, { fault: 'truncated' })),
    }
    for (const [name, values] of Object.entries(pushes)) {
      await fill(values)
      writeFileSync(`${folder}${name}.test.ts`, (await textOf('#test pre')) ?? '')
    }
    // The built package, as users have it.
    writeFileSync(`${folder}vitest.config.mjs`, 'export default { test: { include: ["*.test.ts"] } }\n')
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url)), 'run', '--root', folder],
      { env: { ...process.env, WECHAT_TOKEN: credentials.token, WECHAT_ENCODING_AES_KEY: key, NO_COLOR: '1' } },
    )
    expect(stdout).toMatch(new RegExp(`Tests +${Object.keys(pushes).length} passed`))
  })
})

describe('for everyone', () => {
  test('there is a description, an icon, and a text for a browser without scripts', async () => {
    await page.send('Emulation.setScriptExecutionDisabled', { value: true })
    await openPage('en')
    await page.send('Emulation.setScriptExecutionDisabled', { value: false })
    const [description, icon, text] = await page.run(() => [
      document.querySelector<HTMLMetaElement>('meta[name=description]')?.content,
      document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href.slice(0, 26),
      document.body.innerText,
    ])
    expect(description).toBe(textIn('en', 'lead'))
    expect(icon).toBe('data:image/svg+xml;base64,')
    for (const language of ['en', 'zh'] as const) expect(text).toContain(textIn(language, 'noScript'))
    await openPage('en')
  })

  test('printed, nothing is behind a scrollbar and no control is shown', async () => {
    await fill(valuesOfPush(side('wecom').push(textPush)))
    await page.send('Emulation.setEmulatedMedia', { media: 'print' })
    const [hidden, shown] = await page.run(() => [
      [...document.querySelectorAll<HTMLElement>('.block, .value.long')].filter(
        (one) => one.scrollHeight > one.clientHeight + 1,
      ).length,
      [...document.querySelectorAll('button, input')].filter((one) => one.checkVisibility()).length,
    ])
    await page.send('Emulation.setEmulatedMedia', { media: '' })
    expect([hidden, shown]).toEqual([0, 0])
  })

  test('every control is reached by the Tab key, in order, with a visible focus and a name', async () => {
    await fill(valuesOfPush(side('wecom').push(textPush)))
    const expected = await page.run(() =>
      [...document.querySelectorAll<HTMLElement>('button, input, textarea, select, summary, [tabindex="0"]')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.outerHTML.slice(0, 80)),
    )
    const reached: string[] = []
    await page.run(() => (document.activeElement as HTMLElement | null)?.blur())
    for (const _each of expected) {
      await page.press('Tab')
      const focused = await page.run(() => {
        const one = document.activeElement as HTMLElement
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return { html: one.outerHTML.slice(0, 80), outline: `${outlineStyle} ${outlineWidth}` }
      })
      reached.push(focused.html)
      expect(focused.outline, focused.html).toBe('solid 3px')
    }
    expect(reached).toEqual(expected)
  })

  test('a capture is pasted, a secret is shown and the language is changed by keyboard', async () => {
    const { query, body = '' } = side('wecom').push(textPush)
    const focus = (id: string) => page.run((wanted: string) => document.getElementById(wanted)?.focus(), id)
    await focus('url')
    for (const text of [`/callback?${query}`, body, credentials.token]) {
      await page.type(text)
      await page.press('Tab')
    }
    // The focus is on the button that shows the Token.
    await page.press(' ')
    expect(await page.run(() => (document.getElementById('token') as HTMLInputElement).type)).toBe('text')
    await page.press('Tab')
    await page.type(key)
    await page.press('Tab')
    await page.press('Tab')
    await page.type(String(credentials.receiveId))
    expect(await textOf('.verdict')).toContain(textIn('en', 'noProblem'))
    await page.run(() => document.querySelector<HTMLElement>('.languages button:last-child')?.focus())
    await page.press('Enter')
    expect(await textOf('.verdict')).toContain(textIn('zh', 'noProblem'))
    expect(await page.run(() => [document.documentElement.lang, document.title])).toEqual([
      'zh-CN',
      textIn('zh', 'title'),
    ])
    expect(await page.run(() => (document.getElementById('token') as HTMLInputElement).value)).toBe(credentials.token)
  })

  const LOOKS: readonly Look[] = [
    { width: 1280, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
    { width: 390, scheme: 'light' },
    { width: 360, scheme: 'dark' },
  ]

  describe.each(['en', 'zh'] as const)('in %s', (language) => {
    test.each(LOOKS)('is sound at $width in $scheme, empty, with a push and with faults', async (look) => {
      await openPage(language, look)
      const name = (state: string): string => `explain-${state}-${look.width}-${look.scheme}-${language}`
      await takePicture(page, name('empty'), true)
      await expectSound(page, origin)
      await fill(valuesOfPush(side('wecom').push(textPush)))
      await click('#generate button')
      await takePicture(page, name('push'), true)
      await expectSound(page, origin)
      await fill({
        ...valuesOfPush(side('official-account').push(textPush)),
        platform: 'official-account',
        token: 'x',
        receiveId: '',
        arrivedAt: '1',
      })
      await click('summary')
      await takePicture(page, name('faults'), true)
      await expectSound(page, origin)
    })
  })
})
