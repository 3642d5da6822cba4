// The chart of the docs: one SVG for both languages, with names of code and numbers only, in the colours that the reader
// has chosen, on its own background, since a host may show it dark on a light page. A bar is the median ratio, the line
// across its end reaches from the lowest round to the highest.

/** @typedef {import('../measuring/table.mjs').Line} Line */

/** What is drawn, in this order. The unit says what a ratio of 1 is, the arrow which way is better. */
const PANELS = [
  ...['450 B', '6 KB', '66 KB'].map((size) => ({
    subject: 'open',
    title: `open ${size}`,
    heading: `decryptMsg · ${size}`,
    unit: 't / t(node:crypto) ↓',
  })),
  ...['450 B', '6 KB', '66 KB'].map((size) => ({
    subject: 'seal',
    title: `seal ${size}`,
    heading: `encryptMsg · ${size}`,
    unit: 't / t(node:crypto) ↓',
  })),
  {
    subject: 'fetch-handler',
    title: 'Fetch handler, 450 B',
    heading: 'createFetchHandler · 450 B',
    unit: 't / t(Request + Response + node:crypto) ↓',
  },
  {
    subject: 'node-handler',
    title: 'server over loopback, 450 B',
    heading: 'createNodeHandler · 450 B',
    unit: 'req/s / req/s(node:http + node:crypto) ↑',
  },
]
/** Matches the lines that are not drawn, because their labels would have to be translated. */
const NOT_DRAWN = /once more|empty answer/

const WIDTH = 760
const LABEL_WIDTH = 370
const VALUE_WIDTH = 60
const ROW_HEIGHT = 22
const HEADING_HEIGHT = 44
const MARGIN = 16

/** @param {import('./results.mjs').Result} result */
export function drawChart({ runtime, date, subjects }) {
  /** @type {string[]} */
  const parts = []
  let y = MARGIN
  for (const { subject, title, heading, unit } of PANELS) {
    const table = subjects[subject]?.find((one) => one.title === title)
    const lines = table?.lines.filter(({ name, ratio }) => ratio !== undefined && !NOT_DRAWN.test(name)) ?? []
    if (lines.length === 0) continue
    parts.push(
      `<text class="heading" x="${MARGIN}" y="${y + 22}">${escapeXml(heading)}</text>`,
      `<text class="unit" x="${WIDTH - MARGIN}" y="${y + 22}" text-anchor="end">${escapeXml(unit)}</text>`,
    )
    y += HEADING_HEIGHT - ROW_HEIGHT / 2
    parts.push(...drawPanel(lines, y))
    y += lines.length * ROW_HEIGHT + ROW_HEIGHT / 2
  }
  parts.push(
    `<text class="unit" x="${WIDTH - MARGIN}" y="${y + 14}" text-anchor="end">${escapeXml(`${runtime} · ${date}`)}</text>`,
  )
  const height = y + 14 + MARGIN
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="wechat-callback, node:crypto, @wecom/crypto, wechat-crypto, wxcrypt, wechat">
<style>
.page { fill: #ffffff; }
text { font: 13px ui-sans-serif, system-ui, sans-serif; fill: #1f2328; }
.heading { font-weight: 600; }
.unit { font-size: 12px; fill: #59636e; }
.bar { fill: #afb8c1; }
.ours { fill: #1a7f37; }
.range { stroke: #1f2328; stroke-width: 1.5; }
.one { stroke: #59636e; stroke-dasharray: 3 3; }
@media (prefers-color-scheme: dark) {
.page { fill: #0d1117; }
text { fill: #f0f6fc; }
.unit { fill: #9198a1; }
.bar { fill: #59636e; }
.ours { fill: #3fb950; }
.range { stroke: #f0f6fc; }
.one { stroke: #9198a1; }
}
</style>
<rect class="page" width="${WIDTH}" height="${height}" rx="8"/>
${parts.join('\n')}
</svg>
`
}

/**
 * @param {readonly Line[]} lines
 * @param {number} top
 */
function drawPanel(lines, top) {
  const left = MARGIN + LABEL_WIDTH
  const largest = Math.max(1, ...lines.map(({ ratio }) => ratio?.max ?? 0))
  const xOf = (/** @type {number} */ ratio) => round(left + (ratio / largest) * (WIDTH - MARGIN - VALUE_WIDTH - left))
  const rows = lines.flatMap(({ name, ratio }, index) => {
    if (ratio === undefined) return []
    const y = top + index * ROW_HEIGHT
    const middle = y + ROW_HEIGHT / 2
    return [
      `<text x="${left - 10}" y="${middle + 4}" text-anchor="end">${escapeXml(name)}</text>`,
      `<rect class="${isOurs(name) ? 'ours' : 'bar'}" x="${left}" y="${y + 4}" width="${round(xOf(ratio.median) - left)}" height="${ROW_HEIGHT - 8}"/>`,
      `<line class="range" x1="${xOf(ratio.min)}" y1="${middle}" x2="${xOf(ratio.max)}" y2="${middle}"/>`,
      `<text x="${WIDTH - MARGIN}" y="${middle + 4}" text-anchor="end">${ratio.median.toFixed(2)}</text>`,
    ]
  })
  return [
    ...rows,
    `<line class="one" x1="${xOf(1)}" y1="${top}" x2="${xOf(1)}" y2="${top + lines.length * ROW_HEIGHT}"/>`,
  ]
}

/** @param {string} name */
function isOurs(name) {
  return /^wechat-callback|^create|^decryptMsg/.test(name)
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
