/** Tally and JUnit, as pure functions over values. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { type Check, checksOf } from '../../src/conformance/checks.ts'
import type { CaseVerdict } from '../../src/conformance/judge.ts'
import { toJUnit } from '../../src/conformance/junit.ts'
import { readVectorFiles } from '../../src/conformance/read-vectors.ts'
import { isWell, tally } from '../../src/conformance/tally.ts'

const files = readVectorFiles()
const pkcs7 = files.filter(({ name }) => name === 'pkcs7').flatMap(checksOf)
const passed: CaseVerdict = { kind: 'passed' }

/** All cases of one file passed, except those that are named. */
function reportOf(changes: Readonly<Record<string, CaseVerdict | undefined>>, checks: readonly Check[] = pkcs7) {
  const verdicts = new Map(checks.map(({ request }) => [request.id, passed] as const))
  for (const [id, verdict] of Object.entries(changes)) {
    if (!verdicts.has(id)) throw new Error(`no request ${id}`)
    if (verdict === undefined) verdicts.delete(id)
    else verdicts.set(id, verdict)
  }
  return tally(files, checks, verdicts)
}

describe('tally', () => {
  test('counts cases, not requests', () => {
    const report = reportOf({})
    expect(report.counts.passed).toBe(new Set(pkcs7.map(({ testCase }) => testCase.id)).size)
    expect(report.files.map(({ name }) => name)).toEqual(['pkcs7'])
    expect(isWell(report)).toBe(true)
  })

  test.each([
    ['failed', { kind: 'failed', reason: { en: 'x', zh: 'x' } }],
    ['crashed', { kind: 'crashed', reason: { en: 'x', zh: 'x' } }],
    ['timed-out', { kind: 'timed-out', reason: { en: 'x', zh: 'x' } }],
    ['not-run', undefined],
  ] as const)('one request that is %s decides the result of its case and of all its flags', (kind, verdict) => {
    const report = reportOf({ 'pkcs7/pad-32#pad': verdict })
    expect(report.counts[kind]).toBe(1)
    expect(isWell(report)).toBe(false)
    for (const name of ['padding-17-to-32', 'padding-whole-block']) {
      const flag = report.flags.find((one) => one.flag === name)
      expect(flag?.failures.map(({ id }) => id)).toEqual(['pkcs7/pad-32'])
      expect(flag?.note?.effect).not.toBe('')
    }
    expect(report.flags.filter(({ failures }) => failures.length > 0)).toHaveLength(2)
  })

  test('a case passes if one request is unsupported, and is unsupported if both are', () => {
    const unsupported: CaseVerdict = { kind: 'unsupported', reason: { en: '', zh: '' } }
    const report = reportOf({
      'pkcs7/pad-1#pad': unsupported,
      'pkcs7/pad-2#pad': unsupported,
      'pkcs7/pad-2#unpad': unsupported,
    })
    expect([report.counts.unsupported, report.counts.failed, isWell(report)]).toEqual([1, 0, true])
  })

  test('a report in which nothing passed is a failure', () => {
    const all = Object.fromEntries(pkcs7.map(({ request }) => [request.id, { kind: 'unsupported' } as const]))
    expect(isWell(reportOf(all))).toBe(false)
  })

  test('every flag has its note, and cases without flags are counted together', () => {
    const report = tally(files, files.flatMap(checksOf), new Map())
    for (const { flag, note } of report.flags) expect(note === undefined, flag).toBe(flag === '')
    expect(report.counts['not-run']).toBe(report.cases.length)
  })
})

describe('JUnit', () => {
  const parse = (xml: string) =>
    new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'testcase' }).parse(
      xml,
    )

  test('has a suite for each file and a test for each case, with what failed and what it means', () => {
    const none = { kind: 'unsupported', reason: { en: 'none', zh: '没有' } } as const
    const report = reportOf({
      'pkcs7/pad-32#pad': { kind: 'failed', reason: { en: 'expected <a> & "b"\n\u0000\ud800 ]]>', zh: '应为 <a>' } },
      'pkcs7/pad-31#pad': { kind: 'timed-out', reason: { en: 'slow', zh: '超时' } },
      'pkcs7/pad-30#pad': none,
      'pkcs7/pad-30#unpad': none,
    })
    const xml = toJUnit(report, 'en')
    const chinese = toJUnit(report, 'zh')
    expect(XMLValidator.validate(chinese)).toBe(true)
    for (const text of ['应为 &lt;a&gt;', '超时', '会拒绝大约一半的消息', '填充 32 字节'])
      expect(chinese).toContain(text)
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml.isWellFormed()).toBe(true)
    const { testsuite } = parse(xml).testsuites
    const { tests, failures, errors, skipped, testcase: cases } = testsuite
    expect([tests, failures, errors, skipped, cases.length]).toEqual(['64', '1', '1', '1', 64])
    const named = (name: string) => cases.find((one: { name: string }) => one.name === name)
    expect(named('pkcs7/pad-32').failure.message).toMatch(/^expected <a> & "b".*\ufffd\ufffd ]]>$/)
    expect(named('pkcs7/pad-32').failure['#text']).toContain('refuse about half of all messages')
    expect(named('pkcs7/pad-31').error).toMatchObject({ message: 'slow', type: 'timed-out' })
    expect(named('pkcs7/pad-30').skipped.message).toBe('none')
    expect(Object.keys(named('pkcs7/pad-29'))).toEqual(['classname', 'name'])
  })
})
