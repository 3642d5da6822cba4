/** `wechat-callback doctor`: what it writes for people and for programs, and its exit code. */
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { listening } from '../support/listening.ts'
import { NAIVE_ENV, naiveServer } from '../support/naive-server.ts'
import { run } from './run.ts'

const listen = listening()

describe('for a person', () => {
  test('each check has a line, with cause and fix below a failure, in both languages', async () => {
    const url = await listen(naiveServer('quotes the echo'))
    const { code, stdout } = await run(['doctor', url], { env: NAIVE_ENV })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^✔ {2}connection {2,}\d+ ms {2,}127\.0\.0\.1$/m)
    expect(stdout).toMatch(/^✘ {2}URL check {2,}\d+ \/ 1000 ms {2,}200, 21 characters\n {3}✘ answer-quoted\n {5}\S/m)
    expect(stdout).toMatch(/^ {5}→ /m)
    expect(stdout).toMatch(/\n1 failed, 1 warning\n$/)
    expect(stdout).toMatch(/^! {2}an old timestamp/m)
    const chinese = await run(['doctor', url, '--lang', 'zh'], { env: NAIVE_ENV })
    expect(chinese.stdout).toMatch(/^✘ {2}URL 验证/m)
    expect(chinese.stdout).toMatch(/\n1 项不通过，1 项提醒\n$/)
  })

  test('a cause that two checks have is explained once', async () => {
    const url = await listen(naiveServer('has another token'))
    const { stdout } = await run(['doctor', url], { env: NAIVE_ENV, columns: 120 })
    expect(stdout.match(/✘ server-credentials-differ/g)).toHaveLength(1)
    expect(stdout).toMatch(/^✘ {2}text message .* 403, empty\n {3}server-credentials-differ: see above$/m)
  })

  test('a long result continues below itself, in both languages', async () => {
    const url = await listen(naiveServer('has another token'))
    for (const lang of ['en', 'zh']) {
      const columns = 64
      const { stdout } = await run(['doctor', url, '--lang', lang], { env: NAIVE_ENV, columns })
      const lines = stdout.split('\n')
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns)
      const start = lines.findIndex((line) => /^- {2}(?:forged signature|伪造签名)/.test(line))
      expect(lines[start]).toMatch(lang === 'en' ? /not checked/ : /未检查/)
      expect(lines[start + 1]).toMatch(/^ {30,}\S/)
    }
  })

  test('no token, key or signature is shown', async () => {
    for (const mistake of ['has another token', 'quotes the echo', 'seals success'] as const) {
      const url = await listen(naiveServer(mistake))
      for (const words of [
        ['doctor', url],
        ['doctor', url, '--json'],
      ]) {
        const { stdout, stderr } = await run(words, { env: NAIVE_ENV })
        for (const secret of [NAIVE_ENV.WECHAT_TOKEN, NAIVE_ENV.WECHAT_ENCODING_AES_KEY])
          expect(stdout + stderr).not.toContain(secret)
        expect(stdout + stderr).not.toMatch(/\b[0-9a-f]{40}\b/)
      }
    }
  })

  test('an invalid address is wrong use', async () => {
    for (const url of ['example.com/callback', 'ftp://example.com', '/callback', 'http://127.0.0.1/?msg_signature=1']) {
      expect((await run(['doctor', url], { env: NAIVE_ENV })).code).toBe(2)
    }
  })
})

describe('for a program', () => {
  const reportOf = async (url: string) => {
    const { code, stdout, stderr } = await run(['doctor', url, '--json'], { env: NAIVE_ENV })
    expect(stderr).toBe('')
    return { code, report: JSON.parse(stdout) }
  }

  test('the report has each check, and the exit code is 0 if none failed', async () => {
    const url = await listen(naiveServer('none'))
    const { code, report } = await reportOf(`${url}?debug=1`)
    expect(code).toBe(0)
    expect(report).toMatchObject({ url, ok: true })
    expect(report.checks[2]).toEqual({
      id: 'verification',
      title: { en: 'URL check', zh: 'URL 验证' },
      verdict: 'passed',
      observed: { en: 'the exact echo', zh: '回显内容正确' },
      findings: [],
      tookMs: expect.any(Number),
      limitMs: 1000,
    })
  })

  test('the report has the causes of a failure, and the exit code is 1', async () => {
    const { code, report } = await reportOf(await listen(naiveServer('has no route for POST')))
    expect(code).toBe(1)
    expect(report.ok).toBe(false)
    const [, , , message] = report.checks
    expect(message).toMatchObject({
      id: 'text-message',
      verdict: 'failed',
      observed: { en: '405, empty', zh: '405，空' },
    })
    expect(message.findings).toMatchObject([{ code: 'answer-method-not-allowed' }])
    expect(message).not.toHaveProperty('facts')
  })
})

test('no control character of a response reaches the terminal', async () => {
  for (const mistake of ['names a type with escape sequences', 'answers with a page'] as const) {
    const url = await listen(naiveServer(mistake))
    const { stdout } = await run(['doctor', url], { env: NAIVE_ENV })
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  }
})
