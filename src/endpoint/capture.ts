/** A callback as it was captured, with the credentials it should fit: what `onError` is given and `diagnose` takes. */
import type { Mode, Platform } from '../platforms.ts'
import type { Credentials } from '../protocol/credentials.ts'
import type { Query } from '../protocol/query.ts'

/** Credentials as they are set in the program: anything may be wrong with them, since that is what is asked. */
export interface GivenCredentials {
  readonly token?: string | undefined
  readonly encodingAESKey?: string | undefined
  readonly receiveId?: Credentials['receiveId'] | undefined
  readonly previous?: Credentials['previous']
}

/** Headers as Node, a framework or the Fetch API have them; case does not matter. */
export type CapturedHeaders =
  | Readonly<Record<string, string | number | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>

/** What the server answered. */
export interface CapturedAnswer {
  readonly status?: number | undefined
  readonly headers?: CapturedHeaders | undefined
  /** As it was sent; bytes rather than text, since reading a text drops a byte order mark. Left out: it is not judged. */
  readonly body?: string | Uint8Array | ArrayBuffer | undefined
  /** Milliseconds from the request to the whole answer. */
  readonly tookMs?: number | undefined
  /** Whether the client had followed a redirect before this answer, as `Response.redirected` says. */
  readonly redirected?: boolean | undefined
}

/** A callback as it was captured, and the credentials it should fit. */
export interface Capture {
  readonly platform: Platform
  /** As in the options of a handler; default `safe`. */
  readonly mode?: Mode | undefined
  /** As they are set in the program, however malformed. */
  readonly credentials: GivenCredentials
  /** Those of the account's other apps, to recognise a value that was copied from the wrong one; the first hundred count. */
  readonly otherCredentials?: readonly GivenCredentials[] | undefined
  /**
   * The URL, or its path and query, exactly as it arrived: not decoded, not put together again. It is found in the line of
   * a log or of `curl -v`, too. Of a query that was parsed already, or of an object of it that was printed, less can be said.
   */
  readonly url: Query | URL
  /** Default: that of the line where the URL was found; GET where there is an `echostr`, else POST. */
  readonly method?: string | undefined
  readonly headers?: CapturedHeaders | undefined
  /**
   * The raw body as bytes or text; an object if a framework's parser left nothing else. JSON of either is recognised.
   * Left out, a push is judged by its URL alone, and a finding says so.
   */
  readonly body?: string | Uint8Array | ArrayBuffer | object | undefined
  /** What the server answered; left out, only the request is judged. */
  readonly answer?: CapturedAnswer | undefined
  /** The server's clock when the request arrived, in seconds since 1970 (milliseconds are recognised). Left out, time is not judged. */
  readonly now?: number | undefined
}

/** Everything of a capture is what `diagnose` needs; what a log or JSON shows of it has no credentials. */
class OwnCapture implements Capture {
  readonly platform: Platform
  readonly mode: Mode | undefined
  readonly credentials: GivenCredentials
  readonly url: string
  readonly method: string
  readonly headers: CapturedHeaders
  readonly body: Capture['body']
  readonly now: number

  constructor(values: OwnCaptureValues) {
    this.platform = values.platform
    this.mode = values.mode
    this.credentials = values.credentials
    this.url = values.url
    this.method = values.method
    this.headers = values.headers
    this.body = values.body
    this.now = values.now
  }

  toJSON(): object {
    const { credentials: _, ...rest } = this
    return rest
  }

  [Symbol.for('nodejs.util.inspect.custom')](): object {
    return this.toJSON()
  }
}

type OwnCaptureValues = Omit<Capture, 'otherCredentials' | 'answer'> & {
  readonly mode: Mode | undefined
  readonly url: string
  readonly method: string
  readonly headers: CapturedHeaders
  readonly body: Capture['body']
  readonly now: number
}

/** The capture of a request that an endpoint refused; `inspect` and JSON do not show its credentials. */
export function captureOf(values: OwnCaptureValues): Capture {
  return new OwnCapture(values)
}
