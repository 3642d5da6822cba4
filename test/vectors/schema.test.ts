/** The vectors as data: the schema, the notes, the ids. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { platformNames } from '../../src/platforms.ts'
import { casesOf, readSchema, readVectorFile, vectorFileNames } from '../support/vectors.ts'

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  formats: { uri: URL.canParse },
})
ajv.addSchema(readSchema(), 'schema.json')

const isGenerated = (source: unknown) => JSON.stringify(source) === '{"name":"generated"}'
const allCases = vectorFileNames.flatMap((name) => casesOf(readVectorFile(name)))

describe.each(vectorFileNames)('%s', (name) => {
  const { name: _, ...content } = readVectorFile(name)
  const file = readVectorFile(name)
  const flags = new Set(casesOf(file).flatMap(({ testCase }) => testCase.flags))

  test('is valid by the schema', () => {
    const validate = ajv.getSchema(file.schema)
    expect(validate, `no definition ${file.schema}`).toBeDefined()
    validate?.(content)
    expect(validate?.errors ?? []).toEqual([])
  })

  test('explains every flag that it uses, and uses every flag that it explains', () => {
    expect([...flags].sort()).toEqual(Object.keys(file.notes).sort())
  })

  test('has valid and invalid cases; every documented push can be read', () => {
    const results = new Set(casesOf(file).map(({ testCase }) => testCase.result))
    expect(results).toEqual(new Set(name.startsWith('messages-') ? ['valid'] : ['valid', 'invalid']))
  })
})

test('every list of platforms in the schema has all platforms', () => {
  const enums = [...JSON.stringify(readSchema()).matchAll(/"platform":\{"enum":(\[[^\]]*\])/g)]
  expect(enums.length).toBeGreaterThan(1)
  for (const [, names] of enums) expect([...JSON.parse(String(names))].sort()).toEqual([...platformNames()].sort())
})

test('every case that must be refused has a flag, and names the layer that must refuse', () => {
  for (const { group, testCase } of allCases.filter(({ testCase }) => testCase.result === 'invalid')) {
    expect(testCase.flags, testCase.id).not.toEqual([])
    // Exceptions without a code: the method, the user's own handler, and the event of a function.
    const isPlain = group.type === 'serverless' || testCase.status === 405 || testCase.handler !== undefined
    expect(testCase.error !== undefined || isPlain, testCase.id).toBe(true)
  }
})

test('every file has its subject in Chinese, and every case its sentence', () => {
  const subjects = vectorFileNames.filter((name) => !/\p{Script=Han}/u.test(readVectorFile(name).zh.subject))
  expect(subjects).toEqual([])
  const without = allCases.filter(({ testCase }) => !/\p{Script=Han}/u.test(testCase.zh.comment))
  expect(without.map(({ testCase }) => testCase.id)).toEqual([])
})

test('a flag means the same in every file, and says what a failure would mean and where its rule comes from', () => {
  const notes = new Map<string, unknown>()
  for (const [flag, note] of vectorFileNames.flatMap((name) => Object.entries(readVectorFile(name).notes))) {
    expect(notes.get(flag) ?? note, flag).toEqual(note)
    notes.set(flag, note)
  }
})

test('every id that was ever used still exists, and the list has every new id', () => {
  const listed = readFileSync(new URL('../../vectors/ids.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  expect([...listed].sort()).toEqual(allCases.map(({ testCase }) => testCase.id).sort())
})

test('no two generated cases differ only in their words: the second would test nothing', () => {
  const seen = new Map<string, string>()
  for (const { group, testCase } of allCases.filter(({ group }) => isGenerated(group.source))) {
    const { cases: _, ...parameters } = group
    const { id, comment: __, zh: ___, flags: ____, ...fields } = testCase
    const content = JSON.stringify([parameters, fields])
    expect(seen.get(content), id).toBeUndefined()
    seen.set(content, id)
  }
})

test('no id is used for two cases', () => {
  const ids = vectorFileNames.flatMap((name) => casesOf(readVectorFile(name)).map(({ testCase }) => testCase.id))
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('every code that a request can be refused with has a case', () => {
  const codes = new Set(
    vectorFileNames.flatMap((name) => casesOf(readVectorFile(name)).map(({ testCase }) => testCase.error)),
  )
  expect([...codes].sort()).toEqual(
    [
      'BODY_TOO_LARGE',
      'DECRYPT_FAILED',
      'HTTP_STATUS',
      'INVALID_CREDENTIALS',
      'INVALID_ENVELOPE',
      'INVALID_MESSAGE',
      'INVALID_RECEIVE_ID',
      'INVALID_REPLY',
      'INVALID_SIGNATURE',
      'MODE_MISMATCH',
      'REDIRECTED',
      'REFUSED',
      'STALE_TIMESTAMP',
      'UNREADABLE_RESPONSE',
      undefined,
    ].sort(),
  )
})
