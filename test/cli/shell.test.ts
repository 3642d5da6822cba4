/** The commands for the shell, and what all commands have in common. */
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import stringWidth from 'string-width'
import { afterAll, describe, expect, test } from 'vitest'
import { computeSignature, decryptUnverified, encrypt, WXBizMsgCrypt } from 'wechat-callback'
import manifest from '../../package.json' with { type: 'json' }
import { COMMANDS } from '../../src/cli/commands.ts'
import { failureOf } from '../../src/cli/errors.ts'
import { wrap } from '../../src/cli/output/columns.ts'
import { FINDING_TEXTS } from '../../src/findings/generated.ts'
import type { FindingText } from '../../src/findings/types.ts'
import { lengthField, sealedBytes } from '../diagnosis/accounts.ts'
import { type Outcome, run } from './run.ts'

const KEY = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C'
const ACCOUNT = { WECHAT_TOKEN: 'QDG6eK', WECHAT_ENCODING_AES_KEY: KEY, WECHAT_RECEIVE_ID: 'wx5823bf96d3bd56c7' }
const CRYPT = new WXBizMsgCrypt({ token: 'QDG6eK', encodingAESKey: KEY, receiveId: 'wx5823bf96d3bd56c7' })
const RECEIVER = 'wx5823bf96d3bd56c7'
const ECHOSTR = 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ=='
const QUERY = 'msg_signature=5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3&timestamp=1409659589&nonce=263014780'

describe('help', () => {
  test('is printed with exit code 2 if no command or an unknown command is given', async () => {
    for (const words of [[], ['dokter'], ['--bogus']]) {
      const { code, stdout, stderr } = await run(words)
      expect(code).toBe(2)
      expect(stdout).toBe('')
      for (const { name } of COMMANDS) expect(stderr).toContain(`\n  ${name}`)
    }
    expect((await run(['dok\u001b[2Jter'])).stderr).not.toContain('\u001b')
  })

  test('is printed on standard output with exit code 0 if it is requested', async () => {
    for (const words of [['--help'], ['-h'], ['help']]) {
      const { code, stdout, stderr } = await run(words)
      expect([code, stderr]).toEqual([0, ''])
      for (const option of ['--help, -h', '--version, -V', '--json', '--lang']) expect(stdout).toContain(`  ${option}`)
      for (const { name, summary } of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${name} +${summary.en}`, 'm'))
    }
  })

  test.each(COMMANDS.map(({ name }) => name))(
    'of %s has every option in both languages, and no line is too wide',
    async (name) => {
      const command = COMMANDS.find((candidate) => candidate.name === name)
      for (const language of ['en', 'zh']) {
        const { code, stdout } = await run([name, '--help', '--lang', language])
        expect(code).toBe(0)
        for (const option of [
          ...Object.keys(command?.options ?? {}),
          ...(command?.account ?? []),
          'json',
          'lang',
          'help',
        ]) {
          expect(stdout).toContain(`  --${option}`)
        }
        const lines = stdout.split('\n')
        expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([])
      }
      expect((await run(['help', name])).stdout).toBe((await run([name, '-h'])).stdout)
    },
  )

  test('is in the requested language, otherwise in that of the environment, otherwise in English', async () => {
    const speaks = async (words: readonly string[], env: Readonly<Record<string, string>>) =>
      (await run([...words, '--help'], { env })).stdout.includes('命令') ? 'zh' : 'en'
    expect(await speaks([], {})).toBe('en')
    expect(await speaks([], { LANG: 'zh_CN.UTF-8' })).toBe('zh')
    expect(await speaks([], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' })).toBe('en')
    expect(await speaks([], { WECHAT_LANG: 'zh', LANG: 'en_US.UTF-8' })).toBe('zh')
    expect(await speaks(['--lang=en'], { WECHAT_LANG: 'zh' })).toBe('en')
    expect(await speaks(['--lang', 'en', '--lang', 'zh'], {})).toBe('zh')
    expect(await speaks(['--lang', 'zh_CN'], { LANG: 'en_US.UTF-8' })).toBe('zh')
    expect(await speaks([], { WECHAT_LANG: 'zh_CN.UTF-8' })).toBe('zh')
    expect(await speaks([], { WECHAT_LANG: '', LANG: 'zh_CN.UTF-8' })).toBe('zh')
    expect(await speaks([], { WECHAT_LANG: 'fr_FR' })).toBe('en')
  })

  test('has Chinese punctuation after Chinese headings, even when the usage follows an error', async () => {
    expect((await run(['--help', '--lang', 'zh'])).stdout).toContain('用法：wechat-callback')
    const page = (await run(['send', '--help', '--lang', 'zh'])).stdout
    for (const heading of ['用法', '选项', '账号', '通用']) expect(page).toMatch(new RegExp(`^${heading}：`, 'm'))
    expect((await run(['sign', '--bogus', '--lang', 'zh'])).stderr).toContain('用法：wechat-callback sign')
  })

  test('refers only to pages that the package contains', async () => {
    for (const { name } of COMMANDS) {
      for (const lang of ['en', 'zh'])
        expect((await run([name, '--help', '--lang', lang])).stdout).not.toContain('docs/')
    }
  })
})

describe('general options may come before the command', () => {
  test.each([
    [
      ['--json', 'keygen'],
      ['keygen', '--json'],
    ],
    [
      ['--lang', 'zh', 'keygen', '--help'],
      ['keygen', '--help', '--lang', 'zh'],
    ],
    [
      ['--lang=zh', '--json', 'keygen', '--help'],
      ['keygen', '--help', '--lang=zh'],
    ],
    [
      ['--lang', 'zh', 'help', 'sign'],
      ['help', 'sign', '--lang', 'zh'],
    ],
    [
      ['-h', 'sign'],
      ['sign', '-h'],
    ],
    [['--lang', 'zh', '--version'], ['--version']],
  ])('%j', async (before, after) => {
    const masked = ({ code, stdout, stderr }: Outcome) => [code, stdout.replace(/"\w{32,43}"/g, '…'), stderr]
    expect(masked(await run(before))).toEqual(masked(await run(after)))
  })

  test('any other option before the command is named, with the place where it belongs', async () => {
    const { code, stdout, stderr } = await run(['--platform', 'wecom', 'doctor', 'https://example.com/'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^--platform: write options after the command/)
    expect((await run(['--platform', 'wecom', '--lang', 'zh'])).stderr).toMatch(/^--platform：选项要写在命令后面/)
  })

  test('without a command, they print the list with exit code 2', async () => {
    expect((await run(['--json'])).code).toBe(2)
    expect((await run(['--lang', 'zh'])).stderr).toContain('命令：')
  })
})

describe('an empty environment variable counts as not set', () => {
  test('as docker compose sets it', async () => {
    const empty = { WECHAT_LANG: '', WECHAT_PLATFORM: '', WECHAT_MODE: '' }
    const { code } = await run(['encrypt'], { env: { ...ACCOUNT, ...empty }, input: 'hello' })
    expect(code).toBe(0)
    expect((await run(['keygen'], { env: { ...empty, WECHAT_LANG: 'zh_CN' } })).code).toBe(0)
    expect((await run(['encrypt'], { env: { ...ACCOUNT, WECHAT_TOKEN: '' }, input: 'x' })).stderr).toContain(
      '--token is missing; give it, set WECHAT_TOKEN, or read your settings with --env-file .env',
    )
  })

  test('except for the receiver, for which empty is a value', async () => {
    const { stdout } = await run(['encrypt', '--json'], { env: { ...ACCOUNT, WECHAT_RECEIVE_ID: '' }, input: 'hello' })
    expect(decryptUnverified(JSON.parse(stdout).encrypt, KEY).receiveId).toBe('')
  })
})

describe('--env-file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-env-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const path = join(folder, '.env')
  const sign = ['sign', '--plain', '--timestamp', '1409659589', '--nonce', '263014780']
  const signatureOf = (token: string) => `${computeSignature(token, '1409659589', '263014780')}\n`

  test('reads the variables of the account as node --env-file does; the environment and options come first', async () => {
    writeFileSync(path, "# of the server\nPORT=3000\nexport WECHAT_TOKEN='QDG6eK' # Token\n")
    const signed = async (words: readonly string[], env: Readonly<Record<string, string>>) =>
      (await run([...sign, '--env-file', path, ...words], { env })).stdout
    expect(await signed([], {})).toBe(signatureOf('QDG6eK'))
    expect(await signed([], { WECHAT_TOKEN: 'shell' })).toBe(signatureOf('shell'))
    expect(await signed(['--token', 'option'], { WECHAT_TOKEN: 'shell' })).toBe(signatureOf('option'))
    const script = "process.stdout.write(process.env.WECHAT_TOKEN ?? '')"
    const { stdout } = await promisify(execFile)(process.execPath, [`--env-file=${path}`, '-e', script], { env: {} })
    expect(stdout).toBe('QDG6eK')
  })

  test('that cannot be read is reported, without its content', async () => {
    const { code, stderr } = await run([...sign, '--env-file', join(folder, 'missing')])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/missing cannot be read \(ENOENT\)/)])
    writeFileSync(path, 'SECRET\nWECHAT_TOKEN')
    const broken = await run([...sign, '--env-file', path])
    expect([broken.code, broken.stdout]).toEqual([2, ''])
    expect(broken.stderr).not.toContain('SECRET')
  })

  test('that lacks the variable is named, in both languages', async () => {
    writeFileSync(path, 'WECHAT_TOKN=QDG6eK\n')
    const { code, stderr } = await run([...sign, '--env-file', path])
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`neither the environment nor ${path} sets WECHAT_TOKEN`),
    ])
    const chinese = await run([...sign, '--env-file', path, '--lang', 'zh'])
    expect(chinese.stderr).toContain(`环境变量和 ${path} 里都没有 WECHAT_TOKEN`)
  })

  test('with lines of Windows is read, and with a BOM refused, since Node loses the first variable', async () => {
    writeFileSync(path, 'PORT=3000\r\nWECHAT_TOKEN=QDG6eK\r\nMODEL=m\r\n')
    expect((await run([...sign, '--env-file', path])).stdout).toBe(signatureOf('QDG6eK'))
    writeFileSync(path, '\uFEFFWECHAT_TOKEN=QDG6eK\n')
    const script = 'process.stdout.write(String(process.env.WECHAT_TOKEN))'
    const { stdout } = await promisify(execFile)(process.execPath, [`--env-file=${path}`, '-e', script], { env: {} })
    expect(stdout).toBe('undefined')
    const { code, stderr } = await run([...sign, '--env-file', path])
    expect([code, stderr]).toEqual([1, expect.stringContaining('begins with a byte order mark (BOM)')])
    expect(stderr).not.toContain('QDG6eK')
  })

  test('is read by the program too; Node, or the command, reports a missing one', async () => {
    const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
    const exec = (file: string) =>
      promisify(execFile)(process.execPath, [command, ...sign, '--env-file', file], { env: {} })
    writeFileSync(path, 'WECHAT_TOKEN=QDG6eK\n')
    expect((await exec(path)).stdout).toBe(signatureOf('QDG6eK'))
    const failure = await exec(join(folder, 'missing')).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      stdout: '',
      stderr: expect.stringMatching(/missing.* (?:not found|cannot be read)/),
    })
    // As docs/command.md says: 9 is the exit code of Node.
    expect(failure).toMatchObject({ code: expect.toBeOneOf([1, 9]) })
  })
})

describe('wrong use is reported in one sentence, with exit code 2', () => {
  test("also for a word that overflows the stack of Node's parser", async () => {
    const { code, stderr } = await run(['explain', '--url', `-${'1'.repeat(131_000)}`])
    expect([code, stderr]).toEqual([2, expect.stringContaining('--url needs a value')])
  })

  test.each([
    [['sign', '--bogus'], 'the option --bogus is unknown'],
    [['sign', '--token'], '--token needs a value'],
    [['sign', '--plain=1', '--token', 'x'], '--plain is a switch'],
    [['sign', '--token=x'], '--timestamp must be whole seconds'],
    [['sign', '--token=x', '--timestamp=1409659589000', '--nonce=1'], 'milliseconds have thirteen'],
    [['sign', '--token=x', '--timestamp=1409659589'], '--nonce is missing'],
    [['sign', '--timestamp=1', '--nonce=1'], '--token is missing; give it, set WECHAT_TOKEN, or read'],
    [['send'], 'the URL is missing'],
    [['keygen', '--env-file', '.env'], 'the option --env-file is unknown'],
    [['sign', '--platform=wecom'], 'the option --platform is unknown'],
    [['keygen', 'more'], 'too many arguments'],
    [['doctor'], 'an argument is missing: wechat-callback doctor <url>'],
    [['keygen', '--lang', 'fr'], '--lang must be en or zh'],
    [['encrypt', '--token=x'], '--encoding-aes-key is missing'],
    [['encrypt', '--token=x', `--encoding-aes-key=${KEY}`], '--receive-id is missing'],
    [['encrypt', '--platform=weibo'], '--platform must be one of wecom,'],
    [['encrypt', '--token=x', `--encoding-aes-key=${KEY}`, '--receive-id=', '--nonce='], '--nonce is missing'],
    [['send', 'http://127.0.0.1/', '--mode=plain'], '--mode: wecom has only safe'],
    [['explain', '--url=/', '--mode=plain'], '--mode: wecom has only safe'],
    [['keygen', '--lang'], '--lang needs a value'],
    [
      ['encrypt', '--format=yaml', '--token=x', `--encoding-aes-key=${KEY}`, '--receive-id='],
      '--format must be one of xml',
    ],
  ])('%j', async (words, sentence) => {
    const { code, stdout, stderr } = await run(words)
    expect(stderr).toContain(sentence)
    expect(stderr).toContain(`wechat-callback ${words[0]} --help`)
    expect([code, stdout]).toEqual([2, ''])
  })

  test('the error never repeats a value that was given', async () => {
    const { stderr } = await run(['decrypt', '--tokn=SECRET', 'SECRET2'])
    expect(stderr).not.toContain('SECRET')
  })

  test('the error is in Chinese too, including what the mode lacks', async () => {
    const words = ['send', 'http://127.0.0.1/', '--mode=plain', '--token=x', '--lang=zh']
    expect((await run(words)).stderr).toContain('--mode：wecom 只有 safe')
  })

  test('the command does not wait for keyboard input', async () => {
    const { code, stderr } = await run(['encrypt'], { env: ACCOUNT, isTerminal: true })
    expect([code, stderr.includes('standard input is the keyboard')]).toEqual([2, true])
  })
})

describe('errors in both languages and for programs', () => {
  const malformed = { ...ACCOUNT, WECHAT_ENCODING_AES_KEY: KEY.slice(1) }

  test.each([
    ['encrypt', []],
    ['send', ['http://127.0.0.1:1/']],
    ['decrypt', []],
  ])('malformed credentials: %s', async (name, words) => {
    const call = { env: malformed, input: ECHOSTR }
    const english = await run([name, ...words], call)
    expect([english.code, english.stdout]).toEqual([1, ''])
    expect(english.stderr).toMatch(/INVALID_CREDENTIALS: The EncodingAESKey has 42 characters.* Copy it again/)
    const chinese = await run([name, ...words, '--lang', 'zh'], call)
    expect(chinese.stderr).toMatch(/INVALID_CREDENTIALS: .*有 42 个字符.*从后台重新完整复制/)
    const json = await run([name, ...words, '--lang', 'zh', '--json'], call)
    expect([json.code, json.stderr]).toEqual([1, ''])
    expect(JSON.parse(json.stdout)).toEqual({
      error: { code: 'INVALID_CREDENTIALS', message: expect.stringContaining('有 42 个字符') },
    })
  })

  test('a mistake in the package itself is not wrong use', () => {
    expect(failureOf(new TypeError('x is not a function'))).toMatchObject({ code: 'UNEXPECTED', exitCode: 1 })
  })

  test('every malformed value is reported, a merely unusual one is not', async () => {
    const env = { WECHAT_TOKEN: ' x ', WECHAT_ENCODING_AES_KEY: KEY.slice(1), WECHAT_RECEIVE_ID: 'ww1 ' }
    const { stderr } = await run(['encrypt'], { env, input: 'x' })
    expect(stderr.split('\n').slice(0, 3)).toEqual([
      expect.stringContaining('token'),
      expect.stringContaining('EncodingAESKey'),
      expect.stringContaining('receiveId'),
    ])
    expect((await run(['encrypt'], { env: { ...ACCOUNT, WECHAT_TOKEN: 'a-b' }, input: 'x' })).code).toBe(0)
  })

  test.each([
    ['INVALID_SIGNATURE', ['--url', `/?${QUERY.replace('5c45', '5c46')}`], {}, ECHOSTR],
    ['INVALID_SIGNATURE', ['--url', '/?timestamp=1'], {}, ECHOSTR],
    ['DECRYPT_FAILED', [], { WECHAT_ENCODING_AES_KEY: 'A'.repeat(43) }, ECHOSTR],
    ['INVALID_RECEIVE_ID', ['--url', `/?${QUERY}`], { WECHAT_RECEIVE_ID: 'ww0' }, ECHOSTR],
    ['INVALID_RECEIVE_ID', [], { WECHAT_RECEIVE_ID: 'ww0' }, ECHOSTR],
    ['INVALID_ENVELOPE', [], {}, '<xml><Encrypt>'],
  ])('%s of decrypt %j', async (error, words, env, input) => {
    const call = { env: { ...ACCOUNT, ...env }, input }
    const { code, stderr } = await run(['decrypt', ...words, '--lang', 'zh'], call)
    expect([code, stderr]).toEqual([1, expect.stringMatching(new RegExp(`${error}: .*[一-鿿]{4}`))])
    expect(stderr).not.toMatch(/ (?:the|is|of) /)
    const json = await run(['decrypt', ...words, '--json'], call)
    expect([json.code, json.stderr, JSON.parse(json.stdout).error.code]).toEqual([1, '', error])
  })

  test('wrong use is reported for programs', async () => {
    for (const words of [['sign', '--json'], ['sign', '--json', '--bogus'], ['dokter', '--json'], ['--json']]) {
      const { code, stdout, stderr } = await run(words)
      expect([code, stderr, JSON.parse(stdout).error]).toEqual([2, '', { code: 'USAGE', message: expect.any(String) }])
    }
  })

  test('a file that does not exist is reported for programs', async () => {
    const words = ['explain', '--url', '/', '--body', 'no/such/file', '--json']
    const { code, stdout } = await run(words, { env: ACCOUNT })
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      { error: { code: 'FILE_UNREADABLE', message: expect.stringContaining('ENOENT') } },
    ])
  })

  test('too much standard input is reported in Chinese', async () => {
    const call = { env: ACCOUNT, input: new Uint8Array(33 * 1024 * 1024) }
    expect((await run(['decrypt', '--lang', 'zh'], call)).stderr).toContain('标准输入超过 32 MiB')
  })

  test('outside text in an error cannot control the terminal', async () => {
    const { stderr } = await run(['explain', '--url', '/', '--body', '\u001b[2J', '--json'], { env: ACCOUNT })
    expect(stderr).not.toContain('\u001b')
    expect((await run(['conformance', '--flag', '\u001b[2J'])).stderr).not.toContain('\u001b')
  })
})

describe('keygen', () => {
  test('makes values that the console accepts, different each time', async () => {
    const made = [await run(['keygen', '--json']), await run(['keygen', '--json'])].map(({ stdout }) =>
      JSON.parse(stdout),
    )
    for (const { token, encodingAESKey } of made) {
      expect(token).toMatch(/^[A-Za-z0-9]{32}$/)
      expect(encodingAESKey).toMatch(/^[A-Za-z0-9]{43}$/)
      new WXBizMsgCrypt({ token, encodingAESKey, receiveId: '' })
    }
    expect(made[0]).not.toEqual(made[1])
    expect((await run(['keygen'])).stdout).toMatch(/^Token {11}\w{32}\nEncodingAESKey {2}\w{43}\n$/)
  })
})

describe('sign', () => {
  const parts = ['--timestamp', '1409659589', '--nonce', '263014780']

  test('signs four parts, with the ciphertext from standard input', async () => {
    const call = { env: ACCOUNT, input: `${ECHOSTR}\n` }
    const msg_signature = '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3'
    expect(await run(['sign', ...parts], call)).toEqual({ code: 0, stdout: `${msg_signature}\n`, stderr: '' })
    const { stdout } = await run(['sign', ...parts, '--json'], call)
    expect(JSON.parse(stdout)).toEqual({ msg_signature, timestamp: '1409659589', nonce: '263014780' })
  })

  test('signs three parts for plain mode, without standard input', async () => {
    const signature = computeSignature('QDG6eK', '1409659589', '263014780')
    const { stdout } = await run(['sign', '--plain', ...parts], { env: ACCOUNT, isTerminal: true })
    expect(stdout).toBe(`${signature}\n`)
  })
})

describe('encrypt', () => {
  test('seals its input byte for byte, for the receiver', async () => {
    const message = ' <xml>你好</xml>\n\n'
    const { code, stdout } = await run(['encrypt', '--timestamp=1713424427', '--nonce=415670741'], {
      env: ACCOUNT,
      input: message,
    })
    const [, sealed = ''] = /<Encrypt><!\[CDATA\[(.*)\]\]>/.exec(stdout) ?? []
    const msg_signature = computeSignature('QDG6eK', '1713424427', '415670741', sealed)
    expect([code, stdout.includes(msg_signature), stdout.at(-1)]).toEqual([0, true, '>'])
    expect(CRYPT.decryptMsg({ msg_signature, timestamp: '1713424427', nonce: '415670741' }, stdout).message).toBe(
      message,
    )
  })

  test('ends its output with a newline on a terminal', async () => {
    const { stdout } = await run(['encrypt'], { env: ACCOUNT, input: 'x', isTerminal: true })
    expect(stdout).toMatch(/<\/xml>\n$/)
  })

  test('writes the parts of a push, and the format of bots', async () => {
    const { stdout } = await run(['encrypt', '--json'], { env: ACCOUNT, input: 'hello' })
    const { encrypt: Encrypt, ...query } = JSON.parse(stdout)
    expect(CRYPT.decryptMsg(query, { Encrypt }).message).toBe('hello')
    const bot = { WECHAT_TOKEN: 't', WECHAT_ENCODING_AES_KEY: KEY, WECHAT_PLATFORM: 'wecom-bot' }
    const { encrypt: sealed } = JSON.parse((await run(['encrypt'], { env: bot, input: '{}' })).stdout)
    expect(decryptUnverified(sealed, KEY)).toMatchObject({ message: '{}', receiveId: '' })
  })
})

describe('decrypt', () => {
  const push = JSON.stringify({ Encrypt: ECHOSTR })
  const url = `/callback?${QUERY}`

  test('verifies a push with its query and writes the text unchanged', async () => {
    const outcome = await run(['decrypt', '--url', url], { env: ACCOUNT, input: push })
    expect(outcome).toEqual({ code: 0, stdout: '1616140317555161061', stderr: '' })
  })

  test('verifies a reply by its own envelope', async () => {
    const input = CRYPT.encryptMsg('<xml>答</xml>')
    expect(await run(['decrypt'], { env: ACCOUNT, input })).toEqual({ code: 0, stdout: '<xml>答</xml>', stderr: '' })
    const { code, stdout, stderr } = await run(['decrypt'], { env: { ...ACCOUNT, WECHAT_TOKEN: 'other' }, input })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('INVALID_SIGNATURE')
  })

  test('opens a bare ciphertext with only the key, and notes that it is not verified', async () => {
    for (const input of [`${ECHOSTR}\n`, ECHOSTR.replaceAll('+', ' ')]) {
      const { code, stdout, stderr } = await run(['decrypt', '--encoding-aes-key', KEY], { input })
      expect([code, stdout]).toEqual([0, '1616140317555161061'])
      expect(stderr).toContain('no signature was verified')
    }
    const { stdout } = await run(['decrypt', '--encoding-aes-key', KEY, '--json'], { input: ECHOSTR })
    expect(JSON.parse(stdout)).toEqual({
      message: '1616140317555161061',
      receiveId: 'wx5823bf96d3bd56c7',
      isVerified: false,
    })
  })

  test('in 兼容模式 decrypts a push whose plaintext part was broken by user text', async () => {
    const input = `<xml><MsgType>text</MsgType><Content><![CDATA[]]><b]]></Content><Encrypt><![CDATA[${ECHOSTR}]]></Encrypt></xml>`
    const env = { ...ACCOUNT, WECHAT_PLATFORM: 'official-account', WECHAT_MODE: 'compat' }
    const opened = { code: 0, stdout: '1616140317555161061', stderr: '' }
    expect(await run(['decrypt', '--url', url], { env, input })).toEqual(opened)
  })

  test('reads the ciphertext of a URL check from its URL, not from standard input', async () => {
    for (const echostr of [encodeURIComponent(ECHOSTR), ECHOSTR]) {
      const words = ['decrypt', '--url', `https://example.com/callback?${QUERY}&echostr=${echostr}`]
      const verified = { code: 0, stdout: '1616140317555161061', stderr: '' }
      expect(await run(words, { env: ACCOUNT, input: '' })).toEqual(verified)
      expect(await run(words, { env: ACCOUNT, isTerminal: true })).toEqual({
        ...verified,
        stdout: `${verified.stdout}\n`,
      })
    }
    const wrong = { ...ACCOUNT, WECHAT_TOKEN: 'other' }
    const { code, stderr } = await run(['decrypt', '--url', `/?${QUERY}&echostr=${encodeURIComponent(ECHOSTR)}`], {
      env: wrong,
      input: '',
    })
    expect([code, stderr]).toEqual([1, expect.stringContaining('INVALID_SIGNATURE')])
  })

  test('shows what the right key opens, and what is wrong with its frame', async () => {
    const message = '<xml><Content>你好</Content></xml>'
    const frames = [
      ['frame-without-random', sealedBytes(message), ''],
      [
        'frame-length-little-endian',
        sealedBytes('x'.repeat(16), lengthField(Buffer.byteLength(message), 'little'), message, RECEIVER),
        RECEIVER,
      ],
      [
        'frame-length-in-characters',
        sealedBytes('x'.repeat(16), lengthField(message.length), message, RECEIVER),
        RECEIVER,
      ],
    ] as const
    for (const [code, input, receiveId] of frames) {
      const shown = await run(['decrypt'], { env: ACCOUNT, input })
      expect([shown.code, shown.stdout]).toEqual([1, message])
      expect(shown.stderr).toContain(`✘ ${code}\n`)
      const json = await run(['decrypt', '--json'], { env: { WECHAT_ENCODING_AES_KEY: KEY }, input })
      expect(json.code).toBe(1)
      expect(JSON.parse(json.stdout)).toEqual({
        message,
        receiveId,
        isVerified: false,
        findings: [expect.objectContaining({ code })],
      })
    }
    const signature = computeSignature('QDG6eK', '1409659589', '263014780', frames[1][1])
    const words = ['decrypt', '--url', `/?msg_signature=${signature}&timestamp=1409659589&nonce=263014780`, '--json']
    const verified = await run(words, { env: ACCOUNT, input: frames[1][1] })
    expect(JSON.parse(verified.stdout)).toMatchObject({ message, isVerified: true, findings: [{ code: frames[1][0] }] })
    const wrongKey = await run(['decrypt', '--encoding-aes-key', 'B'.repeat(43)], { input: frames[0][1] })
    expect([wrongKey.code, wrongKey.stdout]).toEqual([1, ''])
    expect(wrongKey.stderr).toContain('DECRYPT_FAILED')
  })

  test('opens a bare ciphertext that is folded, URL-encoded or has CRLF', async () => {
    const folded = ECHOSTR.replace(/.{20}/g, '$&\n')
    const inputs = [
      folded,
      folded.replaceAll('\n', '\r\n  '),
      encodeURIComponent(ECHOSTR),
      ECHOSTR.replaceAll('+', '%2b'),
    ]
    for (const input of inputs) {
      const { code, stdout } = await run(['decrypt', '--url', url], { env: ACCOUNT, input })
      expect([code, stdout]).toEqual([0, '1616140317555161061'])
      const parts = ['--timestamp', '1409659589', '--nonce', '263014780']
      expect((await run(['sign', ...parts], { env: ACCOUNT, input })).stdout).toBe(`${/\w{40}/.exec(QUERY)?.[0]}\n`)
    }
  })

  test('names the character at which a text is neither an envelope nor base64, and what is expected', async () => {
    const { code, stderr } = await run(['decrypt'], { env: ACCOUNT, input: `"${ECHOSTR}"` })
    expect([code, stderr]).toEqual([1, expect.stringMatching(/neither .* nor base64.* at position 1\b/)])
    expect((await run(['decrypt', '--lang', 'zh'], { env: ACCOUNT, input: '' })).stderr).toContain('是空的')
  })

  test('shows escape sequences in words on a terminal, and writes every byte into a pipe', async () => {
    const message = '\u001b[31m红\u202e\r\n'
    const call = { env: ACCOUNT, input: CRYPT.encryptMsg(message) }
    expect((await run(['decrypt'], call)).stdout).toBe(message)
    expect((await run(['decrypt'], { ...call, isTerminal: true })).stdout).toBe('\\u001b[31m红\\u202e\n')
    const json = await run(['decrypt', '--json'], { ...call, isTerminal: true })
    expect(json.stdout).not.toMatch(/[\u001b\u202e]/)
    expect(JSON.parse(json.stdout).message).toBe(message)
  })

  test('reports the code of a wrong signature, key, receiver or text, with exit code 1', async () => {
    const refused = async (words: readonly string[], env: Readonly<Record<string, string>>, input = push) => {
      const { code, stdout, stderr } = await run(['decrypt', ...words], { env, input })
      expect([code, stdout]).toEqual([1, ''])
      for (const secret of [env.WECHAT_TOKEN ?? KEY, KEY]) expect(stderr).not.toContain(secret)
      return /: ([A-Z_]+):/.exec(stderr)?.[1]
    }
    expect(await refused(['--url', url.replace('5c45', '5c46')], ACCOUNT)).toBe('INVALID_SIGNATURE')
    expect(await refused(['--url', url], { ...ACCOUNT, WECHAT_ENCODING_AES_KEY: 'A'.repeat(43) })).toBe(
      'DECRYPT_FAILED',
    )
    expect(await refused(['--url', url], { ...ACCOUNT, WECHAT_RECEIVE_ID: 'ww0' })).toBe('INVALID_RECEIVE_ID')
    const keyAlone = { WECHAT_ENCODING_AES_KEY: KEY, WECHAT_RECEIVE_ID: 'ww0' }
    expect(await refused([], keyAlone)).toBe('INVALID_RECEIVE_ID')
    expect(await refused([], keyAlone, '<xml><Encrypt>')).toBe('INVALID_ENVELOPE')
    expect(await refused([], { WECHAT_ENCODING_AES_KEY: KEY.slice(1) })).toBe('INVALID_CREDENTIALS')
  })

  test('refuses input that is not UTF-8 or is too large', async () => {
    expect((await run(['decrypt'], { env: ACCOUNT, input: Uint8Array.of(0xff) })).stderr).toContain('is not UTF-8')
    const { code, stderr } = await run(['decrypt'], { env: ACCOUNT, input: new Uint8Array(33 * 1024 * 1024) })
    expect([code, stderr.includes('standard input is larger than 32 MiB')]).toEqual([1, true])
  })
})

describe('as a program', () => {
  const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  const exec = promisify(execFile)

  test('has pipes, exit codes and the version', async () => {
    expect((await exec(process.execPath, [command, '--version'])).stdout).toBe(`${manifest.version}\n`)
    const sealed = encrypt('你好', 'ww', KEY, new Uint8Array(16))
    const child = spawn(process.execPath, [command, 'decrypt'], { env: { WECHAT_ENCODING_AES_KEY: KEY } })
    const ended = new Promise((resolve) => child.on('close', resolve))
    child.stdin.end(sealed)
    expect([await text(child.stdout), await ended]).toEqual(['你好', 0])
    await expect(exec(process.execPath, [command, 'sign'])).rejects.toMatchObject({ code: 2 })
  })

  /** What a shell receives: standard error and the exit code. */
  const inShell = async (script: string) => {
    const child = spawn('bash', ['-o', 'pipefail', '-c', script], { stdio: ['ignore', 'pipe', 'pipe'] })
    const ended = new Promise((resolve) => child.on('close', resolve))
    return [await text(child.stderr), await ended]
  }
  const line = `"${process.execPath}" "${command}"`

  test('a reader that closes the pipe does not change the exit code', async () => {
    const account = Object.entries(ACCOUNT).map(([name, value]) => `${name}=${value}`)
    const explain = `${account.join(' ')} ${line} explain --url '/?signature=1&nonce=1&echostr=1'`
    expect(await inShell(`${explain} | true`)).toEqual(['', 1])
    expect(await inShell(`${line} sign --bogus 2>&1 >/dev/null | true`)).toEqual(['', 2])
  })

  test.runIf(existsSync('/dev/full'))('output that cannot be written is reported in one sentence', async () => {
    const message = 'wechat-callback: standard output cannot be written (ENOSPC)\n'
    expect(await inShell(`${line} keygen >/dev/full`)).toEqual([message, 1])
  })

  test.runIf(existsSync('/dev/zero'))('an endless file is refused', async () => {
    const { code, stderr } = await run(['explain', '--url', '/', '--body', '/dev/zero'], { env: ACCOUNT })
    expect([code, stderr]).toEqual([1, expect.stringContaining('/dev/zero is larger than 32 MiB')])
  })

  test('a reader that closes the pipe is not an error', async () => {
    const child = spawn(process.execPath, [command, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] })
    const ended = new Promise((resolve) => child.on('close', resolve))
    child.stdout.destroy()
    expect([await text(child.stderr), await ended]).toEqual(['', 0])
  })
})

describe('a misspelt name', () => {
  test.each([
    [['dcotor'], 'the command dcotor is unknown; did you mean doctor?\nsee: wechat-callback --help\n'],
    [['lsiten', '--lang', 'zh'], '没有命令 lsiten，是不是 listen？\n用法：wechat-callback --help\n'],
    [['doctor', 'http://x', '--tokn', 'a'], 'the option --tokn is unknown; did you mean --token?'],
    [['send', '--contnt', 'a', '--lang', 'zh'], '没有选项 --contnt，是不是 --content？'],
    [['--lagn', 'zh', 'doctor'], 'the option --lagn is unknown; did you mean --lang?'],
    [['doctor', '--somethingelse'], 'the option --somethingelse is unknown\n'],
  ])('%j', async (words, message) => {
    const { code, stderr } = await run(words)
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  })

  test('as JSON has the suggestion in its message', async () => {
    const { stdout } = await run(['explian', '--json'])
    expect(JSON.parse(stdout).error).toEqual({
      code: 'USAGE',
      message: 'the command explian is unknown; did you mean explain?',
    })
  })
})

describe('lines', () => {
  test('break between words and between Chinese characters, never before a punctuation mark', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('把标准输入，原样加密。', 10)).toEqual(['把标准输', '入，原样加', '密。'])
    expect(wrap('', 10)).toEqual([])
    expect(wrap('averylongword x', 5)).toEqual(['averylongword', 'x'])
  })

  test('keep options, URLs and names whole, since they are made to be copied', () => {
    const line = '地址是 https://example.com/wechat/callback，选项是 --encoding-aes-key。'
    expect(wrap(line, 20)).toEqual([
      '地址是',
      'https://example.com/wechat/callback，',
      '选项是',
      '--encoding-aes-key。',
    ])
  })

  /** Every Chinese text that the command wraps. */
  const texts = [
    ...COMMANDS.flatMap(({ summary, description, options }) => [
      summary.zh,
      ...description.zh.split('\n').filter((line) => !line.startsWith(' ')),
      ...Object.values(options).map((option) => option.summary.zh),
    ]),
    ...Object.values(FINDING_TEXTS).flatMap((part) =>
      Object.values<FindingText>(part).flatMap(({ message, cure }) => [message.zh, cure.zh]),
    ),
  ]

  test.each([24, 40, 76, 96])(
    'of every Chinese text fit into %d columns and obey the rules for punctuation',
    (width) => {
      for (const text of texts) {
        const lines = wrap(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) {
          expect(line).not.toMatch(/^[，。、；：？！）」』】》”’]/)
          expect(line).not.toMatch(/[（「『【《“‘]$/)
          // Only what cannot be broken, such as a long name, may be too wide.
          if (stringWidth(line) > width) expect(line).not.toMatch(/[\u4e00-\u9fff]{3}/)
        }
      }
    },
  )
})
