/** The query of a callback in every shape that frameworks hand it over, read so that each signed part is there once. */
import { CallbackError } from '../errors.ts'

/**
 * The query of a request: `URLSearchParams`, a record as frameworks make it (lists for repeated names), or a string,
 * which is the raw query with or without its `?`, or the whole URL.
 */
export type Query = URLSearchParams | string | Readonly<Record<string, string | readonly string[] | undefined>>

/** The names of a callback's query that mean something to us. */
export type QueryName = 'msg_signature' | 'signature' | 'timestamp' | 'nonce' | 'echostr'

export interface QueryReader {
  /** The one value of a name. @throws CallbackError `INVALID_SIGNATURE`: absent, empty or repeated */
  one(name: QueryName): string
  /** How often a name is there with a value: 0, 1, or more. */
  count(name: QueryName): number
}

/**
 * Reads a query, whatever its shape; nothing is judged before a name is asked for.
 *
 * @throws TypeError if it is none of the shapes of {@link Query}
 */
export function readQuery(query: Query): QueryReader {
  const valuesOf = valueLookup(query)
  return {
    one: (name) => onlyValue(name, valuesOf(name)),
    count: (name) => valuesOf(name).filter((value) => value !== '').length,
  }
}

/** A raw query, or the query of a URL, as `URLSearchParams`. */
export function parseQueryString(text: string): URLSearchParams {
  return new URLSearchParams(queryPart(text))
}

/** The path of a URL, or of what of it a server is given, as it was sent. */
export function pathOf(url: string): string {
  return url.replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]*/, '').replace(/[?#].*$/s, '') || '/'
}

function valueLookup(query: Query): (name: QueryName) => readonly string[] {
  if (isURLSearchParams(query)) return (name) => query.getAll(name)
  if (typeof query === 'string') {
    const parameters = parseQueryString(query)
    return (name) => parameters.getAll(name)
  }
  if (typeof query === 'object' && query !== null) return (name) => recordValues(query, name)
  throw new TypeError('query: expected URLSearchParams, a string or a record')
}

/** By its method, since a framework's may come from another realm. */
function isURLSearchParams(query: Query): query is URLSearchParams {
  return typeof query === 'object' && query !== null && typeof query.getAll === 'function'
}

/** Own properties only, and only text: what a query parser nested or inherited is as good as absent. */
function recordValues(record: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value: unknown = Object.hasOwn(record, name) ? record[name] : undefined
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((item) => typeof item === 'string')
}

function onlyValue(name: QueryName, values: readonly string[]): string {
  const [value, ...more] = values
  if (value === undefined || value === '') {
    throw new CallbackError('INVALID_SIGNATURE', `${name} is missing from the query of the request`)
  }
  if (more.length > 0) {
    throw new CallbackError('INVALID_SIGNATURE', `${name} is in the query ${values.length} times; once is expected`)
  }
  return value
}

/** A URL's query is what follows its first `?`; a text with a `=` or `&` before any `?` is a raw query, whole. */
export function queryPart(text: string): string {
  const isUrl = /^(?:\/|[A-Za-z][A-Za-z0-9+.-]*:\/\/|[^=&]*\?)/.test(text)
  if (!isUrl) return text
  const [withoutFragment = ''] = text.split('#', 1)
  const start = withoutFragment.indexOf('?')
  return start === -1 ? '' : withoutFragment.slice(start + 1)
}
