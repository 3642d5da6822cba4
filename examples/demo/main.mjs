/**
 * Simulates the platform for two real servers on loopback, and prints what each request was answered with. Exits with 1
 * if anything is not as it should be.
 *
 *     npm run demo -- --lang zh --verbose
 */
import { parseArgs } from 'node:util'
import stringWidth from 'string-width'
import { startServers } from './servers.mjs'
import { credentials, makeSteps, readAnswer } from './steps.mjs'

const { values } = parseArgs({ options: { lang: { type: 'string' }, verbose: { type: 'boolean', default: false } } })
const { LC_ALL, LC_MESSAGES, LANG } = process.env
/** @type {'en' | 'zh'} */
const language = /^zh/i.test(values.lang || LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en'
const hasColors = process.stdout.isTTY && !process.env.NO_COLOR

/** @typedef {import('./steps.mjs').Bilingual} Bilingual */

const servers = await startServers(credentials)
let [passed, failed] = [0, 0]

for (const server of servers) {
  console.log(`\n${styled(1, server.name)}  ${server.address}`)
  const steps = makeSteps()
  const width = Math.max(...steps.map(({ title }) => stringWidth(title[language])))
  for (const step of steps) {
    const isAsExpected = await play(server, step, width)
    if (isAsExpected) passed++
    else failed++
  }
}

await Promise.all(servers.map((server) => server.close()))
console.log(
  `\n${styled(1, say({ en: `${passed} as expected, ${failed} not`, zh: `${passed} 项符合预期，${failed} 项不符` }))}`,
)
if (!values.verbose)
  console.log(
    say({
      en: 'npm run demo -- --verbose shows the requests and responses',
      zh: '用 npm run demo -- --verbose 查看请求和响应的内容',
    }),
  )
process.exitCode = failed === 0 ? 0 : 1

/** @type {(server: import('./servers.mjs').RunningServer, step: import('./steps.mjs').Step, width: number) => Promise<boolean>} */
async function play(server, step, width) {
  const url = `${server.address}?${step.query}`
  const startedAt = performance.now()
  const response = await fetch(url, { method: step.method, ...(step.body === undefined ? {} : { body: step.body }) })
  const wire = await response.clone().text()
  const tookMs = Math.round(performance.now() - startedAt)
  const answer = await readAnswer(response)
  const reason = server.errors.splice(0).join(', ')
  const isAsExpected = response.status === step.expected.status && answer.text === step.expected.text

  const mark = isAsExpected ? styled(32, '✔') : styled(31, '✘')
  const title = step.title[language] + ' '.repeat(width - stringWidth(step.title[language]))
  console.log(`${mark}  ${title}  ${String(tookMs).padStart(4)} ms  ${observed(response.status, answer, reason)}`)
  if (!isAsExpected) line({ en: 'expected', zh: '预期' }, `${step.expected.status} ${step.expected.text}`)
  if (values.verbose) {
    line({ en: 'request', zh: '请求' }, `${step.method} ?${shorten(step.query)}`)
    if (step.body !== undefined) line({ en: '', zh: '' }, shorten(step.body))
    if (step.opened !== undefined) line({ en: 'plaintext', zh: '明文' }, step.opened)
    line({ en: 'response', zh: '响应' }, `${response.status} ${shorten(wire.replaceAll('\n', ''))}`.trimEnd())
    if (answer.sealed) line({ en: 'decrypted', zh: '解密后' }, answer.opened)
  }
  return isAsExpected
}

/** @type {(status: number, answer: Awaited<ReturnType<typeof readAnswer>>, reason: string) => string} */
function observed(status, { sealed, text }, reason) {
  if (reason !== '') return say({ en: `${status}, refused: ${reason}`, zh: `${status}，已拒绝：${reason}` })
  if (text === '') return say({ en: `${status}, the empty answer`, zh: `${status}，空应答` })
  if (sealed) return say({ en: `${status}, a sealed reply: ${text}`, zh: `${status}，加密回复：${text}` })
  return say({ en: `${status}, the echo: ${text}`, zh: `${status}，明文：${text}` })
}

/** @type {(text: Bilingual) => string} */
function say(text) {
  return text[language]
}

/** @type {(label: Bilingual, text: string) => void} */
function line(label, text) {
  const name = say(label)
  console.log(`     ${name}${' '.repeat(11 - stringWidth(name))}${text}`)
}

/** @type {(code: number, text: string) => string} */
function styled(code, text) {
  return hasColors ? `\u001b[${code}m${text}\u001b[0m` : text
}

/** @type {(text: string) => string} */
function shorten(text) {
  return text.length <= 150 ? text : `${text.slice(0, 110)} … ${text.slice(-30)} (${text.length})`
}
