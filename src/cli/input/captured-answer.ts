/** Reads an answer from a file: the output of `curl -i` or `curl -v`, or only the body. */
import { isRedirect } from '../../diagnosis/parsed-answer.ts'
import type { CapturedAnswer } from '../../endpoint/capture.ts'
import { withoutTrace } from './curl-trace.ts'

const CR = 13
const LF = 10

/**
 * Reads a captured answer: status and headers if the file begins with a status line, and the body. If there are several
 * answers (of redirects, or of `100 Continue`), the last one counts, and a redirect before it is remembered.
 *
 * @param bytes the content of the file
 */
export function capturedAnswer(bytes: Uint8Array): CapturedAnswer {
  let rest = withoutTrace(bytes)
  let head: CapturedAnswer | undefined
  let wasRedirected = false
  while (startsLikeHttp(rest)) {
    wasRedirected ||= head?.status !== undefined && isRedirect(head.status)
    const end = endOfHead(rest)
    head = readHead(new TextDecoder('latin1').decode(rest.subarray(0, end)))
    rest = rest.subarray(end)
  }
  if (head === undefined) return { body: bytes }
  return { ...head, ...(wasRedirected ? { redirected: true } : {}), body: rest }
}

function startsLikeHttp(bytes: Uint8Array): boolean {
  return /^HTTP\/\d/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 8)))
}

/** Returns the index after the empty line that ends the head. */
function endOfHead(bytes: Uint8Array): number {
  for (let index = bytes.indexOf(LF); index !== -1; index = bytes.indexOf(LF, index + 1)) {
    const next = bytes[index + 1] === CR ? index + 2 : index + 1
    if (bytes[next] === LF) return next + 1
  }
  return bytes.length
}

function readHead(head: string): CapturedAnswer {
  const [statusLine = '', ...lines] = head.split(/\r?\n/)
  const status = Number(/^HTTP\/\S+ +(\d{3})/.exec(statusLine)?.[1])
  const headers = lines.flatMap((line) => {
    const colon = line.indexOf(':')
    return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const] : []
  })
  return { ...(Number.isNaN(status) ? {} : { status }), headers: Object.fromEntries(headers) }
}
