/** The texts of the page that explains a callback: complete in both languages, and all of them used. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import TEXTS from '../../site/explain/texts.json' with { type: 'json' }
import { textIn } from '../../site/explain/texts.ts'

const folder = new URL('../../site/explain/', import.meta.url)
const sources = readdirSync(folder)
  .filter((name) => /\.(?:ts|mjs)$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** Names and terms that are the same in both languages. */
const SAME: readonly string[] = ['token', 'encodingAESKey', 'receiveId', 'version']

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()

describe.each(Object.entries(TEXTS))('%s', (name, { en, zh }) => {
  test('is written in both languages, with the same placeholders', () => {
    expect(en.trim()).toBe(en)
    expect(zh.trim()).toBe(zh)
    expect(en).not.toBe('')
    if (SAME.includes(name)) expect(zh).toBe(en)
    else expect(zh).toMatch(/\p{Script=Han}/u)
    expect(placeholders(zh)).toEqual(placeholders(en))
    // Chinese punctuation in Chinese sentences.
    expect(zh).not.toMatch(/\p{Script=Han}[,:;!?]/u)
  })
})

test.each(Object.keys(TEXTS))('%s is used by the page', (name) => {
  // A name in quotes, of a property, or made of a part and the value of a field.
  const uses = [`'${name}'`, `${name}:`, `{ ${name} }`, `${name}.en`, `${name.replace(/\..*/, '')}.\${`]
  expect(uses.some((use) => sources.some((source) => source.includes(use)))).toBe(true)
})

test('values are put in their places, and a missing one leaves its name', () => {
  expect(textIn('en', 'findings', { count: 3 })).toBe('3 findings; fix the first one first')
  expect(textIn('zh', 'received', {})).toBe('URL 中的 {name}')
})
