/** The URL check: a GET that is answered with the text of `echostr`. */
import { CallbackError } from '../errors.ts'
import { matchToken, openEcho, readEcho } from '../protocol/open.ts'
import { readQuery } from '../protocol/query.ts'
import { type Judged, plainText, refused } from './answer.ts'
import { isEcho } from './echo.ts'
import { checkTimestamp } from './freshness.ts'
import type { Endpoint } from './prepare.ts'
import { callbackRequest } from './push.ts'
import { type ExchangeRequest, queryShapeError } from './request.ts'
import { type PlainTenant, plainSignerOf, type SealedTenant, signerOf, tokensOf } from './tenants.ts'

/**
 * Judges a URL check.
 *
 * @throws CallbackError `UNKNOWN_CREDENTIALS`, `INVALID_SIGNATURE`, `STALE_TIMESTAMP`, `DECRYPT_FAILED`, `INVALID_RECEIVE_ID`
 */
export async function verifyAddress(endpoint: Endpoint, request: ExchangeRequest): Promise<Judged> {
  const { query } = request
  const signature = endpoint.facts.echo === 'sealed' ? 'msg_signature' : 'signature'
  const malformed = queryShapeError(readQuery(query), [signature, 'timestamp', 'nonce', 'echostr'])
  if (malformed !== undefined) return refused(400, malformed)
  const echo =
    endpoint.facts.echo === 'sealed' ? await sealedEcho(endpoint, request) : await clearEcho(endpoint, request)
  return isEcho(echo) ? { answer: plainText(echo) } : refused(403, notAnEcho())
}

async function sealedEcho(endpoint: Endpoint, request: ExchangeRequest): Promise<string> {
  const { access } = endpoint
  if (access.mode !== 'sealed') throw new TypeError('mode: a sealed echostr needs an encodingAESKey')
  const { query } = request
  const tenants = await access.tenants.find(callbackRequest(request, {}))
  const checkTime = () => checkTimestamp(endpoint, readQuery(query).one('timestamp'))
  return openEcho(signerOf(tenants, query, readEcho(query)).prepared, query, checkTime).message
}

async function clearEcho(endpoint: Endpoint, request: ExchangeRequest): Promise<string> {
  const { access } = endpoint
  const { query } = request
  const tenants: readonly (PlainTenant | SealedTenant)[] = await access.tenants.find(callbackRequest(request, {}))
  const checkTime = () => checkTimestamp(endpoint, readQuery(query).one('timestamp'))
  matchToken(tokensOf(plainSignerOf(tenants, query)), query, checkTime)
  return readQuery(query).one('echostr')
}

function notAnEcho(): CallbackError {
  return new CallbackError('INVALID_MESSAGE', 'echostr holds no echo, but something else: it is not given out')
}
