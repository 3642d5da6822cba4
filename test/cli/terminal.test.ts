/** Colours and progress are shown only on a terminal. */
import { describe, expect, test } from 'vitest'
import { run } from './run.ts'

const KEY = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C'
const ACCOUNT = { WECHAT_TOKEN: 'QDG6eK', WECHAT_ENCODING_AES_KEY: KEY, WECHAT_RECEIVE_ID: 'ww1' }
/** A text with colours. */
const WORDS = ['explain', '--url', '/?signature=1&nonce=1&echostr=1']

describe('colours', () => {
  const areOn = async (isTerminal: boolean, env: Readonly<Record<string, string>> = {}) => {
    const { stdout } = await run(WORDS, { env: { ...ACCOUNT, ...env }, isTerminal, input: '' })
    expect(stdout).toContain('✘')
    return stdout.includes('\u001b[31m✘\u001b[39m')
  }

  test('are used on a terminal, but not in a pipe or on a dumb terminal', async () => {
    expect(await areOn(true)).toBe(true)
    expect(await areOn(false)).toBe(false)
    expect(await areOn(true, { TERM: 'dumb' })).toBe(false)
  })

  test('follow NO_COLOR and FORCE_COLOR, which count as not set if they are empty', async () => {
    expect(await areOn(true, { NO_COLOR: '1' })).toBe(false)
    expect(await areOn(true, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false)
    expect(await areOn(true, { NO_COLOR: '' })).toBe(true)
    expect(await areOn(false, { FORCE_COLOR: '1' })).toBe(true)
    expect(await areOn(true, { FORCE_COLOR: '0' })).toBe(false)
    expect(await areOn(false, { FORCE_COLOR: '' })).toBe(false)
  })
})

test('are decided separately for each stream', async () => {
  const call = { env: ACCOUNT, input: '' }
  const send = ['send', 'http://127.0.0.1:1/', '--content', 'x', '--tries', '1']
  expect((await run(send, { ...call, isTerminal: true })).stderr).toContain('\u001b[31m✘')
  expect((await run(send, { ...call, isTerminal: true, isPiped: true })).stderr).toContain('\u001b[31m✘')
  expect((await run(send, call)).stderr).not.toContain('\u001b')
})

test('ignore an empty CI', async () => {
  const words = ['conformance', '--file', 'pkcs7']
  const shows = async (env: Readonly<Record<string, string>>) =>
    (await run(words, { isTerminal: true, input: '', env })).stderr !== ''
  expect(await shows({ CI: '' })).toBe(true)
  expect(await shows({ CI: 'true' })).toBe(false)
})
