/** The judge: right results pass, and everything else fails for the right reason. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeSignature, encrypt } from 'wechat-callback'
import { readExactJson } from '../../src/codec/json-exact.ts'
import { adapterOf } from '../../src/conformance/adapter.ts'
import { type Check, checksOf } from '../../src/conformance/checks.ts'
import { judge } from '../../src/conformance/judge.ts'
import { OWN_API } from '../../src/conformance/own-api.ts'
import { readVectorFiles } from '../../src/conformance/read-vectors.ts'
import { answer } from '../../src/conformance/run-api.ts'

const checks = readVectorFiles().flatMap(checksOf)
const adapter = adapterOf(OWN_API)

function checkOf(id: string): Check {
  const found = checks.find(({ request }) => request.id === id)
  if (found === undefined) throw new Error(`no check ${id}`)
  return found
}

/** The right result, as a program writes it. */
async function rightResult(check: Check): Promise<Record<string, unknown> & { output: Record<string, unknown> }> {
  return { output: {}, ...JSON.parse(JSON.stringify(await answer(adapter, check.request))) }
}

/** Copies of a result in which one output is changed, missing or invented. */
function wrongOutputs(check: Check, output: Record<string, unknown>): readonly Record<string, unknown>[] {
  const { outputs, optionalOutputs = [], name: operation } = check.operation
  const isDue = check.testCase.result === 'valid' || operation === 'exchange'
  return (isDue ? [...outputs, ...optionalOutputs] : []).flatMap((name) => {
    const value = output[name]
    // This package does not report this output, so there is nothing to compare.
    if (value === null) return []
    if (value === undefined) return [{ ...output, [name]: '' }]
    // An output that need not be reported may be null.
    const untold = optionalOutputs.includes(name) ? [] : [{ ...output, [name]: null }]
    return [{ ...output, [name]: changed(value) }, { ...output, [name]: undefined }, ...untold]
  })
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  return Array.isArray(value) ? [...value, ['x', 'x']] : 'no object'
}

test('every right result passes, and fails if any output is changed, missing or invented', async () => {
  let count = 0
  for (const check of checks) {
    const right = await rightResult(check)
    expect(judge(check, right), check.request.id).toEqual({ kind: 'passed' })
    for (const output of wrongOutputs(check, right.output)) {
      count++
      expect(judge(check, { ...right, output }).kind, `${check.request.id} ${JSON.stringify(output)}`).toBe('failed')
    }
  }
  expect(count).toBeGreaterThan(5000)
})

test('a case that must be refused fails if it is accepted or refused for another reason', async () => {
  for (const check of checks.filter(({ testCase }) => testCase.result === 'invalid')) {
    const right = await rightResult(check)
    expect(judge(check, { ...right, result: 'valid' }).kind).toBe('failed')
    if (check.testCase.error === undefined) continue
    expect(judge(check, { ...right, error: 'SOMETHING_ELSE' })).toMatchObject({ kind: 'failed' })
    expect(judge(check, { ...right, error: null })).toEqual({ kind: 'passed', isWithoutCode: true })
  }
})

test('a case that must be accepted fails if it is refused, whatever the code', () => {
  const check = checkOf('pkcs7/pad-20#unpad')
  expect(judge(check, { result: 'invalid', error: 'DECRYPT_FAILED' })).toEqual({
    kind: 'failed',
    reason: {
      en: 'must be accepted, but was refused with DECRYPT_FAILED',
      zh: '应当接受，却被拒绝，错误码是 DECRYPT_FAILED',
    },
  })
  // A terminal must not execute what a program writes.
  const { reason } = judge(check, { result: 'invalid', error: '\u001b[2J\u009b2J' })
  expect(reason?.en).toBe('must be accepted, but was refused with "\\u001b[2J\\u009b2J"')
})

test('any input gets a verdict, and no verdict is long', () => {
  const some = [checkOf('pkcs7/pad-20#unpad'), checkOf('exchange/method-put'), checkOf('encrypt/one-mebibyte')]
  const result = fc.record(
    { result: fc.constantFrom('valid', 'invalid', 'unsupported', 7), output: fc.jsonValue(), error: fc.jsonValue() },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), result), fc.constantFrom(...some), (given, check) => {
      const { kind, reason = { en: '', zh: '' } } = judge(check, given)
      expect(['failed', 'unsupported', 'passed']).toContain(kind)
      if (kind === 'failed') expect(Math.max(reason.en.length, reason.zh.length)).toBeLessThan(600)
    }),
  )
  expect(
    judge(checkOf('pkcs7/pad-20#unpad'), { result: 'invalid', error: 'X'.repeat(1e6) }).reason?.en.length,
  ).toBeLessThan(300)
})

test('a number keeps its digits: another notation passes, and a wrong number is shown unchanged', async () => {
  const check = checkOf('exchange/method-put')
  const right = JSON.stringify(await rightResult(check))
  const printed = (status: string) => readExactJson(right.replace('"status":405', `"status":${status}`))
  expect(right).toContain('"status":405')
  expect(judge(check, printed('405.0')).kind).toBe('passed')
  expect(judge(check, printed('4.05e2')).kind).toBe('passed')
  expect(judge(check, printed('4561255354251345929')).reason?.en).toBe('status: expected 405, got 4561255354251345929')
  expect(judge(check, printed(`${'['.repeat(1000)}${']'.repeat(1000)}`)).kind).toBe('failed')
})

describe('what may differ on the wire', () => {
  test('an envelope with another layout but the same parts passes', async () => {
    const check = checkOf('encrypt/format-xml')
    const right = await rightResult(check)
    const other = String(right.output.envelope).replaceAll('\n', ' ')
    expect(other).not.toBe(right.output.envelope)
    expect(judge(check, { ...right, output: { ...right.output, envelope: other } }).kind).toBe('passed')
    const wrong = other.replace(/<TimeStamp>\d/, '<TimeStamp>9')
    expect(judge(check, { ...right, output: { ...right.output, envelope: wrong } }).kind).toBe('failed')
  })

  test('more headers, and the pairs of a query in another order, pass', async () => {
    const exchange = checkOf('exchange/method-put')
    const right = await rightResult(exchange)
    const headers = { ...(right.output.headers as object), 'x-served-by': 'me' }
    expect(judge(exchange, { ...right, output: { ...right.output, headers } }).kind).toBe('passed')
    const event = checks.find(
      ({ operation, testCase }) => operation.name === 'serverless' && testCase.result === 'valid',
    )
    if (event === undefined) throw new Error('no event')
    const read = await rightResult(event)
    const query = (read.output.query as unknown[]).toReversed()
    expect(judge(event, { ...read, output: { ...read.output, query } }).kind).toBe('passed')
  })
})

describe('software that generates its own random bytes', () => {
  const check = checkOf('encrypt/format-xml')
  // Data of the vectors; the schema guarantees the shape.
  const { credentials, message, receiveId, timestamp, nonce } = check.request.input as {
    readonly credentials: { readonly token: string; readonly encodingAESKey: string }
    readonly message: string
    readonly receiveId: string
    readonly timestamp: number
    readonly nonce: string
  }
  const seal = (text: string, to: string) => encrypt(text, to, credentials.encodingAESKey, new Uint8Array(16).fill(7))
  const sealed = seal(message, receiveId)
  const signature = computeSignature(credentials.token, String(timestamp), nonce, sealed)
  const envelope = JSON.stringify({ encrypt: sealed, msgsignature: signature, timestamp, nonce })
  const sound = { ownRandom: true, encrypt: sealed, signature, envelope }

  test.each([
    ['all of it', {}, undefined],
    ['no signature and no envelope', { signature: null, envelope: null }, undefined],
    ['another message', { encrypt: seal('other', receiveId) }, 'encrypt: contains the message'],
    ['another receiver', { encrypt: seal(message, 'other') }, 'encrypt: sealed for'],
    ['no ciphertext', { encrypt: 'AAAA' }, 'encrypt: DECRYPT_FAILED'],
    ['a number', { encrypt: 7 }, 'encrypt: expected a text'],
    ['a wrong signature', { signature: '0'.repeat(40) }, 'signature: expected'],
    ['an envelope around another text', { envelope: envelope.replace(sealed, seal('x', 'y')) }, 'envelope: '],
    ['an envelope with a wrong signature', { envelope: envelope.replace(signature, '0') }, 'envelope: its signature'],
    ['a text that is not an envelope', { envelope: 'sealed' }, 'envelope: cannot be read'],
  ])('%s', (_, change, reason) => {
    const verdict = judge(check, { result: 'valid', output: { ...sound, ...change } })
    if (reason === undefined) expect(verdict).toEqual({ kind: 'passed' })
    else expect(verdict).toMatchObject({ kind: 'failed', reason: { en: expect.stringContaining(reason) } })
  })

  test('may say so only in operations that seal', () => {
    const verdict = judge(checkOf('pkcs7/pad-20#unpad'), { result: 'valid', output: { ownRandom: true } })
    expect(verdict).toMatchObject({
      kind: 'failed',
      reason: { en: 'ownRandom: only a result of encrypt may have it' },
    })
  })
})
