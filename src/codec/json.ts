/** JSON text to an object: no digit of a 64-bit id lost, and every key of the text to be seen. */

/** A JSON object whose values nobody has looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A key of a JSON text, with the depth of its object: 1 is the outermost. */
export interface JsonKey {
  readonly key: string
  readonly depth: number
}

/**
 * Reads a JSON object.
 *
 * @param text JSON; a byte order mark may stand first
 * @throws SyntaxError it is not JSON, or not an object; never quotes the text
 */
export function readJsonObject(text: string): JsonObject {
  const value = parse(withoutByteOrderMark(text))
  if (!isJsonObject(value)) throw new SyntaxError('not a JSON object')
  return value
}

/**
 * Reads a JSON object in which integers too long for a number are text, so that an id keeps its digits.
 *
 * @param text JSON; a byte order mark may stand first
 * @throws SyntaxError it is not JSON, or not an object; never quotes the text
 */
export function readExactJsonObject(text: string): JsonObject {
  const object = readJsonObject(text)
  // JSON.parse keeps 15 digits for certain.
  return /\d{16}/.test(text) ? readJsonObject(quoteLongIntegers(withoutByteOrderMark(text))) : object
}

/** Whether a value is an object in JSON's sense: not `null`, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Every key of a JSON text, decoded: also the ones that `JSON.parse` drops because the same key comes again.
 *
 * @param json valid JSON
 */
export function listJsonKeys(json: string): readonly JsonKey[] {
  const keys: JsonKey[] = []
  let depth = 0
  for (const { token, end } of tokensOf(json)) {
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    else if (token.startsWith('"') && isBeforeColon(json, end)) keys.push({ key: String(parse(token)), depth })
  }
  return keys
}

/** The text is valid JSON already, so an integer's token is all of it: in quotes it keeps its digits. */
function quoteLongIntegers(json: string): string {
  let quoted = ''
  let position = 0
  for (const { token, end } of tokensOf(json)) {
    if (!/^-?\d{16,}$/.test(token) || Number.isSafeInteger(Number(token))) continue
    quoted += `${json.slice(position, end - token.length)}"${token}"`
    position = end
  }
  return quoted + json.slice(position)
}

/** Strings, numbers and brackets of valid JSON, in order; a loop, since a pattern for strings overflows on long ones. */
function* tokensOf(json: string): Generator<{ token: string; end: number }> {
  const start = /["{}[\]]|-?\d[\d.eE+-]*/g
  for (let match = start.exec(json); match !== null; match = start.exec(json)) {
    if (match[0] === '"') start.lastIndex = endOfString(json, match.index)
    yield { token: json.slice(match.index, start.lastIndex), end: start.lastIndex }
  }
}

/** A string ends at the first quote with an even number of backslashes before it. */
function endOfString(json: string, start: number): number {
  let quote = json.indexOf('"', start + 1)
  while (quote !== -1) {
    let backslashes = 0
    while (json[quote - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return quote + 1
    quote = json.indexOf('"', quote + 1)
  }
  return json.length
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function isBeforeColon(json: string, end: number): boolean {
  const next = /[^ \t\r\n]/g
  next.lastIndex = end
  return next.exec(json)?.[0] === ':'
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The runtime's own message quotes the text.
    throw new SyntaxError('not valid JSON')
  }
}

/** The same of what may be anything at all. */
export function parseJsonObject(text: string): JsonObject | undefined {
  try {
    return readJsonObject(text)
  } catch {
    return undefined
  }
}
