/** What people's frameworks do to a bare text on its way out. */
import type { PlainFindingCode } from '../findings/finding.ts'

/** The ways in which a text is spoilt that should have been sent bare, whatever it is. */
export function spoiltCode(text: string): PlainFindingCode | undefined {
  if (text.startsWith('\ufeff')) return 'answer-bom'
  const trimmed = text.trim()
  // What Python makes of bytes, by str() and in f-strings.
  if (/^b(?:'.*'|".*")$/s.test(trimmed)) return 'answer-bytes-printed'
  if (/^["'“]/.test(trimmed) && /["'”]$/.test(trimmed) && trimmed.length > 1) return 'answer-quoted'
  if (/^(?:undefined|null|true|false|NaN|\[object \w+\])$/.test(trimmed)) return 'answer-stringified'
  // What res.json makes of a Buffer.
  if (/^\{"type":"Buffer","data":\[/.test(trimmed)) return 'answer-stringified'
  return undefined
}

/** Whether the content type contradicts a body that is right. None at all is no contradiction. */
export function isMislabelled(headers: ReadonlyMap<string, string>, kind: 'text' | 'xml' | 'json'): boolean {
  const type = headers.get('content-type')?.slice(0, 200).toLowerCase()
  if (type === undefined || type === '' || type.startsWith('text/plain')) return false
  return kind === 'text' ? !type.startsWith('text/') : !type.includes(kind)
}
