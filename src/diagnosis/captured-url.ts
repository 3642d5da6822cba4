/** Reads the URL of a request in any recorded form: a line of a log, a copied command, a framework's query object. */
import { queryPart } from '../protocol/query.ts'
import { unfoldedLines } from './folded-url.ts'
import { isKnownName } from './parameter-names.ts'
import { printedQuery } from './printed-query.ts'
import { queryIn } from './query-in-text.ts'
import { isObject, itemsOf, pairsOf, property, textProperty } from './untrusted.ts'

/** A URL as it was captured. */
export interface CapturedUrl {
  /** The URL without the text around it; empty if only its parameters are known. */
  readonly text: string
  readonly parameters: URLSearchParams
  /** The method, if the line names it. */
  readonly method?: string | undefined
  /** Whether a program printed the parameters, possibly under names of its own. */
  readonly isPrinted?: true
}

/** The maximum length of a URL, longer than any server accepts. */
const MAX_URL_LENGTH = 65_536

const MAX_PARAMETERS = 200

/** Reads the URL of a capture. @returns `undefined` if the value cannot hold a URL */
export function readUrl(value: unknown): CapturedUrl | undefined {
  const text = isObject(property(value, 'searchParams')) ? textProperty(value, 'href') : value
  if (typeof text === 'string') return readText(text.slice(0, MAX_URL_LENGTH))
  return isObject(value) ? { text: '', parameters: readParameters(value) } : undefined
}

/** Reads a parsed query: texts and lists of texts. Other values that a query parser makes are ignored. */
function readParameters(value: object): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const pair of pairsOf(value, MAX_PARAMETERS)) {
    const [name, given] = [property(pair, '0'), property(pair, '1')]
    // Two values are enough to show that the name is repeated.
    for (const item of isObject(given) ? itemsOf(given, 2) : [given]) {
      if (typeof name !== 'string' || typeof item !== 'string') continue
      parameters.append(name.slice(0, MAX_URL_LENGTH), item.slice(0, MAX_URL_LENGTH))
    }
  }
  return parameters
}

/** A URL, or its path and query, as a server receives it: without any text around it. */
const EXACT = /^(?:[A-Za-z][\w+.-]*:\/\/|[/?])[!#-&(-;=?-[\]_a-z{}~]*$/

const START = /(?:^|[\s"'`“‘|])(GET|POST|HEAD|PUT|PATCH|DELETE|OPTIONS) +(?=\/|https?:)/

/** The method in a log that consists of fields. */
const METHOD = /\bmethod\W{1,5}(GET|POST|HEAD|PUT|PATCH|DELETE|OPTIONS)\b/i

/** A parameter that shows that a line is about a callback. */
const CALLBACK_PARAMETER = /(?:signature|timestamp)=/i

function readText(text: string): CapturedUrl {
  return EXACT.test(text)
    ? { text, parameters: new URLSearchParams(queryPart(text)) }
    : readLine(withoutJsonEscapes(text))
}

/**
 * A named JSON string, also in JSON inside JSON, or a URL as a JSON string; a request line in quotes does not match.
 */
const JSON_STRING = /"\s{0,20}:\s{0,20}\[?\s{0,20}\\{0,8}"|^\s{0,20}"(?:\/|https?:)/

/** The characters of a URL that JSON of Go, .NET and Gson escapes: `&`, `+` and `=`. */
const JSON_ESCAPE = /\\{1,8}u00(26|2b|3d)/gi

/**
 * Removes the escapes that a JSON log has added. Outside of JSON they are kept, since the request itself may contain
 * them.
 */
function withoutJsonEscapes(text: string): string {
  if (!JSON_STRING.test(text)) return text
  return text.replace(JSON_ESCAPE, (_escape, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

function readLine(given: string): CapturedUrl {
  const line = lineOf(given)
  const start = START.exec(line)
  const found = start === null ? quotedUrl(line) : requestTarget(line.slice(start.index + start[0].length))
  const method = start?.[1] ?? METHOD.exec(line)?.[1]
  const text = CALLBACK_PARAMETER.test(found) ? found : given
  const parameters = new URLSearchParams(queryPart(text))
  if (countNames(parameters) > 1) return { text, parameters, method }
  const printed = printedQuery(given)
  return countNames(printed) > 1
    ? { text: '', parameters: printed, method, isPrinted: true }
    : { text, parameters, method }
}

function countNames(parameters: URLSearchParams): number {
  return [...new Set(parameters.keys())].filter(isKnownName).length
}

function lineOf(given: string): string {
  // Logs that were written for a terminal have colours.
  const lines = unfoldedLines(given.replace(/\p{Cc}\[[\d;]{0,20}m/gu, ''))
  return (
    lines.find(hasSignedParameters) ??
    lines.find((one) => CALLBACK_PARAMETER.test(one)) ??
    lines.find((one) => one.trim() !== '') ??
    ''
  )
}

/** Returns the URL between the method and the version of HTTP, as logs and `curl -v` write it. */
function requestTarget(rest: string): string {
  const [line = ''] = rest.split('"', 1)
  return withoutVersion(line) ?? queryIn(line)
}

/** Returns the URL in a line without a method: the quoted piece that has the parameters. */
function quotedUrl(text: string): string {
  const pieces = text.split(/["'`“”‘’<>|\t]/)
  const piece =
    pieces.find(hasSignedParameters) ??
    (hasSignedParameters(text) ? undefined : pieces.find((one) => CALLBACK_PARAMETER.test(one))) ??
    text
  return withoutVersion(piece) ?? queryIn(piece.trimStart())
}

/**
 * Returns the URL before a version of HTTP, whatever it holds; `undefined` if other fields are between, as in logs
 * of IIS.
 */
function withoutVersion(text: string): string | undefined {
  return /^\s*(\S+)\sHTTP\/\d/.exec(text)?.[1]
}

/** Returns whether a piece has all signed parameters: a quote in a parameter of the user does not end the URL. */
function hasSignedParameters(piece: string): boolean {
  return [/signature=/i, /timestamp=/i, /nonce=/i].every((name) => name.test(piece))
}
