/** The URL check: a GET that is answered with the text of `echostr`. */
import { CallbackError } from '../errors.ts'
import { matchToken, openEcho } from '../protocol/open.ts'
import { readQuery } from '../protocol/query.ts'
import { type Judged, plainText, refused } from './answer.ts'
import { checkTimestamp } from './freshness.ts'
import type { Endpoint } from './prepare.ts'
import { queryShapeError } from './request.ts'

/**
 * Judges a URL check.
 *
 * @throws CallbackError `INVALID_SIGNATURE`, `STALE_TIMESTAMP`, `DECRYPT_FAILED`, `INVALID_RECEIVE_ID`
 */
export function verifyAddress(endpoint: Endpoint, query: URLSearchParams): Judged {
  const signature = endpoint.facts.echo === 'sealed' ? 'msg_signature' : 'signature'
  const malformed = queryShapeError(readQuery(query), [signature, 'timestamp', 'nonce', 'echostr'])
  if (malformed !== undefined) return refused(400, malformed)
  const echo = endpoint.facts.echo === 'sealed' ? sealedEcho(endpoint, query) : clearEcho(endpoint, query)
  return isEcho(echo) ? { answer: plainText(echo) } : refused(403, notAnEcho())
}

function sealedEcho(endpoint: Endpoint, query: URLSearchParams): string {
  if (endpoint.access.mode === 'plain') throw new TypeError('mode: a sealed echostr needs an encodingAESKey')
  const checkTime = () => checkTimestamp(endpoint, readQuery(query).one('timestamp'))
  return openEcho(endpoint.access.credentials, query, checkTime).message
}

function clearEcho(endpoint: Endpoint, query: URLSearchParams): string {
  const { access } = endpoint
  matchToken(access.mode === 'plain' ? access.tokens : access.credentials.sets, query)
  checkTimestamp(endpoint, readQuery(query).one('timestamp'))
  return readQuery(query).one('echostr')
}

/**
 * An echo is a short number in practice. Whatever else is sealed with our key, such as a captured push, must not be
 * opened for whoever sends it as `echostr`; and what is echoed in clear must not be a page.
 */
function isEcho(text: string): boolean {
  return /^[ -~]{1,128}$/.test(text) && !/^ *[<{]/.test(text)
}

function notAnEcho(): CallbackError {
  return new CallbackError('INVALID_MESSAGE', 'echostr holds no echo, but something else: it is not given out')
}
