/**
 * 明文模式: pushes and replies are plaintext. The signature proves that the sender knows the token; it does not cover the
 * body.
 */
import type { PlainCredentials } from '../../protocol/credentials.ts'
import { matchToken } from '../../protocol/open.ts'
import { type Body, soleValue } from '../../protocol/outer.ts'
import type { MaybePromise } from '../../stores/store.ts'
import type { ExchangeRequest } from '../http.ts'
import { andThen } from '../time.ts'
import type { CallbackRequest, CredentialsOption } from '../types.ts'
import type { Access, AccessOptions } from './access.ts'
import { type Accounts, createPlainAccounts, likelyPlainAccount, type PreparedAccount } from './accounts.ts'
import { rawText, unverifiedFields, writePlainReply } from './unsealed.ts'

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
  return {
    knownCredentials: accounts.known?.map(({ credentials }) => credentials),
    urlCheckParameters: ['signature', 'timestamp', 'nonce', 'echostr'],
    pushParameters: (query) =>
      query.has('msg_signature')
        ? ['signature', 'msg_signature', 'timestamp', 'nonce']
        : ['signature', 'timestamp', 'nonce'],

    verifyURL: (request) => verifyPlainURL(accounts, request, checkTimestamp),
    sealedPushCure: "set mode to 'safe' or 'compat' and give the encodingAESKey",

    open: (request, body) => {
      const found = accounts.known ?? accounts.find(request, plainEnvelope(body))
      return andThen(found, (candidates) => {
        const { credentials, tokens } = likelyPlainAccount(candidates, request.query)
        const { matched } = matchToken(tokens, request.query, checkTimestamp)
        return {
          text: rawText(body),
          receiveId: undefined,
          matched,
          envelope: {},
          tenant: credentials,
          storeToken: credentials.previous?.token ?? credentials.token,
          write: writePlainReply,
        }
      })
    },
  }
}

/** Authenticates a URL check whose `echostr` is plaintext, as 公众号, 小程序 and 开放平台 send it in every mode. */
export function verifyPlainURL(
  accounts: Accounts<PreparedAccount>,
  request: ExchangeRequest,
  checkTimestamp: AccessOptions['checkTimestamp'],
): MaybePromise<string> {
  const { query } = request
  return andThen(accounts.find(request, {}), (found) => {
    matchToken(likelyPlainAccount(found, query).tokens, query, checkTimestamp)
    return query.one('echostr')
  })
}

/** Reads the receiver fields from the message, since plain mode has no envelope. These fields are unsigned too. */
function plainEnvelope(body: Body): CallbackRequest['envelope'] {
  const outer = unverifiedFields(body)
  const [toUserName, appId] = [soleValue(outer, ['ToUserName']), soleValue(outer, ['AppId'])]
  return { ...(toUserName === undefined ? {} : { toUserName }), ...(appId === undefined ? {} : { appId }) }
}
