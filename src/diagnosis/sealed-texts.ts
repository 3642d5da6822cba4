/** The encrypted text as it arrived, and as it may have been before something on its way changed it. */

import type { PlainFindingCode } from '../findings/finding.ts'
import { queryPart } from '../protocol/query.ts'
import type { Case } from './case.ts'
import { orUndefined } from './untrusted.ts'

/** One reading of the text; `damage` says what must have happened if this is the one that was signed. */
export interface SealedText {
  readonly text: string
  readonly damage?: PlainFindingCode
}

/** Readings of `echostr`, the likeliest first. */
export function echoTexts(one: Case): readonly SealedText[] {
  const arrived = one.parameters.get('echostr')
  if (arrived === null || arrived === '') return []
  const text = withPlus(arrived)
  const readings: readonly (SealedText | undefined)[] = [
    arrived === text ? { text } : { text, damage: isBarePlus(one.url ?? '') ? 'echostr-not-encoded' : 'plus-lost' },
    text.includes('+') ? { text: text.replaceAll('+', ' '), damage: 'plus-lost-before-signing' } : undefined,
    decodedAgain(text),
    text.length % 4 > 1
      ? { text: text.padEnd(text.length + 4 - (text.length % 4), '='), damage: 'equals-sign-lost' }
      : undefined,
  ]
  return readings.filter((reading) => reading !== undefined)
}

/** Readings of the `Encrypt` of a body. */
export function encryptTexts(encrypt: string): readonly SealedText[] {
  if (!encrypt.includes(' ')) return [{ text: encrypt }]
  return [
    { text: withPlus(encrypt), damage: 'plus-lost-in-body' },
    { text: encrypt, damage: 'plus-lost-before-signing' },
  ]
}

function decodedAgain(text: string): SealedText | undefined {
  const decoded = /%[0-9A-Fa-f]{2}/.test(text) ? orUndefined(() => decodeURIComponent(text)) : undefined
  return decoded === undefined ? undefined : { text: withPlus(decoded), damage: 'echostr-encoded-twice' }
}

/** Base64 has no spaces: each of them was a plus. */
function withPlus(text: string): string {
  return text.replaceAll(' ', '+')
}

/** Whether the space was a bare plus in the URL itself. */
function isBarePlus(url: string): boolean {
  const query = queryPart(url)
  const start = query.search(/(?:^|&)echostr=/)
  const end = query.indexOf('&', start + 1)
  return query.slice(start, end === -1 ? undefined : end).includes('+')
}
