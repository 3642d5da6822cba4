// Lines without figures: what --check fails on.

/**
 * Names the lines that could not be measured.
 *
 * @param {import('./results.mjs').Measured} measured
 */
export function findGaps(measured) {
  return Object.entries(measured)
    .flatMap(([subject, tables]) =>
      tables.flatMap(({ title, lines }) => lines.map((line) => ({ subject, title, line }))),
    )
    .filter(({ line }) => !isMeasured(line))
    .map(({ subject, title, line }) => `${subject}, ${title}, ${line.name}: ${line.failure ?? 'not measured'}`)
}

/** @param {import('../measuring/table.mjs').Line} line */
function isMeasured({ ratio, figures = {}, failure }) {
  const values = [...Object.values(ratio ?? {}), ...Object.values(figures)]
  if (failure !== undefined || values.length === 0) return false
  return values.every((value) => typeof value === 'string' || Number.isFinite(value))
}
