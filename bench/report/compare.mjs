// Compares a run with the stored one, line by line.

import { formatRatio } from './print.mjs'

/** @typedef {import('../measuring/table.mjs').Table} Table */
/** @typedef {import('../measuring/table.mjs').Line} Line */
/** @typedef {{ name: string, stored: string, now: string, slowdown: number }} Change */

const TOLERANCE = 0.05

/**
 * Names the lines that are worse than the stored ones by more than 5 %: by the median ratio, or by each figure where a
 * table has no ratios.
 *
 * @param {import('./results.mjs').Measured} measured
 * @param {import('./results.mjs').Result | undefined} stored
 */
export function formatComparison(measured, stored) {
  if (stored === undefined)
    return '\nNothing is stored for this runtime: run the whole benchmark once without --compare.'
  let compared = 0
  /** @type {Change[]} */
  const slower = []
  for (const [subject, tables] of Object.entries(measured)) {
    for (const table of tables) {
      const before = stored.subjects[subject]?.find(({ title }) => title === table.title)
      for (const line of table.lines) {
        const changes = changesOf(
          table,
          line,
          before?.lines.find(({ name }) => name === line.name),
        )
        compared += changes.length
        slower.push(...changes.filter(({ slowdown }) => slowdown > TOLERANCE))
      }
    }
  }
  const heading = `\n${compared} figures compared with those of ${stored.date} (${stored.runtime}, load ${stored.load.before}–${stored.load.after})`
  if (slower.length === 0) return `${heading}: none is worse by more than 5 %.`
  const lines = slower.map(
    ({ name, stored: was, now, slowdown }) => `- ${name}: ${was} → ${now} (${Math.round(slowdown * 100)} % worse)`,
  )
  return [`${heading}; worse by more than 5 %:`, ...lines].join('\n')
}

/**
 * @param {Table} table
 * @param {Line} line
 * @param {Line | undefined} stored
 * @returns {Change[]}
 */
function changesOf({ title, better }, line, stored) {
  if (line.ratio !== undefined && stored?.ratio !== undefined) {
    const now = line.ratio.median
    const was = stored.ratio.median
    const slowdown = better === 'lower' ? now / was - 1 : was / now - 1
    return [{ name: `${title}, ${line.name}`, stored: describe(stored.ratio), now: describe(line.ratio), slowdown }]
  }
  return Object.entries(line.figures ?? {}).flatMap(([column, now]) => {
    const was = stored?.figures?.[column]
    if (line.ratio !== undefined || typeof now !== 'number' || typeof was !== 'number') return []
    const name = `${title}, ${line.name}, ${column}`
    return [{ name, stored: String(was), now: String(Number(now.toPrecision(4))), slowdown: now / was - 1 }]
  })
}

/** @param {import('../measuring/paired.mjs').Spread} ratio */
function describe({ min, median, max }) {
  return `${formatRatio(median)} (${formatRatio(min)}–${formatRatio(max)})`
}
