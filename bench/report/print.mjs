// A table as text that reads well in a terminal and pastes as Markdown.

/** @param {import('../measuring/table.mjs').Table} table */
export function formatTable({ title, measured, lines }) {
  const hasRatio = lines.some(({ ratio }) => ratio !== undefined)
  const columns = [...new Set(lines.flatMap(({ figures = {} }) => Object.keys(figures)))]
  const headings = ['', ...(hasRatio ? ['ratio', 'min–max'] : []), ...columns]
  const rows = lines.map(({ name, ratio, figures = {}, failure }) => {
    if (failure !== undefined) return [name, `not measured: ${failure}`]
    const cells = columns.map((column) => formatFigure(figures[column]))
    if (!hasRatio) return [name, ...cells]
    return ratio === undefined
      ? [name, '', '', ...cells]
      : [name, formatRatio(ratio.median), `${formatRatio(ratio.min)}–${formatRatio(ratio.max)}`, ...cells]
  })
  const widths = headings.map((heading, column) =>
    Math.max(
      heading.length,
      ...rows.filter(({ length }) => length > 2 || !hasRatio).map((row) => row[column]?.length ?? 0),
    ),
  )
  const format = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [`\n### ${title}\n`, `${measured}\n`, ...[headings, rule, ...rows].map(format)].join('\n')
}

/** @param {number} ratio */
export function formatRatio(ratio) {
  return ratio.toFixed(2)
}

/** @param {number | string | undefined} figure */
function formatFigure(figure) {
  if (typeof figure !== 'number') return figure || '–'
  if (Number.isInteger(figure)) return figure.toLocaleString('en-US')
  const digits = figure < 10 ? 2 : figure < 100 ? 1 : 0
  return figure.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
