/**
 * Reads the query of a callback as programs print it after parsing: JSON, a dict, a map, an array, variables by name.
 */
import { isEchoName } from './parameter-names.ts'
import { lengthOfEcho, lengthOfValue } from './query-in-text.ts'
import { orUndefined } from './untrusted.ts'

/** A form in which programs print a name and its value. */
interface PrintForm {
  /** What prints this form. */
  readonly printedBy: string
  /** The text between the end of the name and the value, or the quote before the value. */
  readonly between: RegExp
  /** Whether values are in a list, so that a second one means a repeated name. */
  readonly isList?: true
}

/**
 * The forms, the most specific first. To read another form, add one line here and one in
 * test/diagnosis/printed-query.test.ts.
 */
export const PRINT_FORMS: readonly PrintForm[] = [
  { printedBy: 'PHP var_dump', between: /^"\]=>\s{1,20}string\(\d{1,5}\)\s(?=")/ },
  { printedBy: 'PHP var_dump with Xdebug', between: /^'\s=>\s{0,20}string\s(?=')/ },
  { printedBy: 'PHP print_r', between: /^\]\s{0,20}=>\s{0,20}/ },
  { printedBy: 'Python list of tuples', between: /^['"],\s(?=['"])/ },
  { printedBy: 'Python dict of bytes', between: /^['"]:\s{0,20}\[b(?=['"])/, isList: true },
  { printedBy: 'Python bytes', between: /^['"]?\s{0,20}[:=]\s{0,20}b(?=['"])/ },
  { printedBy: 'Go %#v', between: /^":\s{0,20}\[\]string\{(?=")/, isList: true },
  { printedBy: '.NET pairs', between: /^,\s(?=[^\s\]"']*\])/ },
  { printedBy: 'lists of values', between: /^['"]?\s{0,20}(?:=>|[:=])\s{0,20}\[/, isList: true },
  { printedBy: 'names and values', between: /^['"]?\s{0,20}(?:=>|[:=])/ },
]

const NAME = /\b(?:(?:msg_?)?signature|timestamp|nonce|echo_?str)/gi

/** The maximum length of a printed value, more than any real value has. */
const MAX_LENGTH = 2000

const MAX_FIELDS = 50

/** Reads a printed query. @returns each name once, or twice if it has several values; empty if there is none */
export function printedQuery(text: string): URLSearchParams {
  // JSON inside JSON.
  const plain = text.replace(/\\{1,8}"/g, '"')
  const fields = new Map<string, readonly string[]>()
  let left = MAX_FIELDS
  for (const { 0: written, index } of plain.matchAll(NAME)) {
    const field = fieldAt(plain, written, index)
    if (field === undefined) continue
    if (left-- === 0) break
    const { name, values } = field
    // A log line has its own timestamp, which is not a number of seconds; the platform's timestamp replaces it.
    const isOfLog = name === 'timestamp' && fields.get(name)?.every((value) => /^[0-9]+$/.test(value)) === false
    if (!fields.has(name) || isOfLog) fields.set(name, values)
  }
  const parameters = new URLSearchParams()
  for (const [name, values] of fields) for (const value of values) parameters.append(name, value)
  return parameters
}

/** Names of variables that programs print for parameters; no gateway writes them in a query. */
const VARIABLES: Readonly<Record<string, string>> = { msgSignature: 'msg_signature', echoStr: 'echostr' }

function fieldAt(text: string, written: string, index: number) {
  const start = index + written.length
  const rest = text.slice(start, start + MAX_LENGTH)
  for (const { between, isList } of PRINT_FORMS) {
    const match = between.exec(rest)
    if (match === null) continue
    const name = VARIABLES[written] ?? written
    return { name, values: valuesOf(rest.slice(match[0].length), name, isList === true) }
  }
  return undefined
}

function valuesOf(rest: string, name: string, isList: boolean): readonly string[] {
  const text = rest.trimStart()
  const quote = text.charAt(0)
  if (quote !== '"' && quote !== "'")
    return [(isEchoName(name) && bareEcho(rest)) || text.slice(0, lengthOfValue(text))]
  const [value = '', ...more] = text.slice(1).split(quote, 3)
  // Two values are enough to show that the name is repeated.
  return isList && /^\s{0,20},/.test(more[0] ?? '') ? [unescaped(value), more[1] ?? ''] : [unescaped(value)]
}

/** Returns an `echostr` without quotes; a space at its beginning may have been a plus, too. */
function bareEcho(rest: string): string {
  const text = rest.trimStart()
  return rest.slice(0, lengthOfEcho(rest)) || text.slice(0, lengthOfEcho(text))
}

/** Removes the escapes of JSON, which may have escaped slashes and plus signs. */
function unescaped(value: string): string {
  const text = orUndefined((): unknown => JSON.parse(`"${value}"`))
  return typeof text === 'string' ? text : value
}
