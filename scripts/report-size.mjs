/** Prints the size of what users bundle: each entry for each kind of worker, and what the source files contribute to `/fetch`. */
import { bundleOf, CONDITIONS, ENTRIES, FETCH_BUDGET, filesOfFetch } from './bundles.mjs'

/** Exports that are useful by themselves. */
const SINGLES = ['text', 'parseMessage', 'buildReply', 'WXBizMsgCrypt', 'diagnose']

const conditions = /** @type {import('./bundles.mjs').Condition[]} */ (Object.keys(CONDITIONS))

console.log('Bytes of each entry, minified and compressed by gzip:\n')
console.log(`| entry | ${conditions.join(' | ')} | contains |\n|---|${conditions.map(() => '--:|').join('')}---|`)
const singles = SINGLES.map((name) => /** @type {const} */ (['index', name]))
for (const [entry, name] of [...ENTRIES.map((entry) => /** @type {const} */ ([entry, '*'])), ...singles]) {
  const bundles = await Promise.all(conditions.map((condition) => bundleOf(entry, condition, name)))
  const title = name === '*' ? entry : `${entry}: ${name}`
  console.log(`| ${title} | ${bundles.map(({ bytes }) => bytes).join(' | ')} | ${bundles[0]?.parts.join(', ')} |`)
}

for (const condition of conditions) {
  const files = await filesOfFetch(condition)
  console.log(
    `\nfetch for ${condition}, at most ${FETCH_BUDGET[condition]}; it would have so many bytes less without\n`,
  )
  for (const { path, bytes } of files.filter(({ bytes }) => bytes >= 300))
    console.log(`${String(bytes).padStart(6)} ${path}`)
  const small = files.filter(({ bytes }) => bytes < 300)
  console.log(`${String(small.reduce((sum, { bytes }) => sum + bytes, 0)).padStart(6)} ${small.length} smaller files`)
}
