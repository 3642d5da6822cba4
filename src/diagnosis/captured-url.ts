/** The URL of a request out of what people have of it: a line of a log, a copied command, a framework's query object. */
import { queryPart } from '../protocol/query.ts'
import { unfoldedLines } from './folded-url.ts'
import { printedQuery } from './printed-query.ts'
import { queryIn } from './query-in-text.ts'
import { isObject, itemsOf, pairsOf, property, textProperty } from './untrusted.ts'

/** A URL as it was captured. */
export interface CapturedUrl {
  /** The URL without what stands around it; empty if only its parameters are known. */
  readonly text: string
  readonly parameters: URLSearchParams
  /** The method, where the line names it. */
  readonly method?: string | undefined
  /** Whether a program printed the parameters, by whatever names it calls them. */
  readonly isPrinted?: true
}

/** No server takes one that is longer. */
const MAX_URL_LENGTH = 65_536

const MAX_PARAMETERS = 200

/** @returns `undefined` if it is nothing in which a URL could stand */
export function readUrl(value: unknown): CapturedUrl | undefined {
  const text = isObject(property(value, 'searchParams')) ? textProperty(value, 'href') : value
  if (typeof text === 'string') return readText(text.slice(0, MAX_URL_LENGTH))
  return isObject(value) ? { text: '', parameters: readParameters(value) } : undefined
}

/** Texts and lists of texts; what else a parser of queries makes is as good as absent. */
function readParameters(value: object): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const pair of pairsOf(value, MAX_PARAMETERS)) {
    const [name, given] = [property(pair, '0'), property(pair, '1')]
    // The second of a name tells that it is repeated, which is all that is asked.
    for (const item of isObject(given) ? itemsOf(given, 2) : [given]) {
      if (typeof name !== 'string' || typeof item !== 'string') continue
      parameters.append(name.slice(0, MAX_URL_LENGTH), item.slice(0, MAX_URL_LENGTH))
    }
  }
  return parameters
}

/** A URL, or its path and query, as a server gets it: nothing stands in it that was written around it. */
const EXACT = /^(?:[A-Za-z][\w+.-]*:\/\/|[/?])[!#-&(-;=?-[\]_a-z{}~]*$/

const START = /(?:^|[\s"'`“‘|])(GET|POST|HEAD|PUT|PATCH|DELETE|OPTIONS) +(?=\/|https?:)/

/** As logs name it that are made of fields. */
const METHOD = /\bmethod\W{1,5}(GET|POST|HEAD|PUT|PATCH|DELETE|OPTIONS)\b/i

/** What a line has that tells of a callback. */
const SIGN = /(?:signature|timestamp)=/i

/** A name of a parameter, as it is or as people's gateways write it. */
const NAME = /^(?:amp;)?(?:(?:msg_?)?signature|timestamp|nonce|echo_?str)$/i

function readText(text: string): CapturedUrl {
  return EXACT.test(text)
    ? { text, parameters: new URLSearchParams(queryPart(text)) }
    : readLine(withoutJsonEscapes(text))
}

/** A JSON string with a name, also inside JSON inside JSON, or only the URL as one; a request line in quotes does not match. */
const JSON_STRING = /"\s{0,20}:\s{0,20}\[?\s{0,20}\\{0,8}"|^\s{0,20}"(?:\/|https?:)/

/** What the JSON of Go, .NET and Gson escapes of a URL: `&`, `+` and `=`. */
const JSON_ESCAPE = /\\{1,8}u00(26|2b|3d)/gi

/** The server got what the log has escaped; outside of JSON, it may have come so. */
function withoutJsonEscapes(text: string): string {
  if (!JSON_STRING.test(text)) return text
  return text.replace(JSON_ESCAPE, (_escape, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

function readLine(given: string): CapturedUrl {
  const line = lineOf(given)
  const start = START.exec(line)
  const found = start === null ? quotedUrl(line) : requestTarget(line.slice(start.index + start[0].length))
  const method = start?.[1] ?? METHOD.exec(line)?.[1]
  const text = SIGN.test(found) ? found : given
  const parameters = new URLSearchParams(queryPart(text))
  if (countNames(parameters) > 1) return { text, parameters, method }
  const printed = printedQuery(given)
  return countNames(printed) > 1
    ? { text: '', parameters: printed, method, isPrinted: true }
    : { text, parameters, method }
}

function countNames(parameters: URLSearchParams): number {
  return [...new Set(parameters.keys())].filter((name) => NAME.test(name)).length
}

function lineOf(given: string): string {
  // Colours, as logs have them that were written for a terminal.
  const lines = unfoldedLines(given.replace(/\p{Cc}\[[\d;]{0,20}m/gu, ''))
  return lines.find(isWhole) ?? lines.find((one) => SIGN.test(one)) ?? lines.find((one) => one.trim() !== '') ?? ''
}

/** What stands between the method and the version of HTTP, as logs and `curl -v` write it. */
function requestTarget(rest: string): string {
  const [line = ''] = rest.split('"', 1)
  return withoutVersion(line) ?? queryIn(line)
}

/** The piece that has the parameters. */
function quotedUrl(text: string): string {
  const pieces = text.split(/["'`“”‘’<>|\t]/)
  const piece = pieces.find(isWhole) ?? (isWhole(text) ? undefined : pieces.find((one) => SIGN.test(one))) ?? text
  return withoutVersion(piece) ?? queryIn(piece.trimStart())
}

/** Where the version of HTTP follows at once, it tells where the URL ends, whatever is in it; IIS has fields between. */
function withoutVersion(text: string): string | undefined {
  return /^\s*(\S+)\sHTTP\/\d/.exec(text)?.[1]
}

/** A quote in a parameter of the user's own does not end the URL. */
function isWhole(piece: string): boolean {
  return [/signature=/i, /timestamp=/i, /nonce=/i].every((name) => name.test(piece))
}
