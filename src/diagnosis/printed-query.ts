/** The query of a callback as programs print what they made of it: JSON, a dict, a map, an array, variables by name. */
import { isEcho, lengthOfEcho, lengthOfValue } from './query-in-text.ts'
import { orUndefined } from './untrusted.ts'

const FIELD = /\b((?:msg_?)?signature|timestamp|nonce|echo_?str)["'\]]?\s{0,20}(?:=>|[:=])(\s{0,20}\[)?/gi

/** More than any value has. */
const MAX_LENGTH = 2000

const MAX_FIELDS = 50

/** @returns each name once, twice if it had a list of several; empty if there is none */
export function printedQuery(text: string): URLSearchParams {
  // JSON inside JSON.
  const plain = text.replace(/\\{1,8}"/g, '"')
  const parameters = new URLSearchParams()
  for (const [name, values] of fieldsOf(plain)) for (const value of values) parameters.append(name, value)
  return parameters
}

function fieldsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>()
  let left = MAX_FIELDS
  for (const { 0: match, 1: written = '', 2: bracket, index } of text.matchAll(FIELD)) {
    if (left-- === 0) break
    const name = VARIABLES[written] ?? written
    const values = valuesOf(
      text.slice(index + match.length, index + match.length + MAX_LENGTH),
      name,
      bracket !== undefined,
    )
    // Lines of logs have a timestamp of their own, which is no number of seconds.
    if (!fields.has(name) || (name === 'timestamp' && !isNumber(fields.get(name)))) fields.set(name, values)
  }
  return fields
}

/** As programs call what they have read; nobody's gateway writes a query so. */
const VARIABLES: Readonly<Record<string, string>> = { msgSignature: 'msg_signature', echoStr: 'echostr' }

function isNumber(values: readonly string[] | undefined): boolean {
  return values?.every((value) => /^[0-9]+$/.test(value)) === true
}

function valuesOf(rest: string, name: string, isList: boolean): readonly string[] {
  const text = rest.trimStart()
  const quote = text.charAt(0)
  if (quote !== '"' && quote !== "'") return [(isEcho(name) && bareEcho(rest)) || text.slice(0, lengthOfValue(text))]
  const [value = '', ...more] = text.slice(1).split(quote, 3)
  // The second tells that the name is repeated, which is all that is asked.
  return isList && /^\s{0,20},/.test(more[0] ?? '') ? [unescaped(value), more[1] ?? ''] : [unescaped(value)]
}

/** Also the space that it begins with may have been a plus. */
function bareEcho(rest: string): string {
  const text = rest.trimStart()
  return rest.slice(0, lengthOfEcho(rest)) || text.slice(0, lengthOfEcho(text))
}

/** JSON may have its slashes and plus signs escaped. */
function unescaped(value: string): string {
  const text = orUndefined((): unknown => JSON.parse(`"${value}"`))
  return typeof text === 'string' ? text : value
}
