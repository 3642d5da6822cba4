/** The examples are programs that run and check their own result. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'

test('慢模型, sending: twelve seconds through joined retries, sixty through the API, at twenty times the speed', () => {
  const output = run('slow-model/sending.mjs', { PACE: '0.05' })
  expect(output).toMatch(/attempt 1: no response.*attempt 2: no response.*attempt 3: 想了 12 秒：天气的答案是 42/s)
  expect(output).toMatch(/attempt 3: the empty answer.*客服消息 to .*想了 60 秒：长篇小说的答案是 42.*as expected/s)
})

test('慢模型, pick-up: the hint at the deadline, and the reply with the next message', () => {
  const output = run('slow-model/pick-up.mjs', { PACE: '0.05' })
  expect(output).toMatch(/attempt \d: 还在想，回复“继续”查看.*the user: 继续\n.*attempt \d: 想了 60 秒.*as expected/s)
  expect(output).not.toContain('客服消息')
})

describe('demo', () => {
  test.each([
    ['en', '14 as expected, 0 not'],
    ['zh', '14 项符合预期，0 项不符'],
  ])('is a table in 80 columns, in %s', (language, summary) => {
    const output = run('demo/main.mjs', {}, ['--lang', language])
    expect(output).toContain(summary)
    expect(output.match(/^✔ {2}.* ms {2}\d{3}/gm)).toHaveLength(14)
    expect(output.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([])
    expect(output).not.toContain('<xml>')
  })

  test('shows the requests and responses if it is asked to', () => {
    const output = run('demo/main.mjs', {}, ['--verbose'])
    expect(output).toMatch(/^ {5}request {4}POST \?.*msg_signature=.*\n {16}<xml>/m)
    expect(output).toMatch(/^ {5}decrypted {2}<xml>/m)
  })
})

function run(example: string, environment: Readonly<Record<string, string>>, words: readonly string[] = []): string {
  const path = fileURLToPath(new URL(`../examples/${example}`, import.meta.url))
  return execFileSync(process.execPath, [path, ...words], { encoding: 'utf8', env: { ...process.env, ...environment } })
}
