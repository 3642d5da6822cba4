/** The catalogue: the generated files are up to date, and every sample is recognised as its own kind. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Platform, parseMessage } from 'wechat-callback'
import { readFindings } from '../catalog/generate/findings.mjs'
import { allFields, type Field, readCatalogues } from '../catalog/generate/read.mjs'
import { keyOf } from '../catalog/generate/types.mjs'
import { isOfKind } from '../src/messages/field-kinds.ts'
import { FIELDS, type FieldKind } from '../src/messages/generated/tables.ts'
import { messageKey } from '../src/messages/message-key.ts'

const catalogues = readCatalogues()

test('the generated files match the catalogue', () => {
  const script = fileURLToPath(new URL('../catalog/generate/index.mjs', import.meta.url))
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
})

describe.each(catalogues)('$platform', ({ platform, messages }) => {
  test('has no two pushes with the same key or the same name', () => {
    const keys = messages.map(({ when }) => keyOf(when))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    const names = messages.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('has a text, a Chinese name and a source for every push, and a text for every field', () => {
    const bare = messages.filter(({ text, zh, sources }) => text === '' || zh === '' || sources.length === 0)
    expect(bare.map(({ name }) => name)).toEqual([])
    const silent = messages.filter(({ fields }) =>
      fields.some((field) => field.text === '' && field.fields.length === 0),
    )
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  test('recognises every sample by its own key', () => {
    const wrong = messages.flatMap(({ when, samples }) =>
      samples
        .map((sample) => [keyOf(when), messageKey(parseMessage(sample, platform as Platform))])
        .filter(([one, other]) => one !== other),
    )
    expect(wrong).toEqual([])
  })
})

describe('the findings', () => {
  const findings = readFindings().flatMap((part) => part.findings)

  test('each have a code of their own', () => {
    const codes = findings.map(({ code }) => code)
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
    expect(codes.filter((code) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(code))).toEqual([])
  })

  test('name the same facts in both languages', () => {
    const factsOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    for (const { code, message, cure } of findings) {
      expect([code, factsOf(message.zh)]).toEqual([code, factsOf(message.en)])
      expect([code, factsOf(cure.zh)]).toEqual([code, factsOf(cure.en)])
    }
  })

  test('each have a rule that finds them', () => {
    const source = new URL('../src/', import.meta.url)
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    const text = files
      .filter((file) => file.endsWith('.ts') && file !== 'findings/generated.ts')
      .map((file) => readFileSync(new URL(file, source), 'utf8'))
      .join()
    expect(findings.filter(({ code }) => !text.includes(`'${code}'`)).map(({ code }) => code)).toEqual([])
  })
})

describe('the run-time tables', () => {
  const kinds = Object.keys(FIELDS) as FieldKind[]
  const places = catalogues.flatMap((catalogue) =>
    catalogue.messages.flatMap((message) =>
      placesOf(allFields(catalogue, message)).map((place) => ({ ...place, key: keyOf(message.when), message })),
    ),
  )
  const nameOf = (kind: string, { key, path }: { key: string; path: string }) => `${kind} ${key}/${path}`
  /**
   * Pushes of several platforms can share a key, and then a field is in the table twice: one statement about it is enough.
   */
  const said = new Set(places.flatMap((place) => place.kinds.map((kind) => nameOf(kind, place))))
  const held = new Set(
    places.flatMap((place) => kinds.filter((kind) => isOfKind(kind, place)).map((kind) => nameOf(kind, place))),
  )

  test('state nothing about a field that the catalogue does not state', () => {
    expect([...held].filter((name) => !said.has(name))).toEqual([])
  })

  test('state everything that XML does not show, and for JSON which numbers are ids', () => {
    const needed = places.flatMap((place) => {
      const isJsonOnly = 'msgtype' in place.message.when || 'msg_type' in place.message.when
      return kinds
        .filter((kind) => place.kinds.includes(kind) && (!isJsonOnly || kind === 'id'))
        .map((kind) => nameOf(kind, place))
    })
    expect(needed.length).toBeGreaterThan(500)
    expect(needed.filter((name) => !held.has(name))).toEqual([])
  })
})

interface Place {
  readonly path: string
  readonly kinds: readonly string[]
}

function placesOf(fields: readonly Field[], outer = ''): readonly Place[] {
  return fields.flatMap(({ name, type, isList, fields: inner }) => {
    const kind = type === 'int' || type === 'float' ? 'number' : type
    return [{ path: outer + name, kinds: [...(isList ? ['list'] : []), kind] }, ...placesOf(inner, `${outer}${name}.`)]
  })
}
