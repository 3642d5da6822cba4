/**
 * A call that takes an access token. It relies on `connection.ts` for the request, and on the source of tokens to compare
 * a refused token with the one it keeps.
 */
import type { JsonObject } from '../../codec/json.ts'
import { isApiError } from '../api-error.ts'
import { type ApiCall, type Connection, callApi, pauseOrThrow } from '../connection.ts'
import type { AccessTokens } from './access-tokens.ts'

/**
 * Makes a call with a token in its URL, and repeats it at most three times, as `callWithRetries` does. If the
 * token is refused, it is dropped, and the call is made once more with the next one.
 *
 * @param call its `secrets` are those besides the token
 * @param mayRepeatUnanswered whether the call may be repeated if it is not known whether the platform carried it out
 * @param tokenName the name of the parameter
 * @throws ApiError the last failure, of the call or of `tokens` (the promise rejects)
 * @throws TypeError `tokens.get()` returned no token (the promise rejects)
 */
export async function callWithToken(
  connection: Connection,
  tokens: AccessTokens,
  { secrets = [], ...call }: Pick<ApiCall, 'path' | 'body'> & Partial<Pick<ApiCall, 'secrets'>>,
  mayRepeatUnanswered: boolean,
  tokenName = 'access_token',
): Promise<JsonObject> {
  let retries = 0
  let isTokenRefreshed = false
  while (true) {
    const token: unknown = await tokens.get()
    if (typeof token !== 'string' || token === '') throw new TypeError('tokens.get() must return a token as text')
    try {
      return await callApi(connection, { ...call, query: { [tokenName]: token }, secrets: [...secrets, token] })
    } catch (error) {
      if (isApiError(error) && error.isTokenError && !isTokenRefreshed) {
        isTokenRefreshed = true
        await tokens.invalidate(token)
      } else {
        await pauseOrThrow(error, retries++, mayRepeatUnanswered)
      }
    }
  }
}
