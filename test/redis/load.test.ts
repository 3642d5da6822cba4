/** Five thousand pushes at once, through two processes and one Redis: with delays, duplicates and failures. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { simulatePlatform } from '../support/simulated-platform.ts'
import { credentials, pushOf, useRedis } from './support/setup.ts'

const { worker } = useRedis()

const PUSHES = 5000
/** More than the platform's three, so that what fails three times in a row under load is no accident of the test. */
const platform = simulatePlatform({ platform: 'wecom', credentials, tries: 8, tryMs: 5000 })

interface Planned {
  readonly name: string
  readonly message: string
  readonly failures: number
  readonly isDoubled: boolean
}

/** Every fifth push comes twice, every tenth fails once, every hundredth twice; all take up to 300 ms. */
function plan(): readonly Planned[] {
  return Array.from({ length: PUSHES }, (_, index) => {
    const failures = index % 100 === 3 ? 2 : index % 10 === 3 ? 1 : 0
    return { ...pushOf((index * 37) % 300, failures), failures, isDoubled: index % 5 === 3 }
  })
}

test('each is answered with its own text, and its handler ran once, and once more for each failure', async () => {
  const [a, b] = await Promise.all([
    worker({ deadlineMs: 4500, leaseMs: 3000 }),
    worker({ deadlineMs: 4500, leaseMs: 3000, client: 'ioredis' }),
  ])
  const [portA, portB] = [a.port, b.port]
  const pushes = plan()
  let peak = 0
  const watch = setInterval(async () => {
    peak = Math.max(peak, ...(await Promise.all([a.memory(), b.memory()])))
  }, 250)

  const startedAt = performance.now()
  const answers = await Promise.all(
    pushes.map(async ({ name, message, isDoubled }, index) => {
      const ports = index % 2 === 0 ? [portA, portB, portA] : [portB, portA, portB]
      const again = async () => {
        await sleep(index % 400)
        return await platform.deliver(message, ports[1] ?? 0, ports[0] ?? 0)
      }
      const outcomes = await Promise.all([platform.deliver(message, ...ports), ...(isDoubled ? [again()] : [])])
      return outcomes.filter(({ reply }) => reply?.message?.Content !== `answer to ${name}`)
    }),
  )
  const seconds = (performance.now() - startedAt) / 1000
  clearInterval(watch)

  const runs = new Map<string, number>()
  for (const name of [...a.runs, ...b.runs]) runs.set(name, (runs.get(name) ?? 0) + 1)
  const wrong = pushes.filter(({ name, failures }) => runs.get(name) !== failures + 1)
  console.log(
    `${PUSHES} pushes and ${pushes.filter(({ isDoubled }) => isDoubled).length} duplicates in ${seconds.toFixed(1)} s: ` +
      `${a.runs.length + b.runs.length} runs, ${a.errors.length + b.errors.length} failures, ` +
      `${answers.flat().length} answers lost, most memory of a process ${Math.round(peak / 2 ** 20)} MiB`,
  )
  expect(answers.flat()).toEqual([])
  expect(wrong).toEqual([])
  expect(new Set([...a.errors, ...b.errors])).toEqual(new Set(['meant to fail']))
  expect([...a.late, ...b.late]).toEqual([])
  expect(peak).toBeLessThan(600 * 2 ** 20)
}, 120_000)
