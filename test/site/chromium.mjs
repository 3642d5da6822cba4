/**
 * Debian's Chromium, driven by its DevTools protocol over a pipe. In: pages to open, keys and sizes. Out: what the page says,
 * the pictures of it, the addresses that it asked for, and its errors.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const LIMIT_MS = 60_000

/**
 * @typedef {{ width: number, height?: number, scheme?: 'light' | 'dark' }} Look
 * @typedef {Awaited<ReturnType<typeof startChromium>>} Chromium
 * @typedef {Awaited<ReturnType<Chromium['newPage']>>} Page
 * @typedef {{ method?: string, params: any, sessionId?: string, id?: number, result?: any, error?: { message: string } }} Message
 */

/** Starts a browser, which the caller closes. */
export async function startChromium() {
  const profile = mkdtempSync(join(tmpdir(), 'wechat-callback-chromium-'))
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--hide-scrollbars',
    '--force-prefers-reduced-motion',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]
  const browser = spawn('chromium', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const [input, output] = /** @type {[import('node:stream').Writable, import('node:stream').Readable]} */ (
    /** @type {unknown} */ (browser.stdio.slice(3))
  )
  /** @type {Map<number, (message: Message) => void>} */
  const waiting = new Map()
  /** @type {Map<string, (message: Message) => void>} */
  const sessions = new Map()
  const gone = new Promise((_, reject) => {
    browser.once('error', reject)
    browser.once('exit', () => reject(new Error('the browser has ended')))
  })
  gone.catch(() => undefined)
  let rest = ''
  output.setEncoding('utf8')
  output.on('data', (/** @type {string} */ chunk) => {
    const messages = (rest + chunk).split('\0')
    rest = messages.pop() ?? ''
    for (const text of messages) {
      /** @type {Message} */
      const message = JSON.parse(text)
      if (message.id !== undefined) waiting.get(message.id)?.(message)
      else if (message.sessionId !== undefined) sessions.get(message.sessionId)?.(message)
    }
  })
  let lastId = 0

  /**
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId]
   * @returns {Promise<any>}
   */
  function call(method, params = {}, sessionId) {
    const id = ++lastId
    const answer = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} took too long`)), LIMIT_MS)
      waiting.set(id, ({ result, error }) => {
        clearTimeout(timer)
        waiting.delete(id)
        if (error === undefined) resolve(result)
        else reject(new Error(`${method}: ${error.message}`))
      })
    })
    input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    return Promise.race([answer, gone])
  }

  /** Opens an empty page. */
  async function newPage() {
    const { targetId } = await call('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true })
    /** @type {string[]} */
    const requests = []
    /** @type {string[]} */
    const errors = []
    /** @type {(() => void) | undefined} */
    let onLoad
    /** @type {Record<string, (params: any) => void>} */
    const events = {
      'Page.loadEventFired': () => onLoad?.(),
      'Network.requestWillBeSent': ({ request }) => void requests.push(request.url),
      'Network.webSocketCreated': ({ url }) => void requests.push(url),
      'Runtime.exceptionThrown': ({ exceptionDetails }) =>
        void errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
      'Runtime.consoleAPICalled': ({ type, args: values }) => {
        if (type === 'error' || type === 'warning' || type === 'assert')
          errors.push(values.map((/** @type {any} */ one) => one.value ?? one.description).join(' '))
      },
      'Log.entryAdded': ({ entry }) => {
        if (entry.level === 'error' || entry.level === 'warning') errors.push(`${entry.text} ${entry.url ?? ''}`)
      },
    }
    sessions.set(sessionId, ({ method = '', params }) => events[method]?.(params))
    const send = (/** @type {string} */ method, /** @type {object} */ params = {}) => call(method, params, sessionId)
    for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await send(`${domain}.enable`)

    const page = {
      /** Every address that was asked for, also those that a policy has forbidden. */
      requests,
      /** Errors and warnings of the console, and exceptions. */
      errors,
      send,
      /** Opens an address, and waits until it is loaded. @param {string} url */
      async open(url) {
        const loaded = new Promise((resolve) => {
          onLoad = () => resolve(undefined)
        })
        const { errorText } = await send('Page.navigate', { url })
        if (errorText) throw new Error(`${url}: ${errorText}`)
        await Promise.race([loaded, gone])
      },
      async reload() {
        const loaded = new Promise((resolve) => {
          onLoad = () => resolve(undefined)
        })
        await send('Page.reload')
        await Promise.race([loaded, gone])
      },
      /** Sets the size of the window, and the colour scheme of the system. @param {Look} look */
      async look({ width, height = 900, scheme = 'light' }) {
        await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 600 })
        await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
      },
      /** Runs an expression in the page, and waits for its promise. @param {string} expression @returns {Promise<any>} */
      async evaluate(expression) {
        const { result, exceptionDetails } = await send('Runtime.evaluate', {
          expression,
          awaitPromise: true,
          returnByValue: true,
          userGesture: true,
        })
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
        return result.value
      },
      /** Calls a function in the page. @template Result @param {(...values: any[]) => Result} work @param {unknown[]} values @returns {Promise<Awaited<Result>>} */
      run(work, ...values) {
        return page.evaluate(`(${work})(${values.map((value) => JSON.stringify(value)).join(', ')})`)
      },
      /** Waits until an expression is true. @param {string} expression */
      async until(expression) {
        const end = Date.now() + LIMIT_MS / 4
        // While the page is left for another one, there is nothing to ask.
        while (!(await page.evaluate(expression).catch(() => false))) {
          if (Date.now() > end) throw new Error(`never true: ${expression}`)
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      },
      /** Presses a key. @param {string} key @param {{ shift?: boolean }} [options] */
      async press(key, { shift = false } = {}) {
        const codes = /** @type {Record<string, number>} */ ({ Tab: 9, Enter: 13, ' ': 32, Escape: 27 })
        const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined
        const event = {
          key,
          code: key === ' ' ? 'Space' : key,
          windowsVirtualKeyCode: codes[key],
          modifiers: shift ? 8 : 0,
        }
        await send('Input.dispatchKeyEvent', { ...event, type: text === undefined ? 'rawKeyDown' : 'keyDown', text })
        await send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
      },
      /** Types a text where the focus is. @param {string} text */
      type: (text) => send('Input.insertText', { text }),
      /** Takes a picture of the whole page, or of the window. @param {{ isWhole?: boolean }} [options] @returns {Promise<Buffer>} a PNG */
      async picture({ isWhole = true } = {}) {
        const { data } = await send('Page.captureScreenshot', { captureBeyondViewport: isWhole })
        return Buffer.from(data, 'base64')
      },
      close: () => call('Target.closeTarget', { targetId }),
    }
    return page
  }

  return {
    newPage,
    /** Ends the browser, and waits for it. */
    async close() {
      const ended = new Promise((resolve) => browser.once('exit', resolve))
      browser.kill('SIGKILL')
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 })
    },
  }
}
