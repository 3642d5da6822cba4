/** The query of a callback in every shape that frameworks hand it over, read once. */
import { CallbackError } from '../errors.ts'

/**
 * The query of a request: `URLSearchParams`, a record as frameworks make it (lists for repeated names), or a string,
 * which is the raw query with or without its `?`, or the whole URL.
 */
export type Query = URLSearchParams | string | Readonly<Record<string, string | readonly string[] | undefined>>

/** The names of a callback's query that mean something to us. */
export type QueryName = 'msg_signature' | 'signature' | 'timestamp' | 'nonce' | 'echostr'

export const QUERY_NAMES: readonly QueryName[] = ['msg_signature', 'signature', 'timestamp', 'nonce', 'echostr']

/** A text that is the same before and after decoding: printable ASCII without "%" and "+". */
const LITERAL = /^[!-$&-*,-~]*$/

/** The values of every name that is not in the query; never changed. */
const NONE: string[] = []

/** The query of one request. Nothing is judged before a name is asked for. */
export class CallbackQuery {
  /** The values of each name that means something, in the order in which they came. */
  readonly #values: Record<QueryName, string[]> = {
    msg_signature: NONE,
    signature: NONE,
    timestamp: NONE,
    nonce: NONE,
    echostr: NONE,
  }
  readonly #source: Query

  /**
   * Reads a query.
   *
   * @throws TypeError it is none of the shapes of {@link Query}
   */
  constructor(query: Query) {
    this.#source = query
    if (typeof query === 'string') this.#readRaw(queryPart(query))
    else if (isURLSearchParams(query)) this.#readPairs(query)
    else if (typeof query === 'object' && query !== null) this.#readRecord(query)
    else throw new TypeError('query: expected URLSearchParams, a string or a record')
  }

  /** The one value of a name. @throws CallbackError `INVALID_SIGNATURE`: absent, empty or repeated */
  one(name: QueryName): string {
    const values = this.#values[name]
    const value = values[0]
    if (value === undefined || value === '') {
      throw new CallbackError('INVALID_SIGNATURE', `${name} is missing from the query of the request`)
    }
    if (values.length > 1) {
      throw new CallbackError('INVALID_SIGNATURE', `${name} is in the query ${values.length} times; once is expected`)
    }
    return value
  }

  /** Whether a name is there with a value. */
  has(name: QueryName): boolean {
    return this.#values[name].some((value) => value !== '')
  }

  /** All of the query, the user's own parameters too. */
  toSearchParams(): URLSearchParams {
    if (typeof this.#source === 'string') return new URLSearchParams(queryPart(this.#source))
    if (isURLSearchParams(this.#source)) return this.#source
    const parameters = new URLSearchParams()
    for (const [name, value = []] of Object.entries(this.#source)) {
      for (const one of typeof value === 'string' ? [value] : value) parameters.append(name, one)
    }
    return parameters
  }

  /** The query of most pushes has nothing to decode, and is only cut. */
  #readRaw(raw: string): void {
    if (!LITERAL.test(raw)) {
      this.#readPairs(new URLSearchParams(raw))
      return
    }
    let equals = raw.indexOf('=')
    for (let start = raw.startsWith('?') ? 1 : 0; start <= raw.length; ) {
      const next = raw.indexOf('&', start)
      const end = next === -1 ? raw.length : next
      // Looked for only once it has been passed: a query without any must not be searched again for each pair.
      if (equals !== -1 && equals < start) equals = raw.indexOf('=', start)
      if (equals === -1 || equals > end) this.#add(raw.slice(start, end), '')
      else this.#add(raw.slice(start, equals), raw.slice(equals + 1, end))
      start = end + 1
    }
  }

  #readPairs(pairs: URLSearchParams): void {
    for (const name of QUERY_NAMES) for (const value of pairs.getAll(name)) this.#add(name, value)
  }

  /** Own properties only, and only text: what a query parser nested or inherited is as good as absent. */
  #readRecord(record: Readonly<Record<string, unknown>>): void {
    for (const name of QUERY_NAMES) {
      const value: unknown = Object.hasOwn(record, name) ? record[name] : undefined
      const values: readonly unknown[] = Array.isArray(value) ? value : [value]
      for (const item of values) if (typeof item === 'string') this.#add(name, item)
    }
  }

  #add(name: string, value: string): void {
    if (!isQueryName(name)) return
    const values = this.#values[name]
    if (values === NONE) this.#values[name] = [value]
    else values.push(value)
  }
}

function isQueryName(name: string): name is QueryName {
  return (QUERY_NAMES as readonly string[]).includes(name)
}

/** The query as a value, whatever its shape. @throws TypeError it is none of the shapes of {@link Query} */
export function readQuery(query: Query | CallbackQuery): CallbackQuery {
  return query instanceof CallbackQuery ? query : new CallbackQuery(query)
}

/** The path of a URL, or of what of it a server is given, as it was sent. */
export function pathOf(url: string): string {
  const path = url.replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]*/, '')
  const end = path.search(/[?#]/)
  return (end === -1 ? path : path.slice(0, end)) || '/'
}

/** By its method, since a framework's may come from another realm. */
function isURLSearchParams(query: Query): query is URLSearchParams {
  return typeof query === 'object' && query !== null && typeof query.getAll === 'function'
}

/** A URL's query is what follows its first `?`; a text with a `=` or `&` before any `?` is a raw query, whole. */
export function queryPart(text: string): string {
  if (!text.startsWith('/') && !/^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|[^=&]*\?)/.test(text)) return text
  const fragment = text.indexOf('#')
  const end = fragment === -1 ? text.length : fragment
  const start = text.indexOf('?')
  return start === -1 || start > end ? '' : text.slice(start + 1, end)
}
