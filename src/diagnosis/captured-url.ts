/** The URL of a request out of what people have of it: a line of a log, a copied command, a framework's query object. */
import { parseQueryString } from '../protocol/query.ts'
import { isObject, itemsOf, pairsOf, property, textProperty } from './untrusted.ts'

/** A URL as it was captured. */
export interface CapturedUrl {
  /** The URL alone; empty where nothing but its parameters is known. */
  readonly text: string
  readonly parameters: URLSearchParams
  /** The method, where the line names it. */
  readonly method?: string | undefined
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

/** What never stands in a URL as a server gets it, but around one where it was written down. */
const AROUND = /[\s"'`“”‘’<>|\\^]/

/** What a line has that tells of a callback. */
const SIGN = /(?:signature|timestamp)=/i

function readText(given: string): CapturedUrl {
  if (!AROUND.test(given)) return { text: given, parameters: parseQueryString(given) }
  // Colours, as logs have them that were written for a terminal.
  const lines = given.replace(/\p{Cc}\[[\d;]{0,20}m/gu, '').split(/[\r\n]+/)
  const line = lines.find((one) => SIGN.test(one)) ?? lines.find((one) => one.trim() !== '') ?? ''
  const start = /(?:^|[\s"'`“‘|])(GET|POST|HEAD|PUT|PATCH|DELETE|OPTIONS) +(?=\/|https?:)/.exec(line)
  const text = start === null ? quotedUrl(line) : requestTarget(line.slice(start.index + start[0].length))
  return { text, parameters: parseQueryString(text), method: start?.[1] }
}

/** What stands between the method and the version of HTTP, as logs and `curl -v` write it. */
function requestTarget(rest: string): string {
  const [line = ''] = rest.split('"', 1)
  const version = line.search(/\sHTTP\/\d/)
  // Only one that was decoded has a space in it, and only the version tells where that ends.
  return version === -1 ? (line.split(/[\s'`”’|]/, 1)[0] ?? '') : line.slice(0, version)
}

/** The piece that has the parameters. A space may be a plus that was decoded, so that it ends nothing. */
function quotedUrl(text: string): string {
  const pieces = text.split(/["'`“”‘’<>|\t]/)
  const piece = pieces.find(isWhole) ?? (isWhole(text) ? undefined : pieces.find((one) => SIGN.test(one))) ?? text
  const version = piece.search(/\sHTTP\/\d/)
  return withoutTail(version === -1 ? piece : piece.slice(0, version)).trimStart()
}

/** A quote may also stand in a parameter of somebody's own, and is no end then. */
function isWhole(piece: string): boolean {
  return [/signature=/i, /timestamp=/i, /nonce=/i].every((name) => name.test(piece))
}

/** By hand, since a pattern that ends in `$` is slow on long runs. */
function withoutTail(text: string): string {
  let end = text.length
  while (end > 0 && /[\s\\^,;)\]}]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
