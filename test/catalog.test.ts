/** The catalogue: the generated files are up to date, and every sample is recognised as its own kind. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { type Platform, parseMessage } from 'wechat-callback'
import { readFindings } from '../catalog/generate/findings.mjs'
import { allFields, type Bilingual, type Field, readCatalogs, readText } from '../catalog/generate/read.mjs'
import { isJsonOnly } from '../catalog/generate/tables.mjs'
import { keyOf, writeTypes } from '../catalog/generate/types.mjs'
import { messageKey } from '../src/messages/message-key.ts'
import { type FieldShape, headerShape, type Shape, shapeOf } from '../src/messages/shapes.ts'

const catalogs = readCatalogs()

test('the generated files match the catalogue', () => {
  const script = fileURLToPath(new URL('../catalog/generate/index.mjs', import.meta.url))
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
})

test.each([
  ['a string', 'Id of the app.'],
  ['no Chinese', { en: 'Id of the app.' }],
  ['empty Chinese', { en: 'Id of the app.', zh: '' }],
  ['Chinese without a Chinese character', { en: 'Id of the app.', zh: 'Id of the app.' }],
  ['no English', { zh: '应用 ID。' }],
  ['empty English', { en: '', zh: '应用 ID。' }],
])('a text that is %s is refused, and the error names its place', (_name, text) => {
  expect(() => readText(text, 'TextMessage: "AgentID: int"')).toThrow(
    /^TextMessage: "AgentID: int" has no (?:English|Chinese) text/,
  )
})

test('an English text may contain Chinese terms', () => {
  const text = { en: 'Id of the 微盘 space.', zh: '微盘空间 ID。' }
  expect(readText(text, 'TextMessage')).toEqual(text)
})

describe.each(catalogs)('$platform', (catalog) => {
  const { platform, headers, messages } = catalog

  test('has no two pushes with the same key or the same name', () => {
    const keys = messages.map(({ when }) => keyOf(when))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    const names = messages.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('has a Chinese name and a source for every push, and a text for every field', () => {
    const bare = messages.filter(({ title, sources }) => !/\p{Script=Han}/u.test(title) || sources.length === 0)
    expect(bare.map(({ name }) => name)).toEqual([])
    const silent = messages.filter((message) => textsOf(allFields(catalog, message)).includes(undefined))
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  test('names the same code in both languages', () => {
    const codeIn = (text: string) => (text.match(/`[^`]*`/g) ?? []).sort()
    const fields = [...Object.values(headers), ...messages.map((message) => message.fields)].flatMap(textsOf)
    const texts = [...messages.map(({ text }) => text), ...fields.filter((text) => text !== undefined)]
    expect(texts.length).toBeGreaterThan(50)
    for (const { en, zh } of texts) expect([en, codeIn(zh)]).toEqual([en, codeIn(en)])
  })

  test('has an English and a Chinese paragraph in every docstring of its types', () => {
    const docstrings = docstringsIn(writeTypes(catalog, catalogs))
    expect(docstrings.length).toBeGreaterThan(50)
    expect(docstrings.filter((text) => !/^\S[^\n]+\n\n[^\n]*\p{Script=Han}[^\n]*$/u.test(text))).toEqual([])
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

  test('each have their own code', () => {
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
  const declared = new Map<string, Set<string>>()
  for (const catalog of catalogs) {
    for (const message of catalog.messages) {
      const key = keyOf(message.when)
      const places = placesOf(allFields(catalog, message), isJsonOnly(message.when))
      declared.set(key, new Set([...(declared.get(key) ?? []), ...places]))
    }
  }

  test('have exactly the fields of the catalogue for every kind of push', () => {
    const header = placesIn(headerShape())
    expect(declared.size).toBeGreaterThan(500)
    for (const [key, places] of declared) {
      const held = placesIn(shapeOf(key) ?? new Map())
      expect([key, [...places].filter((place) => !held.includes(place))]).toEqual([key, []])
      expect([key, held.filter((place) => !places.has(place) && !header.includes(place))]).toEqual([key, []])
    }
  })
})

function textsOf(fields: readonly Field[]): readonly (Bilingual | undefined)[] {
  return fields.flatMap((field) => [field.text, ...textsOf(field.fields)])
}

/** Docstrings as an editor gets them. */
function docstringsIn(source: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node) => {
    for (const doc of ts.getJSDocCommentsAndTags(node)) found.push(ts.getTextOfJSDocComment(doc.comment) ?? '')
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('types.ts', source, ts.ScriptTarget.ESNext, true))
  return found
}

/** Every field by its path, with its kind and its spellings. JSON escapes free text, so that it is a text there. */
function placesOf(fields: readonly Field[], isOnlyJson: boolean, outer = ''): readonly string[] {
  return fields.flatMap(({ name, type, isList, alsoSpelt = [], fields: inner }) => {
    const kinds = { int: 'number', float: 'number', string: 'text', freeText: isOnlyJson ? 'text' : 'freeText' }
    const kind = Object.entries(kinds).find(([written]) => written === type)?.[1] ?? type
    return [
      ...[name, ...alsoSpelt].map((spelling) => placeOf(`${outer}${spelling}`, kind, isList)),
      ...placesOf(inner, isOnlyJson, `${outer}${name}.`),
    ]
  })
}

function placesIn(shape: Shape, outer = ''): readonly string[] {
  const fieldsOf = ({ name, fields }: FieldShape) => placesIn(fields ?? new Map(), `${outer}${name}.`)
  return [...shape].flatMap(([spelling, field]) => {
    if (field.kind === 'wrapper') return []
    const inner = spelling === field.name ? fieldsOf(field) : []
    return [placeOf(`${outer}${spelling}`, field.kind, field.isList), ...inner]
  })
}

function placeOf(path: string, kind: string, isList: boolean): string {
  return `${path}: ${isList ? 'list of ' : ''}${kind}`
}
