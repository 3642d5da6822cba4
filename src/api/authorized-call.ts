/** A call with an access token: a refused token is replaced, and the call repeated once. */
import type { JsonObject } from '../codec/json.ts'
import { isApiError } from './api-error.ts'
import { type Connection, callWithRetries } from './connection.ts'
import type { AccessTokens } from './tokens/access-tokens.ts'

/**
 * Makes a call with an access token.
 *
 * @param path the path of the interface
 * @param body the body of the POST
 * @param mayRepeatUnanswered whether a call may be repeated if it is not known whether the platform carried it out
 * @throws ApiError the last failure; also what `tokens` throws (the promise rejects)
 */
export async function callWithToken(
  connection: Connection,
  tokens: AccessTokens,
  path: string,
  body: JsonObject,
  mayRepeatUnanswered: boolean,
): Promise<JsonObject> {
  for (let isRepeated = false; ; isRepeated = true) {
    const token = await tokens.get()
    try {
      const call = { path, query: { access_token: token }, body, secrets: [token] }
      return await callWithRetries(connection, call, mayRepeatUnanswered)
    } catch (error) {
      if (!isApiError(error) || !error.isTokenError) throw error
      await tokens.invalidate(token)
      if (isRepeated) throw error
    }
  }
}
