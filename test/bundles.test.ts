/** What users bundle of the built package: its size, and the parts that it contains. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundleOf, type Condition, ENTRIES, FETCH_BUDGET } from '../scripts/bundles.mjs'

const conditions = ['edge-light', 'workerd'] as const satisfies readonly Condition[]

/** The parts that each entry contains, and the globals of Node that it uses. */
const CONTENT: Readonly<Record<string, { readonly parts: readonly string[]; readonly globals: readonly string[] }>> = {
  index: { parts: ['pushes', 'replies', 'findings'], globals: [] },
  node: { parts: ['pushes', 'replies'], globals: ['Buffer'] },
  fetch: { parts: ['pushes', 'replies'], globals: [] },
  serverless: { parts: ['pushes', 'replies', 'serverless'], globals: ['Buffer'] },
  api: { parts: ['api'], globals: [] },
  redis: { parts: ['redis'], globals: [] },
  testing: { parts: ['pushes', 'samples'], globals: [] },
}

describe.each(conditions)('for %s', (condition) => {
  test.each(ENTRIES)('%s contains only the parts that it needs', async (entry) => {
    const { parts, globals } = await bundleOf(entry, condition)
    expect({ parts, globals }).toEqual(CONTENT[entry])
  })

  test.each(['index', 'fetch'])('%s imports no module of Node without node:crypto', async (entry) => {
    const { modules } = await bundleOf(entry, condition)
    expect([...new Set(modules)].sort()).toEqual(condition === 'workerd' ? ['node:buffer', 'node:crypto'] : [])
  })

  test('fetch has at most the bytes of its budget, and most of them', async () => {
    const { bytes } = await bundleOf('fetch', condition)
    expect(bytes).toBeLessThanOrEqual(FETCH_BUDGET[condition])
    // Otherwise the budget holds nothing any more: lower it.
    expect(bytes).toBeGreaterThan(FETCH_BUDGET[condition] - 1500)
  })

  test.each(['runtimes.md', 'runtimes.zh-CN.md'])('docs/%s has the bytes of fetch and its budget', async (name) => {
    const text = readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')
    const [, figure = ''] =
      text
        .split('\n')
        .find((line) => line.startsWith(`| \`${condition}\``))
        ?.match(/([\d,]+) \|$/) ?? []
    const { bytes } = await bundleOf('fetch', condition)
    expect(Math.abs(Number(figure.replace(',', '')) - bytes)).toBeLessThan(500)
    expect(text).toContain(FETCH_BUDGET[condition].toLocaleString('en'))
  })
})

test.each([
  ['text', [], 2000],
  ['WXBizMsgCrypt', [], 16_000],
  ['parseMessage', ['pushes'], 22_000],
  ['buildReply', ['pushes', 'replies'], 24_000],
] as const)('a bundle that imports only %s leaves out the other parts', async (name, parts, maxBytes) => {
  const bundle = await bundleOf('index', 'edge-light', name)
  expect(bundle.parts).toEqual(parts)
  expect(bundle.bytes).toBeLessThan(maxBytes)
})
