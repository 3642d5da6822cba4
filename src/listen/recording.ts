/**
 * The format of a recording: one sealed push as JSON, without credentials and without plaintext. In: a push as it
 * arrived. Out: the text of its file, and back. With credentials, a recording is what `diagnose` takes.
 */
import { isJsonObject } from '../codec/json.ts'
import { factsOf, type Mode, type Platform, platformNames } from '../platforms.ts'

/** A push as it arrived. The members are those of a `Capture`. */
export interface Recording {
  readonly platform: Platform
  /** A sealed mode in which the body holds no plaintext. */
  readonly mode: 'safe'
  /** When it arrived, in seconds since 1970. */
  readonly now: number
  readonly method: 'POST'
  /** Path and query, or the whole URL, as the server received it. */
  readonly url: string
  /** Only those in {@link RECORDED_HEADERS}; names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The headers that say how the body is read. Others may hold secrets of a proxy, such as `authorization`. */
const RECORDED_HEADERS = ['content-type', 'content-encoding', 'user-agent']

/** Names the format in the file, so that another JSON file is not taken for a recording. */
const FORMAT = 'wechat-callback-recording'

/** The version of the format; a change that older readers misread raises it. */
const VERSION = 1

/** Matches the characters that a request line can have between its spaces; Node gives each byte as one character. */
const REQUEST_TARGET = /^[!-~\u0080-\u00ff]+$/

/** Returns whether the pushes of a mode can be recorded: in 兼容模式 and 明文模式 their body holds the plaintext. */
export function isRecordable(mode: Mode): mode is Recording['mode'] {
  return mode === 'safe'
}

/** Selects the headers that a recording keeps. */
export function recordedHeaders(headers: Readonly<Record<string, unknown>>): Recording['headers'] {
  return Object.fromEntries(
    RECORDED_HEADERS.flatMap((name) => {
      const value = headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}

/** Writes the text of the file of a recording. */
export function writeRecording(recording: Recording): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...recording }, null, 2)}\n`
}

/**
 * Reads the text of the file of a recording.
 *
 * @throws SyntaxError it is not a recording, or one of a later version; the message says which
 */
export function readRecording(text: string): Recording {
  const value: unknown = JSON.parse(text)
  if (!isJsonObject(value) || value.format !== FORMAT) throw new SyntaxError(`"format" is not "${FORMAT}"`)
  if (value.version !== VERSION) throw new SyntaxError(`"version" is not ${VERSION}`)
  const { platform, mode, now, method, url, headers, body } = value
  const known = platformNames().find((name) => name === platform)
  if (known === undefined) throw new SyntaxError('"platform" is unknown')
  if (mode !== 'safe' || !factsOf(known).modes.includes(mode)) throw new SyntaxError('"mode" is not "safe"')
  if (typeof now !== 'number' || !Number.isSafeInteger(now)) throw new SyntaxError('"now" is not a whole number')
  if (method !== 'POST') throw new SyntaxError('"method" is not "POST"')
  if (typeof url !== 'string' || !REQUEST_TARGET.test(url)) throw new SyntaxError('"url" is not a URL')
  if (!isJsonObject(headers)) throw new SyntaxError('"headers" is not an object')
  if (typeof body !== 'string') throw new SyntaxError('"body" is not a text')
  return { platform: known, mode, now, method, url, headers: recordedHeaders(headers), body }
}
