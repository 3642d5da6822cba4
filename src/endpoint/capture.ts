/** A captured callback with the credentials it should match: `onError` receives it and `diagnose` takes it. */
import type { Mode, Platform } from '../platforms.ts'
import { hiddenValue, hideInLogs } from '../primitives/hidden-properties.ts'
import type { Credentials } from '../protocol/credentials.ts'
import type { Query } from '../protocol/query.ts'

/** Credentials as the program sets them. Any value may be wrong; `diagnose` reports that. */
export interface GivenCredentials {
  readonly token?: string | undefined
  readonly encodingAESKey?: string | undefined
  readonly receiveId?: Credentials['receiveId'] | undefined
  readonly previous?: Credentials['previous']
}

/** Headers as Node, a framework or the Fetch API represent them; case does not matter. */
export type CapturedHeaders =
  | Readonly<Record<string, string | number | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>

/** What the server answered. */
export interface CapturedAnswer {
  readonly status?: number | undefined
  readonly headers?: CapturedHeaders | undefined
  /**
   * As it was sent. Give bytes rather than text, since reading a text drops a byte order mark. Without it, the body is
   * not checked.
   */
  readonly body?: string | Uint8Array | ArrayBuffer | undefined
  /** Milliseconds from the request to the complete response. */
  readonly tookMs?: number | undefined
  /** Whether the client followed a redirect before this response, as `Response.redirected` says. */
  readonly redirected?: boolean | undefined
}

/** A captured callback, and the credentials it should match. */
export interface Capture {
  readonly platform: Platform
  /** As in the options of a handler; default `safe`. */
  readonly mode?: Mode | undefined
  /** As the program sets them, even if malformed. */
  readonly credentials: GivenCredentials
  /**
   * The credentials of the account's other apps, to recognise a value that was copied from the wrong one; only the
   * first hundred are used.
   */
  readonly otherCredentials?: readonly GivenCredentials[] | undefined
  /**
   * The URL, or its path and query, exactly as it arrived: not decoded and not reassembled. It is also found in a line
   * of a log or of `curl -v`. A query that was parsed already, or the printed object of one, allows fewer findings.
   */
  readonly url: Query | URL
  /** Default: that of the line where the URL was found; otherwise GET if there is an `echostr`, or POST. */
  readonly method?: string | undefined
  readonly headers?: CapturedHeaders | undefined
  /**
   * The raw body as bytes or text; an object if a framework's parser kept only that. The JSON form of bytes or of such
   * an object is recognised. Without it, a push is checked only by its URL, and a finding says so.
   */
  readonly body?: string | Uint8Array | ArrayBuffer | object | undefined
  /** What the server answered; without it, only the request is checked. */
  readonly answer?: CapturedAnswer | undefined
  /**
   * The server's clock when the request arrived, in seconds since 1970 (milliseconds are recognised). Without it, time
   * is not checked.
   */
  readonly now?: number | undefined
}

/** The prototype of the captures that an endpoint makes. */
const OWN_CAPTURE: Partial<Capture> = {}
hideInLogs(OWN_CAPTURE, 'credentials', 'otherCredentials')

/** Makes the capture of a request that an endpoint refused; logs and JSON do not show its credentials. */
export function captureOf(values: Required<Omit<Capture, 'answer'>>): Capture {
  const { credentials, otherCredentials, ...shown } = values
  return Object.defineProperties(Object.assign(Object.create(OWN_CAPTURE), shown), {
    credentials: hiddenValue(credentials),
    otherCredentials: hiddenValue(otherCredentials),
  })
}
