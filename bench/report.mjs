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
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => row[column].length)))
  const rule = widths.map((width, column) => (isNumeric(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [`\n### ${title}\n`, ...[headings, rule, ...rows].map((row) => formatRow(row, widths))].join('\n')
}

/**
 * @param {readonly string[]} cells
 * @param {readonly number[]} widths
 */
function formatRow(cells, widths) {
  const padded = cells.map((cell, column) =>
    isNumeric(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
  )
  return `| ${padded.join(' | ')} |`
}

/** @param {number} column */
function isNumeric(column) {
  return column >= 1 && column <= 3
}
