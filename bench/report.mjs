// Numbers into a table that reads well in a terminal and pastes as Markdown.

/** @typedef {import('./paired.mjs').Timing} Timing */

const headings = ['', 'ratio', 'middle half', 'ops/s', 'left out']

/**
 * @param {string} title
 * @param {ReadonlyMap<string, Timing>} timings by name of the contender
 * @param {ReadonlyMap<string, readonly string[]>} leftOut by name of the contender
 */
export function formatTable(title, timings, leftOut) {
  const rows = [...timings].map(([name, { nanoseconds, ratio, low, high }]) => [
    name,
    ratio.toFixed(2),
    `${low.toFixed(2)}–${high.toFixed(2)}`,
    Math.round(1e9 / nanoseconds).toLocaleString('en-US'),
    leftOut.get(name)?.join(', ') || '–',
  ])
  return formatRows(title, headings, rows)
}

/**
 * @param {string} title
 * @param {readonly string[]} headings
 * @param {readonly (readonly string[])[]} rows one cell for each heading
 */
export function formatRows(title, headings, rows) {
  const columns = headings.map((heading, column) => ({
    width: Math.max(heading.length, ...rows.map((row) => row[column].length)),
    isNumeric: rows.every((row) => /^\d[\d.,–]*$/.test(row[column])),
  }))
  const rule = columns.map(({ width, isNumeric }) => (isNumeric ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [`\n### ${title}\n`, ...[headings, rule, ...rows].map((row) => formatRow(row, columns))].join('\n')
}

/**
 * @param {readonly string[]} cells
 * @param {readonly { width: number, isNumeric: boolean }[]} columns
 */
function formatRow(cells, columns) {
  const padded = columns.map(({ width, isNumeric }, column) =>
    isNumeric ? cells[column].padStart(width) : cells[column].padEnd(width),
  )
  return `| ${padded.join(' | ')} |`
}
