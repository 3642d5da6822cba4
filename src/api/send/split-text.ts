/**
 * Cuts a long text into parts of a number of bytes, where a reader would: at the end of a line, of a sentence or of a word,
 * and not inside links, code fences or characters. Nothing is left out. The time is linear in the length of the text.
 *
 * The text is scanned once for the borders between characters and the places where it must not be cut. Then each part
 * takes the best border of its window, which is the text that still fits; a border in the first half of the window counts
 * only if the second half has none.
 */
import { encodeUtf8, unitsThatFit } from '../../primitives/utf8.ts'

/** How good a border is to cut at; of equal ones the last is taken. */
const RANK = { linkOrCode: 0, insideWord: 1, character: 2, word: 3, codeLine: 4, sentence: 5, line: 6 } as const

/** A code fence: the lines between ``` and ```, with both. */
interface Fence {
  /** The index of its first line. */
  readonly start: number
  /** The index of the line after the first one. */
  readonly contentStart: number
  /** The index of its last line; that of its end if it is never closed. */
  readonly contentEnd: number
  readonly end: number
  /** What opens it again after a cut: its first line. */
  readonly opening: string
  /** What closes it before a cut. */
  readonly closing: string
  /** Whether it does not fit into one part. */
  readonly isTooLong: boolean
}

/** The borders between characters: their indices, and the bytes of UTF-8 before each. */
interface Borders {
  readonly index: readonly number[]
  readonly bytes: readonly number[]
}

/**
 * Cuts a text into parts of at most a number of bytes, for interfaces that cut or refuse longer ones.
 *
 * It cuts at the end of a line if it can, otherwise after a sentence (`。！？；…`, or `.!?;` before a space), otherwise after a
 * word. A link is cut only if it does not fit into one part. So is a code fence; it is then closed at the end of the part and
 * opened again, with its info string, at the beginning of the next one. A surrogate pair is never cut, and what a user sees
 * as one character (an emoji of several code points) only if it does not fit.
 *
 * Apart from such fences, the parts joined are the text: line ends and spaces stay at the end of a part. So a part can be
 * only white space, which the platform refuses; `split: true` leaves such parts out.
 *
 * @param text the text, plain or Markdown
 * @param maxBytes the maximum number of bytes of UTF-8 of a part, a whole number from 4
 * @returns the parts, at least one; only the text itself if it fits
 * @throws TypeError `text` is not a string, or `maxBytes` is not a whole number from 4
 *
 * @example
 * import { splitText } from 'wechat-callback/api'
 *
 * splitText('第一句。第二句。第三句。', 30) // => ['第一句。第二句。', '第三句。']
 * splitText('```js\nfirst()\nsecond()\n```', 25) // => ['```js\nfirst()\n```', '```js\nsecond()\n```']
 */
export function splitText(text: string, maxBytes: number): readonly string[] {
  if (typeof text !== 'string') throw new TypeError('text: expected a string')
  if (!Number.isSafeInteger(maxBytes) || maxBytes < 4) throw new TypeError('maxBytes: expected a whole number from 4')
  // No UTF-16 unit takes more than three bytes.
  if (text.length * 3 <= maxBytes || encodeUtf8(text).length <= maxBytes) return [text]
  return new TextCutter(text, maxBytes).parts()
}

/** Takes one part after the other from the beginning of a text. */
class TextCutter {
  readonly #text: string
  readonly #maxBytes: number
  readonly #borders: Borders
  readonly #fences: readonly Fence[]
  readonly #linked: Uint8Array
  /** Where the next part begins, and the bytes before it. */
  #start = 0
  #startBytes = 0
  /** The position in `#borders` of the first one after `#start`. */
  #border = 0
  /** The position in `#fences` of the first one that ends after `#start`. */
  #fence = 0

  constructor(text: string, maxBytes: number) {
    this.#text = text
    this.#maxBytes = maxBytes
    this.#borders = bordersOf(text)
    this.#fences = fencesOf(text, maxBytes)
    this.#linked = insideLinks(text)
  }

  parts(): readonly string[] {
    const parts: string[] = []
    while (this.#start < this.#text.length) parts.push(this.#nextPart())
    return parts
  }

  #nextPart(): string {
    const next = this.#fences[this.#fence]
    const opened = next !== undefined && next.start < this.#start ? next : undefined
    const prefix = opened === undefined ? '' : `${opened.opening}\n`
    const budget = this.#maxBytes - encodeUtf8(prefix).length
    const { end, fence } = this.#bestCut(budget, opened) ?? this.#forcedCut(budget, opened)
    const part = this.#text.slice(this.#start, end)
    this.#moveTo(end)
    return prefix + part + (fence === undefined ? '' : closingAfter(part, fence))
  }

  /** The best border of the window; `undefined` if none is in it. */
  #bestCut(budget: number, opened: Fence | undefined): Cut | undefined {
    let best: Cut | undefined
    let bestOfSecondHalf: Cut | undefined
    for (const cut of this.#cuts(budget, opened)) {
      if (cut.end === this.#text.length) return cut
      if (cut.rank >= (best?.rank ?? 0)) best = cut
      const isInSecondHalf = cut.size * 2 >= budget && cut.rank > RANK.linkOrCode
      if (isInSecondHalf && cut.rank >= (bestOfSecondHalf?.rank ?? 0)) bestOfSecondHalf = cut
    }
    return bestOfSecondHalf ?? best
  }

  /** The borders of the window at which the text may be cut. */
  *#cuts(budget: number, opened: Fence | undefined): Iterable<Cut> {
    const { index, bytes } = this.#borders
    let fenceAt = this.#fence
    for (let at = this.#border; at < index.length; at++) {
      const end = index[at] ?? 0
      const size = (bytes[at] ?? 0) - this.#startBytes
      if (size > budget) return
      while ((this.#fences[fenceAt]?.end ?? Infinity) <= end) fenceAt++
      const around = this.#fences[fenceAt]
      const fence = around !== undefined && around.start < end ? around : undefined
      if (fence === undefined || mayCut(fence, end, size, budget, opened)) {
        yield { end, size, fence, rank: this.#rankAt(end, fence !== undefined) }
      }
    }
  }

  /** A cut inside what a user sees as one character, because it does not fit into a part. */
  #forcedCut(budget: number, fence: Fence | undefined): Cut {
    const room = budget - (fence === undefined ? 0 : fence.closing.length + 1)
    const rest = this.#text.slice(this.#start, this.#start + room)
    return { end: this.#start + unitsThatFit(rest, room), fence, size: room, rank: RANK.linkOrCode }
  }

  #rankAt(end: number, isCode: boolean): number {
    const [before = '', after = ''] = [this.#text[end - 1], this.#text[end]]
    if (isCode) return before === '\n' ? RANK.codeLine : RANK.linkOrCode
    if (this.#linked[end] === 1) return RANK.linkOrCode
    if (before === '\n') return RANK.line
    if (isSentenceEnd(this.#text, end)) return RANK.sentence
    if (/[\s，、：]/.test(before)) return RANK.word
    return /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after) ? RANK.insideWord : RANK.character
  }

  #moveTo(end: number): void {
    const { index } = this.#borders
    this.#startBytes += encodeUtf8(this.#text.slice(this.#start, end)).length
    this.#start = end
    while (this.#border < index.length && (index[this.#border] ?? 0) <= end) this.#border++
    while ((this.#fences[this.#fence]?.end ?? Infinity) <= end) this.#fence++
  }
}

/** Where a part ends, its bytes without those of fences, and the fence that is cut there, if one is. */
interface Cut {
  readonly end: number
  readonly size: number
  readonly fence: Fence | undefined
  readonly rank: number
}

/** Whether a fence may be cut at a border: it must be too long for one part, and its end must fit behind the cut. */
function mayCut(fence: Fence, end: number, size: number, budget: number, opened: Fence | undefined): boolean {
  if (!fence.isTooLong && fence !== opened) return false
  if (end <= fence.contentStart || end >= fence.contentEnd) return false
  return size + fence.closing.length + 1 <= budget
}

/** Closes a fence at the end of a part. */
function closingAfter(part: string, { closing }: Fence): string {
  return part.endsWith('\n') ? closing : `\n${closing}`
}

/** Whether a sentence ends before an index: `。！？；…` at once, `.!?;` with a space, each with the quotation marks after it. */
function isSentenceEnd(text: string, index: number): boolean {
  const spaceless = /\s/.test(text[index - 1] ?? '') ? index - 1 : index
  let end = spaceless
  while (end > spaceless - 2 && /[」』”’）)\]》"']/.test(text[end - 1] ?? '')) end--
  const mark = text[end - 1] ?? ''
  if (/[。！？；…]/.test(mark)) return !/[。！？；…」』”’）》]/.test(text[index] ?? '')
  return spaceless < index && /[.!?;]/.test(mark)
}

/** Characters that are never joined with each other: ASCII without control characters, and those of Chinese texts. */
const PLAIN = /[\t\n -~\u3000-\u3029\u4e00-\u9fff\uff01-\uff60]+/y
/** How many UTF-16 units are segmented at once: the time of one segmentation grows with the square of the length. */
const SEGMENT_LENGTH = 256

let segmenter: Intl.Segmenter | undefined

/** Finds the borders between what a user sees as characters; without `Intl.Segmenter`, those between code points. */
function bordersOf(text: string): Borders {
  const index: number[] = []
  const bytes: number[] = []
  let total = 0
  let from = 0
  while (from < text.length) {
    PLAIN.lastIndex = from
    const plain = PLAIN.exec(text)?.[0].length ?? 0
    // What follows may be a mark on the last character.
    const plainEnd = from + plain === text.length ? text.length : from + plain - 1
    while (from < plainEnd) add(1, text.charCodeAt(from) < 0x80 ? 1 : 3)
    const isInsidePair = /[\ud800-\udbff]/.test(text[from + SEGMENT_LENGTH - 1] ?? '')
    const to = from + SEGMENT_LENGTH + (isInsidePair ? 1 : 0)
    const characters = charactersOf(text.slice(from, to))
    // The last one may continue after the slice.
    if (to < text.length && characters.length > 1) characters.pop()
    for (const character of characters) add(character.length, encodeUtf8(character).length)
  }
  return { index, bytes }

  function add(units: number, size: number): void {
    from += units
    total += size
    index.push(from)
    bytes.push(total)
  }
}

function charactersOf(text: string): string[] {
  if (typeof Intl === 'undefined' || Intl.Segmenter === undefined) return [...text]
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Finds the code fences. One that must be cut, but whose first line takes most of a part, is read as plain text. */
function fencesOf(text: string, maxBytes: number): readonly Fence[] {
  const fences: Fence[] = []
  let first: { start: number; contentStart: number; opening: string; closing: string } | undefined
  for (const { index, 0: line, 1: indent = '', 2: marks = '', 3: info = '' } of text.matchAll(FENCE_LINE)) {
    const lineEnd = text.indexOf('\n', index + line.length)
    const next = lineEnd === -1 ? text.length : lineEnd + 1
    if (first === undefined) {
      // Inline code that begins with three backticks is not a fence.
      if (marks.startsWith('`') && info.includes('`')) continue
      first = { start: index, contentStart: next, opening: line, closing: indent + marks }
    } else if (info.trim() === '' && marks.startsWith(first.closing.trim())) {
      add(index, next)
      first = undefined
    }
  }
  if (first !== undefined) add(text.length, text.length)
  return fences

  function add(contentEnd: number, end: number): void {
    if (first === undefined) return
    const isTooLong = encodeUtf8(text.slice(first.start, end)).length > maxBytes
    const added = encodeUtf8(first.opening).length + encodeUtf8(first.closing).length + 2
    if (!isTooLong || added * 2 <= maxBytes) fences.push({ ...first, contentEnd, end, isTooLong })
  }
}

/** A line that may open or close a fence: its indent, its marks, and the rest. */
const FENCE_LINE = /^([ \t]*)(`{3,}|~{3,})(.*)$/gm

/** What must not be cut: bare URLs, links of Markdown, and links of HTML, each on one line. */
const LINKS = [/https?:\/\/[!#-;=?-_a-{}~]+/g, /\[[^[\]\n]*\]\([^()\n]*\)/g, /<a\s[^<>\n]*>[^<>\n]*<\/a>/g]

/** Marks the indices that are inside a link. */
function insideLinks(text: string): Uint8Array {
  const inside = new Uint8Array(text.length + 1)
  for (const pattern of LINKS) {
    for (const { index, 0: link } of text.matchAll(pattern)) inside.fill(1, index + 1, index + link.length)
  }
  return inside
}
