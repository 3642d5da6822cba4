/**
 * Runs examples/queue: receivers and workers as processes, and the platform on both sides. One side sends pushes, with its
 * attempts; the other takes messages, and drops repetitions of the same one, as `enable_duplicate_check` says.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createPlatform } from '../../../dist/testing.js'

const folder = fileURLToPath(new URL('../../../examples/queue/', import.meta.url))

export const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: 'ww1436e0e65a779aee' }
const platform = createPlatform({ platform: 'wecom', credentials })

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * The platform's API: how often each question was answered, and how many tokens were requested.
 *
 * @typedef {object} Api
 * @property {string} url
 * @property {Map<string, number>} answers by question, how many different messages the user has received
 * @property {() => number} repetitions how many repetitions were dropped
 * @property {() => number} tokenRequests
 * @property {() => void} close
 */

/** @returns {Promise<Api>} */
export async function startApi() {
  /** @type {Map<string, number>} */
  const answers = new Map()
  const sent = new Set()
  let repetitions = 0
  let tokenRequests = 0
  const server = createServer(async (incoming, response) => {
    let body = ''
    for await (const chunk of incoming.setEncoding('utf8')) body += chunk
    const { pathname } = new URL(incoming.url ?? '/', 'http://127.0.0.1')
    if (pathname === '/cgi-bin/gettoken') {
      tokenRequests++
      response.end(JSON.stringify({ errcode: 0, errmsg: 'ok', access_token: 'TOKEN', expires_in: 7200 }))
      return
    }
    const message = JSON.parse(body)
    if (message.enable_duplicate_check === 1 && sent.has(body)) repetitions++
    else {
      sent.add(body)
      const [question] = message.text.content.split('：')
      answers.set(question, (answers.get(question) ?? 0) + 1)
    }
    response.end('{"errcode":0,"errmsg":"ok"}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  const url = `http://127.0.0.1:${portOf(server)}`
  return { url, answers, repetitions: () => repetitions, tokenRequests: () => tokenRequests, close }
}

/** @param {import('node:http').Server} server */
function portOf(server) {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/**
 * Starts a receiver or a worker, and waits until it is ready.
 *
 * @param {'receiver' | 'worker'} program
 * @param {Readonly<Record<string, string>>} variables
 * @returns {Promise<ChildProcess>}
 */
export async function startProcess(program, variables) {
  const child = fork(`${folder}${program}.mjs`, {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      WECHAT_TOKEN: credentials.token,
      WECHAT_ENCODING_AES_KEY: credentials.encodingAESKey,
      WECHAT_CORP_ID: credentials.receiveId,
      WECHAT_SECRET: 'SecretOfTheWecomApp',
      ...variables,
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    errors = `${errors}${text}`.slice(-4000)
  })
  const ready = await Promise.race([once(child, 'message').then(() => true), once(child, 'exit').then(() => false)])
  if (!ready) throw new Error(`${program} did not start:\n${errors}`)
  return child
}

/** Ends a process as a container does. @param {ChildProcess} child */
export async function stopProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}

/**
 * Sends pushes, each with its own question, as the platform does: up to three attempts, within five seconds each.
 *
 * @param {readonly number[]} ports of the receivers, which take turns
 * @param {number} count
 * @param {{ atOnce?: number, first?: number, pauseMs?: number }} [options]
 * @returns {Promise<{ given: string[], givenUp: string[], perSecond: number, p99Ms: number }>} the questions that were
 *   answered with the empty answer, and those that the platform has given up
 */
export async function sendPushes(ports, count, { atOnce = 16, first = 0, pauseMs = 0 } = {}) {
  const pushes = Array.from({ length: count }, (_, index) => {
    const question = `问题${first + index}`
    return { question, push: platform.push(platform.message('text', { Content: question })) }
  })
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  /** @type {string[]} */
  const given = []
  /** @type {string[]} */
  const givenUp = []
  /** @type {number[]} */
  const times = []
  let next = 0
  const startedAt = performance.now()
  /** Sends one push. @param {number} index @returns {Promise<boolean>} whether an attempt got the empty answer */
  const send = async (index) => {
    const { push } = /** @type {typeof pushes[number]} */ (pushes[index])
    for (let attempt = 0; attempt < 3; attempt++) {
      const port = ports[(index + attempt) % ports.length] ?? 0
      if ((await post(port, attempt === 0 ? push : platform.retry(push), agent)) === 200) return true
      await sleep(200)
    }
    return false
  }
  const sendOneByOne = async () => {
    while (next < pushes.length) {
      const index = next++
      const sentAt = performance.now()
      const list = (await send(index)) ? given : givenUp
      times.push(performance.now() - sentAt)
      list.push(pushes[index]?.question ?? '')
      if (pauseMs > 0) await sleep(pauseMs)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sendOneByOne))
  const perSecond = count / ((performance.now() - startedAt) / 1000)
  agent.destroy()
  times.sort((one, other) => one - other)
  return { given, givenUp, perSecond, p99Ms: times[Math.floor(times.length * 0.99)] ?? 0 }
}

/**
 * @param {number} port
 * @param {import('../../../dist/testing.js').PlatformRequest} push
 * @param {Agent} agent
 * @returns {Promise<number | undefined>} the status; `undefined` if there was no response
 */
function post(port, { query, headers, body }, agent) {
  return new Promise((resolve) => {
    const outgoing = request(
      { host: '127.0.0.1', port, method: 'POST', path: `/?${query}`, headers, agent, timeout: 5000 },
      (response) => {
        response.resume()
        response.once('end', () => resolve(response.statusCode)).once('error', () => resolve(undefined))
      },
    )
    outgoing.once('timeout', () => outgoing.destroy())
    outgoing.once('error', () => resolve(undefined))
    outgoing.end(body)
  })
}

/**
 * Waits until every question has an answer.
 *
 * @param {Api} api
 * @param {readonly string[]} questions
 * @param {number} limitMs
 * @returns {Promise<{ lost: string[], twice: string[] }>} the questions without an answer at the limit, and those with two
 */
export async function waitForAnswers(api, questions, limitMs) {
  const endsAt = performance.now() + limitMs
  const lost = () => questions.filter((question) => !api.answers.has(question))
  while (lost().length > 0 && performance.now() < endsAt) await sleep(50)
  return { lost: lost(), twice: questions.filter((question) => (api.answers.get(question) ?? 0) > 1) }
}
