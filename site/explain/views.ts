/** Shows what was found. In: findings and layers. Out: elements, made anew after each change. */
import type { Finding, FindingCode } from '../../src/findings/finding.ts'
import { bytesToHex } from '../../src/primitives/bytes.ts'
import { type Attributes, type Child, element } from './dom.ts'
import type { Texts, Translate } from './language.ts'
import type { ByteRange, CiphertextLayer, ContentLayer, FrameLayer, RangeName, SignatureLayer } from './layers.ts'
import { pretty } from './pretty.ts'
import type { TextName } from './texts.ts'

/** Findings that say only that a field of the page is empty. */
const NOT_GIVEN: readonly FindingCode[] = [
  'url-missing',
  'body-not-given',
  'token-missing',
  'key-missing',
  'receive-id-missing',
]

const MARKS = { error: '✘', warning: '!', notGiven: '?' } as const

/** Shows the findings, each with its fix. */
export function findingsView(findings: readonly Finding[], { translate, language }: Texts): HTMLElement {
  if (findings.length === 0) {
    return element('p', { class: 'verdict good' }, mark('✔'), translate('noProblem'))
  }
  const isNotGiven = ({ code }: Finding): boolean => NOT_GIVEN.includes(code)
  const wrong = findings.filter((one) => !isNotGiven(one))
  const items = [...wrong, ...findings.filter(isNotGiven)].map(({ code, severity, message, cure }) => {
    const kind = NOT_GIVEN.includes(code) ? 'notGiven' : severity
    return element(
      'li',
      { class: `finding ${kind}` },
      element('p', { class: 'code' }, mark(MARKS[kind]), `${translate(kind)} `, element('code', {}, code)),
      element('p', { class: 'says' }, message[language()]),
      element('p', { class: 'cure' }, element('strong', {}, translate('cure')), ' ', cure[language()]),
    )
  })
  const count = wrong.length
  const summary = count === 0 ? 'incomplete' : count === 1 ? 'oneFinding' : 'findings'
  return element(
    'div',
    {},
    element('p', { class: 'verdict' }, translate(summary, { count })),
    element('ol', { class: 'findings' }, ...items),
  )
}

/** Shows the signed parts in their order, and both signatures. @param isTokenShown whether the Token may be readable */
export function signatureView(layer: SignatureLayer, isTokenShown: boolean, t: Translate): HTMLElement {
  const rows = layer.parts.map(({ name, value }, index) => {
    const isHidden = name === 'token' && !isTokenShown && value !== undefined
    return tableRow(String(index + 1), element('code', {}, name), isHidden ? '••••••••' : valueView(name, value, t))
  })
  const { computed, received, fits, tokenOrigin } = layer
  const state = computed === undefined || received === undefined ? 'unknown' : fits ? 'good' : 'bad'
  const says = { unknown: 'signatureIncomplete', good: 'signatureFits', bad: 'signatureDiffers' } as const
  return layerView(
    'signature',
    t,
    tableView(['', t('part'), t('value')], rows),
    element(
      'dl',
      {},
      element('dt', {}, t('computed')),
      element('dd', {}, valueView(t('computed'), computed, t)),
      element('dt', {}, t('received', { name: layer.name })),
      element('dd', {}, valueView(layer.name, received, t)),
    ),
    element('p', { class: `state ${state}` }, mark({ unknown: '?', good: '✔', bad: '✘' }[state]), t(says[state])),
    noteOf(tokenOrigin, TOKEN_ORIGINS, t),
  )
}

/** Shows the ciphertext. */
export function ciphertextView({ text, bytes, isWholeBlocks }: CiphertextLayer, t: Translate): HTMLElement {
  const values = { characters: text.length, bytes: bytes?.length ?? 0 }
  const size = isWholeBlocks ? 'ciphertextSize' : bytes === undefined ? 'ciphertextNotBase64' : 'ciphertextNotBlocks'
  return layerView(
    'ciphertext',
    t,
    element('p', { class: isWholeBlocks ? 'state' : 'state bad' }, t(size, values)),
    valueView(t('ciphertext'), text, t),
  )
}

/** How the bytes are laid out. */
export interface BytesLayout {
  readonly bytesPerRow: number
  /** Whether all rows are shown. */
  readonly isWhole: boolean
  /** Called when the user wants to see all rows, or fewer. */
  readonly onToggle: () => void
}

/** Shows the decrypted bytes with the range that each is in; without a frame, why there is none. */
export function frameView(frame: FrameLayer | undefined, layout: BytesLayout, t: Translate): HTMLElement {
  if (frame === undefined) return layerView('frame', t, element('p', { class: 'state' }, t('frameNoKey')))
  const rows = frame.ranges.map((range) => {
    const { name, start, end } = range
    const label = element(
      'span',
      {},
      element('span', { class: `swatch ${name}`, 'aria-hidden': 'true' }),
      t(RANGES[name]),
    )
    const count = element('span', {}, t('byteCount', { count: end - start }))
    const position = element('div', {}, element('span', {}, end > start ? `${start}–${end - 1}` : '–'), ' ', count)
    return tableRow(label, position, rangeContent(frame, range, t))
  })
  return layerView(
    'frame',
    t,
    frame.keyOrigin === undefined
      ? element('p', { class: 'state bad' }, mark('✘'), t('frameNoise'))
      : noteOf(frame.keyOrigin, KEY_ORIGINS, t),
    tableView([t('range'), t('position'), t('content')], rows),
    bytesView(frame, layout, t),
  )
}

/** Shows the message or the echo. */
export function contentView({ kind, text, message, isVerified }: ContentLayer, t: Translate): HTMLElement {
  const facts = message && [
    element('dt', {}, t('messageKind')),
    element('dd', {}, element('code', {}, message.key)),
    element('dt', {}, t('messageDedupKey')),
    element('dd', {}, valueView(t('messageDedupKey'), message.dedupKey, t)),
  ]
  return layerView(
    kind,
    t,
    isVerified ? undefined : element('p', { class: 'state bad' }, mark('!'), t('messageUnverified')),
    facts && element('dl', {}, ...facts),
    codeView(t(kind), kind === 'echo' ? text : pretty(text)),
  )
}

/** Makes a scrolling block of text. */
export function codeView(label: string, text: string): HTMLElement {
  return element('pre', { ...scrolling(label), class: 'block' }, element('code', {}, text))
}

/** The attributes of an element that may scroll: it can be reached by keyboard and has a name. */
function scrolling(label: string): Attributes {
  return { tabindex: 0, role: 'group', 'aria-label': label }
}

function mark(sign: string): HTMLElement {
  return element('span', { class: 'mark', 'aria-hidden': 'true' }, sign)
}

/** The layers that have a sentence about what they are. */
const LEADS: Readonly<Partial<Record<TextName, TextName>>> = {
  signature: 'signatureLead',
  ciphertext: 'ciphertextLead',
  frame: 'frameLead',
  echo: 'echoLead',
}

function layerView(name: TextName, t: Translate, ...children: readonly Child[]): HTMLElement {
  const lead = LEADS[name]
  return element(
    'section',
    { class: 'layer', id: `layer-${name}`, 'aria-labelledby': `heading-${name}` },
    element('h2', { id: `heading-${name}` }, t(name)),
    lead && element('p', { class: 'lead' }, t(lead)),
    ...children,
  )
}

function tableView(headings: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const cells = headings.map((heading) => (heading === '' ? element('td') : element('th', { scope: 'col' }, heading)))
  return element('table', {}, element('thead', {}, element('tr', {}, ...cells)), element('tbody', {}, ...rows))
}

function tableRow(...cells: readonly Child[]): HTMLElement {
  return element('tr', {}, ...cells.map((cell) => element('td', {}, cell)))
}

/** Shows a value that may be long or missing. */
function valueView(label: string, value: string | undefined, t: Translate): HTMLElement {
  if (value === undefined) return element('em', { class: 'missing' }, t('missing'))
  const isLong = value.length > 120
  return element('code', { class: isLong ? 'value long' : 'value', ...(isLong ? scrolling(label) : {}) }, value)
}

type Origin = NonNullable<SignatureLayer['tokenOrigin']>

const TOKEN_ORIGINS: Readonly<Partial<Record<Origin, TextName>>> = {
  previous: 'tokenPrevious',
  cleaned: 'tokenCleaned',
  swapped: 'tokenSwapped',
  other: 'tokenOther',
}
const KEY_ORIGINS: Readonly<Partial<Record<Origin, TextName>>> = {
  previous: 'keyPrevious',
  swapped: 'keySwapped',
  other: 'keyOther',
}

/** Says that a value other than the given one fits. */
function noteOf(
  origin: Origin | undefined,
  notes: Readonly<Partial<Record<Origin, TextName>>>,
  t: Translate,
): HTMLElement | undefined {
  const note = origin && notes[origin]
  return note && element('p', { class: 'state' }, mark('!'), t(note))
}

const RANGES: Readonly<Record<RangeName, TextName>> = {
  random: 'rangeRandom',
  length: 'rangeLength',
  message: 'rangeMessage',
  receiveId: 'rangeReceiveId',
  padding: 'rangePadding',
  unknown: 'rangeUnknown',
}

function rangeContent({ bytes }: FrameLayer, { name, start, end }: ByteRange, t: Translate): Child {
  const part = bytes.subarray(start, end)
  if (part.length === 0) return element('em', {}, t('empty'))
  switch (name) {
    case 'length':
      return element('code', {}, `0x${bytesToHex(part)} = ${new DataView(part.buffer, part.byteOffset).getUint32(0)}`)
    case 'message':
      return t('messageBelow')
    case 'padding':
      return t('paddingContent', { count: part.length, byte: `0x${bytesToHex(part.subarray(0, 1))}` })
    case 'unknown':
      return undefined
    default: {
      const text = new TextDecoder().decode(part)
      return element('code', { class: 'value' }, /^[ -~]*$/.test(text) ? text : bytesToHex(part))
    }
  }
}

/** Rows at the beginning and at the end that are shown of many bytes. */
const HEAD_ROWS = 16
const TAIL_ROWS = 8

/** More rows than these are never shown, since a browser would take seconds. */
const MAX_ROWS = 4096

function bytesView(frame: FrameLayer, { bytesPerRow, isWhole, onToggle }: BytesLayout, t: Translate): HTMLElement {
  const count = Math.ceil(frame.bytes.length / bytesPerRow)
  const row = (index: number): HTMLElement => bytesRow(frame, index * bytesPerRow, bytesPerRow)
  const rows = (from: number, to: number): HTMLElement[] =>
    Array.from({ length: to - from }, (_, index) => row(from + index))
  const isShort = count <= HEAD_ROWS + TAIL_ROWS
  const tailStart = count - TAIL_ROWS
  const omitted = t('bytesOmitted', { count: (tailStart - HEAD_ROWS) * bytesPerRow })
  const shown =
    isShort || isWhole
      ? rows(0, count)
      : [...rows(0, HEAD_ROWS), element('div', { class: 'omitted' }, omitted), ...rows(tailStart, count)]
  const toggle = element('button', { type: 'button', id: 'toggle-bytes' }, t(isWhole ? 'fewerBytes' : 'allBytes'))
  toggle.addEventListener('click', onToggle)
  return element(
    'div',
    {},
    element('div', { class: 'bytes', ...scrolling(t('bytesLabel')) }, ...shown),
    isShort || count > MAX_ROWS ? undefined : toggle,
  )
}

/** Makes a row of a hex dump: its position, the bytes and the characters, in a run for each range. */
function bytesRow({ bytes, ranges }: FrameLayer, start: number, length: number): HTMLElement {
  const end = Math.min(start + length, bytes.length)
  const runs = ranges
    .map(({ name, ...range }) => ({ name, from: Math.max(range.start, start), to: Math.min(range.end, end) }))
    .filter(({ from, to }) => to > from)
  const hex = runs.map(({ name, from, to }) =>
    element('span', { class: `run ${name}` }, bytesToHex(bytes.subarray(from, to)).replace(/(..)(?=.)/g, '$1 ')),
  )
  const characters = runs.map(({ name, from, to }) => {
    const shown = Array.from(bytes.subarray(from, to), (byte) =>
      byte > 31 && byte < 127 ? String.fromCharCode(byte) : '.',
    )
    return element('span', { class: `run ${name}` }, shown.join(''))
  })
  const spaced = hex.flatMap((run, index) => (index === 0 ? [run] : [' ', run]))
  return element(
    'div',
    { class: 'bytes-row' },
    element('span', { class: 'offset' }, start.toString(16).padStart(4, '0')),
    element('span', { class: 'hex' }, ...spaced),
    element('span', { class: 'characters' }, ...characters),
  )
}
