/** The vectors as data: the schema, the notes, the ids. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { casesOf, readSchema, readVectorFile, vectorFileNames } from './support/vectors.ts'

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  formats: { uri: URL.canParse },
})
ajv.addSchema(readSchema(), 'schema.json')

describe.each(vectorFileNames)('%s', (name) => {
  const file = readVectorFile(name)
  const flags = new Set(casesOf(file).flatMap(({ testCase }) => testCase.flags))

  test('is what the schema says', () => {
    const validate = ajv.getSchema(file.schema)
    expect(validate, `no definition ${file.schema}`).toBeDefined()
    validate?.(file)
    expect(validate?.errors ?? []).toEqual([])
  })

  test('explains every flag it uses, and uses every flag it explains', () => {
    expect([...flags].sort()).toEqual(Object.keys(file.notes).sort())
  })

  test('has valid and invalid cases; every documented push can be read', () => {
    const results = new Set(casesOf(file).map(({ testCase }) => testCase.result))
    expect(results).toEqual(new Set(name.startsWith('messages-') ? ['valid'] : ['valid', 'invalid']))
  })
})

test('no id stands for two cases', () => {
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
      'INVALID_CREDENTIALS',
      'INVALID_ENVELOPE',
      'INVALID_MESSAGE',
      'INVALID_RECEIVE_ID',
      'INVALID_REPLY',
      'INVALID_SIGNATURE',
      'MODE_MISMATCH',
      'STALE_TIMESTAMP',
      undefined,
    ].sort(),
  )
})
