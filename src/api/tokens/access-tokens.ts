/** What every source of access tokens offers to the functions that send. */

/**
 * A source of access tokens for one account.
 *
 * Everything that sends takes one; write your own if another service of yours keeps the tokens.
 */
export interface AccessTokens {
  /**
   * Returns a token that is valid now: from memory, from the store, or from the platform.
   *
   * @returns the token, at most 512 bytes
   * @throws ApiError the platform refused, or cannot be reached (the promise rejects)
   */
  get(): Promise<string>
  /**
   * Drops a token that the platform has refused, so that the next `get` returns another one. It compares: if the kept
   * token is already another one, nothing happens, so many senders that fail at once cause one refresh.
   *
   * @param token the token that was refused
   */
  invalidate(token: string): Promise<void>
}
