/** Writes what `listen` receives: for a person as blocks of lines, for a program as one JSON value on each line. */

import { describeReply } from '../../doctor/answer.ts'
import type { CheckVerdict } from '../../doctor/check.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Bilingual } from '../../findings/types.ts'
import type { Arrival, Forwarded, Recorded } from '../../listen/listener.ts'
import { MAX_RECORDINGS } from '../../listen/recording-folder.ts'
import { systemCodeOf } from '../errors.ts'
import { printable } from '../terminal/printable.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { columns, widest, wrap } from './columns.ts'
import { writeFindings } from './findings.ts'
import { markOf, type RowOutput } from './row.ts'

/** The lines under the first one of a block are indented as far as its text. */
const INDENT = 12

/** The maximum length of a value, and number of fields, that are shown; JSON output has the whole message. */
const MAX_SHOWN = 500
const MAX_ROWS = 200

/** Writes a request that has arrived. */
export function writeArrival(arrival: Arrival, { language, terminal }: RowOutput): void {
  const { number, arrivedAt, kind, push, findings, recorded, unreported } = arrival
  const { paint } = terminal
  if (unreported > 0) terminal.line(paint.dim(' '.repeat(INDENT - 2) + moreRefused(unreported)[language]))
  const [title, text] = describe(arrival)
  const mark = markOf(VERDICTS[kind] ?? verdictOf(findings), paint)
  const head = printable(`#${number} ${title[language]}  ${text[language]}`.trimEnd(), 200)
  terminal.line(`${clockOf(arrivedAt)}  ${mark} ${kind === 'other' ? paint.dim(head) : head}`)
  if (push !== undefined) writeFields(push.fields, terminal)
  if (kind !== 'other') writeFindings(findings, { language, terminal, indent: INDENT })
  if (recorded !== undefined) {
    for (const line of wrap(recordedText(recorded)[language], terminal.columns - INDENT)) {
      terminal.line(' '.repeat(INDENT) + paint.dim(line))
    }
  }
}

/** Writes the response of the local server to a push. */
export function writeForwarded(
  { number, sent, reply, limitMs, findings }: Forwarded,
  { language, terminal }: RowOutput,
): void {
  const observed = describeReply(sent, reply)
  const mark = markOf(sent.error === undefined ? verdictOf(findings) : 'failed', terminal.paint)
  const text = `#${number} → ${sent.tookMs} / ${limitMs} ms  ${observed[language]}`
  terminal.line(`${' '.repeat(INDENT - 2)}${mark} ${printable(text, 200)}`)
  if (reply?.message !== undefined) writeFields(reply.message, terminal)
  writeFindings(findings, { language, terminal, indent: INDENT })
}

/** The verdicts of requests that were not accepted; the findings decide the others. */
const VERDICTS: Partial<Record<Arrival['kind'], CheckVerdict>> = { refused: 'failed', other: 'skipped' }

function verdictOf(findings: readonly Finding[]): CheckVerdict {
  if (findings.length === 0) return 'passed'
  return findings.some(({ severity }) => severity === 'error') ? 'failed' : 'warned'
}

/** Returns what a request is, and what was done with it. */
function describe({ kind, method, path, status, code, push }: Arrival): readonly [Bilingual, Bilingual] {
  const request = same(`${method} ${path}`)
  switch (kind) {
    case 'url-check':
      return [
        { en: 'URL check', zh: 'URL 验证' },
        { en: 'answered with the echo', zh: '已返回回显内容' },
      ]
    case 'push': {
      const sender = push?.sender ?? ''
      return [same(push?.key ?? ''), sender === '' ? same('') : { en: `from ${sender}`, zh: `来自 ${sender}` }]
    }
    case 'other':
      return [request, { en: `${status}, not a callback`, zh: `${status}，不是回调` }]
    case 'refused': {
      const reason = code === undefined ? String(status) : `${status} ${code}`
      return [request, { en: `refused: ${reason}`, zh: `已拒绝：${reason}` }]
    }
  }
}

function same(text: string): Bilingual {
  return { en: text, zh: text }
}

/** Writes the fields of a message, one below the other. */
function writeFields(fields: object, terminal: Terminal): void {
  const all = fieldRows(fields)
  const rows = all.length > MAX_ROWS ? [...all.slice(0, MAX_ROWS), ['…', '']] : all
  const width = Math.max(20, terminal.columns - INDENT - 2 - widest(rows.map(([name = '']) => name)))
  const lines = columns(
    rows.flatMap(([name = '', value = '']) => {
      const [first = '', ...others] = wrap(value, width)
      return [[name, first], ...others.map((other) => ['', other])]
    }),
    INDENT,
  )
  for (const line of lines) terminal.line(line)
}

/** Returns each field with its path and its value; `Articles.item.0.Title` is in a list inside an object. */
function fieldRows(fields: object, path = ''): readonly (readonly string[])[] {
  return Object.entries(fields).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? fieldRows(value, `${path}${name}.`)
      : [[printable(path + name), printable(String(value), MAX_SHOWN)]],
  )
}

function recordedText(recorded: Recorded): Bilingual {
  if ('file' in recorded) return { en: `recorded: ${recorded.file}`, zh: `已录制：${recorded.file}` }
  if ('isFull' in recorded) {
    return {
      en: `not recorded: the folder has ${MAX_RECORDINGS} recordings or 64 MiB`,
      zh: `没有录制：目录里已有 ${MAX_RECORDINGS} 个文件或 64 MiB`,
    }
  }
  const reason = systemCodeOf(recorded.error)
  return { en: `not recorded: the file cannot be written (${reason})`, zh: `没有录制：无法写入文件（${reason}）` }
}

function moreRefused(count: number): Bilingual {
  return {
    en: `${count} more refused ${count === 1 ? 'request' : 'requests'}, not shown`,
    zh: `另有 ${count} 个请求被拒绝，不再逐个显示`,
  }
}

/** Returns the local time of day. */
function clockOf(seconds: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format(seconds * 1000)
}

/** Makes the value that stands for an arrival in JSON output. */
export function jsonOfArrival({ kind, push, recorded, ...arrival }: Arrival): object {
  const { key, sender, text, fields: message } = push ?? {}
  const recording = recorded !== undefined && 'file' in recorded ? recorded.file : undefined
  return { event: kind, ...arrival, key, sender, text, message, recording }
}

/** Makes the value that stands for the response of the local server in JSON output, without headers. */
export function jsonOfForwarded({ number, sent, reply, limitMs, findings }: Forwarded): object {
  const { status, tookMs, error } = sent
  return { event: 'forwarded', number, status, tookMs, limitMs, error: error?.reason, reply, findings }
}
