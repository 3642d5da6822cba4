/**
 * Draws the pictures of the docs as SVG, in both languages: the path of a push, the three attempts in time, and the states
 * of a delivery. Each picture uses the light or dark colours that the reader has chosen.
 *
 * `npm run pictures` writes them to docs/assets; with `--check` it writes nothing, and exits with 1 if one differs.
 */
import { readFileSync, writeFileSync } from 'node:fs'

/** @typedef {{ en: string, zh: string }} Words */
/** @typedef {'en' | 'zh'} Language */
/** @typedef {{ width: number, height: number, title: string, body: string[] }} Picture */

const WIDTH = 760

/** A picture has its own background, since a host may show it dark on a light page: npm's page has no dark colours. */
const STYLE = `
.page { fill: #ffffff; }
text { font: 13px ui-sans-serif, system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; fill: #1f2328; }
.strong { font-weight: 600; }
.note { font-size: 12px; fill: #59636e; }
.box { fill: #f6f8fa; stroke: #59636e; }
.ours { fill: #dafbe1; stroke: #1a7f37; }
.late { fill: #fff8c5; stroke: #9a6700; }
.line { fill: none; stroke: #59636e; stroke-width: 1.5; }
.dashed { stroke-dasharray: 4 4; }
.faint { stroke-width: 1; opacity: 0.5; }
.head { fill: #59636e; }
@media (prefers-color-scheme: dark) {
.page { fill: #0d1117; }
text { fill: #f0f6fc; }
.note { fill: #9198a1; }
.box { fill: #151b23; stroke: #9198a1; }
.ours { fill: #12261e; stroke: #3fb950; }
.late { fill: #272115; stroke: #d29922; }
.line { stroke: #9198a1; }
.head { fill: #9198a1; }
}`

/** @type {readonly [name: string, draw: (language: Language) => Picture][]} */
const PICTURES = [
  ['path', drawPath],
  ['attempts', drawAttempts],
  ['states', drawStates],
]

for (const [name, draw] of PICTURES) {
  for (const language of /** @type {const} */ (['en', 'zh'])) {
    const file = new URL(`../docs/assets/${name}${language === 'zh' ? '.zh-CN' : ''}.svg`, import.meta.url)
    const svg = toSvg(draw(language))
    if (!process.argv.includes('--check')) writeFileSync(file, svg)
    else if (readFileSync(file, 'utf8') !== svg) {
      console.error(`docs/assets: the picture ${name} differs from its script: run npm run pictures`)
      process.exitCode = 1
    }
  }
}

/** @param {Picture} picture */
function toSvg({ width, height, title, body }) {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">`,
    `<style>${STYLE}\n</style>`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path class="head" d="M0 0L8 4L0 8Z"/></marker></defs>',
    `<rect class="page" width="${width}" height="${height}" rx="8"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n')
}

/** @param {Language} language @returns {Picture} */
function drawPath(language) {
  /** @type {(words: Words) => string} */
  const say = (words) => words[language]
  /** The steps of a push, from the request to `onMessage`. */
  const steps = [
    [
      say({ en: 'query and body', zh: '查询串与请求体' }),
      say({ en: 'at most maxBodyBytes, by the deadline', zh: '不超过 maxBodyBytes，时限之内收完' }),
    ],
    [
      say({ en: 'envelope', zh: '信封' }),
      say({ en: 'strict XML or JSON, one Encrypt', zh: '严格的 XML 或 JSON，只有一个 Encrypt' }),
    ],
    [
      say({ en: 'signature', zh: '验签' }),
      say({ en: 'SHA-1 of the sorted parts, compared in constant time', zh: '各部分排序后的 SHA-1，恒定时间比较' }),
    ],
    [
      say({ en: 'decryption', zh: '解密' }),
      say({ en: 'AES-256-CBC, every padding byte, the length', zh: 'AES-256-CBC，逐字节检查填充，核对长度' }),
    ],
    [
      say({ en: 'receiver', zh: '接收方' }),
      say({ en: 'the CorpID, SuiteId or AppID of the options', zh: '与选项里的 CorpID、SuiteId 或 AppID 一致' }),
    ],
    [
      say({ en: 'message', zh: '消息' }),
      say({ en: 'typed fields; user text cannot add a field', zh: '带类型的字段；用户文字无法添加字段' }),
    ],
    [
      say({ en: 'delivery', zh: '投递' }),
      say({ en: 'claimed, joined, or answered from the record', zh: '认领、并入，或按记录回复' }),
    ],
  ]
  const rowHeight = 40
  const boxWidth = 132
  const left = 24
  const top = 56
  /** @type {string[]} */
  const body = [
    text(left, 28, say({ en: 'the platform’s push', zh: '平台的推送' }), 'strong'),
    text(WIDTH - 24, 28, say({ en: 'the HTTP response', zh: 'HTTP 响应' }), 'strong', 'end'),
  ]
  steps.forEach(([name = '', what = ''], index) => {
    const y = top + index * rowHeight
    body.push(
      arrow(left + boxWidth / 2, y - 12, left + boxWidth / 2, y),
      box(left, y, boxWidth, 28, 'box'),
      text(left + boxWidth / 2, y + 19, name, '', 'middle'),
      text(left + boxWidth + 12, y + 19, what, 'note'),
    )
  })
  const bottom = top + steps.length * rowHeight
  const right = WIDTH - 24 - boxWidth
  body.push(
    arrow(left + boxWidth / 2, bottom - 12, left + boxWidth / 2, bottom),
    box(left, bottom, boxWidth, 32, 'ours'),
    text(left + boxWidth / 2, bottom + 21, 'onMessage', 'strong', 'middle'),
    arrow(left + boxWidth, bottom + 16, right, bottom + 16),
    text(
      (left + boxWidth + right) / 2,
      bottom + 8,
      say({ en: 'a reply, or nothing', zh: '回复，或什么都不返回' }),
      'note',
      'middle',
    ),
    box(right, bottom, boxWidth, 32, 'box'),
    text(right + boxWidth / 2, bottom + 21, say({ en: 'seal', zh: '加密并签名' }), '', 'middle'),
    arrow(right + boxWidth / 2, bottom, right + boxWidth / 2, 40),
    // Refusals leave from every step.
    `<path class="line dashed" d="M${right} ${top + 14}H${right + boxWidth / 2 - 4}" marker-end="url(#arrow)"/>`,
    text(right - 8, top + 19, say({ en: 'refused: a status, no body', zh: '拒绝：只有状态码' }), 'note', 'end'),
  )
  return { width: WIDTH, height: bottom + 56, title: say({ en: 'The path of a push', zh: '一条推送的路径' }), body }
}

/** @param {Language} language @returns {Picture} */
function drawAttempts(language) {
  /** @type {(words: Words) => string} */
  const say = (words) => words[language]
  const left = 120
  const perSecond = (WIDTH - left - 24) / 15
  /** @type {(seconds: number) => number} */
  const at = (seconds) => left + seconds * perSecond
  /** @type {string[]} */
  const body = []
  let y = 20

  /** @type {(heading: string) => void} */
  const section = (heading) => {
    body.push(text(24, y + 4, heading, 'strong'))
    y += 18
  }
  /** @type {(label: string, from: number, to: number, className: string, words: string) => void} */
  const bar = (label, from, to, className, words) => {
    body.push(
      text(left - 12, y + 17, label, 'note', 'end'),
      box(at(from), y, at(to) - at(from), 24, className),
      text((at(from) + at(to)) / 2, y + 17, words, 'note', 'middle'),
    )
    y += 30
  }
  /** Draws the seconds under the bars, and a line up from each, which the bars cover. @type {(from: number) => void} */
  const seconds = (from) => {
    for (const second of [0, 5, 10, 15]) {
      const words = say({ en: `${second} s`, zh: `${second} 秒` })
      body.unshift(`<path class="line dashed faint" d="M${round(at(second))} ${from}V${y}"/>`)
      body.push(text(at(second), y + 14, words, 'note', second === 15 ? 'end' : 'middle'))
    }
    y += 40
  }
  const first = say({ en: 'attempt 1', zh: '第 1 次' })
  const second = say({ en: 'attempt 2', zh: '第 2 次' })
  const third = say({ en: 'attempt 3', zh: '第 3 次' })

  section(say({ en: 'without options: one attempt, then the API', zh: '默认：只用第一次，之后走接口' }))
  let from = y
  bar(first, 0, 4.5, 'late', say({ en: 'empty answer at 4.5 s', zh: '4.5 秒时返回空应答' }))
  bar(
    'onMessage',
    0,
    9,
    'ours',
    say({ en: 'keeps running; its reply goes to onLateReply', zh: '继续运行；回复交给 onLateReply' }),
  )
  seconds(from)
  section(say({ en: 'joinRetries: the retries wait for the same run', zh: 'joinRetries：重试等待同一次运行' }))
  from = y
  bar(first, 0, 5, 'box', say({ en: 'no response', zh: '不响应' }))
  bar(second, 5, 10, 'box', say({ en: 'no response', zh: '不响应' }))
  bar(third, 10, 12, 'ours', say({ en: 'the reply', zh: '返回回复' }))
  bar('onMessage', 0, 12, 'ours', say({ en: 'runs once', zh: '只运行一次' }))
  seconds(from)
  return { width: WIDTH, height: y - 8, title: say({ en: 'The three attempts in time', zh: '三次推送的时间线' }), body }
}

/** @param {Language} language @returns {Picture} */
function drawStates(language) {
  /** @type {(words: Words) => string} */
  const say = (words) => words[language]
  const h = 46
  /** @type {string[]} */
  const body = []
  /** @type {(x: number, y: number, width: number, name: string, what: string, className: string) => void} */
  const state = (x, y, width, name, what, className) => {
    body.push(
      box(x, y, width, h, className),
      text(x + width / 2, y + 19, name, 'strong', 'middle'),
      text(x + width / 2, y + 37, what, 'note', 'middle'),
    )
  }
  const none = { x: 24, y: 110, w: 120 }
  const running = { x: 250, y: 110, w: 150 }
  const failed = { x: 250, y: 230, w: 150 }
  const answered = { x: 520, y: 110, w: 216 }
  const returned = { x: 520, y: 20, w: 216 }
  const late = { x: 520, y: 230, w: 216 }
  state(
    none.x,
    none.y,
    none.w,
    say({ en: 'no record', zh: '没有记录' }),
    say({ en: 'a new push', zh: '新的推送' }),
    'box',
  )
  state(running.x, running.y, running.w, 'running', say({ en: 'owner, lease', zh: '持有者、租约' }), 'box')
  state(failed.x, failed.y, failed.w, 'failed', say({ en: 'onMessage threw', zh: 'onMessage 抛出异常' }), 'box')
  state(
    answered.x,
    answered.y,
    answered.w,
    'answered',
    say({ en: 'the reply waits for a request', zh: '回复等待推送来取' }),
    'box',
  )
  state(
    returned.x,
    returned.y,
    returned.w,
    'returned',
    say({ en: 'in a response; final', zh: '已随响应返回；终态' }),
    'ours',
  )
  state(
    late.x,
    late.y,
    late.w,
    'late',
    say({ en: 'through onLateReply; final', zh: '经 onLateReply 发出；终态' }),
    'late',
  )
  const middle = none.y + h / 2
  body.push(
    arrow(none.x + none.w, middle - 10, running.x, middle - 10),
    text((none.x + none.w + running.x) / 2, middle - 18, say({ en: 'claim', zh: '认领' }), 'note', 'middle'),
    arrow(running.x, middle + 10, none.x + none.w, middle + 10),
    text(
      (none.x + none.w + running.x) / 2,
      middle + 26,
      say({ en: 'lease expires', zh: '租约到期' }),
      'note',
      'middle',
    ),
    arrow(running.x + running.w, middle, answered.x, middle),
    text((running.x + running.w + answered.x) / 2, middle - 8, say({ en: 'complete', zh: '完成' }), 'note', 'middle'),
    arrow(running.x + 30, running.y + h, running.x + 30, failed.y),
    text(running.x + 22, 198, say({ en: 'fail', zh: '失败' }), 'note', 'end'),
    arrow(running.x + 60, failed.y, running.x + 60, running.y + h),
    text(running.x + 68, 184, say({ en: 'claim by a retry', zh: '重试认领' }), 'note'),
    arrow(answered.x + 108, answered.y, answered.x + 108, returned.y + h),
    text(answered.x + 116, 92, say({ en: 'response sent', zh: '响应已发出' }), 'note'),
    arrow(answered.x + 108, answered.y + h, answered.x + 108, late.y),
    text(answered.x + 116, 196, say({ en: 'no request came', zh: '没有推送来取' }), 'note'),
    `<path class="line" d="M${running.x + running.w} ${running.y + h - 10}H482V${late.y + h / 2}H${late.x}" marker-end="url(#arrow)"/>`,
    text(474, 222, say({ en: 'empty answer sent', zh: '空应答已发出' }), 'note', 'end'),
  )
  return { width: WIDTH, height: 300, title: say({ en: 'The states of a delivery', zh: '投递的状态' }), body }
}

/** @type {(x: number, y: number, width: number, height: number, className: string) => string} */
function box(x, y, width, height, className) {
  return `<rect class="${className}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" rx="6"/>`
}

/** @type {(x1: number, y1: number, x2: number, y2: number) => string} */
function arrow(x1, y1, x2, y2) {
  return `<path class="line" d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" marker-end="url(#arrow)"/>`
}

/** @type {(x: number, y: number, content: string, className?: string, anchor?: 'end' | 'middle') => string} */
function text(x, y, content, className = '', anchor) {
  const attributes = `${className === '' ? '' : ` class="${className}"`}${anchor === undefined ? '' : ` text-anchor="${anchor}"`}`
  return `<text${attributes} x="${round(x)}" y="${round(y)}">${escapeXml(content)}</text>`
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10
}

/** @param {string} value */
function escapeXml(value) {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
