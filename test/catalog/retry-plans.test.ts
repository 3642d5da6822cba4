/** The plans by which the platform repeats a push: what an entry may say of them, and what the pages say. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkRules, readCatalogs, readRetryPlans } from '../../catalog/generate/read.mjs'
import { keyOf } from '../../catalog/generate/types.mjs'
import { RETRY_PLANS } from '../../src/messages/generated/tables.ts'
import { countsAsFailure, retryPlanOf, retrySpanMs, rulesOf } from '../../src/messages/push-rules.ts'

const plans = readRetryPlans()
const pushes = readCatalogs().flatMap((catalog) => catalog.messages)
const event = (Event: string) => ({ MsgType: 'event', Event })

describe('a plan', () => {
  test('is the one that the run-time tables have', () => {
    expect(
      Object.fromEntries(plans.map(({ name, waits: _waits, sources: _sources, ...plan }) => [name, plan])),
    ).toEqual(RETRY_PLANS)
    expect(retryPlanOf({})).toEqual({ waitsMs: [0, 0] })
  })

  test('has its pages, and a push that names it', () => {
    const used = new Set(pushes.map(({ retries = 'usual' }) => retries))
    expect(plans.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([])
    expect(plans.filter(({ sources }) => sources.length === 0)).toEqual([])
  })
})

test.each([
  ['usual', {}, [false, false, false, false]],
  ['shop', {}, [false, false, false, false]],
  ['virtual-payment', {}, [false, false, true, true]],
  ['game-goods', {}, [true, false, true, true]],
  ['game-gift', {}, [true, false, true, true]],
] as const)('the plan %s: which answers are a failure to the platform', (retries, empty, expected) => {
  const replies = [empty, { ErrCode: '0' }, { ErrCode: 1 }, { ErrCode: 'E1' }]
  expect(replies.map((reply) => countsAsFailure(RETRY_PLANS[retries], reply))).toEqual(expected)
})

test.each([
  ['a time that is the usual one', { replyWithinMs: 5000 }, /^X: replyWithinMs must be a whole number below 5000/],
  ['a time that is not a number', { replyWithinMs: '1 s' }, /^X: replyWithinMs must be/],
  ['the usual plan', { retries: 'usual' }, /^X: retries must name a plan of catalog\/retry-plans.json/],
  ['a plan that is missing', { retries: 'shops' }, /^X: retries must name a plan/],
  ['a reply that is sealed', { answeredInClear: false }, /^X: answeredInClear must be true/],
])('an entry with %s is refused', (_name, rules, message) => {
  expect(() => checkRules({ name: 'X', ...rules } as never)).toThrow(message)
})

test('every entry has its own rules at run time, even if another platform receives its push', () => {
  const [order, coins] = [event('channels_ec_order_pay'), event('minigame_coin_deliver_completed')]
  expect(rulesOf('mini-program', order)).toEqual({ retries: 'shop' })
  expect(rulesOf('open-platform', order)).toEqual({ retries: 'shop' })
  expect(rulesOf('official-account', order)).toEqual({})
  expect(rulesOf('mini-program', coins)).toEqual({ replyWithinMs: 3000, retries: 'game-goods', answeredInClear: true })
  for (const catalog of readCatalogs()) {
    for (const { when, replyWithinMs, retries, answeredInClear } of catalog.messages) {
      const message = messageOf(when)
      const given = { replyWithinMs, retries, answeredInClear }
      const rules = Object.entries(given).filter(([, value]) => value !== undefined)
      expect([keyOf(when), rulesOf(catalog.platform as 'wecom', message)]).toEqual([
        keyOf(when),
        Object.fromEntries(rules),
      ])
    }
  }
})

/** A message with the fields that identify the push. */
function messageOf(when: Readonly<Record<string, string>>): object {
  const message: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(when)) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    let inside = message
    for (const name of names) {
      inside[name] ??= {}
      inside = Object(inside[name])
    }
    inside[last] = value
  }
  return message
}

describe.each([
  ['docs/delivery.md', /^\| (.+?) \| (\d) s \| (\d+) \|/],
  ['docs/delivery.zh-CN.md', /^\| (.+?) \| (\d) 秒 \| (\d+) \|/],
])('the table of %s', (path, row) => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  const rows = text.split('\n').flatMap((line) => {
    const [, , seconds, attempts] = row.exec(line) ?? []
    return attempts === undefined ? [] : [{ line, seconds: Number(seconds), attempts: Number(attempts) }]
  })

  test('has every combination of time, attempts and span, and no other', () => {
    const listed = new Set(rows.map(({ line, seconds, attempts }) => `${seconds} ${attempts} ${spanIn(line)}`))
    const known = new Set(
      pushes.map(({ replyWithinMs = 5000, retries }) => {
        const rules = retries === undefined ? {} : { retries: retries as keyof typeof RETRY_PLANS }
        return `${replyWithinMs / 1000} ${retryPlanOf(rules).waitsMs.length + 1} ${retrySpanMs(rules) / 1000}`
      }),
    )
    expect([...listed].sort()).toEqual([...known].sort())
  })

  test('says which pushes are answered with plaintext', () => {
    const plain = rows.filter(({ line }) => /\| (?:plaintext|明文) \|$/.test(line))
    expect(plain.map(({ line }) => line.includes('minigame_'))).toEqual([true, true])
  })
})

/** The span of a row, in seconds. */
function spanIn(line: string): number {
  const [, span = ''] = /\| ([\d,]+) (?:s|秒)[^|]*\|[^|]*\|$/.exec(line) ?? []
  return Number(span.replaceAll(',', ''))
}
