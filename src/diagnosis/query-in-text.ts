/** Finds where the query of a callback begins and ends in a recorded line. */
import { decodeBase64 } from '../primitives/base64.ts'
import { isWholeBlocks } from '../primitives/pkcs7.ts'
import { isEchoName } from './parameter-names.ts'
import { orUndefined } from './untrusted.ts'

/**
 * A parameter, as the platform or a gateway writes it, with the character in front that joins it (also as JSON of Go
 * escapes it).
 */
const PARAMETER = /([?&;]|u0026|\b)((?:msg_?)?signature|timestamp|nonce|echo_?str)=/gi

/** Matches a character that no value of the platform contains. */
const END = /[^\x21-\x7e]|[\s"'`<>|\\^,;#()[\]{}]/

/** The maximum length of an `echostr`, even if it is encoded twice. */
const MAX_ECHO_LENGTH = 1000

/** Returns the query without the text around it; the whole text if it has none of the parameters. */
export function queryIn(text: string): string {
  const query = text.slice(startOf(text))
  const last = lastParameterOf(query)
  if (last === undefined) return text
  const value = query.slice(last.end)
  // A space in an echostr may have been a plus.
  return query.slice(0, last.end + (isEchoName(last.name) ? lengthOfEcho(value) : lengthOfValue(value)))
}

/** Returns the length of the value that a text begins with. */
export function lengthOfValue(text: string): number {
  const end = text.search(END)
  return end === -1 ? text.length : end
}

/**
 * Returns the length of the `echostr` that a text begins with. A space in it may have been a plus: it does not end the
 * value if another parameter follows, or if the text has whole blocks only together with what is after the space.
 */
export function lengthOfEcho(text: string): number {
  const run = /^[A-Za-z0-9+/=% ]*/.exec(text.slice(0, MAX_ECHO_LENGTH))?.[0] ?? ''
  if (text.charAt(run.length) === '&' && !run.endsWith(' ')) return run.length + lengthOfValue(text.slice(run.length))
  const ends = [...run.matchAll(/ |$/g)].map(({ index }) => index).reverse()
  return ends.find((end) => isSealedText(run.slice(0, end))) ?? lengthOfValue(text)
}

function isSealedText(written: string): boolean {
  const text = decoded(decoded(written)).replaceAll(' ', '+')
  return isWholeBlocks(decodeBase64(text.padEnd(4 * Math.ceil(text.length / 4), '=')))
}

function decoded(text: string): string {
  return orUndefined(() => decodeURIComponent(text)) ?? text
}

function startOf(text: string): number {
  const found = [...text.matchAll(PARAMETER)]
  const joined = found.find(({ 1: joiner }) => joiner !== '')
  if (joined === undefined) return found[0]?.index ?? 0
  const before = text.slice(0, joined.index + 1)
  // In a URL the first "?" counts, as it does for a server. In front of a URL, a log may have anything.
  if (/^(?:https?:\/\/|\/)/i.test(text) && before.includes('?')) return before.indexOf('?') + 1
  const questionMark = before.replace(/\?\s/g, '  ').lastIndexOf('?')
  // `got nonce=1&timestamp=2`: the parameter before the first joiner has none of its own.
  const bare = found.filter(({ index }) => index > questionMark && index < joined.index).at(-1)
  return bare?.index ?? 1 + (questionMark === -1 ? before.lastIndexOf(' ') : questionMark)
}

/** Returns the last parameter of the first query: each name counts once, and another "?" begins another URL. */
function lastParameterOf(query: string): { name: string; end: number } | undefined {
  const seen = new Set<string>()
  let before = 0
  let last: { name: string; end: number } | undefined
  for (const { 0: match, 1: joiner, 2: name = '', index } of query.matchAll(PARAMETER)) {
    if (last !== undefined && query.slice(before, index + 1).includes('?')) break
    if (!seen.has(name) && (joiner !== '' || index === 0)) last = { name, end: index + match.length }
    seen.add(name)
    before = index + match.length
  }
  return last
}
