/** The catalogue: what is made of it is up to date, and every sample is told for what it is. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Platform, parseMessage } from 'wechat-callback'
import { readCatalogues } from '../catalog/generate/read.mjs'
import { keyOf } from '../catalog/generate/types.mjs'
import { messageKey } from '../src/messages/message-key.ts'

const catalogues = readCatalogues()

test('what is written from the catalogue is up to date', () => {
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

  test('knows every sample by its own key', () => {
    const wrong = messages.flatMap(({ when, samples }) =>
      samples
        .map((sample) => [keyOf(when), messageKey(parseMessage(sample, platform as Platform))])
        .filter(([one, other]) => one !== other),
    )
    expect(wrong).toEqual([])
  })
})
