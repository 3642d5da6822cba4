/** The protocol for programs: vectors/README.md agrees with the code, and no request contains its expected result. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checksOf } from '../../src/conformance/checks.ts'
import { OPERATIONS } from '../../src/conformance/operations.ts'
import { readVectorFiles } from '../../src/conformance/read-vectors.ts'
import type { VectorFile } from '../../src/conformance/vectors.ts'

/** The specification in both languages, with the headings of its tables. */
const SPECIFICATIONS = [
  {
    name: 'README.md',
    operations: '| operation | group type | input | output |',
    errors: "| error | layer | meaning | vendor's number |",
    files: '| file | what is tested |',
    separator: ', ',
  },
  {
    name: 'README.zh-CN.md',
    operations: '| 操作 | 组类型 | 输入 | 输出 |',
    errors: '| 错误码 | 层 | 含义 | 官方编号 |',
    files: '| 文件 | 测试内容 |',
    separator: '、',
  },
]
const files = readVectorFiles()
const checks = files.flatMap(checksOf)

/** Returns the cells of the table with this heading, row by row, without the backticks. */
function tableUnder(text: string, heading: string): readonly (readonly string[])[] {
  const lines = text.split('\n')
  const start = lines.indexOf(heading)
  expect(start, heading).toBeGreaterThan(0)
  const rows = lines.slice(start + 2)
  const cells = rows.slice(0, rows.indexOf('')).map((row) => row.slice(1, -1).split(' | '))
  return cells.map((row) => row.map((cell) => cell.replaceAll('`', '').trim()))
}

const namesIn = (cell: string) => cell.split(', ').filter((name) => name !== '')

describe.each(SPECIFICATIONS)('vectors/$name', ({ name, operations: heading, errors, files: list, separator }) => {
  const specification = readFileSync(new URL(`../../vectors/${name}`, import.meta.url), 'utf8')

  test('has every operation, with the inputs and outputs of the code', () => {
    const written = tableUnder(specification, heading).map(([name, type, input, output]) => ({
      name,
      type,
      input: namesIn(input ?? ''),
      output: namesIn(output ?? ''),
    }))
    const coded = Object.entries(OPERATIONS).flatMap(([type, operations]) =>
      operations.map(({ name, parameters, inputs, outputs, optionalOutputs = [] }) => ({
        name,
        type,
        input: [...parameters, ...inputs],
        output: [...outputs, ...optionalOutputs.map((output) => `${output}?`)],
      })),
    )
    expect(written).toEqual(coded)
  })

  test('has a section for every group type', () => {
    for (const type of Object.keys(OPERATIONS)) expect(specification).toContain(`### \`${type}\`\n`)
  })

  test('has every error that a case names, with its layer', () => {
    const rows = tableUnder(specification, errors)
    const named = new Set(checks.flatMap(({ testCase }) => testCase.error ?? []))
    expect(rows.map(([code]) => code).sort()).toEqual([...named].sort())
    for (const row of rows) expect(row.every((cell) => cell !== '')).toBe(true)
  })

  test('has every file', () => {
    const cells = tableUnder(specification, list).flatMap(([names = '']) => names.split(separator))
    const written = cells.filter((name) => name !== 'schema.json' && name !== 'ids.txt')
    const existing = files.map(({ name }) => (name.startsWith('messages-') ? 'messages-*.json' : `${name}.json`))
    expect(written).toEqual([...new Set(existing)])
  })
})

describe('requests', () => {
  test('have unique ids, each made from the id of its case', () => {
    const ids = checks.map(({ request }) => request.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { request, testCase } of checks) expect(request.id.split('#')[0]).toBe(testCase.id)
  })

  test('cover every case', () => {
    const all = files.flatMap(({ groups }) => groups.flatMap(({ cases }) => cases.map(({ id }) => id)))
    expect([...new Set(checks.map(({ testCase }) => testCase.id))]).toEqual(all)
  })

  test('contain nothing of the expected result', () => {
    for (const { request, operation, testCase } of checks) {
      expect(Object.keys(request)).toEqual(['id', 'operation', 'input'])
      const told = [...operation.parameters, ...operation.inputs]
      expect(Object.keys(request.input).filter((name) => !told.includes(name))).toEqual([])
      const expected = [
        ...operation.outputs,
        ...(operation.optionalOutputs ?? []),
        'result',
        'error',
        'flags',
        'comment',
      ]
      const given = Object.keys(request.input).filter((name) => expected.includes(name))
      expect(given, testCase.id).toEqual([])
    }
  })

  test('have no short forms, and can contain any JSON value', () => {
    const body = checks.find(({ testCase }) => testCase.id === 'exchange/body-over-one-mebibyte')?.request.input.body
    expect(String(body).length).toBeGreaterThan(1024 * 1024)
    for (const { request } of checks) expect(JSON.parse(JSON.stringify(request))).toEqual(request)
    expect(JSON.stringify(checks.map(({ request }) => request))).not.toMatch(/Repeat"/)
  })

  const file = (fields: object, type = 'pkcs7'): VectorFile => ({
    name: 'pkcs7',
    subject: '',
    zh: { subject: '' },
    notes: {},
    groups: [
      { type, cases: [{ id: 'pkcs7/x', comment: '', zh: { comment: '' }, flags: [], result: 'valid', ...fields }] },
    ],
  })

  test('are not made for cases that this version does not know', () => {
    expect(() => checksOf(file({ paddedHex: '', blockSize: 16 }))).toThrow('pkcs7/x: the field blockSize is not known')
    expect(() => checksOf(file({}, 'pkcs5'))).toThrow('pkcs7/x: the group type pkcs5 is not known')
  })
})
