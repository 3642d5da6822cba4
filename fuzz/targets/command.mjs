// The commands of wechat-callback that read input: whatever comes, a command ends with a documented exit code, writes JSON where
// it was asked for, and sends no control character to a terminal.

import fc from 'fast-check'
import { account, sideOf } from '../material/account.mjs'
import { requireThat } from '../material/check.mjs'
import { choose, inputOf, partsOf, textOf } from '../material/input.mjs'
import { encryptFrame } from '../material/sign.mjs'
import { textsOf } from '../material/vectors.mjs'
import { fuzzed } from '../package.mjs'

const { runCommandLine, terminalOf } = fuzzed

/** Those that reach neither the network, nor other programs, nor files that they write. */
const COMMANDS = ['decrypt', 'explain', 'encrypt', 'sign', 'keygen', 'help']
const FORMS = /** @type {const} */ (['as it is', 'as a frame'])
const MAX_WORDS = 6
const CHOICES = 4

const ENVIRONMENT = {
  WECHAT_TOKEN: account.token,
  WECHAT_ENCODING_AES_KEY: account.encodingAESKey,
  WECHAT_RECEIVE_ID: account.receiveId,
  NO_COLOR: '1',
  // No line of progress, which is cleared by an escape sequence.
  CI: '1',
}

/** @param {Buffer} input */
function callOf(input) {
  const command = choose(input, 0, COMMANDS)
  const count = (input[1] ?? 0) % MAX_WORDS
  const parts = partsOf(input, CHOICES, count + 1)
  const words = parts.slice(0, count).map(textOf)
  const given = parts[count] ?? Buffer.of()
  const stdin = choose(input, 2, FORMS) === 'as a frame' ? Buffer.from(encryptFrame(given)) : given
  return { command, words, stdin }
}

/**
 * Runs the command as a process would.
 *
 * @param {readonly string[]} words
 * @param {Uint8Array} input
 * @param {boolean} isTerminal
 */
async function call(words, input, isTerminal) {
  const written = { stdout: '', stderr: '' }
  const outputTo = (/** @type {'stdout' | 'stderr'} */ name) => ({
    isTTY: isTerminal,
    columns: 80,
    write: (/** @type {string} */ text) => {
      written[name] += text
    },
  })
  async function* stdin() {
    yield input
  }
  const streams = {
    stdin: Object.assign(stdin(), { isTTY: false }),
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
  }
  return { code: await runCommandLine(words, ENVIRONMENT, terminalOf(streams, ENVIRONMENT)), ...written }
}

/** @param {Buffer} input */
async function run(input) {
  const { command, words, stdin } = callOf(input)
  // Any other file may be a device that never ends.
  if (words.some((word, at) => /^--(?:body|answer)/.test(word) && !/=-$/.test(word) && words[at + 1] !== '-'))
    return 'a file'
  const isTerminal = choose(input, 3, [true, false])
  const plain = await call([command, ...words], stdin, isTerminal)
  requireThat([0, 1, 2].includes(plain.code), `the exit code is ${plain.code}`)
  const shown = isTerminal ? plain.stdout + plain.stderr : plain.stderr
  requireThat(!/[\0-\x08\x0b-\x1f\x7f-\x9f]/.test(shown), 'a terminal receives a control character')
  const json = await call(['--json', command, ...words], stdin, false)
  const { error, findings } = resultOf(json.stdout)
  requireThat(error?.code !== 'UNEXPECTED', `an error is not documented: ${error?.message}`)
  const codes = (findings ?? []).map(({ code }) => code).join(' ')
  return `${command} ${plain.code} ${json.code} ${error?.code ?? ''} ${codes}`
}

/**
 * @param {string} stdout
 * @returns {{ error?: { code: string, message: string }, findings?: readonly { code: string }[] }}
 */
function resultOf(stdout) {
  // A help text is not JSON.
  if (!stdout.startsWith('{')) return {}
  requireThat(stdout.endsWith('}\n') && !stdout.slice(0, -1).includes('\n'), 'the output of --json is not one line')
  return JSON.parse(stdout)
}

const side = sideOf({ platform: 'wecom', mode: 'safe' })
const { query, body = '' } = side.push({ MsgType: 'text', Content: '你好' })
const { query: check, echo } = side.verification()
const TRACE = `* Connected\n> GET / HTTP/1.1\n< HTTP/1.1 200 OK\n< content-type: text/plain\n\n{ [19 bytes data]\n${echo}* Closing connection 0\n`

/**
 * @param {string} command
 * @param {readonly string[]} words
 * @param {string | Uint8Array} stdin
 */
function calls(command, words, stdin) {
  const at = COMMANDS.indexOf(command)
  return [0, 1].map((isTerminal) => inputOf([at, words.length, 0, isTerminal], ...words, stdin))
}

/** @type {import('../engine/execute.mjs').Target} */
export const target = {
  choices: CHOICES,
  corpus: [
    ...calls('decrypt', ['--url', `/?${query}`], body),
    ...calls('decrypt', [`--url=/?${check}`], ''),
    ...calls('decrypt', ['--receive-id', ''], 'RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo'),
    ...textsOf('encrypt', 'answer').flatMap((text) => calls('decrypt', [], text).slice(1)),
    ...textsOf('frameHex').map((hex) => inputOf([0, 0, 1, 1], Buffer.from(hex, 'hex'))),
    ...calls('explain', ['--url', `/?${query}`, '--body', '-'], body),
    ...calls('explain', ['--url', `/?${check}`, '--answer=-'], echo),
    ...calls('explain', ['--url', `/?${check}`, '--answer=-', '--took-ms=6000'], TRACE),
    ...calls('explain', ['--url', `/?${check}`, '--answer=-'], `HTTP/1.1 403 Forbidden\r\n\r\n`),
    ...calls('explain', ['--url', `/?${query}`, '--other-token=a', '--arrived-at', '1700000000', '--method=POST'], ''),
    ...calls('encrypt', ['--format', 'json', '--timestamp=1700000000', '--nonce=1'], '{"a":1}'),
    ...calls('encrypt', ['--platform=wecom-bot'], '你好'),
    ...calls('sign', ['--timestamp=1700000000', '--nonce', '1'], 'aGk='),
    ...calls('sign', ['--plain', '--timestamp=1700000000', '--nonce', '1'], ''),
    ...calls('keygen', ['--lang', 'zh'], ''),
    ...calls('help', ['decrypt'], ''),
    ...calls('help', ['--help'], ''),
  ],
  dictionary: [
    ...[
      '--url',
      '--body',
      '-',
      '--answer',
      '--json',
      '--lang',
      '--lang=zh',
      '--help',
      '-h',
      '-V',
      '--version',
      '--',
      '--=',
      '=',
    ],
    ...['--token=', '--encoding-aes-key=', '--receive-id=', '--platform=mini-program', '--mode=plain', '--mode=compat'],
    ...[
      '--format=xml',
      '--timestamp=',
      '--nonce=',
      '--plain',
      '--method=',
      '--took-ms=',
      '--arrived-at=',
      '--other-token=',
    ],
    ...['HTTP/1.1 200 OK\r\n', '< HTTP/1.1 302\n', '* ', '{ [1 bytes data]', '\r  % Total', '%2B'],
  ],
  structures: fc
    .tuple(
      fc.nat(5),
      fc.array(fc.string(), { maxLength: MAX_WORDS - 1 }),
      fc.oneof(fc.string(), fc.base64String(), fc.json()),
    )
    .map(([at, words, stdin]) => inputOf([at, words.length, 0, 0], ...words, stdin)),
  run,
  // It reads files of its user, line by line.
  limitMs: 300,
  timed: {
    decrypt: (input) => () => call(['decrypt'], input.subarray(CHOICES), true),
    'explain --body': (input) => () => call(['explain', `--url=/?${query}`, '--body=-'], input.subarray(CHOICES), true),
    'explain --answer': (input) => () =>
      call(['explain', `--url=/?${check}`, '--answer=-'], input.subarray(CHOICES), true),
    'explain --url': (input) => () => call(['explain', `--url=${textOf(input.subarray(CHOICES))}`], Buffer.of(), true),
    encrypt: (input) => () => call(['encrypt'], input.subarray(CHOICES), true),
  },
}
