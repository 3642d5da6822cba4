/** A push: proved, opened and read, in the order of the design; sealed or, where configured so, in clear. */
import { CallbackError } from '../errors.ts'
import { parseMessage } from '../messages/parse-message.ts'
import type { MessageOf } from '../messages/types.ts'
import type { Platform } from '../platforms.ts'
import { setFor } from '../protocol/credentials.ts'
import { envelopeOf, isClearMessage, isSealed } from '../protocol/envelope.ts'
import { matchToken, openSealed } from '../protocol/open.ts'
import { type Body, type OuterBody, soleValue } from '../protocol/outer.ts'
import { readQuery } from '../protocol/query.ts'
import { sealMessage } from '../protocol/seal.ts'
import { type Answer, reply } from './answer.ts'
import { isSealedMessage, rawText, unverifiedFields, writeClearReply } from './clear.ts'
import { checkCreateTime, checkTimestamp } from './freshness.ts'
import { isOwnReply } from './own-reply.ts'
import type { Endpoint } from './prepare.ts'
import type { Proof } from './proof.ts'
import type { ExchangeRequest } from './request.ts'
import { type PlainTenant, plainSignerOf, type SealedTenant, signerOf, type Tenants } from './tenants.ts'
import type { CallbackContext, CallbackRequest } from './types.ts'

/** A push that was accepted: the message, what the handler is told beside it, and how a reply to it goes out. */
export interface Push<P extends Platform = Platform> {
  readonly message: MessageOf<P>
  /** All but the signal, which belongs to a run of the handler. */
  readonly context: Omit<CallbackContext<P>, 'signal'>
  /** What the account's pushes are known by in a store: the previous token while there is one, for processes that know no other. */
  readonly token: string
  /** The text of a reply to the answer that carries it. */
  writeReply(text: string): Answer
}

/**
 * Proves, opens and reads a push.
 *
 * @throws CallbackError by the first thing that is not in order
 */
export async function acceptPush<P extends Platform>(
  endpoint: Endpoint<P>,
  request: ExchangeRequest,
  body: Body,
): Promise<Push<P>> {
  const { access, platform } = endpoint
  const { query } = request
  const { message, writeReply, proved, tenant } = await prove(endpoint, request, body)
  checkCreateTime(endpoint, message)
  if (isOwnReply(platform, message, proved.receiveId)) {
    throw new CallbackError('INVALID_MESSAGE', 'the opened text is a reply of our own, sent back as a push')
  }
  const context = { platform, query, ...proved, ...(access.tenants.areSeveral ? { tenant } : {}) }
  // The union was read by its own rules; which member it is depends on the platform that the options name.
  return { message: message as MessageOf<P>, context, token: tenant.previous?.token ?? tenant.token, writeReply }
}

async function prove(endpoint: Endpoint, request: ExchangeRequest, body: Body): Promise<Proof> {
  const { access } = endpoint
  switch (access.mode) {
    case 'sealed':
      return await proveSealed(endpoint, access.tenants, request, access.readBody(body))
    case 'plain':
      return await provePlain(endpoint, access.tenants, request, body)
    case 'trusted':
      return access.believe(request, body)
  }
}

async function proveSealed(
  endpoint: Endpoint,
  tenants: Tenants<SealedTenant>,
  request: ExchangeRequest,
  outer: OuterBody,
): Promise<Proof> {
  if (!isSealed(outer) && isClearMessage(outer)) {
    throw new CallbackError(
      'MODE_MISMATCH',
      "a push in clear reached an endpoint with a key: set the console to 安全模式, or mode to 'plain' here",
    )
  }
  const { query } = request
  const { encrypt, format, ...envelope } = envelopeOf(outer)
  const { given, prepared } = signerOf(await tenants.find(callbackRequest(request, envelope)), query, encrypt)
  const parameters = readQuery(query)
  const checkTime = () => checkTimestamp(endpoint, parameters.one('timestamp'))
  const { message, receiveId, matched } = openSealed(prepared, query, encrypt, checkTime)
  const writeReply = (text: string) => {
    const nonce = parameters.one('nonce')
    const inputs = { receiveId, format, nonce, timestamp: endpoint.now(), random: endpoint.random(16) }
    return reply(format, sealMessage(setFor(prepared, matched), text, inputs))
  }
  const proved = { receiveId, matched, envelope, text: message }
  return { proved, tenant: given, message: parseMessage(message), writeReply }
}

async function provePlain(
  endpoint: Endpoint,
  tenants: Tenants<PlainTenant>,
  request: ExchangeRequest,
  body: Body,
): Promise<Proof> {
  const envelope = tenants.areLookedUp ? clearEnvelope(body) : {}
  const { given, tokens } = plainSignerOf(await tenants.find(callbackRequest(request, envelope)), request.query)
  const checkTime = () => checkTimestamp(endpoint, readQuery(request.query).one('timestamp'))
  const { matched } = matchToken(tokens, request.query, checkTime)
  const text = rawText(body)
  const message = parseMessage(text)
  if (isSealedMessage(message)) {
    throw new CallbackError(
      'MODE_MISMATCH',
      "a sealed push reached an endpoint in plain mode: set mode to 'safe' or 'compat' and give the encodingAESKey",
    )
  }
  const proved = { receiveId: undefined, matched, envelope: {}, text }
  return { proved, tenant: given, message, writeReply: writeClearReply }
}

/** What a function for credentials may look at. */
export function callbackRequest(
  { method, path, query }: ExchangeRequest,
  envelope: CallbackRequest['envelope'],
): CallbackRequest {
  return { method, path, query, envelope }
}

/** In plain mode the message itself says, as unsigned as an envelope, whom it is for. */
function clearEnvelope(body: Body): CallbackRequest['envelope'] {
  const outer = unverifiedFields(body)
  if (outer === undefined) return {}
  const [toUserName, appId] = [soleValue(outer, ['ToUserName']), soleValue(outer, ['AppId'])]
  return { ...(toUserName === undefined ? {} : { toUserName }), ...(appId === undefined ? {} : { appId }) }
}
