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

const WIDTH = 640
const LABEL_WIDTH = 235
/** A longer label has a second line. */
const LABEL_LENGTH = 34
const VALUE_WIDTH = 50
const ROW_HEIGHT = 22
const LINE_HEIGHT = 16
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
      `<text class="heading" x="${MARGIN}" y="${y + 22}">${escapeXml(heading)}<tspan class="unit" dx="14">${escapeXml(unit)}</tspan></text>`,
    )
    const panel = drawPanel(lines, y + HEADING_HEIGHT - ROW_HEIGHT / 2)
    parts.push(...panel.parts)
    y = panel.bottom + ROW_HEIGHT / 2
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
.unit { font-size: 12px; font-weight: 400; fill: #59636e; }
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
 * Draws the lines of a table: label and figure, which a phone shows without scrolling, and the bar.
 *
 * @param {readonly Line[]} lines
 * @param {number} top
 */
function drawPanel(lines, top) {
  const left = MARGIN + LABEL_WIDTH + VALUE_WIDTH
  const largest = Math.max(1, ...lines.map(({ ratio }) => ratio?.max ?? 0))
  const xOf = (/** @type {number} */ ratio) => round(left + (ratio / largest) * (WIDTH - MARGIN - left))
  /** @type {string[]} */
  const parts = []
  let bottom = top
  for (const { name, ratio } of lines) {
    if (ratio === undefined) continue
    const label = splitLabel(name)
    const height = ROW_HEIGHT + (label.length - 1) * LINE_HEIGHT
    const middle = bottom + height / 2
    for (const [index, text] of label.entries()) {
      const y = middle + 4 + (index - (label.length - 1) / 2) * LINE_HEIGHT
      parts.push(`<text x="${MARGIN + LABEL_WIDTH}" y="${y}" text-anchor="end">${escapeXml(text)}</text>`)
    }
    parts.push(
      `<text x="${left - 10}" y="${middle + 4}" text-anchor="end">${ratio.median.toFixed(2)}</text>`,
      `<rect class="${isOurs(name) ? 'ours' : 'bar'}" x="${left}" y="${middle - 7}" width="${round(xOf(ratio.median) - left)}" height="14"/>`,
      `<line class="range" x1="${xOf(ratio.min)}" y1="${middle}" x2="${xOf(ratio.max)}" y2="${middle}"/>`,
    )
    bottom += height
  }
  parts.push(`<line class="one" x1="${xOf(1)}" y1="${top}" x2="${xOf(1)}" y2="${bottom}"/>`)
  return { parts, bottom }
}

/** Returns the lines of a label. @param {string} name */
function splitLabel(name) {
  const space = name.length > LABEL_LENGTH ? name.lastIndexOf(' ', LABEL_LENGTH) : -1
  return space < 0 ? [name] : [name.slice(0, space), name.slice(space + 1)]
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
