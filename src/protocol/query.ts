/** Reads the query of a callback, in every form in which frameworks pass it on. */
import { CallbackError } from '../errors.ts'

/**
 * The query of a request: `URLSearchParams`, a record as frameworks make it (lists for repeated names), or a string:
 * the raw query with or without its `?`, or the whole URL.
 */
export type Query = URLSearchParams | string | Readonly<Record<string, string | readonly string[] | undefined>>

/** The query parameters of a callback that this package reads. */
export type QueryName = 'msg_signature' | 'signature' | 'timestamp' | 'nonce' | 'echostr'

/** All names in {@link QueryName}, at run time. */
export const QUERY_NAMES: readonly QueryName[] = ['msg_signature', 'signature', 'timestamp', 'nonce', 'echostr']

/** Matches a text that decoding does not change: printable ASCII without "%" and "+". */
const LITERAL = /^[!-$&-*,-~]*$/

/** The values of a parameter that is absent. All queries share this array, so it must never be changed. */
const NONE: string[] = []

/** The query of one request. A parameter is checked only when it is read. */
export class CallbackQuery {
  /** The values of each parameter that is read, in the order in which they came. */
  readonly #values: Record<QueryName, string[]> = {
    msg_signature: NONE,
    signature: NONE,
    timestamp: NONE,
    nonce: NONE,
    echostr: NONE,
  }
  /** The raw query, or its parameters; `undefined` for a record. */
  readonly #source: string | URLSearchParams | undefined

  /**
   * Reads a query.
   *
   * @throws TypeError the value has none of the forms of {@link Query}
   */
  constructor(query: Query) {
    if (typeof query === 'string') {
      this.#source = queryPart(query)
      this.#readRaw(this.#source)
    } else if (isURLSearchParams(query)) {
      this.#source = query
      this.#readPairs(query)
    } else if (typeof query === 'object' && query !== null) {
      this.#readRecord(query)
    } else {
      throw new TypeError('query: expected URLSearchParams, a string or a record')
    }
  }

  /** Returns the only value of a parameter. @throws CallbackError `INVALID_SIGNATURE`: absent, empty or repeated */
  one(name: QueryName): string {
    const values = this.#values[name]
    const value = values[0]
    if (value === undefined || value === '') {
      throw new CallbackError(
        'INVALID_SIGNATURE',
        `${name} is missing from the query of the request, so it is not a request of the platform and mode that are set`,
      )
    }
    if (values.length > 1) {
      throw new CallbackError(
        'INVALID_SIGNATURE',
        `${name} occurs ${values.length} times in the query; it must occur once`,
      )
    }
    return value
  }

  /** Returns whether a parameter has a value that is not empty. */
  has(name: QueryName): boolean {
    for (const value of this.#values[name]) if (value !== '') return true
    return false
  }

  /**
   * Returns a copy of the whole query, including parameters that this package does not read. Only a text and
   * `URLSearchParams` are kept, which are what the adapters pass.
   */
  toSearchParams(): URLSearchParams {
    return new URLSearchParams(this.#source)
  }

  /** Reads a raw query. The query of most pushes needs no decoding, so it is only split. */
  #readRaw(raw: string): void {
    if (!LITERAL.test(raw)) {
      this.#readPairs(new URLSearchParams(raw))
      return
    }
    let equals = raw.indexOf('=')
    // `queryPart` has removed one "?". `URLSearchParams` drops another, and both ways must agree.
    for (let start = raw.startsWith('?') ? 1 : 0; start <= raw.length; ) {
      const next = raw.indexOf('&', start)
      const end = next === -1 ? raw.length : next
      // Search for the next "=" only after the current one, so that a query without "=" is searched once and not once
      // for each pair.
      if (equals !== -1 && equals < start) equals = raw.indexOf('=', start)
      const hasValue = equals !== -1 && equals < end
      this.#add(raw.slice(start, hasValue ? equals : end), hasValue ? raw.slice(equals + 1, end) : '')
      start = end + 1
    }
  }

  #readPairs(pairs: URLSearchParams): void {
    for (const name of QUERY_NAMES) for (const value of pairs.getAll(name)) this.#add(name, value)
  }

  /** Reads only own properties, and only strings: a value that a query parser nested or inherited counts as absent. */
  #readRecord(record: Readonly<Record<string, unknown>>): void {
    for (const name of QUERY_NAMES) {
      const value: unknown = Object.hasOwn(record, name) ? record[name] : undefined
      const values: readonly unknown[] = Array.isArray(value) ? value : [value]
      for (const item of values) if (typeof item === 'string') this.#add(name, item)
    }
  }

  /** Adds a value of a parameter; ignores one that this package does not read. */
  #add(name: string, value: string): void {
    if (!Object.hasOwn(this.#values, name)) return
    const known = name as QueryName
    if (this.#values[known] === NONE) this.#values[known] = [value]
    else this.#values[known].push(value)
  }
}

/**
 * Returns any form of query as a {@link CallbackQuery}.
 *
 * @throws TypeError the value has none of the forms of {@link Query}
 */
export function readQuery(query: Query | CallbackQuery): CallbackQuery {
  return query instanceof CallbackQuery ? query : new CallbackQuery(query)
}

/** Returns the path of a URL, or of a request target (path and query), without decoding it. */
export function pathOf(url: string): string {
  const path = url.replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]*/, '')
  const end = path.search(/[?#]/)
  return (end === -1 ? path : path.slice(0, end)) || '/'
}

/** Recognises `URLSearchParams` by a method, not by its class, since a framework's may come from another realm. */
function isURLSearchParams(query: Query): query is URLSearchParams {
  return typeof query === 'object' && query !== null && typeof query.getAll === 'function'
}

/**
 * Returns the raw query of a URL, which follows its first `?`. A text with `=` or `&` before any `?` is itself a raw
 * query and is returned whole.
 */
export function queryPart(text: string): string {
  if (!text.startsWith('/') && !/^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|[^=&]*\?)/.test(text)) return text
  const fragment = text.indexOf('#')
  const end = fragment === -1 ? text.length : fragment
  const start = text.indexOf('?')
  return start === -1 || start > end ? '' : text.slice(start + 1, end)
}
