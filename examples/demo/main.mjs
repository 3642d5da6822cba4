/**
 * Simulates the platform for two real servers on loopback, and prints the requests and responses and what they mean.
 * Exits with 1 if anything is not as it should be.
 */
import { startServers } from './servers.mjs'
import { credentials, makeSteps, readAnswer } from './steps.mjs'

const servers = await startServers(credentials)
let [passed, failed] = [0, 0]

for (const server of servers) {
  console.log(`\n━━━ ${server.name} at ${server.address}`)
  for (const step of makeSteps()) {
    const isAsExpected = await play(server, step)
    if (isAsExpected) passed++
    else failed++
  }
}

await Promise.all(servers.map((server) => server.close()))
console.log(`\n${passed} as expected, ${failed} not`)
process.exitCode = failed === 0 ? 0 : 1

/** @type {(server: import('./servers.mjs').RunningServer, step: import('./steps.mjs').Step) => Promise<boolean>} */
async function play(server, step) {
  const url = `${server.address}?${step.query}`
  const response = await fetch(url, { method: step.method, ...(step.body === undefined ? {} : { body: step.body }) })
  const wire = await response.clone().text()
  const answer = await readAnswer(response)
  const reason = server.errors.splice(0).join(', ')
  const isAsExpected = response.status === step.expected.status && answer.text === step.expected.text

  console.log(`\n${isAsExpected ? '✔' : '✘'} ${step.title}`)
  line('sent', `${step.method} ?${shorten(step.query)}`)
  if (step.body !== undefined) line('', shorten(step.body))
  if (step.opened !== undefined) line('', `inside: ${step.opened}`)
  line('came back', `${response.status} ${wire === '' ? '(empty)' : shorten(wire.replaceAll('\n', ''))}`)
  if (answer.sealed) line('', `decrypts to: ${answer.opened}`)
  if (reason !== '') line('', `onError received: ${reason}`)
  if (!isAsExpected) line('expected', `${step.expected.status} ${step.expected.text}`)
  return isAsExpected
}

/** @type {(label: string, text: string) => void} */
function line(label, text) {
  console.log(`    ${label.padEnd(10)} ${text}`)
}

/** @type {(text: string) => string} */
function shorten(text) {
  return text.length <= 150 ? text : `${text.slice(0, 110)} … ${text.slice(-30)} (${text.length} characters)`
}
