/**
 * The types of messages match the samples, which are pushes as the vendor prints them, and the test kit makes only
 * pushes that the platform can send.
 */
import { describe, expect, test } from 'vitest'
import { type Platform, parseMessage, rawFields } from 'wechat-callback'
import { createPlatform } from 'wechat-callback/testing'
import { allFields, type Field, readCatalogs } from '../../catalog/generate/read.mjs'
import { writeFields } from '../../catalog/generate/tables.mjs'
import { keyOf } from '../../catalog/generate/types.mjs'
import { credentials } from '../support/account.ts'

const catalogs = readCatalogs()

describe.each(catalogs)('$platform', (catalog) => {
  const platform = catalog.platform as Platform
  const samples = catalog.messages.flatMap((message) =>
    message.samples.map((sample, index) => ({
      name: `${keyOf(message.when)} ${index}`,
      fields: allFields(catalog, message),
      message: parseMessage(sample, platform),
    })),
  )

  test('no sample lacks a field that is typed as required', () => {
    expect(samples.length).toBeGreaterThan(10)
    for (const { name, fields, message } of samples) {
      const lacking = lackingIn(fields, message).filter((path) => !isPlaceholder(message, path))
      expect([name, lacking]).toEqual([name, []])
    }
  })

  test('every value of every sample has its declared kind', () => {
    for (const { name, fields, message } of samples) expect([name, wrongIn(fields, message)]).toEqual([name, []])
  })

  test('the test kit makes every required field, one of alternatives, and no value of another kind', () => {
    const side = createPlatform({ platform, credentials })
    for (const message of catalog.messages) {
      const key = keyOf(message.when)
      const made: object = side.message(key as never)
      const fields = allFields(catalog, message)
      expect([key, lackingIn(fields, made)]).toEqual([key, []])
      expect([key, wrongIn(fields, made)]).toEqual([key, []])
    }
  })
})

/** The paths of missing required fields, and of objects with none or several of their alternatives. */
function lackingIn(fields: readonly Field[], object: object, outer = ''): readonly string[] {
  const alternatives = fields.filter(({ isAlternative }) => isAlternative)
  const given = alternatives.filter(({ name }) => name in object)
  return [
    ...(alternatives.length > 0 && given.length !== 1 ? [`${outer}${alternatives.map(({ name }) => name)}`] : []),
    ...fields.filter(({ name, isOptional }) => !isOptional && !(name in object)).map(({ name }) => outer + name),
    ...innerOf(fields, object).flatMap(({ field, inner }) => lackingIn(field.fields, inner, `${outer}${field.name}.`)),
  ]
}

/** The paths of values that are not of their declared kind. */
function wrongIn(fields: readonly Field[], object: object, outer = ''): readonly string[] {
  return [
    ...fields
      .filter((field) => field.name in object && !isOfKind(field, fieldOf(object, field)))
      .map(({ name }) => outer + name),
    ...innerOf(fields, object).flatMap(({ field, inner }) => wrongIn(field.fields, inner, `${outer}${field.name}.`)),
  ]
}

function isOfKind({ type, isList }: Field, value: unknown): boolean {
  if (isList) return Array.isArray(value) && value.every((item) => isOne(type, item))
  return isOne(type, value)
}

function isOne(type: Field['type'], value: unknown): boolean {
  if (type === 'int' || type === 'float') return Number.isFinite(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === (type === 'bool' ? 'boolean' : 'string')
}

/** The objects inside an object whose fields the catalogue has. */
function innerOf(fields: readonly Field[], object: object): readonly { field: Field; inner: object }[] {
  return fields
    .filter(({ name, type }) => type === 'object' && name in object)
    .flatMap((field) => [fieldOf(object, field)].flat().map((inner) => ({ field, inner: Object(inner) })))
}

function fieldOf(object: object, { name }: Field): unknown {
  return Reflect.get(object, name)
}

/** Whether the page prints a placeholder such as `xxxx` instead of a number, so that its sample is not a real push. */
function isPlaceholder(message: object, path: string): boolean {
  const values = path
    .split('.')
    .reduce<readonly unknown[]>((found, name) => found.flatMap((one) => Object(one)[name] ?? []), [rawFields(message)])
  return values.length > 0 && values.every((value) => /^[^\d\s]+$/.test(String(value)))
}

test('a field that is written elsewhere still separates the fields of free text around it', () => {
  const field = (name: string, type: Field['type']): Field => ({
    name,
    type,
    isOptional: false,
    isList: false,
    fields: [],
  })
  const isOwn = ({ name }: Field) => name !== 'Header'
  const [a, b, header] = [field('A', 'freeText'), field('B', 'freeText'), field('Header', 'string')]
  expect(writeFields([a, header, b], isOwn)).toBe('A* B*')
  expect(writeFields([a, b], isOwn)).toBe('A*> B*')
  expect(writeFields([a, { ...header, type: 'freeText' }, b], isOwn)).toBe('A* B*')
})
