/**
 * 明文模式: pushes and replies are plaintext. The signature proves that the sender knows the token; it does not cover the
 * body.
 */
import { CallbackError } from '../../errors.ts'
import { parseMessage } from '../../messages/parse-message.ts'
import type { PlainCredentials } from '../../protocol/credentials.ts'
import { matchToken } from '../../protocol/open.ts'
import { type Body, soleValue } from '../../protocol/outer.ts'
import type { CallbackQuery } from '../../protocol/query.ts'
import type { ExchangeRequest } from '../request.ts'
import { andThen } from '../time.ts'
import type { CallbackRequest, CredentialsOption } from '../types.ts'
import type { Access, AccessOptions, ProvenPush } from './access.ts'
import { type Account, type Accounts, createPlainAccounts, plainAccountToTry } from './accounts.ts'
import { isSealedMessage, rawText, unverifiedFields, writePlainReply } from './plaintext.ts'

/**
 * Creates the access of an endpoint in 明文模式.
 *
 * @throws CallbackError `INVALID_CREDENTIALS`
 * @throws TypeError there is a key next to the token
 */
export function createPlainAccess(
  credentials: CredentialsOption<PlainCredentials>,
  { checkTimestamp }: AccessOptions,
): Access {
  const accounts = createPlainAccounts(credentials)

  function open(query: CallbackQuery, body: Body, candidates: readonly Account<PlainCredentials>[]): ProvenPush {
    const { credentials, tokens } = plainAccountToTry(candidates, query)
    const { matched } = matchToken(tokens, query, () => checkTimestamp(query.one('timestamp')))
    const text = rawText(body)
    const message = parseMessage(text)
    if (isSealedMessage(message)) {
      throw new CallbackError(
        'MODE_MISMATCH',
        "a sealed push reached an endpoint in plain mode: set mode to 'safe' or 'compat' and give the encodingAESKey",
      )
    }
    return {
      message,
      text,
      receiveId: undefined,
      matched,
      envelope: {},
      tenant: credentials,
      storeToken: credentials.previous?.token ?? credentials.token,
      write: writePlainReply,
    }
  }

  return {
    isLookup: accounts.isLookup,
    soleCredentials: accounts.soleCredentials,
    urlCheckParameters: ['signature', 'timestamp', 'nonce', 'echostr'],
    pushParameters: (query) =>
      query.has('msg_signature')
        ? ['signature', 'msg_signature', 'timestamp', 'nonce']
        : ['signature', 'timestamp', 'nonce'],

    verifyURL: (request) => verifyPlainURL(accounts, request, checkTimestamp),

    prove: (request, body) => {
      const found = accounts.known ?? accounts.find(request, plainEnvelope(body))
      return andThen(found, (candidates) => open(request.query, body, candidates))
    },
  }
}

/** Proves a URL check whose `echostr` is not sealed: 公众号, 小程序 and 开放平台 send it that way in every mode. */
export async function verifyPlainURL(
  accounts: Accounts<Account>,
  request: ExchangeRequest,
  checkTimestamp: (timestamp: string) => void,
): Promise<string> {
  const { query } = request
  const { tokens } = plainAccountToTry(await accounts.find(request, {}), query)
  matchToken(tokens, query, () => checkTimestamp(query.one('timestamp')))
  return query.one('echostr')
}

/** Reads from the message itself whom it is for, since plain mode has no envelope. These fields are unsigned, too. */
function plainEnvelope(body: Body): CallbackRequest['envelope'] {
  const outer = unverifiedFields(body)
  const [toUserName, appId] = [soleValue(outer, ['ToUserName']), soleValue(outer, ['AppId'])]
  return { ...(toUserName === undefined ? {} : { toUserName }), ...(appId === undefined ? {} : { appId }) }
}
