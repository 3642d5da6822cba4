// Reading opened messages, as a ratio to a bare call of the XML library with its defaults, which gives untyped objects
// with rounded ids, forgives malformed text, and knows nothing of lists.

import { readFileSync } from 'node:fs'
import { XMLParser } from 'fast-xml-parser'
import { parseMessage } from '../dist/index.js'
import { timePaired } from './paired.mjs'
import { formatTable } from './report.mjs'

const parser = new XMLParser()
const limits = { rounds: 400, batchMs: 2, budgetMs: 6_000 }

const { groups } = JSON.parse(readFileSync(new URL('../vectors/messages-wecom.json', import.meta.url), 'utf8'))
const samples = new Map(groups.flatMap((group) => group.cases.map((vector) => [vector.key, vector.text])))

for (const [label, key] of [
  ['a text message', 'text'],
  ['a flat event', 'event.subscribe'],
  ['nested approval event', 'event.open_approval_change'],
]) {
  const text = samples.get(key)
  if (text === undefined) throw new Error(`no sample of ${key}`)
  const tasks = [
    { name: 'fast-xml-parser', operation: () => [parser.parse(text)] },
    { name: 'parseMessage', operation: () => [parseMessage(text, 'wecom')] },
  ]
  const missing = new Map([['fast-xml-parser', ['types', 'strictness']]])
  console.log(formatTable(`read ${label} (${Buffer.byteLength(text)} B)`, timePaired(tasks, limits), missing))
}
