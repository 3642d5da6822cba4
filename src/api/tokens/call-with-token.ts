/**
 * A call that takes an access token. It relies on `connection.ts` for the request, and on the source of tokens to compare
 * a refused token with the one it keeps.
 */
import type { JsonObject } from '../../codec/json.ts'
import { isApiError } from '../api-error.ts'
import { type ApiCall, type Connection, callApi, pauseOrThrow } from '../connection.ts'
import type { AccessTokens } from './access-tokens.ts'

/**
 * Makes a call with the parameter `access_token`, and repeats it at most three times, as `callWithRetries` does. If the
 * token is refused, it is dropped, and the call is made once more with the next one.
 *
 * @param mayRepeatUnanswered whether the call may be repeated if it is not known whether the platform carried it out
 * @throws ApiError the last failure, of the call or of `tokens` (the promise rejects)
 */
export async function callWithToken(
  connection: Connection,
  tokens: AccessTokens,
  call: Pick<ApiCall, 'path' | 'body'>,
  mayRepeatUnanswered: boolean,
): Promise<JsonObject> {
  let retries = 0
  let isTokenRefreshed = false
  while (true) {
    const token = await tokens.get()
    try {
      return await callApi(connection, { ...call, query: { access_token: token }, secrets: [token] })
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
